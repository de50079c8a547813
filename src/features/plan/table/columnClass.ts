import { firstColumns } from '../view';
import styles from './PlanTable.module.scss';

const ownWidths: readonly string[] = ['title', ...firstColumns];

/** The class of a column: its own width for those that the plan opens with. Classes of other columns' contents bear the same names. */
export function columnClass(key: string): string | undefined {
  return ownWidths.includes(key) ? (styles as Record<string, string | undefined>)[key] : styles.other;
}
