/**
 * What the page does: it moves the picture, finds boxes, and shows the details of one. `npm run generate` embeds it, without types, in generated/graph-page.ts.
 * Everything it shows is in the page already: it makes no markup.
 */
export {}

/** An element of the page. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no ${id}`)
  return found
}

const [view, panel, found] = [element('view'), element('panel'), element('found')]
const search = document.querySelector<HTMLInputElement>('#search')
const svg = view.querySelector('svg')
if (!search || !svg) throw new Error('the page has no picture')
const boxes = [...svg.querySelectorAll<SVGGElement>('.node[role=button]')]
const sections = boxes.map((_, at) => element(`details-${at}`))
const names = boxes.map((box) => `${box.getAttribute('aria-label')}`.toLowerCase())
const texts = sections.map((section) => `${section.textContent}`.toLowerCase())

// The camera: the point of the picture in the middle of the view, and pixels for each unit of the picture.

const { width, height } = svg.viewBox.baseVal
const camera = { x: width / 2, y: height / 2, scale: 1 }
/** Whether the picture is shown as a whole, and stays so when the window changes. */
let isFitted = true

const between = (low: number, value: number, high: number): number => Math.min(Math.max(low, value), high)

function moveTo(x: number, y: number, scale: number): void {
  camera.x = between(0, x, width)
  camera.y = between(0, y, height)
  camera.scale = between(Math.min(0.05, scaleToFit()), scale, 8)
  isFitted = false
  render()
}

function render(): void {
  const { x, y, scale } = camera
  const [w, h] = [view.clientWidth / scale, view.clientHeight / scale]
  svg?.setAttribute('viewBox', `${x - w / 2} ${y - h / 2} ${w} ${h}`)
}

const scaleToFit = (): number => Math.min(1, view.clientWidth / width, view.clientHeight / height)

function showAll(): void {
  moveTo(width / 2, height / 2, scaleToFit())
  isFitted = true
}

/** Zooms; the point of the picture at that place of the view, from its middle, stays where it is. */
function zoom(factor: number, dx = 0, dy = 0): void {
  const before = camera.scale
  const scale = between(Math.min(0.05, scaleToFit()), before * factor, 8)
  moveTo(camera.x + dx / before - dx / scale, camera.y + dy / before - dy / scale, scale)
}

/** Moves by pixels. */
function pan(dx: number, dy: number): void {
  moveTo(camera.x + dx / camera.scale, camera.y + dy / camera.scale, camera.scale)
}

/** The middle of a box, in the picture. */
function middleOf(box: SVGGElement): { x: number; y: number } {
  const { x, y, width, height } = box.getBBox()
  return { x: x + width / 2, y: y + height / 2 }
}

/** Moves the picture if the box is not in view. */
function reveal(box: SVGGElement): void {
  const { left, right, top, bottom } = view.getBoundingClientRect()
  const own = box.getBoundingClientRect()
  if (own.left >= left && own.right <= right && own.top >= top && own.bottom <= bottom) return
  const { x, y } = middleOf(box)
  moveTo(x, y, camera.scale)
}

// The focus: one box can be reached with Tab, the others from there with the arrow keys.

function focusOn(box: SVGGElement): void {
  reveal(box)
  box.focus({ preventScroll: true })
}

// On the view: chromium takes an SVG element that listens for the focus as one that can have it.
view.addEventListener('focusin', ({ target }) => {
  const focused = boxes.find((box) => box === target)
  if (!focused) return
  for (const box of boxes) box.setAttribute('tabindex', box === focused ? '0' : '-1')
  // Under a pointer it is in view.
  if (focused.matches(':focus-visible')) reveal(focused)
})

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The nearest box in a direction; one that is aside counts as farther away. */
function neighborOf(box: SVGGElement, [dx, dy]: readonly [number, number]): SVGGElement | undefined {
  const from = middleOf(box)
  let nearest: { box: SVGGElement; distance: number } | undefined
  for (const other of boxes) {
    const { x, y } = middleOf(other)
    const ahead = (x - from.x) * dx + (y - from.y) * dy
    const distance = ahead + 2 * Math.abs((x - from.x) * dy + (y - from.y) * dx)
    if (ahead > 1 && (!nearest || distance < nearest.distance)) nearest = { box: other, distance }
  }
  return nearest?.box
}

// The panel.

let opened: SVGGElement | undefined

function show(box: SVGGElement | undefined): void {
  opened = box
  panel.hidden = box === undefined
  for (const [at, other] of boxes.entries()) {
    const isOpen = other === box
    other.setAttribute('aria-expanded', String(isOpen))
    other.classList.toggle('selected', isOpen)
    const section = sections[at]
    if (section) section.hidden = !isOpen
  }
}

