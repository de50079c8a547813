import { findIdentities } from '.';

const nobody = { people: [], units: [] };
const blocked = (text: string): string[] => findIdentities(text, nobody).filter(({ blocks }) => blocks).map(find => find.text);

describe('numbers of persons', () => {
  it.each([
    ['Pat med nummer 050607 1234 hade PEG.', '050607 1234'], ['Nummer 0211095678 på kuvertet.', '0211095678'], ['Flickan, id-nummer 0103129815, hade sond.', '0103129815'],
    ['Ring om pat 0704123456.', '0704123456'], ['Någon 0506071234 larmade.', '0506071234'], ['Barnet 2020-03-04 1234 vaccinerades.', '2020-03-04 1234'],
    ['160101-9812 82 år', '160101-9812'], ['480315-9814/310101-9815', '480315-9814'], ['Avvikelse_19441203-9811_v2.docx', '19441203-9811'], ['Se 441203-9811.2', '441203-9811'],
    ['id441203-9811', '441203-9811'], ['Född 440312, sista fyra är 9811.', '440312, sista fyra är 9811'], ['Samordningsnumret var 010881 9816.', '010881 9816']
  ])('%s', (text, written) => expect(blocked(text)).toContain(written));

  it.each(['070-611 52 43', '070 611 52 43', '0706 02 34 96', '0706-02 34 96', '070 6115243', '0701-715146', '08-118 972 55', '+46706115243'])('leaves the telephone number %s to the writer', written => {
    expect(findIdentities(`Dottern nås på ${written} hela dygnet.`, nobody)).toEqual([expect.objectContaining({ kind: 'phone', text: written, blocks: false })]);
  });

  it('leaves doses, measures and times, however many stand in a row', () => {
    expect(blocked('BT 120/80, 135/85, puls 88, 92, 110, 104. P-glukos 7,2 11,4 12,0 9,1. Kl 08.00, 10.30, 12.15. Vätska 250, 300, 150, 1200 ml. Art 0712-2240.')).toEqual([]);
  });
});
