// Who may moderate, as a list of roles: what a question to the database can ask for.
import { ROLES, type Role } from '../../actor'
import { PERMISSIONS } from '../../permissions'

export const MODERATOR_ROLES: readonly Role[] = ROLES.filter((role) => PERMISSIONS['comment.decide'][role])
