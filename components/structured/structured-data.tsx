// Structured data for machines: the only place where text is printed without React's escaping, because it is safe JSON.
import type { Thing, WithContext } from 'schema-dts'
import { scriptSafeJson } from '@/lib/json-ld'

export function StructuredData<T extends Thing>({ graph }: { graph: WithContext<T>[] }) {
  return graph.map((thing, index) => (
    <script
      // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once
      key={index}
      type="application/ld+json"
      // Reason: as text of the element React would write quotes as entities, which readers of JSON-LD do not undo. It is safe because
      // scriptSafeJson writes every < of what an editor typed as an escape of JSON, so nothing in it can end the script or begin a tag.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: see the two lines above
      dangerouslySetInnerHTML={{ __html: scriptSafeJson(thing) }}
    />
  ))
}
