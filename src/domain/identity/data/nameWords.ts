/**
 * Words about names. A line that is added here must have a text in `testing/texts` that needs it.
 */

/** Names that are nouns or adjectives, too: as the first word of a sentence they are names only before what people alone do. */
export const nouns = `
Alm Asp Augusta Back Bank Berg Bergman Björk Blad Blank Blad Bonde Borg Bratt Brink Bruce Bäck Ceder Dag Ek Eld Falk Flink Flood Flora Fors Frid Frisk Fröjd Fält Glad Glans Grace Gran Grape Green Gren Grip Gull Hammar Hirsch Hjelm Hjort
Holm Hurtig Hägg Iman Islam Karin Klang Klein Klint Kok Kron Kvist Lager Lam Lang Le Leo Lilja Lilla Lind Linde Liv Ljung Lova Love Lund Löf Lönn Löv Maj Malm Mark Max Maxim Mara Meta Mina Modig My Mård Mörk Nord Norm Norma Norrman Nova Nya Otto
Palm Park Prima Rask Ros Rosa Rose Roman Runa Ruth Rönn Saga Salem Sam Santos Sol Solberg Stark Stella Sten Stolpe Stolt Strand Ström Stål Sund Svan Svea Svärd Säll Tall Tapper Tell Tiger Tim Tone Unger Vega Viola Vång With Wall Wolf Äng Ärlig Öst Örn Frank Luna Lykke
Ella Ask Hall Hav Holst Nur Sari Noor Lo Tove Ebbe Gusten Mila Alan Jul Mai Ada Era Safe Hoff Snygg Silva Skog Sky Bo Ama Lea Lee Sow Chen Li Bah Shah Kim Rana Wu Nasser Kurt Costa Bror Samer Tara Adel Sami Inga Ben Dina May Person Tom Ville Axel
`;

/** Names that begin sentences as pronouns, verbs or prepositions, too: names there before any verb of a person. */
export const functionWords = `
Hans Per Stig Björn Klara Linda Lina Lisa Jan Kalle Marina Mats Ola Rita Unge Kerstin Tage Ted Sara Val Vera Alma Iris Nora Lise Linn Ann Ali Ida Kaj Tor Tora Ove Siv Göta Rut Sune Disa Milan Milo Mio Jack Rune Edit Pia Roger Said Mona Eva Tova Ester
`;

/** What is called by a name and is no person: systems, aids, drugs, methods, places. Names only beside another part of a name, or after a title. */
export const products = `
Pascal Siri Alexa Curie Cosmic Melior Viva Vitec Lifecare Treserva Procapita Combine Sirius Safir Lex Prator Phoniro Skype Teams Alvedon Emla Waran Lyrica Elvanse Estrelle Desolett Sobril Stesolid Concerta Ergo Abena Molift Maxi Minstrel Vega
Ersta Sankta Senior Alert Palliativregistret Braden Norton Nortonskala Katz Barthel Berg Glasgow Foley Ringer Huber Tiemann Lewy Parkinson Alzheimer Philips Braun Baxter Atmos Cosmo Doro Tunstall Evondos Medido Careium Zaritmo Posifon Nexus Alfa
Lund Karlstad Borås Norge Kalmar Halmstad Gävle Falun Motala Mora Nora Sala Lidingö Rosersberg Jordan Milan Paris Israel Malmö Norrköping Linköping Umeå Luleå Varberg Falkenberg Strömstad Sundsvall Hedemora
`;

/** First words of what is given by a dose, as it stands in medicine lists: never names, whatever else they are. */
export const medicines = `
Abasaglar Abilify Alvedon Amlodipin Aricept Atarax Atorvastatin Behepan Betmiga Bisoprolol Bricanyl Buprenorfin Buscopan Candesartan Cilaxoral Ciprofloxacin Cipralex Citalopram Citodon Clexane Concerta Dalacin Digoxin Dimor Dolcontin Donepezil Duroferon Ebixa Eliquis Elvanse Emconcor Emgesan Emla Enalapril Ergenyl Esomeprazol
Exelon Felodipin Flagyl Folacin Forxiga Fragmin Furadantin Furix Furosemid Gabapentin Glibenklamid Haldol Heminevrin Heracillin Humalog Hydrokortison Imdur Imovane Impugan Inhibace Inolaxol Innohep Insulatard Januvia Jardiance Kalcipos Kaleorid Keppra Ketogan Klexane Klomipramin Kåvepenin Lactulos Lamictal Lantus Laxoberal Leponex Lergigan Levaxin Lisinopril Lithionit
Loperamid Losartan Lyrica Madopar Matrifen Marevan Memantin Metformin Metoprolol Mirtazapin Mollipect Morfin Movicol Naloxon Naproxen Nitrolingual Norspan Norvasc Novorapid Novalucol Nozinan Nutrilac Omeprazol Oxascand Oxikodon Oxycontin Oxynorm Panodil Paracetamol Paraflex Persantin Plavix Pradaxa Prednisolon Pulmicort Quetiapin Ramipril Reminyl Remeron Resonium Risperdal Ritalin
Salazopyrin Selexid Seloken Sertralin Simvastatin Sinemet Sobril Spiriva Spironolakton Stesolid Stilnoct Symbicort Tegretol Temesta Theralen Toujeo Tradolan Tramadol Triatec Trimetoprim Trombyl Tryptizol Ventoline Versatis Victoza Viagra Voltaren Waran Xarelto Xerodent Zolpidem Zopiklon Zoloft Zyprexa Ozempic Innovar Trulicity Entresto Brintellix Desmopressin Minirin Oxis
`;

