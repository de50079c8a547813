import styles from './Field.module.scss';

/** The class of a field that is written in. What a sheet changes of it stands under a class of that sheet's own. */
export const fieldClass = styles.field;
