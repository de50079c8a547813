import { LocalDate } from '../../domain';

const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** “26 november 2026”: the documents are Swedish. */
export function dayInWords(day: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}
