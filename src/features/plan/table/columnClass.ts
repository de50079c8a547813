import styles from './PlanTable.module.scss';

/** The class of a column's cells; only columns that need a look of their own have one. */
export function columnClass(key: string): string | undefined {
  return (styles as Record<string, string | undefined>)[key];
}
