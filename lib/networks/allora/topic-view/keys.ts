/** Message paths of this study and of what stands around it. */
export const topicStudyId = 'topic'
export const studyFolder = 'networks.allora.studies.topic'
export const viewFolder = 'networks.allora.topicView'
