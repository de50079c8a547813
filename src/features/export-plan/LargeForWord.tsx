import * as React from 'react';
import { exportWords } from '../../loc/exportPlan';
import { Button, MessageBox, useFormats, useWordsOf } from '../../ui';

/** With more activities than this, the page stands still for seconds while Word is written; the README has figures. */
export const mostForWord = 5_000;

/** Says before the start what a large Word document costs, and offers Excel. */
export function LargeForWord({ onExcel }: { onExcel: () => void }): JSX.Element {
  const { large } = useWordsOf(exportWords);
  const { number } = useFormats();
  return (
    <MessageBox kind="warning" heading={large.heading(number(mostForWord))} actions={<Button onClick={onExcel}>{large.choose}</Button>}>{large.what}</MessageBox>
  );
}
