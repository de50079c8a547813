import { before, scan } from './scan';
import { IdentityKind, Place } from './types';

/** Numbers of cases (diarienummer, ärenden, avvikelser) and of records (journaler, remisser, prover). */
export function caseNumbers(text: string): Place[] {
  return [...after(text, 'caseNumber', namedCase), ...after(text, 'recordNumber', namedRecord), ...whole(text)];
}

const token = '(?=[^\\s]{0,12}\\d)[\\p{L}\\d](?:[\\p{L}\\d./:-]{0,30}[\\p{L}\\d])?(?: (?=\\d)[\\d./:-]{0,20}\\d)?';
const spelled = '(?:nummer|numret|nr|id)?[.:]?\\s{0,2}(?:är|var)?\\s{0,2}';
const namedCase = new RegExp(
  `(?:diarie-?|dnr|d\\.nr|diarienr|ärende-?|mål-?|anmälan-?s?|anmälnings-?|avvikelse-?|händelse-?|utrednings-?|lex maria-?)${spelled}(?:(?:\\p{Lu}{2,8}|IVO|HSAN) ?)?(${token})`, 'giu'
);
const namedRecord = new RegExp(`(?:journal-?|journalen,?|remissen,?|patient-?|remiss-?|besöks-?|lid-?|prov-?|vårdtillfälles-?) ?(?:nummer|numret|nr|id)[.:]?\\s{0,2}(?:är|var)?\\s{0,2}(${token})`, 'giu');

/** The number behind its word, with the letters of its register. At least three digits: "ärende 2" is the second of some. */
function after(text: string, kind: IdentityKind, pattern: RegExp): Place[] {
  return scan(text, pattern, match => (match[1].match(/\d/g) ?? []).length >= 3 && /^(?:dnr|d\.nr|diarie|.{0,16}(?:nummer|numret|nr|id))/i.test(match[0]) && isNumber(match[1])).map(match => {
    const word = /^.{0,20}?(?:dnr|nummer|numret|nr|id|diarie)[.:]?\s{0,2}(?:är|var)?\s{0,2}/i.exec(match[0])?.[0] ?? '';
    return { kind, start: match.index + word.length, end: match.index + match[0].length };
  });
}

/** Words with a digit at their end are no numbers. */
function isNumber(found: string): boolean {
  return /^\p{L}{0,8}[-/:. ]?\d/u.test(found);
}

const ofAuthority = '(?:\\p{Lu}{2,8} )?\\d{1,2}(?:\\.\\d{1,3}){1,4}-\\d{2,6}/(?:19|20)\\d{2}(?:-\\d{1,3})?';
const ofRegister = '(?:\\p{Lu}{2,8}|Dnr)[ -]?(?:(?:19|20)\\d{2}[/:]\\d{1,6}|(?:19|20)\\d{2}-\\d{3,6}|\\d{1,6}[/]20\\d{2})';
const ofYear = '20\\d{2}[/:](?:\\d{3}|\\d{5,6})|\\d{3,6}/20\\d{2}';
const caseNumber = new RegExp(`${ofAuthority}|${ofRegister}|${ofYear}`, 'gu');
/** Statutes, reports and standards have numbers of the same form. */
const statutes = /^(?:SOSFS|HSLF|FS|SFS|SOU|AFS|ISO|EN|SS|IEC|EU|DS|PROP|LVFS|HSLFFS|MSBFS|KSFS|RH|NJA|DIN|TR|KLASS)\b/;

function whole(text: string): Place[] {
  return scan(text, caseNumber, match => !statutes.test(match[0]) && !/(?:fs|sou|prop\.?|lag|lagen|förordning\p{L}*|direktiv\p{L}*|\()[\s(-]*$/u.test(before(text, match.index, 14)))
    .map(match => ({ kind: 'caseNumber', start: match.index, end: match.index + match[0].length }));
}
