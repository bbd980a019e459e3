// Structured data for machines: the only place where text is printed without React's escaping, because it is safe JSON.
import type { Thing, WithContext } from 'schema-dts'
import { scriptSafeJson } from '@/lib/json-ld'

export function StructuredData<T extends Thing>({ graph }: { graph: WithContext<T>[] }) {
  return graph.map((thing, index) => (
    <script
      // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once
      key={index}
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: as text React would write quotes as entities, which JSON-LD does not undo; scriptSafeJson escapes every <, so no words can end the script
      dangerouslySetInnerHTML={{ __html: scriptSafeJson(thing) }} // Safe: JSON in which every < is an escape (lib/json-ld.ts).
    />
  ))
}
