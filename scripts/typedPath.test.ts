import { resolve } from 'node:path';
import { typedPath } from './typedPath';

test('a typed path is meant from the folder in which the command was typed', () => {
  expect(typedPath('en plan åäö.docx', { INIT_CWD: '/hem/karin' })).toBe(resolve('/hem/karin/en plan åäö.docx'));
  expect(typedPath('../plan.docx', { INIT_CWD: '/hem/karin' })).toBe(resolve('/hem/plan.docx'));
  expect(typedPath('/annan/plan.docx', { INIT_CWD: '/hem/karin' })).toBe(resolve('/annan/plan.docx'));
  expect(typedPath('plan.docx', {})).toBe(resolve('plan.docx'));
});
