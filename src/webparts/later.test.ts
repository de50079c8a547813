import { PlanFailure } from '../lists';
import { later } from './later';

interface Greeter {
  greet(name: string): Promise<string>;
  fail(): Promise<never>;
}

const greeter: Greeter = { greet: async name => `Hej ${name}`, fail: async () => { throw new PlanFailure('forbidden'); } };
const methods = { greet: true, fail: true } as const;

test('loads with the first question, once, and passes on what is asked and answered', async () => {
  const load = jest.fn(async () => greeter);
  const repository = later<Greeter>(load, methods);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([repository.greet('Alva'), repository.greet('Nils')])).toEqual(['Hej Alva', 'Hej Nils']);
  await expect(repository.fail()).rejects.toMatchObject({ reason: 'forbidden' });
  expect(load).toHaveBeenCalledTimes(1);
});

test('says offline when its code does not come, and asks for it again', async () => {
  const load = jest.fn(async () => greeter).mockRejectedValueOnce(new Error('Loading chunk 7 failed.'));
  const repository = later<Greeter>(load, methods);
  await expect(repository.greet('Alva')).rejects.toMatchObject({ name: 'PlanFailure', reason: 'offline' });
  expect(await repository.greet('Alva')).toBe('Hej Alva');
});
