import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { keepWithinOwnDepartment } from '../access/keepWithinOwnDepartment'
import { may } from '../access/may'
import { mayCreateForDepartment } from '../access/mayCreateForDepartment'
import { label } from '../fields/label'
import { changeFindabilityEndpoint } from '../VacFindability/endpoints/changeFindability'
import { refuseForeignSort } from '../hooks/refuseForeignSort'
import { vacFields } from './fields'
import { assignIdentity } from './hooks/assignIdentity'
import { boundReviewInterval } from './hooks/boundReviewInterval'
import { checkBeforePublishing } from './hooks/checkBeforePublishing'
import { enqueueIndexing, enqueueRemoval } from './hooks/enqueueIndexing'
import { keepPublishedScore } from './hooks/keepPublishedScore'
import { noteDraftSave } from './hooks/noteDraftSave'
import { recordPublication } from './hooks/recordPublication'
import { refuseForeignCopy } from './hooks/refuseForeignCopy'
import { refuseStaleSave } from './hooks/refuseStaleSave'
import { requirePresence } from './hooks/requirePresence'
import { requirePublishingRight } from './hooks/requirePublishingRight'
import { noteLiveEnding, scheduleEnding } from './hooks/scheduleEnding'
import { settleRestore } from './hooks/settleRestore'
import { stampEditor } from './hooks/stampEditor'
import { copyFindability, refuseFindability, takeFindability } from './hooks/takeFindability'
import { takeTurns } from './hooks/takeTurns'
import { waitForScoring } from './hooks/waitForScoring'

export const Vacs: CollectionConfig = {
  slug: 'vacs',
  labels: {
    singular: label('Vraag en antwoord', 'Question and answer'),
    plural: label('Vragen en antwoorden', 'Questions and answers'),
  },
  admin: {
    useAsTitle: 'question',
    hideAPIURL: true,
    defaultColumns: ['question', 'owningDepartment', '_status', 'updatedAt'],
    listSearchableFields: ['question', 'shortAnswer', 'slug'],
    group: label('Kennisbank', 'Knowledge base'),
    // Stands in the heading of every screen of a VAC; only that of a version has something to say.
    components: { Description: '/src/admin/versions/VersionRestore#VersionRestore' },
  },
  access: {
    ...accessOf('vacs', mayCreateForDepartment('vacs', 'owningDepartment')),
    readVersions: may('readVersions', 'vacs'),
    unlock: may('unlock', 'vacs'),
  },
  versions: { drafts: { autosave: false, validate: false }, maxPerDoc: 200 },
  trash: true,
  defaultSort: 'question',
  hooks: {
    beforeOperation: [refuseForeignSort, refuseForeignCopy, copyFindability, noteDraftSave, takeTurns],
    beforeValidate: [settleRestore, refuseFindability, refuseStaleSave, assignIdentity],
    beforeChange: [
      keepWithinOwnDepartment('vacs', 'owningDepartment'),
      requirePublishingRight,
      boundReviewInterval,
      requirePresence,
      checkBeforePublishing,
      stampEditor,
      noteLiveEnding,
    ],
    afterChange: [takeFindability, recordPublication, keepPublishedScore, scheduleEnding, enqueueIndexing],
    beforeDelete: [waitForScoring],
    afterDelete: [enqueueRemoval],
  },
  endpoints: [changeFindabilityEndpoint],
  fields: vacFields,
}
