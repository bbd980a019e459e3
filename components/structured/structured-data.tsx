// Structured data for machines, printed as the text of a script element: React leaves quotes there as they are, and in our JSON every <
// is an escape, so no words can end the script.
import type { Thing, WithContext } from 'schema-dts'
import { scriptSafeJson } from '@/lib/json-ld'

export function StructuredData<T extends Thing>({ graph }: { graph: WithContext<T>[] }) {
  return graph.map((thing, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once
    <script key={index} type="application/ld+json">
      {scriptSafeJson(thing)}
    </script>
  ))
}
