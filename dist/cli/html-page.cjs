"use strict";var V=Object.defineProperty;var Qe=Object.getOwnPropertyDescriptor;var en=Object.getOwnPropertyNames;var nn=Object.prototype.hasOwnProperty;var tn=(e,n)=>{for(var t in n)V(e,t,{get:n[t],enumerable:!0})},on=(e,n,t,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of en(n))!nn.call(e,i)&&i!==
t&&V(e,i,{get:()=>n[i],enumerable:!(o=Qe(n,i))||o.enumerable});return e};var rn=e=>on(V({},"__esModule",{value:!0}),e);var yt={};tn(yt,{html:()=>dt});module.exports=rn(yt);var pe=`(() => {
  function element(id) {
    const found2 = document.getElementById(id);
    if (!found2) throw new Error(\`the page has no \${id}\`);
    return found2;
  }
  const [view, panel, found] = [element("view"), element("panel"), element("found")];
  const search = document.querySelector("#search");
  const svg = view.querySelector("svg");
  if (!search || !svg) throw new Error("the page has no picture");
  const boxes = [...svg.querySelectorAll(".node[role=button]")];
  const sections = boxes.map((_, at) => element(\`details-\${at}\`));
  const names = boxes.map((box) => \`\${box.getAttribute("aria-label")}\`.toLowerCase());
  const texts = sections.map((section) => \`\${section.textContent}\`.toLowerCase());
  const { width, height } = svg.viewBox.baseVal;
  const camera = { x: width / 2, y: height / 2, scale: 1 };
  let isFitted = true;
  const between = (low, value, high) => Math.min(Math.max(low, value), high);
  function moveTo(x, y, scale) {
    camera.x = between(0, x, width);
    camera.y = between(0, y, height);
    camera.scale = between(Math.min(0.05, scaleToFit()), scale, 8);
    isFitted = false;
    render();
  }
  function render() {
    const { x, y, scale } = camera;
    const [w, h] = [view.clientWidth / scale, view.clientHeight / scale];
    svg?.setAttribute("viewBox", \`\${x - w / 2} \${y - h / 2} \${w} \${h}\`);
  }
  const scaleToFit = () => Math.min(1, view.clientWidth / width, view.clientHeight / height);
  function showAll() {
    moveTo(width / 2, height / 2, scaleToFit());
    isFitted = true;
  }
  function zoom(factor, dx = 0, dy = 0) {
    const before = camera.scale;
    const scale = between(Math.min(0.05, scaleToFit()), before * factor, 8);
    moveTo(camera.x + dx / before - dx / scale, camera.y + dy / before - dy / scale, scale);
  }
  function pan(dx, dy) {
    moveTo(camera.x + dx / camera.scale, camera.y + dy / camera.scale, camera.scale);
  }
  function middleOf(box) {
    const { x, y, width: width2, height: height2 } = box.getBBox();
    return { x: x + width2 / 2, y: y + height2 / 2 };
  }
  function reveal(box) {
    const { left, right, top, bottom } = view.getBoundingClientRect();
    const own = box.getBoundingClientRect();
    if (own.left >= left && own.right <= right && own.top >= top && own.bottom <= bottom) return;
    const { x, y } = middleOf(box);
    moveTo(x, y, camera.scale);
  }
  function focusOn(box) {
    reveal(box);
    box.focus({ preventScroll: true });
  }
  view.addEventListener("focusin", ({ target }) => {
    const focused = boxes.find((box) => box === target);
    if (!focused) return;
    for (const box of boxes) box.setAttribute("tabindex", box === focused ? "0" : "-1");
    if (focused.matches(":focus-visible")) reveal(focused);
  });
  const DIRECTIONS = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1]
  };
  function neighborOf(box, [dx, dy]) {
    const from = middleOf(box);
    let nearest;
    for (const other of boxes) {
      const { x, y } = middleOf(other);
      const ahead = (x - from.x) * dx + (y - from.y) * dy;
      const distance = ahead + 2 * Math.abs((x - from.x) * dy + (y - from.y) * dx);
      if (ahead > 1 && (!nearest || distance < nearest.distance)) nearest = { box: other, distance };
    }
    return nearest?.box;
  }
  let opened;
  function show(box) {
    opened = box;
    panel.hidden = box === void 0;
    for (const [at, other] of boxes.entries()) {
      const isOpen = other === box;
      other.setAttribute("aria-expanded", String(isOpen));
      other.classList.toggle("selected", isOpen);
      const section = sections[at];
      if (section) section.hidden = !isOpen;
    }
  }
  function open(box) {
    show(box);
    panel.scrollTop = 0;
    resized();
    reveal(box);
    sections[boxes.indexOf(box)]?.querySelector("h2")?.focus({ preventScroll: true });
  }
  function close() {
    const box = opened;
    show(void 0);
    resized();
    if (box) focusOn(box);
  }
  panel.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a")?.getAttribute("href") : void 0;
    const box = boxes.find(({ id }) => \`#\${id}\` === link);
    if (!box) return;
    event.preventDefault();
    open(box);
  });
  let matches = [];
  let next = 0;
  search.addEventListener("input", () => {
    const words = search.value.trim().toLowerCase();
    const named = boxes.filter((_, at) => names[at]?.includes(words));
    const others = boxes.filter((box, at) => !named.includes(box) && texts[at]?.includes(words));
    matches = words === "" ? [] : [...named, ...others];
    next = 0;
    for (const box of boxes) box.classList.toggle("unmatched", words !== "" && !matches.includes(box));
    found.textContent = words === "" ? "" : \`\${matches.length} of \${boxes.length}\`;
  });
  search.addEventListener("keydown", (event) => {
    const box = matches[next];
    if (event.key !== "Enter" || event.isComposing || !box) return;
    event.preventDefault();
    next = (next + 1) % matches.length;
    const { x, y } = middleOf(box);
    moveTo(x, y, Math.max(camera.scale, 0.8));
    focusOn(box);
  });
  view.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const box = boxes.find((one) => one === target);
    const direction = DIRECTIONS[key];
    if (direction) {
      const neighbor = box && neighborOf(box, direction);
      if (neighbor) focusOn(neighbor);
      else if (!box) pan(60 * direction[0], 60 * direction[1]);
    } else if (key === "+" || key === "=") zoom(1.25);
    else if (key === "-") zoom(0.8);
    else if (key === "0") showAll();
    else if (box && (key === "Enter" || key === " ")) open(box);
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", ({ key, target }) => {
    if (key === "Escape" && opened && !(target === search && search.value !== "")) close();
  });
  element("zoom-in").addEventListener("click", () => zoom(1.25));
  element("zoom-out").addEventListener("click", () => zoom(0.8));
  element("fit").addEventListener("click", showAll);
  element("close").addEventListener("click", close);
  const pointers = /* @__PURE__ */ new Map();
  let hasMoved = false;
  view.addEventListener("pointerdown", ({ pointerId, button, clientX: x, clientY: y }) => {
    if (button !== 0) return;
    if (pointers.size === 0) hasMoved = false;
    pointers.set(pointerId, { x, y });
  });
  view.addEventListener("pointermove", ({ pointerId, clientX: x, clientY: y }) => {
    const before = pointers.get(pointerId);
    if (!before) return;
    const [dx, dy] = [x - before.x, y - before.y];
    if (!hasMoved && Math.hypot(dx, dy) < 4) return;
    hasMoved = true;
    view.setPointerCapture(pointerId);
    const other = [...pointers].find(([id]) => id !== pointerId)?.[1];
    pointers.set(pointerId, { x, y });
    if (!other) pan(-dx, -dy);
    else {
      const { left, top } = view.getBoundingClientRect();
      const factor = Math.hypot(x - other.x, y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
      zoom(factor, other.x - left - view.clientWidth / 2, other.y - top - view.clientHeight / 2);
    }
  });
  for (const end of ["pointerup", "pointercancel"])
    view.addEventListener(end, ({ pointerId }) => pointers.delete(pointerId));
  view.addEventListener("pointerleave", ({ pointerId }) => {
    if (!view.hasPointerCapture(pointerId)) pointers.delete(pointerId);
  });
  view.addEventListener("click", ({ target }) => {
    const box = target instanceof Element ? boxes.find((one) => one.contains(target)) : void 0;
    if (box && !hasMoved) open(box);
  });
  view.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
      const { left, top } = view.getBoundingClientRect();
      if (event.ctrlKey || event.metaKey)
        zoom(
          Math.exp(between(-0.5, -event.deltaY * unit * 5e-3, 0.5)),
          event.clientX - left - view.clientWidth / 2,
          event.clientY - top - view.clientHeight / 2
        );
      else pan(event.deltaX * unit, event.deltaY * unit);
    },
    { passive: false }
  );
  function resized() {
    if (isFitted) showAll();
    else render();
  }
  document.documentElement.classList.add("scripted");
  boxes[0]?.setAttribute("tabindex", "0");
  show(void 0);
  showAll();
  new ResizeObserver(resized).observe(view);
})();
`,ue="sha256-Rx3bKI5gyVdTQEyksKg8seQvJ0Sjx7AbgmpJTGe+aew=",fe=`
svg { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.frame text, .legend text, .kind, .detail, .fault { font-size: 11px; } .name { font-weight: 600; }
.edge path, .trunk path, .agent path, .promotion path { fill: none; stroke-width: 1.2; } .missing rect, .default path, .dangling path { stroke-dasharray: 5 3; }\

svg { background: #ffffff; } text { fill: #1f2328; }
.frame rect { fill: none; stroke: #d0d7de; } .frame text, .legend text, .kind { fill: #57606a; }
.frame.cluster rect, .frame.control rect { fill: #f6f8fa; }
.node rect, .gateway rect { fill: #ffffff; stroke: #57606a; } .symbol { fill: #57606a; } .detail { fill: #57606a; } .fault { fill: #cf222e; }
.edge path, .trunk path, .promotion path { stroke: #57606a; } .tip { fill: #57606a; }
.data rect { stroke: #0969da; } .data .symbol { fill: #0969da; }
.build rect, .workflow rect { stroke: #8250df; } .build .symbol, .workflow .symbol { fill: #8250df; }
.observability rect { stroke: #1a7f37; } .observability .symbol { fill: #1a7f37; }
.environment rect { stroke: #0a7d8c; } .environment .symbol, .tip-promotion { fill: #0a7d8c; } .promotion path { stroke: #0a7d8c; }
.agent path, .gateway rect { stroke: #9a6700; } .tip-agent { fill: #9a6700; }
.invalid rect { stroke: #9a6700; stroke-width: 2; }
.missing rect, .dangling path, .agent.offline path { stroke: #cf222e; } .missing .symbol, .tip-dangling { fill: #cf222e; }
@media (prefers-color-scheme: dark) {
svg { background: #0d1117; } text { fill: #e6edf3; }
.frame rect { fill: none; stroke: #30363d; } .frame text, .legend text, .kind { fill: #9198a1; }
.frame.cluster rect, .frame.control rect { fill: #151b23; }
.node rect, .gateway rect { fill: #0d1117; stroke: #8b949e; } .symbol { fill: #8b949e; } .detail { fill: #9198a1; } .fault { fill: #ff7b72; }
.edge path, .trunk path, .promotion path { stroke: #8b949e; } .tip { fill: #8b949e; }
.data rect { stroke: #58a6ff; } .data .symbol { fill: #58a6ff; }
.build rect, .workflow rect { stroke: #bc8cff; } .build .symbol, .workflow .symbol { fill: #bc8cff; }
.observability rect { stroke: #3fb950; } .observability .symbol { fill: #3fb950; }
.environment rect { stroke: #39c5cf; } .environment .symbol, .tip-promotion { fill: #39c5cf; } .promotion path { stroke: #39c5cf; }
.agent path, .gateway rect { stroke: #d29922; } .tip-agent { fill: #d29922; }
.invalid rect { stroke: #d29922; stroke-width: 2; }
.missing rect, .dangling path, .agent.offline path { stroke: #ff7b72; } .missing .symbol, .tip-dangling { fill: #ff7b72; }
}

:root { --page: #ffffff; --panel: #f6f8fa; --border: #d0d7de; --line: #57606a; --text: #1f2328; --faint: #57606a; --accent: #0969da; --error: #cf222e; --warning\
: #9a6700; }
@media (prefers-color-scheme: dark) {
:root { --page: #0d1117; --panel: #151b23; --border: #30363d; --line: #8b949e; --text: #e6edf3; --faint: #9198a1; --accent: #58a6ff; --error: #ff7b72; --warning\
: #d29922; }
}
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--page); color: var(--text); font: 14px/1.5 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 16px; padding: 10px 16px; border-bottom: 1px solid var(--border); }
h1 { margin: 0; font-size: 16px; }
header p { margin: 0; color: var(--faint); }
#keys { flex-basis: 100%; font-size: 12px; }
.tools { display: none; gap: 6px; align-items: center; margin-left: auto; }
.scripted .tools { display: flex; }
input, button { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--line); border-radius: 6px; padding: 3px 10px; min-height: 30\
px; }
input { width: 15em; max-width: 100%; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
#found { min-width: 5em; color: var(--faint); }
#view { overflow: auto; }
.empty { padding: 16px; }
.panel { padding: 12px 16px; background: var(--panel); border-left: 1px solid var(--border); overflow: auto; overflow-wrap: anywhere; }
:root:not(.scripted) .panel section + section { margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--border); }
.panel h2 { margin: 0 0 8px; font-size: 15px; padding-right: 40px; }
.panel h3 { margin: 16px 0 4px; font-size: 13px; }
.panel dl, .panel ul { margin: 0; padding: 0; list-style: none; }
.panel dt, .panel .note { color: var(--faint); font-size: 12px; }
.panel dd { margin: 0 0 6px; }
.panel li { margin-bottom: 6px; }
.panel dd, .panel code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 13px; }
.panel a { color: var(--accent); }
.error b { color: var(--error); } .warning b { color: var(--warning); }
#close { display: none; float: right; }
.scripted #close { display: block; }
.scripted, .scripted body { height: 100%; }
.scripted body { display: flex; flex-direction: column; }
.scripted main { flex: 1; min-height: 0; display: flex; }
.scripted #view { flex: 1; min-width: 0; overflow: hidden; cursor: grab; touch-action: none; }
.scripted #view svg { display: block; width: 100%; height: 100%; user-select: none; }
.scripted .panel { width: 380px; max-width: 50%; }
.scripted .node[role] { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
#view:focus-visible { outline-offset: -2px; }
.node[role]:focus { outline: none; }
.node[role]:focus-visible > rect { stroke: var(--accent); stroke-width: 4; }
.selected > rect { stroke-width: 3; }
.unmatched { opacity: 0.3; }
@media (max-width: 700px) {
.tools { flex-wrap: wrap; margin-left: 0; }
.scripted #keys { display: none; }
.scripted main { flex-direction: column; }
.scripted .panel { width: auto; max-width: none; max-height: 50%; border-left: none; border-top: 1px solid var(--border); }
}
`,me="sha256-FRS0/nqBI66ezFo24XC3nnDVWJ6W9BOpPQNSKoWrO+g=";var an=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,sn=/##(\w*)\[/g,ln=e=>!/[^\n\x20-\x7e]|::|##/.test(e);function k(e){return ln(e)&&!e.includes(
`
`)?e:pn(e.replace(an,cn))}function cn(e){let n=e.codePointAt(0)??0;return n>65535?`\\u{${n.toString(16)}}`:`\\u${dn(n)}`}var dn=e=>e.toString(16).padStart(4,"0");function pn(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(sn,"##$1\\[")}function P(e,n){let t=new Map;for(let o of e){let i=n(o),a=t.get(i);a?a.push(o):t.set(i,[o])}return t}var _={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observa\
bilityPlane"],form:"name",fallbacks:[],required:!1,since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[
{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObs\
ervabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.15",until:"v1.0"},{pointer:"/spec/observabilityPlan\
eRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},{kind:"ClusterObservabilityPlane",
name:"default"}],required:!1,since:"v1.1"}]},ClusterDataPlane:{scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec\
/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,until:"v0.14"},{pointer:"\
/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,since:"v0.\
15"}]},BuildPlane:{scope:"Namespaced",planeType:"build",otherScope:"ClusterBuildPlane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[{pointer:"\
/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[],required:!1,since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:[
"ObservabilityPlane"],form:"name",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityP\
laneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.15"}]},
ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"BuildPlane",since:"v0.14",until:"v0.17",renamedTo:"ClusterWorkflowPlane",references:[{pointer:"\
/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,until:"v0.14"},
{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,
since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"ClusterWorkflowPlane",since:"v1.0",references:[{pointer:"/spec/observability\
PlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,until:"v1.0"},{
pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},
{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,since:"v1.1"}]},ClusterWorkflowPlane:{scope:"Cluster",planeType:"workflow",otherScope:"WorkflowPl\
ane",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",
name:"default"}],required:!1}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabilityPlane",since:"v0.8",references:[]},
ClusterObservabilityPlane:{scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},Environment:{scope:"Namespaced",
since:"v0.3",references:[{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[],required:!0,until:"v0.4"},{pointer:"/spec/dataPlaneRef",to:["Da\
taPlane"],form:"name",fallbacks:[],required:!0,isImmutable:!0,since:"v0.6",until:"v0.13"},{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[
{kind:"DataPlane",name:"default"}],required:!0,isImmutable:!0,since:"v0.14",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"\
object",fallbacks:[{kind:"DataPlane",name:"default"}],required:!0,isImmutable:!0,since:"v0.15",until:"v0.17"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","Clu\
sterDataPlane"],form:"object",fallbacks:[{kind:"DataPlane",name:"default"},{kind:"ClusterDataPlane",name:"default"}],required:!0,isImmutable:!0,since:"v1.0"}]},
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var z=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var q=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Y={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0\
.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0\
.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"};var ye={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Build\
Plane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlan\
e","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlan\
e","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","W\
orkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","Clu\
sterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var un=z[z.length-1]??z[0],Dt=Y[un];function ge(e){return Y[e]}function U(e,n){return e===n||q.indexOf(e)>=q.indexOf(n)}function ve(e,n){return typeof n=="string"&&ye[e].includes(n)}function X(e){return fn(e)?_[e]:void 0}function fn(e){return Object.hasOwn(_,e)}function E(e){return X(e)?.planeType}function be({since:e,until:n},t){return(!e||U(t,e))&&(!n||U(n,t))}var M="ClusterSecretStore";var mn={data:1,build:2,workflow:2,observability:3},he=({kind:e})=>{let n=E(e);return n!==void 0?mn[n]:X(e)?0:4};var yn=(e,n)=>e.name<n.name?-1:e.name>n.name?1:0,xe=(e,n)=>he(e)-he(n)||yn(e,n);function J({resource:e,kind:n}){return e===void 0&&!gn.includes(n)}function F(e){
return J(e)||e.unresolved!==void 0}var gn=["Namespace","Organization","SecretReference",M];function x({name:e,displayName:n}){return n===void 0?e:`${n} (${e})`}var g=e=>k(e).replace(/[\ufffe\uffff]/g,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;");var vn=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;function C(e,n){let t=0;
for(let o of e)t+=vn.test(o)?2:1;return Math.ceil(t*n*.62)}function Z(e,n){if(C(e,12)<=n)return e;let t=[...e];for(;t.length>0&&C(`${t.join("")}\u2026`,12)>n;)t.
pop();return`${t.join("")}\u2026`}var A={data:{word:"data plane",path:"M1 1h10v3H1zM1 5h10v3H1zM1 9h10v2H1z"},build:{word:"build plane",path:"M6 0l5 3v6l-5 3-5-3V3zM6 3.5L3.5 5v2.5L6 9l2.500-1.5\
00V5z"},workflow:{word:"workflow plane",path:"M6 0l5 3v6l-5 3-5-3V3zM6 3.500L3.500 5v2.500L6 9l2.500-1.500V5z"},observability:{word:"observability plane",path:"\
M0 11h12v1H0zM1 7h2v3H1zM4 4h2v6H4zM7 6h2v4H7zM10 1h2v9h-2z"},environment:{word:"environment",path:"M6 0l6 3-6 3-6-3zM0 5.500l6 3 6-3v1.500l-6 3-6-3zM0 9l6 3 6-\
3v1l-6 2-6-2z"},organization:{word:"organization",path:"M1 12V2h6v3h4v7zM3 4h2v2H3zM3 8h2v2H3z"},referrer:{word:"project or workflow",path:"M0 2h5l1 2h6v7H0z"},
pipeline:{word:"pipeline",path:"M0 2l4 4-4 4zM4 2l4 4-4 4zM8 2l4 4-4 4z"}};function K(e){let n=E(e);return n!==void 0?n:e==="Environment"?"environment":e==="Org\
anization"?"organization":e==="DeploymentPipeline"?"pipeline":"referrer"}var Pe=22,D=20;function we({nodes:e},{boxes:n,routes:t,connections:o,promotions:i,width:a}){let r=new Set(n.map(({node:l})=>K(l.kind))),s=new Set(t.map(({trunk:l})=>l.
how)),p=l=>l!==!1,d=[...hn.filter(l=>r.has(l)).map(l=>({word:A[l].word,shape:xn(l)})),s.has("set")&&{word:"reference",shape:S("edge set")},s.has("default")&&{word:"\
by default",shape:S("edge default")},(s.has("dangling")||e.some(F))&&{word:"not found",shape:S("edge dangling")},o.length>0&&{word:"connection of an agent",shape:S(
"agent")},i.length>0&&{word:"promotion",shape:S("promotion")},e.some(({issues:l})=>l.length>0)&&{word:"not valid",shape:'<g class="node invalid"><rect x="1" y="\
1" width="18" height="10" rx="3"/></g>'}].filter(p),u=[[]],f=D,y=0;for(let l of d){let c=ke(l);f+c>Math.max(a,400)-D&&f>D&&(u.push([]),f=D),u.at(-1)?.push(l),f+=
c,y=Math.max(y,f)}return{width:y+D,height:d.length>0?u.length*Pe+D/2:0,shapes:l=>u.flatMap((c,v)=>bn(c,l+v*Pe))}}function bn(e,n){let t=D;return e.map(o=>{let i=`\
<g class="legend" transform="translate(${t} ${n})">${o.shape}<text x="26" y="10">${o.word}</text></g>`;return t+=ke(o),i})}var ke=({word:e})=>26+C(e,11)+18,hn=[
"environment","referrer","pipeline","data","build","workflow","observability","organization"],xn=e=>`<g class="node ${e}"><path class="symbol" d="${A[e].path}" \
transform="translate(6 0)"/></g>`,S=e=>`<g class="${e}"><path d="M0 6H20"/></g>`;var L={port:8443,caSecret:"cluster-gateway-ca",caKey:"ca.crt",configMap:"cluster-gateway-ca",gatewayValues:["clusterGateway.tls.dnsNames[0]=GATEWAY_HOST"],agentValues:[
"clusterAgent.serverUrl=wss://GATEWAY_HOST/ws","clusterAgent.tls.generateCerts=true","clusterAgent.tls.serverCAConfigMap=cluster-gateway-ca","clusterAgent.tls.c\
aSecretName="],sources:["https://github.com/openchoreo/openchoreo.github.io/blob/2f2c41b55e49d93722172b15e5c5e6c4548408bc/versioned_docs/version-v0.16.x/operati\
ons/multi-cluster-connectivity.mdx","https://github.com/openchoreo/openchoreo.github.io/blob/398f18a69a7c56ea71be8008b49499f363bebc72/versioned_docs/version-v1.\
2.x/platform-engineer-guide/multi-cluster-connectivity.mdx"]},Ce={"v0.3":void 0,"v0.4":void 0,"v0.5":void 0,"v0.6":void 0,"v0.7":void 0,"v0.8":void 0,"v0.9":void 0,
"v0.10":void 0,"v0.11":void 0,"v0.12":void 0,"v0.13":void 0,"v0.14":void 0,"v0.15":void 0,"v0.16":L,"v0.17":L,"v1.0":L,"v1.1":L,"v1.2":L};var ee=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{role:"\
observer-url",pointer:"/spec/observer/url",kinds:["DataPlane","BuildPlane"],until:"v0.7"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["DataP\
lane"],since:"v0.4",until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["DataPlane"],since:"v0.4"},{role:"client-ca",pointer:"/spec/a\
gent/clientCA",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["DataPlane"],since:"v0.6",
until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/\
spec/agent/clientCA/secretRef/namespace",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/na\
me",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/key",kinds:["DataPlane","Bu\
ildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"\
v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"\
v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"\
secret-namespace",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"\
secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",
pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"\
/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/\
kubernetesCluster/auth/bearerToken/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesClust\
er/auth/bearerToken/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/auth/be\
arerToken/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"plane-id",pointer:"/spec/planeID",kinds:["DataPlane","BuildPla\
ne","ObservabilityPlane"],since:"v0.9"},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["DataPlane","BuildPlane","ObservabilityPlane"],since:"v0.\
9"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"secret-\
key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"secret-namespace",pointer:"\
/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"port",pointer:"/spec/gateway/public\
HTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"/spec/g\
ateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"\
port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["DataPlane"],since:"v0.10",until:"\
v0.15"},{role:"gateway-name",pointer:"/spec/gateway/publicGatewayName",direction:"ingress",visibility:"external",default:"gateway-default",kinds:["DataPlane","C\
lusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/publicGatewayNamespace",direction:"ingress",visibility:"\
external",default:"openchoreo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"/spec/\
gateway/organizationGatewayName",direction:"ingress",visibility:"internal",default:"gateway-default",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/organizationGatewayNamespace",direction:"ingress",visibility:"internal",default:"openchor\
eo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"/spec/gateway/ingress/external/na\
me",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gatew\
ay/ingress/external/namespace",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"\
/spec/gateway/ingress/external/http/host",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/http/port",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/external/http/listenerName",direction:"ingress",visibility:"external",
protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/https/host",direction:"\
ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/\
external/https/port",direction:"ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"liste\
ner-name",pointer:"/spec/gateway/ingress/external/https/listenerName",direction:"ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterData\
Plane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/tls/host",direction:"ingress",visibility:"external",protocol:"tls",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/tls/port",direction:"ingress",visibility:"exte\
rnal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/external/tls/liste\
nerName",direction:"ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"\
/spec/gateway/ingress/internal/name",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gatewa\
y-namespace",pointer:"/spec/gateway/ingress/internal/namespace",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/http/host",direction:"ingress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/http/port",direction:"ingress",visibility:"internal",protocol:"http",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/internal/http/listenerName",direction:"\
ingress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/i\
nternal/https/host",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",
pointer:"/spec/gateway/ingress/internal/https/port",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environmen\
t"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/internal/https/listenerName",direction:"ingress",visibility:"internal",protocol:"https",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/tls/host",direction:"ingress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/tls/port",direction:"\
ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/i\
ngress/internal/tls/listenerName",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{
role:"gateway-name",pointer:"/spec/gateway/egress/external/name",direction:"egress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/external/namespace",direction:"egress",visibility:"external",kinds:["DataPlane","ClusterDataPlan\
e","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/http/host",direction:"egress",visibility:"external",protocol:"http",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/http/port",direction:"egress",visibility:"exter\
nal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/external/http/liste\
nerName",direction:"egress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spe\
c/gateway/egress/external/https/host",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.1\
7"},{role:"port",pointer:"/spec/gateway/egress/external/https/port",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/external/https/listenerName",direction:"egress",visibility:"external",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/tls/host",direction:"egress",visibility:"\
external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/tls/port",direction:"\
egress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/eg\
ress/external/tls/listenerName",direction:"egress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"\
gateway-name",pointer:"/spec/gateway/egress/internal/name",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/internal/namespace",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlan\
e","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/http/host",direction:"egress",visibility:"internal",protocol:"http",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/http/port",direction:"egress",visibility:"inter\
nal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/internal/http/liste\
nerName",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spe\
c/gateway/egress/internal/https/host",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.1\
7"},{role:"port",pointer:"/spec/gateway/egress/internal/https/port",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/internal/https/listenerName",direction:"egress",visibility:"internal",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/tls/host",direction:"egress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/tls/port",direction:"\
egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/eg\
ress/internal/tls/listenerName",direction:"egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"\
secret-name",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"\
v1.0"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilit\
yPlane"],since:"v1.0"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["DataPlane","ClusterDataPlane","Observabilit\
yPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"plane-id",pointer:"/spec/planeID",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","Clust\
erWorkflowPlane","ClusterObservabilityPlane"]},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPl\
ane","ClusterWorkflowPlane","ClusterObservabilityPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterDataPlane","Cl\
usterObservabilityPlane"],until:"v0.17"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterDataPlane","ClusterObservabilityP\
lane"],until:"v0.17"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],
until:"v0.17"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["ClusterDataPl\
ane"],until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["Clust\
erDataPlane"],until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:[
"ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,
kinds:["ClusterDataPlane"],until:"v0.15"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["ClusterDataPlane"],until:"v0.17"},{role:"secret-store",
pointer:"/spec/secretStoreRef/name",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agen\
t/clientCA",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.7",
until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-namespace",pointer:"\
/spec/agent/clientCA/secretRef/namespace",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/nam\
e",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-na\
mespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:[
"BuildPlane"],since:"v0.9"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterBuildPlane"]},{role:"secret-key",pointer:"/s\
pec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterBuildPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:[
"ClusterBuildPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-\
key",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent\
/clientCA/secretKeyRef/namespace",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["ObservabilityPlane"],
until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-key",pointer:"/spec/age\
nt/clientCA/secretRef/key",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",kinds:["Observ\
abilityPlane"],until:"v0.8"},{role:"observer-url",pointer:"/spec/observerURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"]},{role:"agent-url",pointer:"\
/spec/rcaAgentURL",kinds:["ObservabilityPlane"],since:"v0.13"},{role:"agent-url",pointer:"/spec/finOpsAgentURL",kinds:["ObservabilityPlane","ClusterObservabilit\
yPlane"],since:"v1.1"},{role:"agent-url",pointer:"/spec/rcaAgentURL",kinds:["ClusterObservabilityPlane"]},{role:"host",pointer:"/spec/gateway/publicVirtualHost",
direction:"ingress",visibility:"external",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingr\
ess",visibility:"external",protocol:"http",default:19080,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",
direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"host",pointer:"/spec/gateway/\
organizationVirtualHost",direction:"ingress",visibility:"internal",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organi\
zationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function De(e){let n=Oe.get(e);if(n)return n;let t=ee.filter(a=>be(a,e)&&a.kinds.some(r=>ve(e,r))),o={};for(let{role:a}of ee)o[a]=[];for(let a of t)o[a.role]?.some(
({pointer:r})=>r===a.pointer)||o[a.role]?.push(a);let i=o;return Oe.set(e,i),i}var Oe=new Map;var Pn=300,N=14,wn=22,Re=26,oe=22;function Te(e,n,t,o){let i=[],a=new Map,r=t;for(let[s,p]of e.columns.entries()){let d=Cn(e,a),u=s===0?p:Dn(p,d),f=Math.max(...u.
flatMap(({title:b,boxes:w})=>[Ee(b,11),...w.map($n)]),120),y=s===0&&p.some(({kind:b})=>b==="namespace")?oe:0,l=f+y+2*N,c=n,v=u.map(b=>{let w=Re+b.boxes.reduce((O,Ze)=>O+
Me(Ze)+N,0),de=re(b.boxes.flatMap(({node:O})=>d.get(O.id)??[])),G=kn(b,{x:r,y:Math.max(c,de===void 0?c:de-w/2),width:l,height:w},y);c=G.y+w+wn;for(let O of G.boxes)
a.set(O.node.id,O.y+O.height/2);return G});i.push({x:r,width:l,frames:v}),r+=l+o(s)}return i}function kn({boxes:e,title:n,...t},o,i){let a=o.y+Re,r=o.width-2*N-
i,s=e.map(p=>{let d=Me(p),u=p.lines.map(({text:y,role:l})=>({text:Z(k(y),r-20-20),role:l})),f={node:p.node,lines:u,x:o.x+N+i,y:a,width:r,height:d};return a+=d+N,
f});return{...t,...o,title:Z(k(n),o.width-N),boxes:s}}function Cn({trunks:e},n){let t=new Map;for(let{to:o,edges:i}of e)for(let{from:a}of i){let r=n.get(a);r!==
void 0&&t.set(o,[...(t.get(o)??[]).slice(-On),r])}return new Map([...t].flatMap(([o,i])=>i.length>0?[[o,re(i)??0]]:[]))}var On=100,re=e=>e.length===0?void 0:e.reduce(
(n,t)=>n+t,0)/e.length;function Dn(e,n){let t=({node:a})=>n.get(a.id)??Number.MAX_SAFE_INTEGER,o=e.map(a=>({...a,boxes:[...a.boxes].sort((r,s)=>t(r)-t(s))})),i=({
boxes:a})=>re(a.map(t).filter(r=>r<Number.MAX_SAFE_INTEGER))??Number.MAX_SAFE_INTEGER;return o.sort((a,r)=>i(a)-i(r))}var Ee=(e,n)=>Math.min(Pn,C(k(e),n)),$n=({
lines:e})=>Math.max(...e.map(({text:n})=>Ee(n,12)))+20+20,Me=({lines:e})=>e.length*16+10;var B=(e,n)=>`${e} ${n}${e===1?"":"s"}`;function I({connected:e,connectedAgents:n,since:t,message:o,unmet:i}){let a=n===void 0?"":` (${B(n,"agent")})`,r=t===void 0?"":` since ${t}`;return[...e===void 0?
[]:e?[`connected${a}${r}`]:[`not connected${r}${o===void 0?"":`: ${o}`}`],...i.map(({type:p,status:d,reason:u,message:f})=>{let y=[u,f].filter(l=>l!==void 0).join(
": ");return`${d==="False"?`not ${p}`:`${p} unknown`}${y===""?"":` (${y})`}`})]}function Ne({nodes:e,edges:n,promotions:t}){let o=new Map(e.map(s=>[s.id,s])),i=P(n,s=>s.from),a=P(t,({pipeline:s})=>s),r=s=>o.get(s)?.name??"";return s=>[{text:Rn(
s),role:"kind"},{text:x(s),role:"name"},...Tn(s).map(p=>({text:p,role:"detail"})),...(i.get(s.id)??[]).flatMap(p=>En(p,o.get(p.to))),...(a.get(s.id)??[]).map(p=>({
text:`${r(p.from)} \u2192 ${r(p.to)}`,role:"detail"})),...Nn(s).map(p=>({text:p,role:"fault"}))]}var Rn=({kind:e,namespace:n,cluster:t})=>t!==void 0&&n!==void 0?
`${e} in ${n}`:e;function Tn({hosts:e=[],isProduction:n,state:t}){let[o,...i]=e;return[...n?["production"]:[],...o===void 0?[]:[`${o}${i.length>0?` and ${B(i.length,
"more host")}`:""}`],...t?.connected?I({...t,unmet:[]}):[]]}function En({how:e},n){let t=n&&Mn[n.kind];return!n||t===void 0?[]:[{text:`${t} ${n.name}${e==="dang\
ling"?", not found":""}`,role:e==="dangling"?"fault":"detail"}]}var Mn={[M]:"secret store",SecretReference:"pulls images with",DeploymentPipeline:"pipeline"};function Nn(e){
let{issues:n,unresolved:t=[],state:o}=e,i=o?I(o.connected?{unmet:o.unmet}:o):[];return[...J(e)?["not found"]:[],...t.map(()=>"no data plane"),...n.length>0?[`no\
t valid: ${B(n.length,"issue")}`]:[],...i]}function Le(e){let{nodes:n,edges:t,clusters:o}=e,i=Ne(e),a=new Set(t.map(({to:l})=>l)),r=n.filter(l=>!Ae.includes(l.kind)&&!An(l,a)),s=l=>l.map(c=>({node:c,lines:i(
c)})),p=[0,1,2].map(l=>r.filter(c=>Se(c)===l)),d=new Map(n.filter(({kind:l})=>Ae.includes(l)).map(l=>[l.id,l])),u=[...P(p[0]??[],({parent:l})=>l)].map(([l,c])=>{
let v=l===void 0?void 0:d.get(l),b=Ln([...c].sort(xe),e);return v?{kind:"namespace",title:`${v.kind} ${x(v)}`,id:v.id,boxes:s(b)}:{kind:"other",title:"cluster-s\
coped, or without a namespace",id:"",boxes:s(b)}}),f=new Map(o.map(({id:l,type:c,planeID:v})=>[l,`${c} cluster ${v}`])),y=l=>[...P(l,({cluster:c})=>c)].map(([c="",
v])=>({kind:c===""?"other":"cluster",title:f.get(c)??"not found",id:c,boxes:s(v)}));return{columns:[u.sort(Bn),y(p[1]??[]),y(p[2]??[])],trunks:Sn(t,new Map(r.map(
l=>[l.id,Se(l)])))}}var Ae=["Namespace","Organization"];function An({kind:e,id:n},t){return e===M||e==="SecretReference"&&t.has(n)}function Se({kind:e}){let n=E(
e);return n===void 0?0:n==="observability"?2:1}function Sn(e,n){let t=e.filter(({from:o,to:i})=>(n.get(o)??3)<(n.get(i)??0));return[...P(t,({to:o,how:i})=>`${i}\
 ${o}`).values()].flatMap(o=>{let[i]=o;return i?[{to:i.to,how:i.how,edges:o}]:[]})}function Ln(e,{promotions:n}){let t=e.filter(({kind:d})=>d==="Environment"),o=new Set(
t.map(({id:d})=>d)),i=P(n.filter(({from:d,to:u})=>o.has(d)&&o.has(u)&&d!==u),({to:d})=>d),a=[],r=new Set,s=new Map(t.map(d=>[d.id,d])),p=d=>{if(!r.has(d.id)){r.
add(d.id);for(let{from:u}of i.get(d.id)??[]){let f=s.get(u);f&&p(f)}a.push(d)}};for(let d of t)p(d);return[...a,...e.filter(({kind:d})=>d!=="Environment")]}var Bn=(e,n)=>+(e.
kind==="other")-+(n.kind==="other")||(e.title<n.title?-1:e.title>n.title?1:0);var ze=e=>52+e*9;function ie(e){let n=e.map(a=>{let r=[a.target.y,...a.sources.map(({port:s})=>s.y)];return{...a,top:Math.min(...r),bottom:Math.max(...r)}}),t=Fn(
[...n].sort(zn)),o=[];for(let a of t){let r=o.filter(s=>In(s.span,a)).map(({track:s})=>s);o.push({span:a,track:r.length>0?Math.max(...r)+1:0})}let i=Math.max(0,
...o.map(({track:a})=>a+1));return{routes:o.map(({span:a,track:r})=>({...a,x:26+r*9})),tracks:i}}var In=(e,n)=>e.top<=n.bottom+4&&n.top<=e.bottom+4;function zn(e,n){
let[t,o]=[Be(e),Be(n)];return t!==o?Number(o)-Number(t):t?n.target.y-e.target.y:e.target.y-n.target.y}function Be({target:e,sources:n}){return n.reduce((t,{port:o})=>t+
o.y,0)/Math.max(1,n.length)<=e.y}function Fn(e){if(e.length>Kn)return e;for(let n=0,t=!0;t&&n<e.length;n++){t=!1;for(let o=0;o+1<e.length;o++){let[i,a]=[e[o],e[o+
1]];i&&a&&Ie(i,a)>Ie(a,i)&&(e.splice(o,2,a,i),t=!0)}}return e}var Kn=200;function Ie(e,n){let t=(i,{top:a,bottom:r})=>i>a&&i<r;return n.sources.filter(({port:i})=>t(
i.y,e)).length+Number(t(e.target.y,n))}var h=20,Hn=84,Wn=28,jn=34,R=14;function je(e){let n=Le(e),t=qn(e),o=t?Hn:Wn,i=h+o+jn,a=Fe(n,i,[0,0]),r=[0,1].map(c=>ie(Ke(a,n,c))),s=Fe(n,i,r.map(({tracks:c})=>ze(
c))),p=[0,1].flatMap(c=>{let{routes:v}=ie(Ke(s,n,c)),b=se(s[c]);return v.map(w=>({...w,x:b+w.x}))}),d=s.flatMap(c=>c.frames),u=t?Yn(s):[],f=Math.max(...s.filter(
c=>c.frames.length>0).map(se),h+300),y=Math.max(f,...u.map(({x:c})=>c+2*R))+h,l=Math.max(...d.map(({y:c,height:v})=>c+v),h+o);return{width:y,height:l+h,controlPlane:Xn(
e,u,{width:y,height:o}),frames:d,boxes:d.flatMap(({boxes:c})=>c),routes:p,connections:u,buses:Un(u),promotions:Jn(e,d)}}function Fe(e,n,t){let o=r=>(e.columns[r]??
[]).length===0,i=Te(e,n,h,r=>o(r)?0:t[r]??0),a=0;return i.map((r,s)=>{let p=a===0?r:Gn(r,-a);return o(s)&&(a+=r.width),p})}function Gn(e,n){let t=e.frames.map(o=>({
...o,x:o.x+n,boxes:o.boxes.map(i=>({...i,x:i.x+n}))}));return{...e,x:e.x+n,frames:t}}var se=e=>e?e.x+e.width:0;function Ke(e,{trunks:n},t){let o=new Map(e.flatMap(
({frames:s},p)=>s.flatMap(({boxes:d})=>d.map(u=>[u.node.id,{box:u,column:p}])))),i=n.filter(({to:s})=>o.get(s)?.column===t+1),a=new Map,r=i.flatMap(s=>{let p=o.
get(s.to);if(!p)return[];let d=a.get(s.to)??0;a.set(s.to,d+1);let u=s.edges.flatMap(({from:y})=>{let l=o.get(y);return l?[{id:y,port:{x:l.box.x+l.box.width,y:H(
l.box)}}]:[]}),f=H(p.box)+(He[d%He.length]??0);return[{trunk:s,sources:u,target:{x:p.box.x,y:Vn(u,p.box,d)??f}}]});return r.map(s=>({...s,target:{...s.target,y:_n(
s,r)}}))}function Vn(e,{y:n,height:t},o){if(o>0)return;let i=e.map(({port:a})=>a.y).filter(a=>a>n+ae&&a<n+t-ae);return e.length===1?i[0]:i.find(a=>Math.abs(a-n-
t/2)<ae)}var ae=8,He=[0,8,-8];function _n(e,n){let{y:t}=e.target;return e.sources.some(({port:i})=>i.y===t)?t:n.some(i=>i!==e&&i.sources.some(({port:a})=>Math.abs(
a.y-t)<3))?t+5:t}var H=({y:e,height:n})=>e+n/2;function qn({release:e}){return De(ge(e))["client-ca"].length>0}function Yn(e){return e.flatMap(n=>n.frames.filter(
({kind:t})=>t==="cluster").map(t=>{let o=t.boxes.every(({node:i})=>i.state?.connected===!1);return{frame:t,isOffline:o,from:{x:t.x+t.width,y:t.y+R},x:se(n)+R}}))}
function Un(e){return[...P(e,({x:n})=>n)].map(([n,t])=>({x:n,from:Math.max(...t.map(({from:o})=>o.y)),isOffline:t.every(({isOffline:o})=>o)}))}function Xn({release:e},n,{
width:t,height:o}){let i={x:h,y:h,width:t-2*h,height:o};if(n.length===0)return{...i,gateway:void 0};let a=n.map(({x:y})=>y),r=Ce[e]?.port,s=r===void 0?"Cluster \
Gateway":`Cluster Gateway (wss://:${r})`,p={left:h+R,right:t-h-R},d=C(s,12)+20,u=Math.min(p.right,Math.max(...a)+R),f=Math.max(p.left,Math.min(Math.min(...a)-R,
u-d));return{...i,gateway:{x:f,y:h+32,width:Math.max(d,u-f),height:38,label:s}}}function Jn({promotions:e},n){let t=new Map(n.flatMap(a=>a.boxes.map((r,s)=>[r.node.
id,{box:r,frame:a,at:s}]))),o=new Map(e.map(a=>[`${a.from} ${a.to}`,a])),i=new Map;return[...o.values()].flatMap(a=>{let[r,s]=[t.get(a.from),t.get(a.to)];if(!r||
!s||r.frame!==s.frame||r===s)return[];let p=r.box.x+r.box.width/2;if(s.at===r.at+1)return[{promotion:a,points:[{x:p,y:r.box.y+r.box.height},{x:p,y:s.box.y}]}];let d=i.
get(r.frame.id)??0;i.set(r.frame.id,d+1);let u=r.box.x-8-d%We*((oe-4)/We),[f,y]=[H(r.box)+4,H(s.box)-4];return[{promotion:a,points:[{x:r.box.x,y:f},{x:u,y:f},{x:u,
y},{x:s.box.x,y}]}]})}var We=4;var Ge=1500;function _e(e){if(e.nodes.length>Ge)throw new RangeError(`a picture is limited to ${Ge} resources, not ${e.nodes.length}: draw it with Graphviz (dot)`);return je(
e)}function qe(e,n,t){let{attributes:o,style:i}=t,a=we(e,n),[r,s]=[Math.ceil(Math.max(n.width,a.width)),Math.ceil(n.height+a.height)];return[`<svg xmlns="http:/\
/www.w3.org/2000/svg" viewBox="0 0 ${r} ${s}" width="${r}" height="${s}" ${o}>`,'<title id="title">OpenChoreo topology</title>',`<desc id="description">${g(ce(e))}\
</desc>`,...i===""?[]:[i],Qn,...Zn(n,t),...a.shapes(n.height),"</svg>"].join(`
`)}function Zn({controlPlane:e,frames:n,routes:t,connections:o,buses:i,promotions:a,boxes:r},{boxAttributes:s,betweenTexts:p}){return[et(e),...n.map(nt),...o.map(
rt),...i.map(d=>it(d,e)),...t.flatMap(ot),...a.map(at),...r.map((d,u)=>tt(d,s(d,u),p))]}var Qn=["tip","tip-dangling","tip-agent","tip-promotion"].map(e=>`<marke\
r id="${e}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto" markerUnits="userSpaceOnUse"><path class="${e}" d="M0 0L8 4L0 8z"\
/></marker>`).join(`
`);function et({gateway:e,...n}){let t=`<g class="frame control"><title>Control plane</title>${W(n,8)}${le(n.x+12,n.y+18,"Control plane")}</g>`;if(!e)return t;let{
x:o,y:i,height:a,label:r}=e;return`${t}
<g class="gateway"><title>${g(r)}</title>${W(e,6)}${le(o+12,i+a/2+4,r)}</g>`}function nt(e){return`<g class="frame ${e.kind}"><title>${g(e.title)}</title>${W(e,
8)}${le(e.x+12,e.y+17,e.title)}</g>`}function tt(e,n,t){let{node:o,lines:i}=e,a=K(o.kind),r=["node",a,...F(o)?["missing"]:[],...o.issues.length>0?["invalid"]:[]],
s=[`${o.kind} ${x(o)}`,...i.slice(2).map(({text:u})=>u)].join(", "),p=i.map(({text:u,role:f},y)=>{let[l,c]=[e.x+10+20,e.y+(y+1)*16+1];return`<text class="${f}" \
x="${m(l)}" y="${m(c)}">${g(u)}</text>`}),d=`<path class="symbol" d="${A[a].path}" transform="translate(${m(e.x+10)} ${m(e.y+8)})"/>`;return`<g class="${r.join(
" ")}" data-id="${g(o.id)}"${n}><title>${g(s)}</title>${W(e,6)}${d}${p.join(t)}</g>`}function ot({trunk:{edges:e,how:n,to:t},target:o,sources:i,x:a}){let r=` ma\
rker-end="url(#${n==="dangling"?"tip-dangling":"tip"})"`,s=(l,c="")=>`<path d="${l}"${c}/>`,[p,...d]=i;if(p&&d.length===0){let l=p.port.y===o.y?"":`H${m(a)}V${m(
o.y)}`,c=`M${m(p.port.x)} ${m(p.port.y)}${l}H${m(o.x)}`;return e.map(v=>`<g class="edge ${n}">${Ve(v)}${s(c,r)}</g>`)}let u=[o.y,...i.map(({port:l})=>l.y)],f=`M${m(
a)} ${m(Math.min(...u))}V${m(Math.max(...u))}M${m(a)} ${m(o.y)}H${m(o.x)}`,y=new Map(e.map(l=>[l.from,l]));return[...i.flatMap(({id:l,port:c})=>{let v=y.get(l);
return v?[`<g class="edge ${n}">${Ve(v)}${s(`M${m(c.x)} ${m(c.y)}H${m(a)}`)}</g>`]:[]}),`<g class="trunk ${n}"><title>${g(`${e.length} references to ${t}`)}</ti\
tle>${s(f,r)}</g>`]}function Ve({from:e,to:n,field:t,how:o}){return`<title>${g(`${e} ${t.replace(/^spec\./,"")} ${n}${o==="set"?"":`, ${o}`}`)}</title>`}function rt({
frame:e,isOffline:n,from:t,x:o}){let i=`agent of ${e.title}${n?", not connected":""}`;return`<g class="agent${n?" offline":""}"><title>${g(i)}</title><path d="M${m(
t.x)} ${m(t.y)}H${m(o)}"/></g>`}function it({x:e,from:n,isOffline:t},{gateway:o}){let i=o?o.y+o.height:0,a=`<path d="M${m(e)} ${m(n)}V${m(i)}" marker-end="url(#\
tip-agent)"/>`;return`<g class="agent${t?" offline":""}"><title>agents connect to the Cluster Gateway</title>${a}</g>`}function at({promotion:{from:e,to:n},points:t}){
let o=t.map(({x:i,y:a},r)=>`${r===0?"M":"L"}${m(i)} ${m(a)}`).join("");return`<g class="promotion"><title>${g(`promotion from ${e} to ${n}`)}</title><path d="${o}\
" marker-end="url(#tip-promotion)"/></g>`}function ce({nodes:e,edges:n}){let t=n.filter(({how:o})=>o==="dangling").length+e.flatMap(({unresolved:o=[]})=>o).length;
return`${e.length} resources and ${n.length} references${t>0?`, ${t} of which do not resolve`:""}.`}var W=({x:e,y:n,width:t,height:o},i)=>`<rect x="${m(e)}" y="${m(
n)}" width="${m(t)}" height="${m(o)}" rx="${i}"/>`,le=(e,n,t)=>`<text x="${m(e)}" y="${m(n)}">${g(t)}</text>`,m=e=>String(Math.round(e*10)/10);function Je(e,n,t){let o=new Map(n.map(({node:r},s)=>[r.id,`#box-${s}`])),i=new Map(e.nodes.map(r=>[r.id,r])),a=r=>{let[s,p]=[i.get(r),o.get(r)],d=g(s?st(s):r);
return p===void 0?d:`<a href="${p}">${d}</a>`};return n.map(({node:r},s)=>{let{place:p,hostNames:d=[],findings:u=lt(r)}=t(r),f=e.edges.filter(c=>c.from===r.id),
y=e.edges.filter(c=>c.to===r.id),l=e.promotions.filter(({pipeline:c})=>c===r.id);return[`<section id="details-${s}" aria-labelledby="name-${s}"><h2 id="name-${s}\
" tabindex="-1">${g(`${r.kind} ${x(r)}`)}</h2>`,"<dl>",...T("Namespace",r.namespace===void 0?[]:[r.namespace]),...T("Manifest",[p??(r.resource===void 0?"none: o\
nly referred to":void 0)]),...T("planeID",[r.planeID]),...T("Production",r.isProduction?["yes"]:[]),...T("Public hosts in force",r.hosts??[]),...T("Host names o\
f services",d),...T("Live state",r.state?I(r.state):[]),"</dl>",...j("Findings",u.map(ct)),...j("References",[...f.map(c=>`<li><code>${Ye(c)}</code> ${a(c.to)}${Xe(
c)}</li>`),...(r.unresolved??[]).map(c=>`<li><code>${g(c)}</code> not set, and no default found</li>`)]),...j("Promotions",l.map(c=>`<li>${a(c.from)} \u2192 ${a(
c.to)}</li>`)),...j("Referred to by",y.map(c=>`<li>${a(c.from)} <code>${Ye(c)}</code>${Xe(c)}</li>`)),"</section>"].join(`
`)})}var st=e=>`${e.kind} ${x(e)}${e.namespace===void 0?"":` in ${e.namespace}`}`,Ye=e=>g(e.field),Ue={set:"",default:"by default",dangling:"not found"};function Xe({
how:e}){return Ue[e]===""?"":` <span class="note">${Ue[e]}</span>`}function T(e,n){let t=n.flatMap(o=>o===void 0?[]:[`<dd>${g(o)}</dd>`]);return t.length===0?[]:
[`<dt>${e}</dt>${t.join("")}`]}function j(e,n){return n.length===0?[]:[`<h3>${e}</h3>`,`<ul>${n.join(`
`)}</ul>`]}function lt({issues:e}){return e.map(({code:n,field:t,message:o})=>({severity:"error",code:n,field:t,message:o}))}function ct({severity:e,code:n,field:t,
message:o,place:i}){let a=i===void 0?"":` <span class="note">${g(i)}</span>`,r=t===""?"":`<code>${g(t)}</code>: `;return`<li class="${e}"><b>${e}</b> ${r}${g(o)}\
 <code>${g(n)}</code>${a}</li>`}function dt(e,n=()=>({})){let t=e.nodes.length===0;return`${["<!DOCTYPE html>",'<html lang="en">',"<head>",'<meta charset="utf-8"/>',`<meta http-equiv="Content-\
Security-Policy" content="${pt(t)}"/>`,'<meta name="viewport" content="width=device-width, initial-scale=1"/>',"<title>OpenChoreo topology</title>",`<style>${fe}\
</style>`,"</head>","<body>",...t?ut:ft(e,n),"</body>","</html>"].join(`
`)}
`}function pt(e){return["default-src 'none'",`style-src '${me}'`,`script-src ${e?"'none'":`'${ue}'`}`,"base-uri 'none'","form-action 'none'","require-trusted-ty\
pes-for 'script'","trusted-types 'none'"].join("; ")}var ut=["<header><h1>OpenChoreo topology</h1></header>",'<main class="empty"><p>No OpenChoreo plane found; \
nothing was drawn.</p></main>'];function ft(e,n){let t=_e(e);return["<header>",`<h1>OpenChoreo topology</h1><p>${g(`${e.release}: ${ce(e)}`)}</p>`,'<div class="\
tools">','<input id="search" type="search" aria-label="Search boxes" placeholder="Search" autocomplete="off" spellcheck="false"/>','<span id="found" role="statu\
s"></span>','<button id="zoom-in" type="button" aria-label="Zoom in">+</button>','<button id="zoom-out" type="button" aria-label="Zoom out">\u2212</button>','<b\
utton id="fit" type="button">Fit</button>',"</div>",'<p id="keys" class="tools">Drag, scroll or press arrow keys to move; + and \u2212 or Ctrl and scroll to zoom, 0 \
to fit. Enter in the search goes to the next box that matches, Enter on a box opens its details, Escape closes them.</p>',"</header>","<main>",'<div id="view" r\
ole="group" aria-label="Picture" aria-describedby="keys" tabindex="0">',qe(e,t,{attributes:'role="group" aria-labelledby="title" aria-describedby="description"',
style:"",boxAttributes:(o,i)=>` id="box-${i}" role="button" tabindex="-1" aria-expanded="false" aria-label="${g(mt(o))}"`,betweenTexts:" "}),"</div>",'<div id="\
panel" class="panel" role="region" aria-label="Details">','<button id="close" type="button" aria-label="Close details">\xD7</button>',...Je(e,t.boxes,n),"</div>",
"</main>",`<script>${pe}</script>`]}function mt({node:e,lines:n}){let[t,o]=[n.map(({text:i})=>i).join(" "),k(x(e))];return t.includes(o)?t:`${t} ${o}`}0&&(module.exports={html});
