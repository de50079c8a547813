import type { ThemeProblem } from '../../domain/framework/edit';
import type { EditionFailureReason } from '../../domain/framework/load';
import type { FrameworkWords } from './sv';

const many = (count: string, one: string, several: string): string => (count === '1' ? `1 ${one}` : `${count} ${several}`);
const themes = (count: string): string => many(count, 'theme', 'themes');
const areas = (count: string): string => many(count, 'area', 'areas');
const activities = (count: string): string => many(count, 'activity', 'activities');

const faults: Record<EditionFailureReason, (found: string) => string> = {
  notAnEdition: () => 'The file holds no edition of the framework.',
  noEdition: () => 'The edition’s key cannot be used. It may have only small letters a–z, digits and hyphens. Write the edition’s name after Framework, and it gets a key.',
  noTitle: () => 'The name is missing.',
  noAreas: () => 'There are no areas.',
  badKey: found => (found === '' ? 'The key is missing.' : `The key “${found}” cannot be used. An area is called F1, for example, and a theme F1.2.`),
  longTitle: found => `The name is longer than 255 characters: “${found} …”`,
  sameKey: found => `The key ${found} is there twice.`,
  wrongArea: found => `The theme ${found} stands under another area than its own.`,
  noParent: found => `The theme is part of ${found}, but that theme is not in the area or is itself a part.`,
  noThemes: found => (found === '' ? 'The area has no themes.' : `The area ${found} has no themes.`),
  tooMany: () => 'The edition has more than 500 areas and themes.'
};

const titles: Record<ThemeProblem, string> = {
  noTitle: 'Write the theme’s name.',
  longTitle: 'The name is too long. It may have 255 characters at most.',
  noArea: 'The area is no longer there. Reload the page.',
  sameTitle: 'There is a theme with that name in the area already.'
};

