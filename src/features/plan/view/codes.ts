import { Role, Unit, wholeMunicipality } from '../../../domain';

/** Stands for the whole municipality where a unit's code is written. */
const wholeCode = '-';

/** Codes stand in addresses instead of ids, since they mean something and survive a new set-up. */
export interface Codes {
  code(id: number): string | undefined;
  id(code: string): number | undefined;
}

export function codesOf(rows: readonly (Unit | Role)[]): Codes {
  const byCode = new Map(rows.map(row => [row.code, row.id]));
  const byId = new Map(rows.map(row => [row.id, row.code]));
  return { code: id => byId.get(id), id: code => byCode.get(code) };
}

export function unitCodes(units: Unit[]): Codes {
  const codes = codesOf(units);
  return {
    code: id => (id === wholeMunicipality ? wholeCode : codes.code(id)),
    id: code => (code === wholeCode ? wholeMunicipality : codes.id(code))
  };
}
