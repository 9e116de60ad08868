/** Which nodes of a directed graph lead to each other. */

/**
 * The groups of nodes that lead to each other (Tarjan's algorithm, without recursion: graphs can be deep). A node that is on no cycle is a group of its own.
 *
 * @param edges For each node, the nodes that it leads to.
 * @returns The groups, each before those that lead to it; of others those with later nodes first.
 */
export function strongComponents(edges: readonly (readonly number[])[]): number[][] {
  const order = new Array<number>(edges.length).fill(-1)
  const lowest = new Array<number>(edges.length).fill(-1)
  const next = new Array<number>(edges.length).fill(0)
  const isOpen = new Array<boolean>(edges.length).fill(false)
  const open: number[] = []
  const groups: number[][] = []
  let count = 0

  function enter(node: number): void {
    order[node] = lowest[node] = count++
    isOpen[node] = true
    open.push(node)
  }

  function lower(node: number, to: number): void {
    lowest[node] = Math.min(lowest[node] ?? 0, to)
  }

  function close(node: number): void {
    const group: number[] = []
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      isOpen[member] = false
      group.push(member)
      if (member === node) break
    }
    groups.push(group)
  }

  for (let start = edges.length - 1; start >= 0; start--) {
    if (order[start] !== -1) continue
    enter(start)
    const way = [start]
    for (let node = way.at(-1); node !== undefined; node = way.at(-1)) {
      const at = next[node] ?? 0
      next[node] = at + 1
      const target = edges[node]?.[at]
      if (target === undefined) {
        if (lowest[node] === order[node]) close(node)
        way.pop()
        const parent = way.at(-1)
        if (parent !== undefined) lower(parent, lowest[node] ?? 0)
      } else if (order[target] === -1) {
        enter(target)
        way.push(target)
      } else if (isOpen[target]) lower(node, order[target] ?? 0)
    }
  }
  return groups
}
