import { LearningView } from './view';

/** The views in the order of their tabs; each comes when it is shown. */
export const learningViews: readonly LearningView[] = [
  {
    key: 'read', tab: ({ read }) => read, own: ['le-example', 'le-text', 'le-theme', 'le-care', 'le-new', 'le-large'], may: () => true,
    load: async () => (await import(/* webpackChunkName: 'larandeexempel-read' */ '../learning-read')).ReadView
  },
  {
    key: 'drafts', tab: ({ drafts }) => drafts, own: ['le-draft'], may: ({ edit }) => edit,
    load: async () => (await import(/* webpackChunkName: 'larandeexempel-write' */ '../learning-write')).DraftsView
  },
  {
    key: 'review', tab: ({ review }) => review, own: ['le-review'], may: ({ edit }) => edit,
    load: async () => (await import(/* webpackChunkName: 'larandeexempel-review' */ '../learning-review')).ReviewView
  },
  {
    key: 'follow-up', tab: ({ followUp }) => followUp, own: [], may: ({ followUp }) => followUp,
    load: async () => (await import(/* webpackChunkName: 'larandeexempel-follow-up' */ '../learning-follow-up')).FollowUpView
  }
];
