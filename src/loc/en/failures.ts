import { subjectName } from '../listNames';
import { Strings } from '../strings';

const named = (subject: string | undefined): string => {
  const name = subjectName(subject, 'en');
  return name ? `“${name}”` : '';
};

const send = (id: string | undefined): string => (id ? `send id ${id} to the IT unit` : 'contact the IT unit');

export const failures: Strings['failures'] = {
  stopped: {
    reading: () => ({ happened: 'You stopped waiting for SharePoint.', nextStep: 'Try again when you like.' }),
    writing: () => ({ happened: 'You stopped waiting for SharePoint.', nextStep: 'What is already saved is kept. Try again when you like.' })
  },
  reading: {
    notFound: ({ subject }) => ({
      happened: named(subject) ? `The list ${named(subject)} is not on the site.` : 'There is no action plan on the site yet.',
      nextStep: 'Ask the owner of the site to run the set-up.'
    }),
    forbidden: () => ({
      happened: 'You do not have access to the action plan.',
      nextStep: 'Ask the plan owner, for example the MAS, to add you to the readers.'
    }),
    conflict: () => ({ happened: 'The plan changed while it was being read.', nextStep: 'Try again to see the latest.' }),
    throttled: ({ seconds }) => ({
      happened: 'SharePoint is busy right now.',
      nextStep: seconds ? `Try again in ${seconds} seconds.` : 'Try again in a moment.'
    }),
    tooMany: () => ({
      happened: 'The plan gives too many rows for SharePoint.',
      nextStep: 'Ask the owner of the site to run the set-up again, which checks the lists’ indexes.'
    }),
    offline: () => ({ happened: 'There is no connection to SharePoint.', nextStep: 'Check the network and try again.' }),
    expired: () => ({ happened: 'You have been signed out.', nextStep: 'Reload the page and sign in again.' }),
    invalid: ({ subject }) => ({
      happened: named(subject) ? `The contents of ${named(subject)} could not be read.` : 'The contents of the plan could not be read.',
      nextStep: 'Ask the plan owner to correct the row in the list.'
    }),
    unexpected: ({ id }) => ({
      happened: 'The plan could not be read and we do not know why.',
      nextStep: `Try again, or ${send(id)}.`
    })
  },
  writing: {
    notFound: ({ subject }) => ({
      happened: named(subject) ? `The list ${named(subject)} is not on the site.` : 'One of the plan’s lists is not on the site.',
      nextStep: 'Ask the owner of the site to run the set-up again.'
    }),
    forbidden: () => ({ happened: 'You can read the plan but not make changes here.', nextStep: 'Ask the plan owner if you should be able to.' }),
    conflict: () => ({ happened: 'Somebody else saved the same row before you.', nextStep: 'Read it again and choose what applies.' }),
    throttled: ({ seconds }) => ({
      happened: 'SharePoint is busy.',
      nextStep: seconds ? `Try again in ${seconds} seconds. What is saved is kept.` : 'Try again in a moment. What is saved is kept.'
    }),
    tooMany: () => ({ happened: 'That is too many rows for SharePoint at once.', nextStep: 'Divide it into smaller parts.' }),
    offline: () => ({
      happened: 'The connection to SharePoint broke.',
      nextStep: 'What is saved is kept. Try again when the connection is back.'
    }),
    expired: () => ({ happened: 'You have been signed out.', nextStep: 'Sign in again and try once more.' }),
    invalid: ({ subject }) => ({
      happened: named(subject) ? `SharePoint did not accept the value: ${named(subject)}.` : 'SharePoint did not accept one of the values.',
      nextStep: 'Nothing is saved. Correct the value and try again.'
    }),
    unexpected: ({ id }) => ({
      happened: 'It could not be saved and we do not know why.',
      nextStep: `Try again, or ${send(id)}.`
    })
  }
};
