import { DayOffset } from './types';

/** The status report of the autumn: when it was published, by whom, and what she wrote. */
export const publishedReport = {
  day: -43 as DayOffset, time: '15:20', by: 'karin.ahlgren',
  title: { sv: 'Statusrapport, hösten', en: 'Status report, autumn' },
  comments: {
    overall: 'Svaren på avvikelser går snabbare än i våras. Hemgång från sjukhus halkar efter: vi väntar på regionens besked om en gemensam rutin.',
    areas: {
      G: 'Tre av fem dialoger mellan ledning och enheter är hållna. Semestrarna försköt arbetet med vårdplanen på två enheter.',
      F1: 'Den som skriver en avvikelse får svar snabbare: mediantiden är nere i tolv dagar. Mallen för händelseanalys är klar och används.',
      F2: 'Vår del av checklistan vid hemgång är klar. Utan regionens besked om en gemensam rutin kommer vi inte längre.',
      F3: 'Avstämningen varje morgon är i gång på fem av sju boenden, helgerna är svårast. Två dagars introduktion räckte inte när många vikarier började samtidigt.',
      F4: 'Månadens lärdom läses på de flesta APT, men natten nås inte förrän surfplattorna är bytta.',
      F5: 'Pärmarna för it-avbrott är klara. Vi behöver hjälp att hitta en dag när it-enheten kan vara med.'
    }
  }
};
