import { meetingPlaceId as chatId } from '../meetingPlace';
import type { Language } from '../page';
import { municipality, readMoment, siteDay } from '../sharepoint';
import type { Meeting } from './browser/boot';
import { personWith } from './people';

const teamThread = '19:Zk1PbVBhdGllbnRzYWtlcmhldEJqb3JrdmlrMDAwMDE1@thread.tacv2';
const titles: Record<Language, string> = { sv: 'Uppföljning patientsäkerhet', en: 'Patient safety follow-up' };

/** Today's meeting: an hour from ten o'clock in Sweden. */
export function meetingOf(now: Date, language: Language): Meeting {
  const start = new Date(readMoment(`${siteDay(now.toISOString())}T10:00:00`) as string);
  return {
    id: Buffer.from(`0#${chatId}#0`).toString('base64'), chatId, title: titles[language], start: start.toISOString(),
    end: new Date(start.getTime() + 3_600_000).toISOString(), chair: personWith('karin.ahlgren'),
    joinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(chatId)}/0`,
    channel: {
      teamId: teamThread, teamName: `${language === 'sv' ? 'Patientsäkerhet' : 'Patient safety'}, ${municipality}`,
      groupId: '7b1d9e34-5c2a-4f68-9a0b-3e4d5c6b7a81', channelId: teamThread, channelName: language === 'sv' ? 'Allmänt' : 'General'
    }
  };
}
