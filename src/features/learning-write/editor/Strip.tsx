import * as React from 'react';
import { ExamplePart, ExampleText, exampleParts, missingParts } from '../../../domain/learning';
import { Icon, VisuallyHidden, classNames } from '../../../ui';
import { PartFind, waiting } from '../finds';
import { useWriteWords } from '../words';
import { fieldId } from './PartField';
import styles from './Strip.module.scss';

interface StripProps {
  content: ExampleText;
  finds: readonly PartFind[];
  onGo: (part: 'title' | ExamplePart) => void;
}

const steps = ['title', ...exampleParts] as const;

/** The parts with how each stands, beside the form. */
export function Strip({ content, finds, onGo }: StripProps): JSX.Element {
  const { parts, strip } = useWriteWords();
  const missing = new Set<string>(missingParts(content));
  const open = waiting(finds);
  const ready = steps.filter(part => !missing.has(part) && !open.some(find => find.part === part)).length;
  return (
    <nav className={styles.strip} aria-label={strip.label}>
      <ol>
        {steps.map(part => {
          const here = open.filter(find => find.part === part);
          const go = (event: React.MouseEvent): void => {
            event.preventDefault();
            onGo(part);
          };
          return (
            <li key={part}>
              <a href={`#${fieldId(part)}`} onClick={go}>{parts[part]}
                {here.length > 0 ? <Tag finds={here} /> : !missing.has(part) && <span className={styles.done}><Icon name="check" size="small" /><VisuallyHidden>{strip.done}</VisuallyHidden></span>}
              </a>
            </li>
          );
        })}
      </ol>
      <p className={styles.hint}>{strip.ready(ready, steps.length)}</p>
    </nav>
  );
}

function Tag({ finds }: { finds: readonly PartFind[] }): JSX.Element {
  const { strip } = useWriteWords();
  const blocking = finds.filter(({ blocks }) => blocks).length;
  return (
    <span className={classNames(styles.tag, blocking > 0 && styles.blocks)}>
      <Icon name={blocking > 0 ? 'error' : 'warning'} size="small" /><span aria-hidden="true">{finds.length}</span><VisuallyHidden>{strip.finds(finds.length, blocking)}</VisuallyHidden>
    </span>
  );
}