export const en: FrameworkWords = {
  title: 'Framework',
  intro: 'Areas and themes that the plan and the assessment follow.',
  loading: 'Fetching the framework …',
  notYours: { heading: 'Only plan owners change the framework.', text: 'You see areas and themes in the plan and under Current state.' },
  newer: { heading: 'The plan was made with a newer version.', text: 'The framework can be read from here, not changed. Reload the page, or ask the IT unit to update the solution.' },
  older: { heading: 'The plan’s lists need to be upgraded first.', text: 'After that, themes can be added and hidden.', button: 'Upgrade' },
  toPlan: 'To the plan',
  present: {
    heading: 'The plan follows',
    counts: (areaCount, themeCount) => `${areas(areaCount)} and ${themes(themeCount)}`,
    own: count => `${count} of your own`,
    hidden: count => `${count} hidden`,
    load: 'Load a new edition',
    download: 'Download as a file',
    fileName: edition => `framework-${edition}.csv`
  },
  headings: { framework: 'Framework', key: 'Key', name: 'Name', partOf: 'Part of' },
  theme: {
    own: 'Own theme',
    hidden: 'Hidden',
    activities,
    hide: 'Hide',
    show: 'Show',
    hideOne: title => `Hide ${title}`,
    showOne: title => `Show ${title}`,
    isHidden: title => `“${title}” is hidden. New rounds do not ask about it and new activities do not get it. What has the theme already keeps it.`,
    isShown: title => `“${title}” is shown again.`,
    isAdded: (title, key) => `“${title}” is added as ${key}.`
  },
  adding: {
    open: 'Add a theme',
    openIn: area => `Add a theme in ${area}`,
    field: 'The theme’s name',
    hint: 'The theme comes into new rounds, and into a round that is open. It cannot be removed, but it can be hidden.',
    save: 'Add',
    saving: 'Adding …',
    cancel: 'Cancel',
    problems: titles
  },
  naming: {
    open: 'Rename',
    openOne: title => `Rename ${title}`,
    field: 'The theme’s name',
    hint: 'Open rounds and the plan show the new name. Closed rounds keep the old one.',
    save: 'Save',
    saving: 'Saving …',
    cancel: 'Cancel',
    problems: titles,
    isNamed: title => `The theme is now called “${title}”.`
  },
  misplaced: {
    heading: count => `${activities(count)} to look at`,
    text: 'Nothing in them is changed. Open each and choose a theme that is there.',
    later: 'Nothing in them is changed. Choose a theme for each after the change.',
    noArea: was => `The area ${was} is not in the edition.`,
    noTheme: was => `The theme “${was}” is not in the edition.`,
    otherTheme: (key, was, now) => `${key} was called “${was}” and is called “${now}”.`,
    elsewhere: key => `The name is now at ${key}.`
  },
  others: {
    heading: 'More editions on the site',
    text: 'Rounds keep the edition that they began with.',
    change: 'Change',
    changeTo: title => `Change to ${title}`,
    half: 'Not loaded in full',
    halfHint: 'The loading was interrupted. Load the same file again, and it goes on where it stopped.'
  },
  choose: {
    heading: 'Load a new edition',
    lead: 'Nothing is saved before you have seen what the edition changes.',
    drop: 'Drop the file here',
    dropping: 'Drop it to read the file',
    or: 'or',
    pick: 'Choose a file',
    kinds: 'Excel (.xlsx), csv or JSON, at most 5 MB',
    severalFiles: name => `One file at a time. ${name} is read.`,
    formHeading: 'What the file should look like',
    form: [
      'At the top stands Framework, and beside it the edition’s name.',
      'Below it the columns Key, Name and Part of.',
      'One row for each area (F1) with its themes under it (F1.1, F1.2 …).',
      'Part of is filled in for a sub-theme alone: the key of the theme that it belongs to.'
    ],
    template: 'Download the present edition to start from',
    reading: name => `Reading ${name} …`,
    cancel: 'Cancel'
  },
  wrong: {
    heading: name => `${name} cannot be loaded.`,
    faults: count => `${many(count, 'thing', 'things')} in the file to put right:`,
    more: count => `and ${count} more`,
    row: row => `Row ${row}`,
    entry: entry => `Entry ${entry}`,
    fault: (reason, found) => faults[reason](found),
    whole: 'The whole file',
    nothing: 'Nothing is saved.',
    same: title => `The plan follows ${title} already, and the file says the same.`,
    differs: title => `The site has an edition with the name ${title} already, with other content.`,
    differsText: 'It is not changed, since rounds may follow it. Give the edition in the file a name of its own and load it again.',
    files: {
      empty: 'The file is empty. Open it and check that it is saved.',
      tooLarge: 'The file is larger than 5 MB. An edition is much smaller: choose the right file.',
      tooLargeInside: 'The file unpacks to more than an edition can be. It is not opened.',
      passwordProtected: 'The file is protected by a password. Save a copy without one.',
      notWhatItClaims: 'The file is not what its name says. Open it in the right program and save it as .xlsx or .csv.',
      unknownKind: 'That kind of file cannot be read. Save the edition as Excel (.xlsx), csv or JSON.',
      oldFormat: 'The file is saved in an older format. Open it in Excel and save it as .xlsx.',
      damaged: 'The file is damaged or not whole. Open it, save a copy and choose the copy.',
      noTable: 'There is no table with the columns Key and Name in the file.',
      tooManyRows: 'The file has too many rows.'
    }
  },
  preview: {
    heading: 'What changes',
    from: (before, after) => `The plan changes from ${before} to ${after}.`,
    inFile: name => `File: ${name}`,
    added: 'Added',
    renamed: 'Renamed',
    dropped: 'Dropped',
    own: 'Own themes that come along',
    nothing: 'No areas or themes change.',
    becomes: 'becomes',
    area: title => `The area ${title}`,
    elsewhere: key => `is there as ${key}`,
    rounds: 'Rounds that exist keep their themes. New rounds follow the new edition.',
    noneMisplaced: 'All activities keep their theme.',
    confirm: 'Load and change',
    confirmStored: 'Change edition',
    cancel: 'Cancel'
  },
  storing: {
    heading: (done, total) => `Loading ${done} of ${total}`,
    choosing: 'Changing edition …',
    label: 'Loading',
    stay: 'Stay on the page until it is done.',
    stop: 'Stop',
    stopping: 'Stopping after what is on its way …'
  },
  failed: {
    kept: present => `The plan still follows ${present}. What was loaded is kept and does not show in the plan.`,
    goOn: 'Go on',
    conflict: present => `Somebody else has changed to ${present} meanwhile.`,
    conflictText: 'The plan follows it. Your edition is loaded and can be changed to.',
    seePresent: 'Show the framework'
  },
  done: {
    heading: title => `The plan now follows ${title}`,
    text: 'New rounds and activities get the themes of the edition.',
    show: 'Show the framework'
  }
};
