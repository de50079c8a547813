import { Entity } from '../odata/entity';
import { basePermissions } from '../permissions/bits';
import { maskOn } from '../permissions/effective';
import { SiteLanguage, principalIds, siteIds, sitePath, siteTitle } from '../site';
import { Store } from '../store/database';
import { Principal, principalById } from '../store/principals';
import { currentToken, webLog } from './change';
import { groupEntity, userEntity } from './people';

function timeZone(): Entity {
  return {
    type: 'SP.TimeZone', set: 'SP.TimeZone', path: 'Web/RegionalSettings/TimeZone',
    members: { Description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', Id: 4, Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 } }
  };
}

function regionalSettings(language: SiteLanguage): Entity {
  const swedish = language === 1053;
  return {
    type: 'SP.RegionalSettings', set: 'SP.RegionalSettings', path: 'Web/RegionalSettings',
    members: {
      AdjustHijriDays: 0, AlternateCalendarType: 0, AM: swedish ? '' : 'AM', CalendarType: 1, Collation: swedish ? 10 : 25, CollationLCID: swedish ? 1053 : 2070,
      DateFormat: swedish ? 2 : 0, DateSeparator: swedish ? '-' : '/', DecimalSeparator: swedish ? ',' : '.', DigitGrouping: '3;0', FirstDayOfWeek: swedish ? 1 : 0,
      FirstWeekOfYear: swedish ? 2 : 0, IsEastAsia: false, IsRightToLeft: false, IsUIRightToLeft: false, ListSeparator: swedish ? ';' : ',', LocaleId: language,
      NegativeSign: '-', NegNumberMode: 1, PM: swedish ? '' : 'PM', PositiveSign: '', ShowWeeks: false, ThousandSeparator: swedish ? '\u00a0' : ',',
      Time24: swedish, TimeMarkerPosition: 0, TimeSeparator: ':', WorkDayEndHour: 1020, WorkDays: 62, WorkDayStartHour: 480
    },
    links: { TimeZone: timeZone }
  };
}

export interface WebFacts {
  store: Store;
  user: Principal;
  now: Date;
  language: SiteLanguage;
  webUrl: string;
}

/** The site's web as its caller sees it. */
export function webEntity({ store, user, now, language, webUrl }: WebFacts): Entity {
  const group = (id: number) => (): Entity | null => {
    const found = principalById(store, id);
    return found ? groupEntity(store, found) : null;
  };
  return {
    type: 'SP.Web',
    set: 'SP.ApiData.Webs',
    path: 'Web',
    members: {
      AllowRssFeeds: true, Configuration: 0, CustomMasterUrl: `${sitePath}/_catalogs/masterpage/seattle.master`, Description: '', DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
      EnableMinimalDownload: false, Id: siteIds.web, IsMultilingual: false, Language: language, QuickLaunchEnabled: true, RecycleBinEnabled: true,
      ServerRelativeUrl: sitePath, SyndicationEnabled: true, Title: siteTitle, TreeViewEnabled: false, UIVersion: 15, Url: webUrl, WebTemplate: 'SITEPAGEPUBLISHING'
    },
    lazy: {
      EffectiveBasePermissions: () => basePermissions(maskOn(store, 'web', user)),
      HasUniqueRoleAssignments: () => true,
      CurrentChangeToken: () => ({ StringValue: currentToken(store, webLog, now) })
    },
    links: {
      RegionalSettings: () => regionalSettings(language),
      CurrentUser: () => userEntity(store, user),
      AssociatedOwnerGroup: group(principalIds.owners),
      AssociatedMemberGroup: group(principalIds.members),
      AssociatedVisitorGroup: group(principalIds.visitors)
    }
  };
}
