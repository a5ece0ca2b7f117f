/** What is done to projects, as far as permissions need them. */
import { created, ok } from '../../../http/reply.ts'
import { moment } from '../clock.ts'
import type { components } from '../document.gen.ts'
import type { Here, Part } from '../model.ts'
import { no } from '../problem.ts'
import { projectsSeenBy } from '../rights.ts'
import { type ProjectRow, projectKey, projects } from '../tables/organizations.ts'
import { permissions, placeKey } from '../tables/permissions.ts'
import { rowsFrom, rowsWith } from '../tables/rows-with.ts'
import { done } from './done.ts'
import { assertSame, organizationAt } from './organizations.ts'

/** The project of a path; throws a 404 where there is none. */
export function projectAt(tables: Here['tables'], organization: string, name: string): ProjectRow {
  const project = tables.projects.get(projectKey(organizationAt(tables, organization).name, name))
  if (!project) throw no(404, `Project "${name}" not found`)
  return project
}

/** Projects. */
export const projectOperations: Part<'listProjects' | 'createProject' | 'getProject' | 'updateProject' | 'deleteProject'> = {
  // inferred: the list leaves out the projects that the caller may not see.
  listProjects({ path }, context) {
    const { name } = organizationAt(context.tables, path.organizationName)
    const rows = rowsWith(context.tables.projects, projects, 'inOrganization', name)
    const seen = projectsSeenBy(context.caller, context)
    return ok(rows.filter((row) => seen(row.name)).map(shown))
  },

  createProject({ path, body }, { tables, chance }) {
    const { name: organization } = organizationAt(tables, path.organizationName)
    const { name, readme = '', replicationCount = 1 } = body
    if (tables.projects.get(projectKey(organization, name))) throw no(409, `A project with the name "${name}" exists already`)
    const now = moment(chance)
    return created(shown(tables.projects.insert({ organization, name, readme, replicationCount, createdAt: now, updatedAt: now })))
  },

  getProject: ({ path }, { tables }) => ok(shown(projectAt(tables, path.organizationName, path.projectName))),

  updateProject({ path, body }, { tables, chance }) {
    const project = projectAt(tables, path.organizationName, path.projectName)
    assertSame('name', body.name, project.name)
    const { readme = project.readme, replicationCount = project.replicationCount } = body
    return ok(shown(tables.projects.replace({ ...project, readme, replicationCount, updatedAt: moment(chance) })))
  },

  // inferred: a project takes the permissions on it and on its packages along.
  deleteProject({ path }, context) {
    const { tables } = context
    const project = projectAt(tables, path.organizationName, path.projectName)
    const place = placeKey({ organization: project.organization, project: project.name })
    for (const table of [tables.permissions, tables.accessRequests]) {
      const gone = [
        ...rowsWith(table, permissions, 'inPlace', place),
        ...rowsFrom(table, permissions, 'inPlace', `${place}/`, (one) => one.startsWith(`${place}/`)),
      ]
      for (const row of gone) table.delete(permissions.key(row))
    }
    tables.projects.delete(projects.key(project))
    return done(204, 'Project deleted successfully', context)
  },
}

function shown({ organization, ...project }: ProjectRow): components['schemas']['Project'] {
  return project
}