function open(box: SVGGElement): void {
  show(box)
  panel.scrollTop = 0
  // The panel takes room of the view.
  resized()
  reveal(box)
  sections[boxes.indexOf(box)]?.querySelector('h2')?.focus({ preventScroll: true })
}

function close(): void {
  const box = opened
  show(undefined)
  resized()
  if (box) focusOn(box)
}

panel.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined
  const box = boxes.find(({ id }) => `#${id}` === link)
  if (!box) return
  event.preventDefault()
  open(box)
})

// The search.

let matches: readonly SVGGElement[] = []
let next = 0

search.addEventListener('input', () => {
  const words = search.value.trim().toLowerCase()
  const named = boxes.filter((_, at) => names[at]?.includes(words))
  const others = boxes.filter((box, at) => !named.includes(box) && texts[at]?.includes(words))
  matches = words === '' ? [] : [...named, ...others]
  next = 0
  for (const box of boxes) box.classList.toggle('unmatched', words !== '' && !matches.includes(box))
  found.textContent = words === '' ? '' : `${matches.length} of ${boxes.length}`
})

search.addEventListener('keydown', (event) => {
  const box = matches[next]
  if (event.key !== 'Enter' || event.isComposing || !box) return
  event.preventDefault()
  next = (next + 1) % matches.length
  const { x, y } = middleOf(box)
  moveTo(x, y, Math.max(camera.scale, 0.8))
  focusOn(box)
})

// Keys.

view.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey) return
  const box = boxes.find((one) => one === target)
  const direction = DIRECTIONS[key]
  if (direction) {
    const neighbor = box && neighborOf(box, direction)
    if (neighbor) focusOn(neighbor)
    else if (!box) pan(60 * direction[0], 60 * direction[1])
  } else if (key === '+' || key === '=') zoom(1.25)
  else if (key === '-') zoom(0.8)
  else if (key === '0') showAll()
  else if (box && (key === 'Enter' || key === ' ')) open(box)
  else return
  event.preventDefault()
})

document.addEventListener('keydown', ({ key, target }) => {
  // In a search Escape removes its text.
  if (key === 'Escape' && opened && !(target === search && search.value !== '')) close()
})

element('zoom-in').addEventListener('click', () => zoom(1.25))
element('zoom-out').addEventListener('click', () => zoom(0.8))
element('fit').addEventListener('click', showAll)
element('close').addEventListener('click', close)

// The pointer: one moves the picture, two zoom it.

const pointers = new Map<number, { x: number; y: number }>()
let hasMoved = false

view.addEventListener('pointerdown', ({ pointerId, button, clientX: x, clientY: y }) => {
  if (button !== 0) return
  if (pointers.size === 0) hasMoved = false
  pointers.set(pointerId, { x, y })
})

view.addEventListener('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
  const before = pointers.get(pointerId)
  if (!before) return
  const [dx, dy] = [x - before.x, y - before.y]
  // A hand is not quite still when it clicks.
  if (!hasMoved && Math.hypot(dx, dy) < 4) return
  hasMoved = true
  view.setPointerCapture(pointerId)
  const other = [...pointers].find(([id]) => id !== pointerId)?.[1]
  pointers.set(pointerId, { x, y })
  if (!other) pan(-dx, -dy)
  else {
    const { left, top } = view.getBoundingClientRect()
    const factor = Math.hypot(x - other.x, y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y))
    zoom(factor, other.x - left - view.clientWidth / 2, other.y - top - view.clientHeight / 2)
  }
})

for (const end of ['pointerup', 'pointercancel'] as const)
  view.addEventListener(end, ({ pointerId }) => pointers.delete(pointerId))
// Where the button goes up outside of the window before the pointer is captured, there is no such event.
view.addEventListener('pointerleave', ({ pointerId }) => {
  if (!view.hasPointerCapture(pointerId)) pointers.delete(pointerId)
})

view.addEventListener('click', ({ target }) => {
  const box = target instanceof Element ? boxes.find((one) => one.contains(target)) : undefined
  if (box && !hasMoved) open(box)
})

view.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16
    const { left, top } = view.getBoundingClientRect()
    if (event.ctrlKey || event.metaKey)
      zoom(
        Math.exp(between(-0.5, -event.deltaY * unit * 0.005, 0.5)),
        event.clientX - left - view.clientWidth / 2,
        event.clientY - top - view.clientHeight / 2,
      )
    else pan(event.deltaX * unit, event.deltaY * unit)
  },
  { passive: false },
)

function resized(): void {
  if (isFitted) showAll()
  else render()
}

document.documentElement.classList.add('scripted')
boxes[0]?.setAttribute('tabindex', '0')
show(undefined)
showAll()
new ResizeObserver(resized).observe(view)
