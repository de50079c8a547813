/** @jest-environment jsdom */
import * as React from 'react';
import { karin } from '../../domain/testing/samples';
import { PlanFailure, SetupOptions, SetupPlan, SetupProgress, SetupRepository } from '../../lists';
import { mount, Mounted } from '../../ui/testing/mount';
import { SetUpPage } from './SetUpPage';
import { makeSetupPlan, sampleChanges } from './testing/samples';

/** A site that is set up step by step, and refuses a step when told to. */
class FakeSite implements SetupRepository {
  public readonly made: string[] = [];
  public options?: SetupOptions;
  public refuse?: { key: string; failure: PlanFailure };
  public owners: SetupPlan['user'][] = [];

  public constructor(private readonly base: SetupPlan) {}

  public async plan(): Promise<SetupPlan> {
    return { ...this.base, changes: this.base.changes.filter(change => !this.made.includes(change.key)) };
  }
  public async apply(plan: SetupPlan, options: SetupOptions, onProgress: (progress: SetupProgress) => void): Promise<void> {
    this.options = options;
    plan.changes.forEach((change, done) => {
      const total = plan.changes.length;
      onProgress({ change, done, total });
      if (this.refuse?.key === change.key) throw this.refuse.failure;
      this.made.push(change.key);
      onProgress({ change, done: done + 1, total });
    });
  }
  public async siteOwners(): Promise<SetupPlan['user'][]> {
    return this.owners;
  }
}

async function open(site: SetupRepository, language: 'sv' | 'en' = 'sv'): Promise<{ screen: Mounted; done: jest.Mock }> {
  const done = jest.fn();
  const clock = (): Date => new Date('2026-11-17T12:42:00Z');
  const screen = await mount(<SetUpPage repository={site} language={language} clock={clock} onDone={done} pageAddress="https://bjorkvik.example/plan" />, language);
  return { screen, done };
}

describe('the first run, for who owns the site', () => {
  test('shows what would be made, and makes nothing', async () => {
    const site = new FakeSite(makeSetupPlan());
    const { screen } = await open(site);
    for (const text of ['Listor 1 ny, 1 ändras', 'Grupper och rättigheter 1 ny, 1 finns', 'Planägare från början', 'Tar ungefär en minut. 8 steg.', 'Ändras inte']) {
      expect(screen.text()).toContain(text);
    }
    expect(site.made).toEqual([]);
  });

  test('makes it all with the choices, and leads on to the import', async () => {
    const site = new FakeSite(makeSetupPlan());
    const { screen, done } = await open(site);
    await screen.click('Sätt upp');
    expect(site.made).toEqual(sampleChanges.map(change => change.key));
    expect(site.options).toEqual({ language: 'sv', planTitle: 'Handlingsplan 2026', planOwners: [karin], pagePath: '/plan' });
    expect(screen.text()).toContain('2 listor, 33 teman och 2 grupper är kontrollerade 13.42.');
    await screen.click('Importera en plan');
    expect(done).toHaveBeenCalledWith('import');
  });

  test('who sets up may stay out of the plan owners, and come back', async () => {
    const site = new FakeSite(makeSetupPlan());
    const { screen } = await open(site);
    await screen.click('Ta bort Karin Ahlgren');
    expect(screen.text()).toContain('Ingen vald. Du kan ändå sätta upp planen.');
    expect(screen.text()).toContain('7 steg.');
    await screen.click('Lägg till Karin Ahlgren');
    expect(screen.text()).toContain('8 steg.');
    await screen.click('Ta bort Karin Ahlgren');
    await screen.click('Sätt upp');
    expect(site.options?.planOwners).toEqual([]);
  });
});

describe('a step that does not go', () => {
  test('keeps what is made, says why, and goes on from there', async () => {
    const site = new FakeSite(makeSetupPlan());
    site.refuse = { key: 'rights:units', failure: new PlanFailure('forbidden') };
    const { screen } = await open(site);
    await screen.click('Sätt upp');
    expect(screen.query('[role=alert]')?.textContent).toContain('Rättigheter på Verksamheter kunde inte sättas.');
    expect(screen.text()).toContain('Ditt konto får inte göra det på webbplatsen. 3 av 7 steg är klara och ligger kvar.');
    site.refuse = undefined;
    await screen.click('Fortsätt från steg 4');
    expect(site.made).toEqual(sampleChanges.map(change => change.key));
    expect(screen.text()).toContain('Planen är uppsatt');
  });

  test('another reason has the words of its kind', async () => {
    const site = new FakeSite(makeSetupPlan());
    site.refuse = { key: 'list:units', failure: new PlanFailure('offline') };
    const { screen } = await open(site);
    await screen.click('Sätt upp');
    expect(screen.text()).toContain('Listan ”Verksamheter” kunde inte skapas. Kontakten med SharePoint bröts. 2 av 7 steg är klara och ligger kvar.');
  });
});

describe('all others', () => {
  test('who may not set up sees whom to ask, and nothing to press but a link to copy', async () => {
    const site = new FakeSite(makeSetupPlan({ mayApply: false, changes: [], lists: [], groups: [] }));
    site.owners = [{ id: 1, name: 'Nils Ahl' }];
    const { screen } = await open(site);
    expect(screen.text()).toContain('Planen är inte uppsatt än Någon som äger webbplatsen behöver göra det en gång. Fråga: NA Nils Ahl');
    expect([screen.has('Sätt upp'), screen.has('Kopiera länk att skicka')]).toEqual([false, true]);
  });

  test('a site whose owners cannot be seen says so', async () => {
    const { screen } = await open(new FakeSite(makeSetupPlan({ mayApply: false })));
    expect(screen.text()).toContain('Vem det är syns inte för dig');
  });

  test('an older set-up is upgraded without choices', async () => {
    const site = new FakeSite(makeSetupPlan({ siteVersion: 0 }));
    const { screen, done } = await open(site);
    expect(screen.text()).toContain('Version 0 finns. Ett steg leder till version 1.');
    expect(screen.query('input, select')).toBeNull();
    await screen.click('Uppgradera');
    expect(site.options?.planOwners).toEqual([]);
    await screen.click('Visa planen');
    expect(done).toHaveBeenCalledWith('plan');
  });

  test('lists that are newer than the page are left alone; a site that is right has nothing to do', async () => {
    expect((await open(new FakeSite(makeSetupPlan({ siteVersion: 4 })))).screen.text()).toContain('Listorna har version 4, men den här sidan kan bara version 1.');
    expect((await open(new FakeSite(makeSetupPlan({ siteVersion: 1, changes: [] })))).screen.text()).toContain('Planen är redan uppsatt');
  });

  test('a site that cannot be asked is a failure with a new try', async () => {
    const site = new FakeSite(makeSetupPlan());
    const broken: SetupRepository = { ...site, plan: jest.fn().mockRejectedValueOnce(new PlanFailure('offline')).mockResolvedValue(makeSetupPlan()), apply: site.apply, siteOwners: site.siteOwners };
    const { screen } = await open(broken);
    expect(screen.text()).toContain('Det finns ingen kontakt med SharePoint.');
    await screen.click('Försök igen');
    expect(screen.text()).toContain('Sätt upp planen');
  });

  test('English is complete', async () => {
    const { screen } = await open(new FakeSite(makeSetupPlan()), 'en');
    for (const text of ['Set up the plan', 'Lists 1 new, 1 change', 'Plan owners from the start', 'Takes about a minute. 8 steps.']) expect(screen.text()).toContain(text);
  });
});
