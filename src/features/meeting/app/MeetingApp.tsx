import * as React from 'react';
import {
  ActivityRepository, MeetingRepository, PlanRepository, ServiceWaits, UnsentWrites, VisibilityPort
} from '../../../lists';
import { AddressPort, FailureBox, HostContext, asFailure, browserAfter, readSubPage } from '../../../ui';
import { LiveMeeting, LiveMeetings, LiveOptions, useLiveMeetings } from '../live';
import { ReportingProvider, useReportQueue } from '../reporting';
import { browserContact, browserTools } from '../../update';
import { BeforeView } from '../before';
import { RecordView } from '../record';
import { MeetingSceneProvider } from '../scene';
import { layoutOf } from './layout';
import { MeetingSkeleton } from './MeetingSkeleton';
import { MeetingViews } from './MeetingViews';
import { Notes } from './Notes';
import { SettingsFrame } from './SettingsFrame';
import { mayReport, useScene } from './useScene';
import { useFrameWidth } from './useFrameWidth';

export interface MeetingAppProps {
  plan: PlanRepository;
  meetings: MeetingRepository;
  activities: ActivityRepository;
  unsent: UnsentWrites;
  waits: ServiceWaits;
  visibility: VisibilityPort;
  address: AddressPort;
  clock: () => Date;
  host: HostContext;
  /** The login name of the person whom SharePoint knows. */
  login: string;
  /** What stands in place of it all when the site has no plan; `retry` reads again. */
  whenMissing: (retry: () => void) => JSX.Element;
  /** Told what went wrong in the background and is tried again. */
  onFailure: (failure: unknown) => void;
}

/** The meeting in Teams. Stands inside ThemeRoot, StringsProvider and WaitsProvider. */
export function MeetingApp(props: MeetingAppProps): JSX.Element {
  const { plan, meetings, activities, visibility, clock, host, login, onFailure, whenMissing } = props;
  const placeId = host.place?.id;
  const { user } = host;
  const options = React.useMemo((): LiveOptions => ({
    plan, meetings, activities, placeId, visibility, clock, after: browserAfter, onFailure,
    mayRepair: read => read.rights.editActivities && mayReport({ host: { user }, login }, read)
  }), [plan, meetings, activities, placeId, visibility, clock, onFailure, user, login]);
  const { state, live } = useLiveMeetings(options);
  const retry = (): void => void live.start();
  if (host.frame === 'settings') return <SettingsFrame planTitle={state.state === 'ready' ? state.live.plan.settings.title : undefined} />;
  if (state.state === 'loading') return <MeetingSkeleton />;
  if (state.state === 'failed') {
    return asFailure(state.error).reason === 'notFound' ? whenMissing(retry) : <FailureBox error={state.error} task="reading" onRetry={retry} />;
  }
  return <ReadyMeeting {...props} live={live} shown={state.live} />;
}

/** The meeting, read: its scene, its reports, and the views that the frame has room for. */
function ReadyMeeting(props: MeetingAppProps & { live: LiveMeetings; shown: LiveMeeting }): JSX.Element {
  const { live, shown, plan: repository, host, login, activities, unsent, waits, clock } = props;
  const frame = React.useRef<HTMLDivElement>(null);
  const layout = layoutOf(host.frame, host.place !== undefined, useFrameWidth(frame));
  const scene = useScene(props);
  const wanted = readSubPage(host.subPageId)?.activityId;
  const first = React.useRef(shown.plan.activities.find(({ id }) => id === wanted)).current;
  const ports = React.useMemo(() => ({ activities, unsent, waits, clock, contact: browserContact(), ...browserTools }), [activities, unsent, waits, clock]);
  const reporting = useReportQueue(ports, scene.mayReport, activity => {
    live.take(activity);
    live.askNow();
  });
  const reportsOn = React.useCallback((activityId: number) => repository.updatesOf(activityId), [repository]);
  return (
    <div ref={frame}>
      <MeetingSceneProvider value={scene}>
        <ReportingProvider value={reporting}>
          <MeetingViews
            layout={layout} first={first} reportsOn={reportsOn}
            freshness={{ heardAt: shown.heardAt, stale: shown.failure !== undefined, askNow: live.askNow }}
            notes={<Notes login={login} activityGone={wanted !== undefined && !first} />}
            before={<BeforeView />} record={<RecordView />}
          />
        </ReportingProvider>
      </MeetingSceneProvider>
    </div>
  );
}
