import { common } from './common';
import { failures } from './failures';
import { importPlan } from './importPlan';
import { meeting } from './meeting';
import { meetingBefore } from './meetingBefore';
import { meetingRecord } from './meetingRecord';
import { plan } from './plan';
import { planSite } from './planSite';
import { setUp } from './setUp';
import { update } from './update';
import { waits } from './waits';
import { webPart } from './webPart';

export const sv = { common, failures, importPlan, meeting, meetingBefore, meetingRecord, plan, planSite, setUp, update, waits, webPart };
