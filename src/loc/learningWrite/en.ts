import type { ExamplePart, LearningState, LearningStepKind } from '../../domain/learning';
import type { LearningWriteWords } from '.';

const parts: Record<'title' | ExamplePart, string> = {
  title: 'Title', event: 'Event', consequence: 'Consequence', causes: 'Causes', measures: 'Measures', lessons: 'Lessons', questions: 'Questions for the APT',
  themes: 'Themes', careKinds: 'Kind of care'
};

const guides: Record<'title' | ExamplePart, string> = {
  title: 'Say what happened in one line, without the name of a person or unit.',
  event: 'What happened, in order of time? Write so that a colleague on another unit understands.',
  consequence: 'What did it lead to for the person affected, and for those close to them?',
  causes: 'What in the way of working made it possible? Not who.',
  measures: 'What has changed since?',
  lessons: 'One to three sentences that others can take with them.',
  questions: 'One question per line, such as a team can talk about in ten minutes.',
  themes: 'Which themes of the action plan does the example belong to?',
  careKinds: 'Where can this happen? Choose one or more.'
};

const states: Record<LearningState, string> = { draft: 'Draft', review: 'Review', approved: 'Approved', published: 'Published', withdrawn: 'Withdrawn' };

const steps: Record<LearningStepKind, (by: string) => string> = {
  started: by => `${by} began to write`,
  removed: by => `${by} took out a find`,
  reworded: by => `${by} reworded a find`,
  kept: by => `${by} kept a find with a reason`,
  sent: by => `${by} sent it for review`,
  takenBack: by => `${by} took it back to draft`,
  sentBack: by => `${by} sent it back`,
  approved: by => `${by} approved`,
  published: by => `${by} published`,
  withdrawn: by => `${by} withdrew`,
  discarded: by => `${by} discarded the draft`
};

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const listed = (names: readonly string[], and: string): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1]}`);

/** Words of writing and reviewing learning examples. Names, days and times arrive written. */
export const en: LearningWriteWords = {
  parts,
  guides,
  states,
  steps,
  untitled: 'Without a title',
  list: {
    heading: 'Drafts',
    intro: 'Only the lex Maria editors can see the drafts.',
    add: 'New example',
    mine: 'Only mine',
    none: 'No drafts yet',
    noneHint: 'Begin with New example. What you write is saved while you write, and nobody but the editors sees it.',
    example: 'Example', state: 'State', writer: 'Written by', saved: 'Saved',
    here: 'Something is saved on this computer only',
    onlyHere: 'On this computer only',
    sentBack: 'Sent back to you',
    you: 'you',
    unreadable: (count: number): string => (count === 1 ? 'One draft cannot be read and is not shown.' : `${count} drafts cannot be read and are not shown.`),
    loading: 'Fetching the drafts …'
  },
  page: {
    back: 'Drafts',
    gone: 'The draft is no longer there.',
    goneHint: 'It has been discarded, or the link is wrong.',
    secret: (name: string): string => `Only the lex Maria editors can see the draft. Written by ${name}.`,
    notYours: (name: string): string => `The draft is written by ${name}. Only its writer can change it.`,
    saved: (time: string): string => `Saved ${time}`,
    saving: 'Saving …',
    waiting: 'Not saved yet',
    notSaved: 'Not saved',
    heldShort: 'Partly on this computer only',
    preview: 'Preview',
    closePreview: 'Back to the text',
    previewHint: 'This is how the page looks to its readers.',
    discard: 'Discard the draft',
    discardSure: 'Discard the draft for good? This cannot be undone.',
    discardYes: 'Discard for good',
    cancel: 'Cancel',
    notKept: 'The browser keeps nothing. What has not been sent is lost if you leave the page.'
  },
  flow: {
    label: 'Where the example is',
    past: 'done',
    now: 'You are here',
    review: 'By somebody other than you',
    reviewBy: 'Waits for review',
    approved: 'The text is locked',
    published: 'News on Insidan',
    withdrawn: 'Withdrawn'
  },
  strip: {
    label: 'Parts of the example',
    done: 'ready',
    ready: (count: number, of: number): string => `${count} of ${of} parts are ready.`,
    finds: (count: number, blocking: number): string => (blocking > 0 ? `${count} finds, ${blocking} of them blocking` : `${many(count, 'find', 'finds')}`)
  },
  field: {
    empty: 'Not begun',
    blocking: (count: number): string => `${count} blocking`,
    andDeciding: (count: number): string => ` and ${count} waiting for a decision in this part. The finds are listed beside it; F8 goes to the next.`,
    onlyBlocking: ' in this part. F8 goes to the next find.',
    deciding: (count: number): string => `${many(count, 'find waits', 'finds wait')} for a decision in this part. F8 goes to the next.`,
    held: 'This part has not been sent. It is on this computer only, for you, until the number is gone.',
    tooLong: (most: number, now: number): string => `The text can have at most ${most} characters and has ${now}. The part has not been sent; it is on this computer only until it is shorter.`,
    number: (number: number, kind: string): string => `Find ${number}: ${kind}`
  },
  check: {
    heading: 'Identity check',
    blocking: (count: number): string => `${count} blocking`,
    deciding: (count: number): string => `${count} to decide`,
    kept: (count: number): string => `${count} kept`,
    none: 'Nothing in the text points at anybody in a way that we recognise. Read it through with that in mind all the same.',
    keep: 'Keep …',
    keepLabel: (text: string): string => `Keep “${text}” with a reason`,
    why: 'Why does it not point anybody out?',
    whyHint: 'The reason is kept and read by the reviewer.',
    whyNeeded: 'Write a reason.',
    whyIdentity: 'The reason contains a number of a person. Take the number out.',
    confirm: 'Keep',
    cancel: 'Cancel',
    keptHeading: 'Kept',
    reason: (reason: string): string => `Reason: ${reason}`,
    change: 'Change',
    heard: (number: number, of: number, kind: string, blocks: boolean): string => `Find ${number} of ${of}, ${kind.toLowerCase()}${blocks ? ', blocks' : ''}.`,
    noFinds: 'No finds.',
    changedTo: (words: string): string => (words === '' ? 'Taken out. Ctrl+Z undoes it.' : `Changed to “${words}”. Ctrl+Z undoes it.`)
  },
  send: {
    notYet: 'Cannot be sent yet.',
    numbers: (count: number): string => many(count, 'number of a person', 'numbers of persons'),
    undecided: (count: number): string => many(count, 'find without a decision', 'finds without a decision'),
    tooLong: (count: number): string => many(count, 'part that is too long', 'parts that are too long'),
    missing: (count: number): string => many(count, 'part missing', 'parts missing'),
    clashes: 'parts changed in another window',
    ready: 'Ready to be sent.',
    readyHint: 'Somebody other than you reviews it.',
    first: 'Go to the first',
    send: 'Send for review',
    sending: 'Sending …',
    sent: 'Sent for review.',
    foundAgain: 'What is stored was checked again and cannot be sent. Begin with what is marked.',
    notStored: 'The text could not be saved, so nothing has been sent.'
  },
  clash: {
    heading: (part: string): string => `${part} was changed in another window`,
    hint: 'Your text is kept. Choose which one applies.',
    theirs: 'In the other window:',
    mine: 'Keep mine',
    takeTheirs: 'Take the other'
  },
  standing: {
    heading: 'Where the example is',
    inReview: 'The example waits for review.',
    inReviewHint: 'The text is locked meanwhile. Somebody other than you reviews it.',
    takeBack: 'Take back to draft',
    toReview: 'Show the review',
    sentBackBy: (name: string, day: string): string => `${name} sent it back on ${day}.`,
    reply: 'Answer',
    saveReply: 'Answer',
    yourReply: 'Your answer'
  },
  review: {
    heading: 'To review',
    intro: 'Examples that wait for review or for being published, and those that have been published.',
    none: 'Nothing waits for review',
    noneHint: 'Examples are shown here when their writers have sent them.',
    loading: 'Fetching the reviews …',
    back: 'Review',
    about: (name: string, day: string): string => `Written by ${name}, sent for review on ${day}.`,
    as: (name: string): string => ` You review as ${name}.`,
    own: 'Written by you',
    waitsForYou: (round: number): string => (round > 1 ? `Waits for you, round ${round}` : 'Waits for you'),
    page: 'How the page will look',
    text: 'The text under review',
    comment: 'Comment on this part',
    commentLabel: (part: string): string => `Comment on ${part.toLowerCase()}`,
    round: (round: number): string => `round ${round}`,
    keptHeading: (count: number): string => `Kept with a reason (${count})`,
    keptHint: 'You decide whether the reason holds.',
    noKept: 'Nothing is kept.',
    accept: 'Accept', refuse: 'Do not accept', accepted: 'Accepted', refused: 'Not accepted', change: 'Change',
    answerFor: (answer: string, text: string): string => `${answer}: ${text}`,
    changedHeading: (count: number): string => `Changed or taken out (${count})`,
    removed: (kinds: string): string => `${kinds} taken out. Not shown here.`,
    reworded: (kinds: string): string => `${kinds} reworded.`,
    checked: (time: string): string => `Checked again ${time}, no new finds`,
    newFinds: (count: number): string => `${many(count, 'find is', 'finds are')} without a decision. Send it back.`,
    decision: 'Your decision',
    attest: 'Certify before approving',
    checks: {
      unknowable: 'Who lives or works here cannot work out whom it is about.',
      blameless: 'The text does not blame a single member of staff.',
      usable: 'The lessons can be used on another unit.'
    },
    commentTo: (name: string): string => `Comment to ${name}`,
    commentHint: 'Needed when you send it back.',
    commentNeeded: 'Write a comment, so that the writer knows what is to be changed.',
    commentIdentity: 'The comment contains a number of a person. Take the number out.',
    notYet: 'Approving becomes possible when every reason is accepted and all three boxes are ticked.',
    approve: 'Approve', sendBack: 'Send back', saving: 'Saving …',
    approved: 'Approved.', sentBackDone: 'Sent back.',
    changed: 'The text changed while you read it. Nothing is saved. Read the new text.',
    late: (name: string): string => `${name} decided before you. Your decision has not been saved.`,
    lateWords: 'What you wrote:',
    ownHeading: 'Somebody else needs to review it.',
    ownHint: 'You have written the example and can therefore not approve it.',
    who: (names: readonly string[]): string => `${listed(names, 'and')} can review it.`,
    whoGroup: (name: string): string => `the members of ${name}`,
    whoNobody: 'Nobody else is a lex Maria editor on the site. Ask the site’s owner to add somebody.',
    whoHidden: 'You do not have the right to see who the lex Maria editors are. The site’s owner knows.',
    log: 'Log',
    logRound: (round: number): string => `, round ${round}`,
    logReason: (reason: string): string => `Reason: ${reason}`
  },
  compare: {
    show: (round: number): string => `Show changes since round ${round}`,
    changed: (parts: readonly string[]): string => `Changed: ${parts.join(', ')}.`,
    nothing: (round: number): string => `Nothing has changed since round ${round}.`,
    reads: 'How to read it:',
    removedSample: 'struck out is gone,', addedSample: 'underlined is new.',
    same: 'Unchanged.',
    count: (removed: number, added: number): string => `${[removed > 0 && many(removed, 'word removed', 'words removed'), added > 0 && many(added, 'word added', 'words added')].filter(Boolean).join(', ')}.`,
    words: (count: number): string => many(count, 'word', 'words').replace(' ', '\u00a0'),
    removedStart: 'removed:', addedStart: 'added:', end: 'end.',
    choiceRemoved: (names: string): string => `Removed: ${names}.`,
    choiceAdded: (names: string): string => `Added: ${names}.`
  },
  publish: {
    approvedBy: (name: string, day: string): string => `Approved by ${name} on ${day}.`,
    approvedHint: 'The text is locked. Identity is checked once more before the page is made.',
    publish: 'Publish on Insidan', unlock: 'Unlock and change', again: 'Try again',
    steps: {
      checking: 'Checking the text …', row: 'Preparing the example …', page: 'Making the page …', reading: 'Reading the page back …', news: 'Making the page news …',
      showing: 'Showing the example …', done: 'Done.'
    },
    broke: 'Nothing has been published.',
    brokeHint: 'The publishing broke, so no reader sees the example. It is safe to try again; only one page comes of it.',
    unsure: 'The publishing did not come to its end.',
    unsureHint: 'The example is not among the learning examples, but its page may already be seen on Insidan. Try again, only one page comes of it, or remove what was begun.',
    cleanUp: 'Take away what was begun',
    cleanedUp: 'The publishing did not come to its end and was taken away.',
    unfinished: (title: string, when: string): string => `“${title}” did not come to its end on ${when}.`,
    unfinishedPublic: 'The page can be read by everybody on Insidan, but the example is not among the learning examples.',
    unfinishedHidden: 'No reader sees anything of it.',
    unfinishedGone: 'The draft is no longer there.',
    finish: 'Finish the publishing',
    found: 'The text has finds without a decision and cannot be published. Unlock and change it.',
    published: (day: string): string => `Published on ${day}.`,
    publishedHint: 'Everybody on Insidan can read the example.',
    show: 'Show the example', showNews: 'Show as news on Insidan',
    withdraw: 'Withdraw …', why: 'Why is the example withdrawn?', whyHint: 'The reason is kept in the log. The page is taken away for everybody.', whyNeeded: 'Write a reason.',
    confirm: 'Withdraw', cancel: 'Cancel', withdrawing: 'Withdrawing …',
    withdrawn: (name: string, day: string): string => `Withdrawn by ${name} on ${day}.`,
    withdrawnHint: 'The page is gone. The log is kept.'
  }
};
