import type { IdentityWords } from './sv';

export const en: IdentityWords = {
  kinds: {
    personalNumber: 'Personal identity number', coordinationNumber: 'Coordination number', reserveNumber: 'Reserve number', phone: 'Telephone number', email: 'E-mail address',
    address: 'Address', date: 'Exact date', age: 'Age over 89', caseNumber: 'Case number', recordNumber: 'Record number',
    registrationNumber: 'Registration number', name: 'Name', unit: 'Unit'
  },
  why: {
    personalNumber: 'Numbers of persons may never stand in an example and cannot be kept.',
    coordinationNumber: 'Numbers of persons may never stand in an example and cannot be kept.',
    reserveNumber: 'Numbers of persons may never stand in an example and cannot be kept.',
    phone: 'A telephone number leads to a person or a unit.',
    email: 'An e-mail address leads to a person or a unit.',
    address: 'The address shows where somebody lives.',
    date: 'The quarter is enough to understand.',
    age: 'Few are so old. The age may be enough to recognise the person.',
    caseNumber: 'With the number, anybody can ask for the case’s documents.',
    recordNumber: 'The number leads to a person’s record.',
    registrationNumber: 'The number leads to a vehicle and to who owns it.',
    name: 'Looks like the name of a person.',
    unit: 'In a small unit it is easy to see who is meant.'
  },
  rewordings: {
    remove: '', olderPerson: 'an older person', person: 'the person', nurse: 'the nurse', staff: 'a member of staff',
    firstQuarter: 'during the first quarter', secondQuarter: 'during the second quarter', thirdQuarter: 'during the third quarter', fourthQuarter: 'during the fourth quarter',
    inHighAge: 'of great age', home: 'the home', shortTermUnit: 'a short-term unit', careHome: 'a care home', groupHome: 'a group home',
    homeCare: 'the home care', homeNursing: 'the home nursing', team: 'a team', unit: 'a unit', vehicle: 'the car'
  },
  remove: 'Remove',
  removeNumber: 'Remove from the text',
  changeTo: words => `Change to “${words}”`,
  blocks: 'Blocks'
};