/** What people alone do. */
export const humanVerbs = `
sa säger sade berättade berättar ringde ringer ramlade ramlar föll faller kände känner tyckte tycker svarade svarar frågade frågar upptäckte såg ser hittade hittades glömde larmade dokumenterade signerade uppgav uppger mådde mår somnade somnar vaknade vaknar dog avled jobbar jobbade
arbetade arbetar trodde tror ville vill förklarade undrade visste märkte ordinerade delade gav satte skrev bad åt drack bodde bor snubblade skrek grät hjälpte hjälper flyttade flyttar klagade skötte talar talade pratar pratade ropade ropar väntade väntar tittade skötte lyfte väckte lade hörde hör kallade kontaktade meddelade rapporterade sökte tog blev hade
`;

/** What people do, and things, too. */
export const verbs = `
är var har hade fick får tog tar kom kommer gick går blev blir kunde kan skulle ska skall behövde behöver låg ligger satt sitter stod står hamnade gjorde gör började började slutade kallades skickades lades sattes vägrade åkte fördes vårdades opererades undersöktes
`;

/** Who is followed by a name. Written small; the last four lines are followed by a name in small letters, too. */
export const titles = `
patienten patient brukaren brukare kunden klienten boende boenden sonen dottern maken makan hustrun frun mannen kvinnan brodern bror systern mamman pappan mamma pappa modern fadern barnbarnet sambon sambo vännen väninnan grannen anhörig anhörige anhöriga närstående läkaren läkare distriktsläkaren överläkaren överläkare
distriktsläkare jourläkaren jourläkare sjuksköterskan sjuksköterska distriktssköterskan distriktssköterska nattsjuksköterskan undersköterskan undersköterska vårdbiträdet vårdbiträde fysioterapeuten fysioterapeut arbetsterapeuten arbetsterapeut sjukgymnasten dietisten logopeden enhetschefen enhetschef chefen chef verksamhetschefen verksamhetschef
vikarien vikarie timvikarien kollegan kollega nattsköterskan kontaktpersonen kontaktperson mannen handläggaren biståndshandläggaren biståndshandläggare tandläkaren frisören eleven studenten assistenten assistent medarbetaren personal psykologen kuratorn rektorn teamledaren samordnaren planeraren gruppledaren barnmorskan apotekaren farmaceuten stödassistenten stödpedagogen
pat sjukgymnast psykolog kurator skolsköterskan skolsköterska skolläkaren skolläkare logoped dietist tandhygienisten tandhygienist tandsköterskan tandsköterska specialpedagogen läraren lärare mentorn inspektören inspektör utredaren utredare väktaren föräldern vårdnadshavaren vårdnadshavare mormor morfar farfar morföräldern svärdottern svärsonen dotterdottern ledsagaren avlösaren ordföranden rektor
ssk usk dsk leg mas mar ec vc at ft kp
hette heter vid namn namnet kallad kallades
fru herr hr fröken frk dr doktor doktorn syster tant farbror moster faster morbror kusin
`;

/** Words that make what is called by a name a place, a method or an illness. */
export const institutions = `
sjukhus sjukhuset lasarett vårdcentral vårdcentralen hälsocentral hospice kyrka kyrkan skola skolan församling församlingen kommun kommunen apotek universitet sjukhem kapell torg gata väg sjukdom syndrom sjuka kontraktur test testet skala skalan index tecken symtom demens bråck
schema trappa behovstrappa cirkel hjul modell modellen metod metoden coma balance läns region regionen stad stift kors hemmet sal rummet avdelning mottagning
`;

/** What is called by a name, too, but stands after a person's first name as well. */
export const things = `
larmet larm appen systemet pumpen pump madrass madrassen lyft liften lyften rollator rullstol kateter katetern läkemedelsautomat roboten dosan lösning hjärtstartare hjärtstartaren stedy plus flex lite
`;
