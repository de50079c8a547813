/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { agera2020 } from '../../../domain';
import { AssessmentForm, assessmentChapters, assessmentForm } from '../../../exchange/outward';
import { loadStrings } from '../../../loc';
import { StringsProvider, ThemeRoot } from '../../../ui';
import { makePlan } from '../../import-plan/testing/samples';
import { DownloadChapters, DownloadForm } from './index';

jest.mock('../../../ui/saveFile', () => ({ saveFile: jest.fn() }));
const { saveFile } = jest.requireMock<{ saveFile: jest.Mock }>('../../../ui/saveFile');

const round: AssessmentForm = { title: 'Hösten 2026', scope: '', startedOn: '2026-11-01', picture: { edition: agera2020.edition, frameworkTitle: agera2020.title, areas: [] } };

async function press(): Promise<void> {
  const strings = await loadStrings('sv');
  render(<ThemeRoot><StringsProvider language="sv" strings={strings}><DownloadForm form={() => round} today="2026-11-26" /></StringsProvider></ThemeRoot>);
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Hämta som Excel' })); });
}

afterEach(() => { cleanup(); jest.restoreAllMocks(); saveFile.mockClear(); });

test('hands over the round as a file, and says where it is', async () => {
  const write = jest.spyOn(assessmentForm, 'write').mockResolvedValue(new Uint8Array([1]));
  await press();
  expect(write.mock.calls[0].slice(0, 2)).toEqual([round, '2026-11-26']);
  expect(saveFile.mock.calls[0][0]).toBe('Bedömning Hösten 2026, 2026-11-26.xlsx');
  expect(screen.getByRole('status').textContent).toBe('Bedömning Hösten 2026, 2026-11-26.xlsx ligger bland dina hämtade filer.');
});

test('says what could not be done, and hands over nothing', async () => {
  jest.spyOn(assessmentForm, 'write').mockRejectedValue(Object.assign(new Error('gone'), { name: 'ChunkLoadError' }));
  await press();
  expect(screen.getByRole('status').textContent).toMatch(/Kontrollera nätet/);
  expect(saveFile).not.toHaveBeenCalled();
});

test('a round is handed over as the plan’s chapters, too', async () => {
  const write = jest.spyOn(assessmentChapters, 'write').mockResolvedValue(new Uint8Array([1]));
  const strings = await loadStrings('sv');
  const of = { round: { ...round, linked: [] }, plan: makePlan() };
  render(<ThemeRoot><StringsProvider language="sv" strings={strings}><DownloadChapters chapters={() => of} today="2026-11-26" /></StringsProvider></ThemeRoot>);
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Hämta som Word' })); });
  expect(write.mock.calls[0].slice(0, 2)).toEqual([of, '2026-11-26']);
  expect(saveFile.mock.calls[0][0]).toBe('Nuläge Hösten 2026, 2026-11-26.docx');
});
