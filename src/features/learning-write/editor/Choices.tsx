import * as React from 'react';
import { VisuallyHidden } from '../../../ui';
import { useWriteWords } from '../words';
import styles from './Editor.module.scss';
import { fieldId } from './PartField';

interface ChoicesProps<T extends string> {
  part: 'themes' | 'careKinds';
  groups: { title?: string; options: { key: T; text: string }[] }[];
  chosen: readonly T[];
  onChosen: (chosen: T[]) => void;
  children?: React.ReactNode;
}

/** A part where one chooses from what there is. */
export function Choices<T extends string>({ part, groups, chosen, onChosen, children }: ChoicesProps<T>): JSX.Element {
  const { parts, guides } = useWriteWords();
  const toggle = (key: T): void => onChosen(chosen.includes(key) ? chosen.filter(other => other !== key) : [...chosen, key]);
  return (
    <section className={styles.sect}>
      <h3 id={fieldId(part)} tabIndex={-1}>{parts[part]}</h3>
      <p className={styles.guide}>{guides[part]}</p>
      {groups.map(({ title, options }, at) => (
        <fieldset key={title ?? at} className={styles.choices}>
          <legend className={styles.legend}>{title ?? <VisuallyHidden>{parts[part]}</VisuallyHidden>}</legend>
          {options.map(({ key, text }) => (
            <label key={key} className={styles.check}><input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} /><span>{text}</span></label>
          ))}
        </fieldset>
      ))}
      {children}
    </section>
  );
}
