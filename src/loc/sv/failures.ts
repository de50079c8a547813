import { subjectName } from '../listNames';

/** What a sentence about a failure can name. */
export interface FailureFacts {
  /** The list or column that it concerns, as users know it. */
  subject?: string;
  /** Seconds until a new try makes sense. */
  seconds?: number;
  /** An id to give to the IT unit. */
  id?: string;
}

/** What happened, and what to do about it. */
export interface FailureText {
  happened: string;
  nextStep: string;
}

/** The list's name in quotation marks; '' when it is about the whole plan. */
const named = (subject: string | undefined): string => {
  const name = subjectName(subject, 'sv');
  return name ? `”${name}”` : '';
};

const send = (id: string | undefined): string => (id ? `skicka id ${id} till it-enheten` : 'kontakta it-enheten');

/** Sentences for failures, while reading and while saving: what happened for you, what is kept, what to do. */
export const failures = {
  /** Somebody stopped the waiting for SharePoint. */
  stopped: {
    reading: (): FailureText => ({ happened: 'Du slutade vänta på SharePoint.', nextStep: 'Försök igen när du vill.' }),
    writing: (): FailureText => ({ happened: 'Du slutade vänta på SharePoint.', nextStep: 'Det som redan är sparat finns kvar. Försök igen när du vill.' })
  },
  reading: {
    notFound: ({ subject }: FailureFacts): FailureText => ({
      happened: named(subject) ? `Listan ${named(subject)} finns inte på webbplatsen.` : 'Det finns ingen handlingsplan på webbplatsen ännu.',
      nextStep: 'Be den som äger webbplatsen att köra uppsättningen.'
    }),
    forbidden: (): FailureText => ({
      happened: 'Du har inte behörighet att läsa handlingsplanen.',
      nextStep: 'Be planägaren, till exempel MAS, att lägga till dig bland läsarna.'
    }),
    conflict: (): FailureText => ({ happened: 'Planen ändrades medan den hämtades.', nextStep: 'Försök igen, så visas den senaste.' }),
    throttled: ({ seconds }: FailureFacts): FailureText => ({
      happened: 'SharePoint har mycket att göra just nu.',
      nextStep: seconds ? `Försök igen om ${seconds} sekunder.` : 'Försök igen om en stund.'
    }),
    tooMany: (): FailureText => ({
      happened: 'Planen ger för många rader för SharePoint.',
      nextStep: 'Be den som äger webbplatsen att köra uppsättningen igen, så kontrolleras listornas index.'
    }),
    offline: (): FailureText => ({ happened: 'Det finns ingen kontakt med SharePoint.', nextStep: 'Kontrollera nätet och försök igen.' }),
    expired: (): FailureText => ({ happened: 'Du har blivit utloggad.', nextStep: 'Ladda om sidan och logga in igen.' }),
    invalid: ({ subject }: FailureFacts): FailureText => ({
      happened: named(subject) ? `Det gick inte att tolka innehållet i ${named(subject)}.` : 'Det gick inte att tolka innehållet i planen.',
      nextStep: 'Be planägaren att rätta raden i listan.'
    }),
    unexpected: ({ id }: FailureFacts): FailureText => ({
      happened: 'Det gick inte att hämta planen, och vi vet inte varför.',
      nextStep: `Försök igen, eller ${send(id)}.`
    })
  },
  writing: {
    notFound: ({ subject }: FailureFacts): FailureText => ({
      happened: named(subject) ? `Listan ${named(subject)} finns inte på webbplatsen.` : 'En av planens listor finns inte på webbplatsen.',
      nextStep: 'Be den som äger webbplatsen att köra uppsättningen igen.'
    }),
    forbidden: (): FailureText => ({
      happened: 'Du kan läsa planen men inte ändra här.',
      nextStep: 'Fråga planägaren om du ska kunna ändra.'
    }),
    conflict: (): FailureText => ({ happened: 'Någon annan sparade samma rad före dig.', nextStep: 'Läs in den igen och välj vad som ska gälla.' }),
    throttled: ({ seconds }: FailureFacts): FailureText => ({
      happened: 'SharePoint har mycket att göra.',
      nextStep: seconds ? `Försök igen om ${seconds} sekunder. Det som redan är sparat finns kvar.` : 'Försök igen om en stund. Det som redan är sparat finns kvar.'
    }),
    tooMany: (): FailureText => ({ happened: 'Det blir för många rader för SharePoint på en gång.', nextStep: 'Dela upp det i mindre delar.' }),
    offline: (): FailureText => ({
      happened: 'Kontakten med SharePoint bröts.',
      nextStep: 'Det som redan är sparat finns kvar. Försök igen när kontakten är tillbaka.'
    }),
    expired: (): FailureText => ({ happened: 'Du har blivit utloggad.', nextStep: 'Logga in igen och försök på nytt.' }),
    invalid: ({ subject }: FailureFacts): FailureText => ({
      happened: named(subject) ? `SharePoint godtog inte värdet: ${named(subject)}.` : 'SharePoint godtog inte ett av värdena.',
      nextStep: 'Inget är sparat. Rätta värdet och försök igen.'
    }),
    unexpected: ({ id }: FailureFacts): FailureText => ({
      happened: 'Det gick inte att spara, och vi vet inte varför.',
      nextStep: `Försök igen, eller ${send(id)}.`
    })
  }
};
