import * as React from 'react';
import { themesOf } from '../../../domain';
import { StoredEdition } from '../../../lists';
import { Button, useFormats } from '../../../ui';
import styles from '../Framework.module.scss';
import { useScene } from '../scene';
import { useFrameworkWords } from '../words';

/** The site's other editions: those that were used before, and those whose loading was broken off. */
export function OtherEditions({ onChange }: { onChange: (edition: StoredEdition) => void }): JSX.Element | null {
  const { frameworks, mayChange } = useScene();
  const { others: words, present } = useFrameworkWords();
  const formats = useFormats();
  const others = frameworks.editions.filter(({ framework }) => framework.edition !== frameworks.present);
  if (others.length === 0) return null;
  return (
    <section className={styles.area} aria-labelledby="hp-other-editions">
      <h3 id="hp-other-editions">{words.heading}</h3>
      <p className={styles.muted}>{words.text}</p>
      <ul className={styles.editions}>
        {others.map(edition => {
          const { framework: { edition: key, title, areas }, whole } = edition;
          return (
            <li key={key}>
              <div>
                <p className={styles.title}>{title}{!whole && <> <span className={styles.tag}>{words.half}</span></>}</p>
                <p className={styles.muted}>{whole ? present.counts(formats.number(areas.length), formats.number(themesOf(edition.framework).length)) : words.halfHint}</p>
              </div>
              {whole && mayChange && <Button label={words.changeTo(title)} onClick={() => onChange(edition)}>{words.change}</Button>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
