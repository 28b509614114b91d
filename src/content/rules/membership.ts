import type { Project } from '#content/nodes.ts';

/** Whether a project names a partner among its own, whether or not that partner's record holds. */
export function isMember({ data: { coordinator, partners = [] } }: Project, id: string): boolean {
  return coordinator === id || partners.some(({ partner }) => partner === id);
}
