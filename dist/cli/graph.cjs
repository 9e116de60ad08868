"use strict";var qn=Object.defineProperty;var cl=Object.getOwnPropertyDescriptor;var fl=Object.getOwnPropertyNames;var dl=Object.prototype.hasOwnProperty;var ne=(e,n)=>{for(var t in n)qn(e,t,{get:n[t],enumerable:!0})},pl=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of fl(n))!dl.call(e,i)&&
i!==t&&qn(e,i,{get:()=>n[i],enumerable:!(r=cl(n,i))||r.enumerable});return e};var hl=e=>pl(qn({},"__esModule",{value:!0}),e);var bf={};ne(bf,{graphCommand:()=>yf});module.exports=hl(bf);function Re(e,n){let t=new Map;for(let r of e){let i=n(r),l=t.get(i);l?l.push(r):t.set(i,[r])}return t}var dr=[/^Environment$/,/DataPlane$/,/(?:Build|Workflow)Plane$/,/ObservabilityPlane$/],pr=({kind:e})=>{let n=dr.findIndex(t=>t.test(e));return n===-1?dr.length:
n};function Ee({nodes:e}){let n=({kind:l})=>l==="Namespace"||l==="Organization",t=Re(e.filter(l=>!n(l)),({parent:l})=>l),r=e.filter(n).sort(gr).map(l=>({parent:l,
nodes:(t.get(l.id)??[]).sort(hr)})),i=(t.get(void 0)??[]).sort(hr);return i.length>0?[...r,{parent:void 0,nodes:i}]:r}var gr=(e,n)=>e.name<n.name?-1:e.name>n.name?
1:0,hr=(e,n)=>pr(e)-pr(n)||gr(e,n);function pe(e){return e.resource===void 0&&/Plane$/.test(e.kind)}function ie({name:e,displayName:n}){return n===void 0?e:`${n}\
 (${e})`}function mr(e){let n=l=>`    ${Ae(l.id)} [label=${Ae(`${l.kind}
${ie(l)}`)}${pe(l)?', color=red, style="rounded,dashed"':""}]`,t=Ee(e).flatMap(({parent:l,nodes:s},a)=>l?[`  subgraph cluster_${a} {`,`    label=${Ae(`${l.kind}\
 ${ie(l)}`)}`,...s.map(n),...s.length===0?[`    ${Ae(l.id)} [style=invis]`]:[],"  }"]:s.map(n)),r={set:"",default:", style=dashed",dangling:", style=dashed, col\
or=red"},i=e.edges.map(({from:l,to:s,field:a,how:f})=>`  ${Ae(l)} -> ${Ae(s)} [label=${Ae(a.replace(/^spec\./,""))}${r[f]}]`);return["digraph topology {","  ran\
kdir=LR","  node [shape=box, style=rounded]",...t,...i,"}",""].join(`
`)}var Ae=e=>`"${e.replace(/[\\"]/g,"\\$&").replaceAll(`
`,"\\n").replace(new RegExp("\\p{Cc}","gu"),"\uFFFD")}"`;function yr(e){let n=new Map(e.nodes.map(({id:s},a)=>[s,`n${a}`])),t=s=>`    ${n.get(s.id)}["${Xe(s.kind)}<br/>${Xe(ie(s))}"]${pe(s)?":::missing":""}`,r=Ee(e).flatMap(
({parent:s,nodes:a})=>s?[`  subgraph ${n.get(s.id)}["${Xe(s.kind)} ${Xe(ie(s))}"]`,...a.map(t),"  end"]:a.map(t)),i=e.edges.map(({from:s,to:a,field:f,how:u})=>{
let d=u==="set"?"-->":"-.->";return`  ${n.get(s)} ${d}|"${Xe(f.replace(/^spec\./,""))}"| ${n.get(a)}`}),l=e.edges.flatMap(({how:s},a)=>s==="dangling"?[a]:[]);return[
"flowchart LR",...r,...i,"  classDef missing stroke:#d1242f,stroke-dasharray:4",...l.length>0?[`  linkStyle ${l.join(",")} stroke:#d1242f`]:[],""].join(`
`)}var Xe=e=>e.replace(/[^\p{L}\p{N} ._/:()-]/gu,n=>`#${n.codePointAt(0)};`);var Dr=Object.defineProperty,gl=(e,n,t)=>n in e?Dr(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,ml=(e,n)=>{for(var t in n)Dr(e,t,{get:n[t],enumerable:!0})},
yl=(e,n,t)=>gl(e,typeof n!="symbol"?n+"":n,t),jr={};ml(jr,{Graph:()=>se,alg:()=>Xn});var vl=Object.defineProperty,Br=(e,n)=>{for(var t in n)vl(e,t,{get:n[t],enumerable:!0})},
Jn=class{constructor(e){this._isDirected=!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this.
_edgeObjs={},this._edgeLabels={},this._nodeCount=0,this._edgeCount=0,this._defaultNodeLabelFn=()=>{},this._defaultEdgeLabelFn=()=>{},e&&(this._isDirected="direc\
ted"in e?e.directed:!0,this._isMultigraph="multigraph"in e?e.multigraph:!1,this._isCompound="compound"in e?e.compound:!1),this._isCompound&&(this._parent={},this.
_children={},this._children["\0"]={})}isDirected(){return this._isDirected}isMultigraph(){return this._isMultigraph}isCompound(){return this._isCompound}setGraph(e){
return this._label=e,this}graph(){return this._label}setDefaultNodeLabel(e){return typeof e!="function"?this._defaultNodeLabelFn=()=>e:this._defaultNodeLabelFn=
e,this}nodeCount(){return this._nodeCount}nodes(){return Object.keys(this._nodes)}sources(){return this.nodes().filter(e=>Object.keys(this._in[e]).length===0)}sinks(){
return this.nodes().filter(e=>Object.keys(this._out[e]).length===0)}setNodes(e,n){return e.forEach(t=>{n!==void 0?this.setNode(t,n):this.setNode(t)}),this}setNode(e,n){
return e in this._nodes?(arguments.length>1&&(this._nodes[e]=n),this):(this._nodes[e]=arguments.length>1?n:this._defaultNodeLabelFn(e),this._isCompound&&(this._parent[e]=
"\0",this._children[e]={},this._children["\0"][e]=!0),this._in[e]={},this._preds[e]={},this._out[e]={},this._sucs[e]={},++this._nodeCount,this)}node(e){return this.
_nodes[e]}hasNode(e){return e in this._nodes}removeNode(e){if(e in this._nodes){let n=t=>this.removeEdge(this._edgeObjs[t]);delete this._nodes[e],this._isCompound&&
(this._removeFromParentsChildList(e),delete this._parent[e],this.children(e).forEach(t=>{this.setParent(t)}),delete this._children[e]),Object.keys(this._in[e]).
forEach(n),delete this._in[e],delete this._preds[e],Object.keys(this._out[e]).forEach(n),delete this._out[e],delete this._sucs[e],--this._nodeCount}return this}setParent(e,n){
if(!this._isCompound)throw new Error("Cannot set parent in a non-compound graph");if(n===void 0)n="\0";else{n+="";for(let t=n;t!==void 0;t=this.parent(t))if(t===
e)throw new Error("Setting "+n+" as parent of "+e+" would create a cycle");this.setNode(n)}return this.setNode(e),this._removeFromParentsChildList(e),this._parent[e]=
n,this._children[n][e]=!0,this}parent(e){if(this._isCompound){let n=this._parent[e];if(n!=="\0")return n}}children(e="\0"){if(this._isCompound){let n=this._children[e];
if(n)return Object.keys(n)}else{if(e==="\0")return this.nodes();if(this.hasNode(e))return[]}return[]}predecessors(e){let n=this._preds[e];if(n)return Object.keys(
n)}successors(e){let n=this._sucs[e];if(n)return Object.keys(n)}neighbors(e){let n=this.predecessors(e);if(n){let t=new Set(n),r=this.successors(e);if(r)for(let i of r)
t.add(i);return Array.from(t.values())}}isLeaf(e){var n;let t;return this.isDirected()?t=this.successors(e):t=this.neighbors(e),((n=t?.length)!=null?n:0)===0}filterNodes(e){
let n=new this.constructor({directed:this._isDirected,multigraph:this._isMultigraph,compound:this._isCompound});n.setGraph(this.graph()),Object.entries(this._nodes).
forEach(([i,l])=>{e(i)&&n.setNode(i,l)}),Object.values(this._edgeObjs).forEach(i=>{n.hasNode(i.v)&&n.hasNode(i.w)&&n.setEdge(i,this.edge(i))});let t={},r=i=>{let l=this.
parent(i);return!l||n.hasNode(l)?(t[i]=l,l):l in t?t[l]:r(l)};return this._isCompound&&n.nodes().forEach(i=>n.setParent(i,r(i))),n}setDefaultEdgeLabel(e){return typeof e!=
"function"?this._defaultEdgeLabelFn=()=>e:this._defaultEdgeLabelFn=e,this}edgeCount(){return this._edgeCount}edges(){return Object.values(this._edgeObjs)}setPath(e,n){
return e.reduce((t,r)=>(n!==void 0?this.setEdge(t,r,n):this.setEdge(t,r),r)),this}setEdge(e,n,t,r){let i,l,s,a,f=!1;typeof e=="object"&&e!==null&&"v"in e?(i=e.v,
l=e.w,s=e.name,arguments.length===2&&(a=n,f=!0)):(i=e,l=n,s=r,arguments.length>2&&(a=t,f=!0)),i=""+i,l=""+l,s!==void 0&&(s=""+s);let u=Qe(this._isDirected,i,l,s);
if(u in this._edgeLabels)return f&&(this._edgeLabels[u]=a),this;if(s!==void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = \
false");this.setNode(i),this.setNode(l),this._edgeLabels[u]=f?a:this._defaultEdgeLabelFn(i,l,s);let d=bl(this._isDirected,i,l,s);return i=d.v,l=d.w,Object.freeze(
d),this._edgeObjs[u]=d,vr(this._preds[l],i),vr(this._sucs[i],l),this._in[l][u]=d,this._out[i][u]=d,this._edgeCount++,this}edge(e,n,t){let r=arguments.length===1?
Un(this._isDirected,e):Qe(this._isDirected,e,n,t);return this._edgeLabels[r]}edgeAsObj(e,n,t){let r=arguments.length===1?this.edge(e):this.edge(e,n,t);return typeof r!=
"object"||r===null?{label:r}:r}hasEdge(e,n,t){return(arguments.length===1?Un(this._isDirected,e):Qe(this._isDirected,e,n,t))in this._edgeLabels}removeEdge(e,n,t){
let r=arguments.length===1?Un(this._isDirected,e):Qe(this._isDirected,e,n,t),i=this._edgeObjs[r];if(i){let l=i.v,s=i.w;delete this._edgeLabels[r],delete this._edgeObjs[r],
br(this._preds[s],l),br(this._sucs[l],s),delete this._in[s][r],delete this._out[l][r],this._edgeCount--}return this}inEdges(e,n){return this.isDirected()?this.filterEdges(
this._in[e],e,n):this.nodeEdges(e,n)}outEdges(e,n){return this.isDirected()?this.filterEdges(this._out[e],e,n):this.nodeEdges(e,n)}nodeEdges(e,n){if(e in this._nodes)
return this.filterEdges({...this._in[e],...this._out[e]},e,n)}_removeFromParentsChildList(e){delete this._children[this._parent[e]][e]}filterEdges(e,n,t){if(!e)
return;let r=Object.values(e);return t?r.filter(i=>i.v===n&&i.w===t||i.v===t&&i.w===n):r}};function vr(e,n){e[n]?e[n]++:e[n]=1}function br(e,n){e[n]!==void 0&&!--e[n]&&
delete e[n]}function Qe(e,n,t,r){let i=""+n,l=""+t;if(!e&&i>l){let s=i;i=l,l=s}return i+""+l+""+(r===void 0?"\0":r)}function bl(e,n,t,r){let i=""+n,l=""+t;if(!e&&
i>l){let a=i;i=l,l=a}let s={v:i,w:l};return r&&(s.name=r),s}function Un(e,n){return Qe(e,n.v,n.w,n.name)}var wl={};Br(wl,{read:()=>kl,write:()=>El});function El(e){
let n={options:{directed:e.isDirected(),multigraph:e.isMultigraph(),compound:e.isCompound()},nodes:xl(e),edges:Ol(e)},t=e.graph();return t!==void 0&&(n.value=structuredClone(
t)),n}function xl(e){return e.nodes().map(n=>{let t=e.node(n),r=e.parent(n),i={v:n};return t!==void 0&&(i.value=t),r!==void 0&&(i.parent=r),i})}function Ol(e){return e.
edges().map(n=>{let t=e.edge(n),r={v:n.v,w:n.w};return n.name!==void 0&&(r.name=n.name),t!==void 0&&(r.value=t),r})}function kl(e){let n=new Jn(e.options);return e.
value!==void 0&&n.setGraph(e.value),e.nodes.forEach(t=>{n.setNode(t.v,t.value),t.parent&&n.setParent(t.v,t.parent)}),e.edges.forEach(t=>{n.setEdge({v:t.v,w:t.w,
name:t.name},t.value)}),n}var Xn={};Br(Xn,{CycleException:()=>bn,bellmanFord:()=>Yr,components:()=>Nl,dijkstra:()=>vn,dijkstraAll:()=>Il,findCycles:()=>Pl,floydWarshall:()=>Rl,
isAcyclic:()=>Ml,postorder:()=>Fl,preorder:()=>Dl,prim:()=>jl,shortestPaths:()=>Bl,tarjan:()=>Ur,topsort:()=>Hr});var _l=()=>1;function Yr(e,n,t,r){return Al(e,
String(n),t||_l,r||function(i){var l;return(l=e.outEdges(i))!=null?l:[]})}function Al(e,n,t,r){let i={},l,s=0,a=e.nodes(),f=function(p){let h=i[p.v],y=i[p.w];if(!h||
!y)return;let _=t(p);h.distance+_<y.distance&&(i[p.w]={distance:h.distance+_,predecessor:p.v},l=!0)},u=function(){a.forEach(function(p){r(p).forEach(function(h){
let y=h.v===p?h.v:h.w,_=y===h.v?h.w:h.v;f({v:y,w:_})})})};a.forEach(function(p){let h=p===n?0:Number.POSITIVE_INFINITY;i[p]={distance:h,predecessor:""}});let d=a.
length;for(let p=1;p<d&&(l=!1,s++,u(),!!l);p++);if(s===d-1&&(l=!1,u(),l))throw new Error("The graph contains a negative weight cycle");return i}function Nl(e){let n={},
t=[],r;function i(l){var s,a;l in n||(n[l]=!0,r.push(l),(s=e.successors(l))==null||s.forEach(i),(a=e.predecessors(l))==null||a.forEach(i))}return e.nodes().forEach(
function(l){r=[],i(l),r.length&&t.push(r)}),t}var qr=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.
map(e=>e.key)}has(e){return e in this._keyIndices}priority(e){let n=this._keyIndices[e];if(n!==void 0)return this._arr[n].priority}min(){if(this.size()===0)throw new Error(
"Queue underflow");return this._arr[0].key}add(e,n){let t=this._keyIndices,r=String(e);if(!(r in t)){let i=this._arr,l=i.length;return t[r]=l,i.push({key:r,priority:n}),
this._decrease(l),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let e=this._arr.pop();return delete this.
_keyIndices[e.key],this._heapify(0),e.key}decrease(e,n){let t=this._keyIndices[e];if(t===void 0)throw new Error(`Key not found: ${e}`);let r=this._arr[t].priority;
if(n>r)throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${n}`);this._arr[t].priority=n,this._decrease(t)}_heapify(e){let n=this.
_arr,t=2*e,r=t+1,i=e;t<n.length&&(i=n[t].priority<n[i].priority?t:i,r<n.length&&(i=n[r].priority<n[i].priority?r:i),i!==e&&(this._swap(e,i),this._heapify(i)))}_decrease(e){
let n=this._arr,t=n[e].priority,r;for(;e!==0&&(r=e>>1,!(n[r].priority<t));)this._swap(e,r),e=r}_swap(e,n){let t=this._arr,r=this._keyIndices,i=t[e],l=t[n];t[e]=
l,t[n]=i,r[l.key]=e,r[i.key]=n}},Sl=()=>1;function vn(e,n,t,r){let i=function(l){var s;return(s=e.outEdges(l))!=null?s:[]};return Tl(e,String(n),t||Sl,r||i)}function Tl(e,n,t,r){
let i={},l=new qr,s,a,f=function(u){let d=u.v!==s?u.v:u.w,p=i[d];if(!p)return;let h=t(u),y=a.distance+h;if(h<0)throw new Error("dijkstra does not allow negative\
 edge weights. Bad edge: "+u+" Weight: "+h);y<p.distance&&(p.distance=y,p.predecessor=s,l.decrease(d,y))};for(e.nodes().forEach(function(u){let d=u===n?0:Number.
POSITIVE_INFINITY;i[u]={distance:d,predecessor:""},l.add(u,d)});l.size()>0;){s=l.removeMin();let u=i[s];if(!u||u.distance===Number.POSITIVE_INFINITY)break;a=u,r(
s).forEach(f)}return i}function Il(e,n,t){return e.nodes().reduce(function(r,i){return r[i]=vn(e,i,n,t),r},{})}function Ur(e){let n=0,t=[],r={},i=[];function l(s){
var a;let f=r[s]={onStack:!0,lowlink:n,index:n++};if(t.push(s),(a=e.successors(s))==null||a.forEach(function(u){if(u in r){let d=r[u];d!=null&&d.onStack&&(f.lowlink=
Math.min(f.lowlink,d.index))}else{l(u);let d=r[u];d&&(f.lowlink=Math.min(f.lowlink,d.lowlink))}}),f.lowlink===f.index){let u=[],d;do{d=t.pop();let p=r[d];p&&(p.
onStack=!1),u.push(d)}while(s!==d);i.push(u)}}return e.nodes().forEach(function(s){s in r||l(s)}),i}function Pl(e){return Ur(e).filter(function(n){var t;let r=n[0];
return r?n.length>1||n.length===1&&((t=e.outEdges(r,r))!=null?t:[]).length>0:!1})}var Cl=()=>1;function Rl(e,n,t){return Ll(e,n||Cl,t||function(r){var i;return(i=
e.outEdges(r))!=null?i:[]})}function Ll(e,n,t){let r={},i=e.nodes();return i.forEach(function(l){let s={};r[l]=s,s[l]={distance:0,predecessor:""},i.forEach(function(a){
l!==a&&(s[a]={distance:Number.POSITIVE_INFINITY,predecessor:""})}),t(l).forEach(function(a){let f=a.v===l?a.w:a.v,u=n(a);s[f]={distance:u,predecessor:l}})}),i.forEach(
function(l){let s=r[l];s&&i.forEach(function(a){let f=r[a];f&&i.forEach(function(u){let d=f[l],p=s[u],h=f[u];if(d&&p&&h){let y=d.distance+p.distance;y<h.distance&&
(h.distance=y,h.predecessor=p.predecessor)}})})}),r}var bn=class extends Error{constructor(e){super(e),this.name="CycleException"}};function Hr(e){let n={},t={},
r=[];function i(l){var s;if(l in t)throw new bn;l in n||(t[l]=!0,n[l]=!0,(s=e.predecessors(l))==null||s.forEach(i),delete t[l],r.push(l))}if(e.sinks().forEach(i),
Object.keys(n).length!==e.nodeCount())throw new bn;return r}function Ml(e){try{Hr(e)}catch(n){if(n instanceof bn)return!1;throw n}return!0}function $l(e,n,t,r,i){
Array.isArray(n)||(n=[n]);let l=(a=>{var f;return(f=e.isDirected()?e.successors(a):e.neighbors(a))!=null?f:[]}),s={};return n.forEach(function(a){if(!e.hasNode(
a))throw new Error("Graph does not have node: "+a);i=Gr(e,a,t==="post",s,l,r,i)}),i}function Gr(e,n,t,r,i,l,s){return n in r||(r[n]=!0,t||(s=l(s,n)),i(n).forEach(
function(a){s=Gr(e,a,t,r,i,l,s)}),t&&(s=l(s,n))),s}function Kr(e,n,t){return $l(e,n,t,function(r,i){return r.push(i),r},[])}function Fl(e,n){return Kr(e,n,"post")}
function Dl(e,n){return Kr(e,n,"pre")}function jl(e,n){var t;let r=new Jn,i={},l=new qr,s;function a(d){let p=d.v===s?d.w:d.v,h=l.priority(p);if(h!==void 0){let y=n(
d);y<h&&(i[p]=s,l.decrease(p,y))}}if(e.nodeCount()===0)return r;e.nodes().forEach(function(d){l.add(d,Number.POSITIVE_INFINITY),r.setNode(d)});let f=e.nodes()[0];
f!==void 0&&l.decrease(f,0);let u=!1;for(;l.size()>0;){if(s=l.removeMin(),s in i)r.setEdge(s,i[s]);else{if(u)throw new Error("Input graph is not connected: "+e);
u=!0}(t=e.nodeEdges(s))==null||t.forEach(a)}return r}function Bl(e,n,t,r){return Yl(e,n,t,r??(i=>{var l;return(l=e.outEdges(i))!=null?l:[]}))}function Yl(e,n,t,r){
if(t===void 0)return vn(e,n,t,r);let i=!1,l=e.nodes();for(let s=0;s<l.length;s++){let a=l[s];if(a===void 0)continue;let f=r(a);for(let u=0;u<f.length;u++){let d=f[u];
if(!d)continue;let p=d.v===a?d.v:d.w,h=p===d.v?d.w:d.v;t({v:p,w:h})<0&&(i=!0)}if(i)return Yr(e,n,t,r)}return vn(e,n,t,r)}var se=Jn;function Me(e,n,t,r){let i=r;
for(;e.hasNode(i);)i=Qn(r);return t.dummy=n,e.setNode(i,t),i}function ql(e){let n=new se().setGraph(e.graph());return e.nodes().forEach(t=>n.setNode(t,e.node(t))),
e.edges().forEach(t=>{let r=n.edge(t.v,t.w)||{weight:0,minlen:1},i=e.edge(t);n.setEdge(t.v,t.w,{weight:r.weight+i.weight,minlen:Math.max(r.minlen,i.minlen)})}),
n}function Vr(e){let n=new se({multigraph:e.isMultigraph()}).setGraph(e.graph());return e.nodes().forEach(t=>{e.children(t).length||n.setNode(t,e.node(t))}),e.edges().
forEach(t=>{n.setEdge(t,e.edge(t))}),n}function wr(e,n){let t=e.x,r=e.y,i=n.x-t,l=n.y-r,s=e.width/2,a=e.height/2;if(!i&&!l)throw new Error("Not possible to find\
 intersection inside of the rectangle");let f,u;return i===0||Math.abs(l)*s>Math.abs(i)*a?(l<0&&(a=-a),f=a*i/l,u=a):(i<0&&(s=-s),f=s,u=s*l/i),{x:t+f,y:r+u}}function en(e){
let n=Ze(zr(e)+1).map(()=>[]);return e.nodes().forEach(t=>{let r=e.node(t),i=r.rank;i!==void 0&&(n[i]||(n[i]=[]),n[i][r.order]=t)}),n}function Ul(e){let n=e.nodes().
map(r=>{let i=e.node(r).rank;return i===void 0?Number.MAX_VALUE:i}),t=ue(Math.min,n);e.nodes().forEach(r=>{let i=e.node(r);Object.hasOwn(i,"rank")&&(i.rank-=t)})}
function Hl(e){let n=e.nodes().map(s=>e.node(s).rank).filter(s=>s!==void 0),t=ue(Math.min,n),r=[];e.nodes().forEach(s=>{let a=e.node(s).rank-t;r[a]||(r[a]=[]),r[a].
push(s)});let i=0,l=e.graph().nodeRankFactor;Array.from(r).forEach((s,a)=>{s===void 0&&a%l!==0?--i:s!==void 0&&i&&s.forEach(f=>e.node(f).rank+=i)})}function Er(e,n,t,r){
let i={width:0,height:0};return arguments.length>=4&&(i.rank=t,i.order=r),Me(e,"border",i,n)}function Gl(e,n=Wr){let t=[];for(let r=0;r<e.length;r+=n){let i=e.slice(
r,r+n);t.push(i)}return t}var Wr=65535;function ue(e,n){if(n.length>Wr){let t=Gl(n);return e(...t.map(r=>e(...r)))}else return e(...n)}function zr(e){let n=e.nodes().
map(t=>{let r=e.node(t).rank;return r===void 0?Number.MIN_VALUE:r});return ue(Math.max,n)}function Kl(e,n){let t={lhs:[],rhs:[]};return e.forEach(r=>{n(r)?t.lhs.
push(r):t.rhs.push(r)}),t}function Vl(e,n){let t=Date.now();try{return n()}finally{console.log(e+" time: "+(Date.now()-t)+"ms")}}function Jr(e,n){return n()}var Wl=0;
function Qn(e){let n=++Wl;return e+(""+n)}function Ze(e,n,t=1){n==null&&(n=e,e=0);let r=l=>l<n;t<0&&(r=l=>n<l);let i=[];for(let l=e;r(l);l+=t)i.push(l);return i}
function wn(e,n){let t={};for(let r of n)e[r]!==void 0&&(t[r]=e[r]);return t}function En(e,n){let t;return typeof n=="string"?t=r=>r[n]:t=n,Object.entries(e).reduce(
(r,[i,l])=>(r[i]=t(l,i),r),{})}function zl(e,n){return e.reduce((t,r,i)=>(t[r]=n[i],t),{})}var xn="\0";function Xr(e,n,t){var r,i,l,s,a,f;if(!(e&&n&&t&&n.dummy===
"edge"&&t.dummy==="edge"&&n.edgeObj&&t.edgeObj&&e[n.edgeObj.v]&&e[t.edgeObj.v]&&e[n.edgeObj.w]&&e[t.edgeObj.w]))return 0;let u=!0;n.edgeObj.w===t.edgeObj.w&&(u=
!1);let d=u?(i=(r=e[n.edgeObj.v])==null?void 0:r.rank)!=null?i:NaN+1:(s=(l=e[n.edgeObj.w])==null?void 0:l.rank)!=null?s:NaN-1,p=Object.entries(e).find(I=>{var M,
L;return((M=I[1].edgeObj)==null?void 0:M.v)===n.edgeObj.v&&((L=I[1].edgeObj)==null?void 0:L.w)===n.edgeObj.w&&I[1].rank===d}),h=Object.entries(e).find(I=>{var M,
L;return((M=I[1].edgeObj)==null?void 0:M.v)===t.edgeObj.v&&((L=I[1].edgeObj)==null?void 0:L.w)===t.edgeObj.w&&I[1].rank===d});if(!p||!h)return 0;let y=(a=p[1].order)!=
null?a:NaN,_=(f=h[1].order)!=null?f:NaN;return isNaN(y-_)?0:y-_}var Jl="3.1.3",Xl=class{constructor(){yl(this,"_sentinel");let e={};e._next=e._prev=e,this._sentinel=
e}dequeue(){let e=this._sentinel,n=e._prev;if(n!==e)return xr(n),n}enqueue(e){let n=this._sentinel;e._prev&&e._next&&xr(e),e._next=n._next,n._next._prev=e,n._next=
e,e._prev=n}toString(){let e=[],n=this._sentinel,t=n._prev;for(;t!==n;)e.push(JSON.stringify(t,Ql)),t=t._prev;return"["+e.join(", ")+"]"}};function xr(e){e._prev.
_next=e._next,e._next._prev=e._prev,delete e._next,delete e._prev}function Ql(e,n){if(e!=="_next"&&e!=="_prev")return n}var Zl=Xl,es=()=>1;function ns(e,n){if(e.
nodeCount()<=1)return[];let t=rs(e,n||es);return ts(t.graph,t.buckets,t.zeroIdx).flatMap(r=>e.outEdges(r.v,r.w)||[])}function ts(e,n,t){var r;let i=[],l=n[n.length-
1],s=n[0],a;for(;e.nodeCount();){for(;a=s.dequeue();)Hn(e,n,t,a);for(;a=l.dequeue();)Hn(e,n,t,a);if(e.nodeCount()){for(let f=n.length-2;f>0;--f)if(a=(r=n[f])==null?
void 0:r.dequeue(),a){i=i.concat(Hn(e,n,t,a,!0)||[]);break}}}return i}function Hn(e,n,t,r,i){let l=[],s=i?l:void 0;return(e.inEdges(r.v)||[]).forEach(a=>{let f=e.
edge(a),u=e.node(a.v);i&&l.push({v:a.v,w:a.w}),u.out-=f,zn(n,t,u)}),(e.outEdges(r.v)||[]).forEach(a=>{let f=e.edge(a),u=a.w,d=e.node(u);d.in-=f,zn(n,t,d)}),e.removeNode(
r.v),s}function rs(e,n){let t=new se,r=0,i=0;e.nodes().forEach(a=>{t.setNode(a,{v:a,in:0,out:0})}),e.edges().forEach(a=>{let f=t.edge(a.v,a.w)||0,u=n(a),d=f+u;t.
setEdge(a.v,a.w,d);let p=t.node(a.v),h=t.node(a.w);i=Math.max(i,p.out+=u),r=Math.max(r,h.in+=u)});let l=is(i+r+3).map(()=>new Zl),s=r+1;return t.nodes().forEach(
a=>{zn(l,s,t.node(a))}),{graph:t,buckets:l,zeroIdx:s}}function zn(e,n,t){var r,i,l;t.out?t.in?(l=e[t.out-t.in+n])==null||l.enqueue(t):(i=e[e.length-1])==null||i.
enqueue(t):(r=e[0])==null||r.enqueue(t)}function is(e){let n=[];for(let t=0;t<e;t++)n.push(t);return n}function os(e,n){(e.graph().acyclicer==="greedy"?ns(e,t(e)):
ls(e,n??null)).forEach(r=>{let i=e.edge(r);e.removeEdge(r),i.forwardName=r.name,i.reversed=!0,e.setEdge(r.w,r.v,i,Qn("rev"))});function t(r){return i=>r.edge(i).
weight}}function ls(e,n){let t=[],r={},i={};function l(f){Object.hasOwn(i,f)||(i[f]=!0,r[f]=!0,e.outEdges(f).forEach(u=>{Object.hasOwn(r,u.w)?t.push(u):l(u.w)}),
delete r[f])}function s(f){var u;Object.hasOwn(i,f)||(i[f]=!0,r[f]=!0,(u=e.outEdges(f))==null||u.forEach(d=>{var p,h;Object.hasOwn(r,d.w)||((p=n.node(f))==null?
void 0:p.rank)>((h=n.node(d.w))==null?void 0:h.rank)&&as(e,d.w,d)?t.push(d):s(d.w)}),delete r[f])}let a=l;return n&&typeof n.node=="function"&&(a=s),e.sources().
forEach(a),e.nodes().forEach(a),t}function ss(e){e.edges().forEach(n=>{let t=e.edge(n);if(t.reversed){e.removeEdge(n);let r=t.forwardName;delete t.reversed,delete t.
forwardName,e.setEdge(n.w,n.v,t,r)}})}function as(e,n,t){let r=new Set;function i(l){var s;if(e.sources().includes(l))return!0;r.add(l);for(let a of(s=e.inEdges(
l))!=null?s:[])if(!(a.v===t.v&&a.w===t.w)&&!r.has(a.v)&&i(a.v))return!0;return!1}return i(n)}function us(e){e.graph().dummyChains=[],e.edges().forEach(n=>cs(e,n))}
function cs(e,n){let t=n.v,r=e.node(t).rank,i=n.w,l=e.node(i).rank,s=n.name,a=e.edge(n),f=a.labelRank;if(l===r+1)return;e.removeEdge(n);let u,d,p;for(p=0,++r;r<
l;++p,++r)a.points=[],d={width:0,height:0,edgeLabel:a,edgeObj:n,rank:r},u=Me(e,"edge",d,"_d"),r===f&&(d.width=a.width,d.height=a.height,d.dummy="edge-label",d.labelpos=
a.labelpos),e.setEdge(t,u,{weight:a.weight},s),p===0&&e.graph().dummyChains.push(u),t=u;e.setEdge(t,i,{weight:a.weight},s)}function fs(e){e.graph().dummyChains.
forEach(n=>{let t=e.node(n),r=t.edgeLabel,i;for(e.setEdge(t.edgeObj,r);t.dummy;)i=e.successors(n)[0],e.removeNode(n),r.points.push({x:t.x,y:t.y}),t.dummy==="edg\
e-label"&&(r.x=t.x,r.y=t.y,r.width=t.width,r.height=t.height),n=i,t=e.node(n)})}function Zn(e){let n={};function t(r){let i=e.node(r);if(Object.hasOwn(n,r))return i.
rank;n[r]=!0;let l=e.outEdges(r),s=l?l.map(f=>f==null?Number.POSITIVE_INFINITY:t(f.w)-e.edge(f).minlen):[],a=ue(Math.min,s);return a===Number.POSITIVE_INFINITY&&
(a=0),i.rank=a}e.sources().forEach(t)}function Le(e,n){return e.node(n.w).rank-e.node(n.v).rank-e.edge(n).minlen}var Qr=ds;function ds(e){let n=new se({directed:!1}),
t=e.nodes();if(t.length===0)throw new Error("Graph must have at least one node");let r=t[0],i=e.nodeCount();n.setNode(r,{});let l,s;for(;ps(n,e)<i&&(l=hs(n,e),!!l);)
s=n.hasNode(l.v)?Le(e,l):-Le(e,l),gs(n,e,s);return n}function ps(e,n){function t(r){let i=n.nodeEdges(r);i&&i.forEach(l=>{let s=l.v,a=r===s?l.w:s;!e.hasNode(a)&&
!Le(n,l)&&(e.setNode(a,{}),e.setEdge(r,a,{}),t(a))})}return e.nodes().forEach(t),e.nodeCount()}function hs(e,n){return n.edges().reduce((t,r)=>{let i=Number.POSITIVE_INFINITY;
return e.hasNode(r.v)!==e.hasNode(r.w)&&(i=Le(n,r)),i<t[0]?[i,r]:t},[Number.POSITIVE_INFINITY,null])[1]}function gs(e,n,t){e.nodes().forEach(r=>n.node(r).rank+=
t)}var{preorder:ms,postorder:ys}=Xn,vs=Ne;Ne.initLowLimValues=nt;Ne.initCutValues=et;Ne.calcCutValue=Zr;Ne.leaveEdge=ni;Ne.enterEdge=ti;Ne.exchangeEdges=ri;function Ne(e){
e=ql(e),Zn(e);let n=Qr(e);nt(n),et(n,e);let t,r;for(;t=ni(n);)r=ti(n,e,t),ri(n,e,t,r)}function et(e,n){let t=ys(e,e.nodes());t=t.slice(0,t.length-1),t.forEach(r=>bs(
e,n,r))}function bs(e,n,t){let r=e.node(t).parent,i=e.edge(t,r);i.cutvalue=Zr(e,n,t)}function Zr(e,n,t){let r=e.node(t).parent,i=!0,l=n.edge(t,r),s=0;l||(i=!1,l=
n.edge(r,t)),s=l.weight;let a=n.nodeEdges(t);return a&&a.forEach(f=>{let u=f.v===t,d=u?f.w:f.v;if(d!==r){let p=u===i,h=n.edge(f).weight;if(s+=p?h:-h,Es(e,t,d)){
let y=e.edge(t,d).cutvalue;s+=p?-y:y}}}),s}function nt(e,n){arguments.length<2&&(n=e.nodes()[0]),ei(e,{},1,n)}function ei(e,n,t,r,i){let l=t,s=e.node(r);n[r]=!0;
let a=e.neighbors(r);return a&&a.forEach(f=>{Object.hasOwn(n,f)||(t=ei(e,n,t,f,r))}),s.low=l,s.lim=t++,i?s.parent=i:delete s.parent,t}function ni(e){return e.edges().
find(n=>e.edge(n).cutvalue<0)}function ti(e,n,t){let r=t.v,i=t.w;n.hasEdge(r,i)||(r=t.w,i=t.v);let l=e.node(r),s=e.node(i),a=l,f=!1;return l.lim>s.lim&&(a=s,f=!0),
n.edges().filter(u=>f===Or(e,e.node(u.v),a)&&f!==Or(e,e.node(u.w),a)).reduce((u,d)=>Le(n,d)<Le(n,u)?d:u)}function ri(e,n,t,r){let i=t.v,l=t.w;e.removeEdge(i,l),
e.setEdge(r.v,r.w,{}),nt(e),et(e,n),ws(e,n)}function ws(e,n){let t=e.nodes().find(i=>!e.node(i).parent);if(!t)return;let r=ms(e,[t]);r=r.slice(1),r.forEach(i=>{
let l=e.node(i).parent,s=n.edge(i,l),a=!1;s||(s=n.edge(l,i),a=!0),n.node(i).rank=n.node(l).rank+(a?s.minlen:-s.minlen)})}function Es(e,n,t){return e.hasEdge(n,t)}
function Or(e,n,t){return t.low<=n.lim&&n.lim<=t.lim}var xs=Os;function Os(e){let n=e.graph().ranker;if(typeof n=="function")return n(e);switch(n){case"network-\
simplex":kr(e);break;case"tight-tree":_s(e);break;case"longest-path":ks(e);break;case"none":break;default:kr(e)}}var ks=Zn;function _s(e){Zn(e),Qr(e)}function kr(e){
vs(e)}var As=Ns;function Ns(e){let n=Ts(e),t=e.graph();Array.isArray(t.dummyChains)&&t.dummyChains.forEach(r=>{let i=e.node(r),l=i.edgeObj,s=Ss(e,n,l.v,l.w),a=s.
path,f=s.lca,u=0,d=a[u],p=!0;for(;r!==l.w;){if(i=e.node(r),p){for(;(d=a[u])!==f&&e.node(d).maxRank<i.rank;)u++;d===f&&(p=!1)}if(!p){for(;u<a.length-1&&e.node(a[u+
1]).minRank<=i.rank;)u++;d=a[u]}d!==void 0&&e.setParent(r,d),r=e.successors(r)[0]}})}function Ss(e,n,t,r){let i=[],l=[],s=Math.min(n[t].low,n[r].low),a=Math.max(
n[t].lim,n[r].lim),f;f=t;do f=e.parent(f),i.push(f);while(f&&(n[f].low>s||a>n[f].lim));let u=f,d=r;for(;(d=e.parent(d))!==u;)l.push(d);return{path:i.concat(l.reverse()),
lca:u}}function Ts(e){let n={},t=0;function r(i){let l=t;e.children(i).forEach(r),n[i]={low:l,lim:t++}}return e.children(xn).forEach(r),n}function Is(e){let n=Me(
e,"root",{},"_root"),t=Ps(e),r=Object.values(t),i=ue(Math.max,r)-1,l=2*i+1;e.graph().nestingRoot=n,e.edges().forEach(a=>e.edge(a).minlen*=l);let s=Cs(e)+1;e.children(
xn).forEach(a=>{ii(e,n,l,s,i,t,a)}),e.graph().nodeRankFactor=l}function ii(e,n,t,r,i,l,s){var a;let f=e.children(s);if(!f.length){s!==n&&e.setEdge(n,s,{weight:0,
minlen:t});return}let u=Er(e,"_bt"),d=Er(e,"_bb"),p=e.node(s);e.setParent(u,s),p.borderTop=u,e.setParent(d,s),p.borderBottom=d,f.forEach(h=>{var y;ii(e,n,t,r,i,
l,h);let _=e.node(h),I=_.borderTop?_.borderTop:h,M=_.borderBottom?_.borderBottom:h,L=_.borderTop?r:2*r,A=I!==M?1:i-((y=l[s])!=null?y:0)+1;e.setEdge(u,I,{weight:L,
minlen:A,nestingEdge:!0}),e.setEdge(M,d,{weight:L,minlen:A,nestingEdge:!0})}),e.parent(s)||e.setEdge(n,u,{weight:0,minlen:i+((a=l[s])!=null?a:0)})}function Ps(e){
let n={};function t(r,i){let l=e.children(r);l&&l.length&&l.forEach(s=>t(s,i+1)),n[r]=i}return e.children(xn).forEach(r=>t(r,1)),n}function Cs(e){return e.edges().
reduce((n,t)=>n+e.edge(t).weight,0)}function Rs(e){let n=e.graph();e.removeNode(n.nestingRoot),delete n.nestingRoot,e.edges().forEach(t=>{e.edge(t).nestingEdge&&
e.removeEdge(t)})}var Ls=Ms;function Ms(e){function n(t){let r=e.children(t),i=e.node(t);if(r.length&&r.forEach(n),i&&Object.hasOwn(i,"minRank")){i.borderLeft=[],
i.borderRight=[];for(let l=i.minRank,s=i.maxRank+1;l<s;++l)_r(e,"borderLeft","_bl",t,i,l),_r(e,"borderRight","_br",t,i,l)}}e.children(xn).forEach(n)}function _r(e,n,t,r,i,l){
let s={width:0,height:0,rank:l,borderType:n},a=i[n][l-1],f=Me(e,"border",s,t);i[n][l]=f,e.setParent(f,r),a&&e.setEdge(a,f,{weight:1})}function $s(e){var n;let t=(n=
e.graph().rankdir)==null?void 0:n.toLowerCase();(t==="lr"||t==="rl")&&oi(e)}function Fs(e){var n;let t=(n=e.graph().rankdir)==null?void 0:n.toLowerCase();(t==="\
bt"||t==="rl")&&Ds(e),(t==="lr"||t==="rl")&&(js(e),oi(e))}function oi(e){e.nodes().forEach(n=>Ar(e.node(n))),e.edges().forEach(n=>Ar(e.edge(n)))}function Ar(e){
let n=e.width;e.width=e.height,e.height=n}function Ds(e){e.nodes().forEach(n=>Gn(e.node(n))),e.edges().forEach(n=>{var t;let r=e.edge(n);(t=r.points)==null||t.forEach(
Gn),Object.hasOwn(r,"y")&&Gn(r)})}function Gn(e){e.y=-e.y}function js(e){e.nodes().forEach(n=>Kn(e.node(n))),e.edges().forEach(n=>{var t;let r=e.edge(n);(t=r.points)==
null||t.forEach(Kn),Object.hasOwn(r,"x")&&Kn(r)})}function Kn(e){let n=e.x;e.x=e.y,e.y=n}function Bs(e,n=null){let t={},r=e.nodes().filter(u=>!e.children(u).length),
i=r.map(u=>e.node(u).rank),l=ue(Math.max,i),s=Ze(l+1).map(()=>[]);function a(u){if(t[u])return;t[u]=!0;let d=e.node(u);s[d.rank].push(u);let p=e.successors(u);p&&
[...p].sort((h,y)=>f(h,y)).forEach(a)}r.sort((u,d)=>e.node(u).rank-e.node(d).rank).forEach(a);function f(u,d){let p=e.node(u),h=e.node(d);return Xr(n,p,h)}return s}
function Ys(e,n){let t=0;for(let r=1;r<n.length;++r)t+=qs(e,n[r-1],n[r]);return t}function qs(e,n,t){let r=zl(t,t.map((u,d)=>d)),i=n.flatMap(u=>{let d=e.outEdges(
u);return d?d.map(p=>({pos:r[p.w],weight:e.edge(p).weight})).sort((p,h)=>p.pos-h.pos):[]}),l=1;for(;l<t.length;)l<<=1;let s=2*l-1;l-=1;let a=new Array(s).fill(0),
f=0;return i.forEach(u=>{let d=u.pos+l;a[d]+=u.weight;let p=0;for(;d>0;)d%2&&(p+=a[d+1]),d=d-1>>1,a[d]+=u.weight;f+=u.weight*p}),f}function Us(e,n=[]){return n.
map(t=>{let r=e.inEdges(t);if(!r||!r.length)return{v:t};{let i=r.reduce((l,s)=>{let a=e.edge(s),f=e.node(s.v);return{sum:l.sum+a.weight*f.order,weight:l.weight+
a.weight}},{sum:0,weight:0});return{v:t,barycenter:i.sum/i.weight,weight:i.weight}}})}function Hs(e,n){let t={};e.forEach((i,l)=>{let s={indegree:0,in:[],out:[],
vs:[i.v],i:l};i.barycenter!==void 0&&(s.barycenter=i.barycenter,s.weight=i.weight),t[i.v]=s}),n.edges().forEach(i=>{let l=t[i.v],s=t[i.w];l!==void 0&&s!==void 0&&
(s.indegree++,l.out.push(s))});let r=Object.values(t).filter(i=>!i.indegree);return Gs(r)}function Gs(e){let n=[];function t(i){return l=>{l.merged||(l.barycenter===
void 0||i.barycenter===void 0||l.barycenter>=i.barycenter)&&Ks(i,l)}}function r(i){return l=>{l.in.push(i),--l.indegree===0&&e.push(l)}}for(;e.length;){let i=e.
pop();n.push(i),i.in.reverse().forEach(t(i)),i.out.forEach(r(i))}return n.filter(i=>!i.merged).map(i=>wn(i,["vs","i","barycenter","weight"]))}function Ks(e,n){let t=0,
r=0;e.weight&&(t+=e.barycenter*e.weight,r+=e.weight),n.weight&&(t+=n.barycenter*n.weight,r+=n.weight),e.vs=n.vs.concat(e.vs),e.barycenter=t/r,e.weight=r,e.i=Math.
min(n.i,e.i),n.merged=!0}function Vs(e,n,t,r,i){let l={},s=null,a=null,f=i;typeof n=="boolean"?(f=n,l={}):n&&(l=n,s=t??null,a=r??null);let u=Kl(e,L=>Object.hasOwn(
L,"barycenter")),d=u.lhs,p=u.rhs.sort((L,A)=>A.i-L.i),h=[],y=0,_=0,I=0;d.sort(Ws(a,s,!!f));for(let[L,A]of Object.entries(l)){let P=d.findIndex(C=>C.vs[0]===L);d.
splice(P+1,0,A)}I=Nr(h,p,I),d.forEach(L=>{I+=L.vs.length,h.push(L.vs),y+=L.barycenter*L.weight,_+=L.weight,I=Nr(h,p,I)});let M={vs:h.flat(1)};return _&&(M.barycenter=
y/_,M.weight=_),M}function Nr(e,n,t){let r;for(;n.length&&(r=n[n.length-1]).i<=t;)n.pop(),e.push(r.vs),t++;return t}function Ws(e,n,t){return(r,i)=>{if(r.barycenter<
i.barycenter)return-1;if(r.barycenter>i.barycenter)return 1;if(e&&(typeof r.vs[0]=="string"||typeof i.vs[0]=="string")){let l=e.node(r.vs[0]),s=e.node(i.vs[0]),
a=Xr(n,l,s);if(a!==0)return a}return t?i.i-r.i:r.i-i.i}}function li(e,n,t,r,i){var l,s,a,f,u,d,p,h,y,_,I;let M=null,L=i;typeof r=="boolean"?(L=r,M=null):r!==void 0&&
(M=r);let A=e.children(n),P=e.node(n),C=P?P.borderLeft:void 0,$=P?P.borderRight:void 0,G={};C&&(A=A.filter(H=>H!==C&&H!==$));let z=Us(e,A);z.forEach(H=>{if(e.children(
H.v).length){let{result:V}=li(e,H.v,t,M,L);G[H.v]=V,Object.hasOwn(V,"barycenter")&&Js(H,V)}});let Y=Hs(z,t);zs(Y,G);let W={},X=!1;for(let H=0;H<Y.length;H++)for(let V=H+
1;V<Y.length;V++)if(!(!Y[H]||!Y[V]||!((l=Y[H])!=null&&l.barycenter)||!((s=Y[V])!=null&&s.barycenter))&&((a=Y[H])==null?void 0:a.barycenter)===Y[V].barycenter){let F=(u=
(f=Y[H])==null?void 0:f.vs[0])!=null?u:"",q=(p=(d=Y[V])==null?void 0:d.vs[0])!=null?p:"",S=e.node(F),oe=e.node(q);if(S.dummy==="edge"&&oe.dummy==="edge"&&((h=S.
edgeObj)==null?void 0:h.v)===((y=oe.edgeObj)==null?void 0:y.v)&&((_=S.edgeObj)==null?void 0:_.w)===((I=oe.edgeObj)==null?void 0:I.w))if(S.edgeLabel.reversed){W[q]=
Y[H],Y.splice(H,1),H--;break}else W[F]||(W[F]=Y[V],Y.splice(V,1),V--);else X=!0}let K=Vs(Y,W,M,e,L);if(C&&$){K.vs=[C,K.vs,$].flat(1);let H=e.predecessors(C);if(H&&
H.length){let V=e.node(H[0]),F=e.predecessors($),q=e.node(F[0]);Object.hasOwn(K,"barycenter")||(K.barycenter=0,K.weight=0),K.barycenter=(K.barycenter*K.weight+V.
order+q.order)/(K.weight+2),K.weight+=2}}return Object.defineProperty(K,"result",{value:K,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(K,"u\
sedBias",{value:X,enumerable:!1,configurable:!0,writable:!0}),K}function zs(e,n){e.forEach(t=>{t.vs=t.vs.flatMap(r=>n[r]?n[r].vs:r)})}function Js(e,n){e.barycenter!==
void 0?(e.barycenter=(e.barycenter*e.weight+n.barycenter*n.weight)/(e.weight+n.weight),e.weight+=n.weight):(e.barycenter=n.barycenter,e.weight=n.weight)}function Xs(e,n,t,r){
r||(r=e.nodes());let i=Qs(e),l=new se({compound:!0}).setGraph({root:i}).setDefaultNodeLabel(s=>e.node(s));return r.forEach(s=>{let a=e.node(s),f=e.parent(s);if(a.
rank===n||a.minRank<=n&&n<=a.maxRank){l.setNode(s),l.setParent(s,f||i);let u=e[t](s);u&&u.forEach(d=>{let p=d.v===s?d.w:d.v,h=l.edge(p,s),y=h!==void 0?h.weight:
0;l.setEdge(p,s,{weight:e.edge(d).weight+y})}),Object.hasOwn(a,"minRank")&&l.setNode(s,{borderLeft:a.borderLeft[n],borderRight:a.borderRight[n]})}}),l}function Qs(e){
let n;for(;e.hasNode(n=Qn("_root")););return n}function Zs(e,n,t){let r={},i;t.forEach(l=>{let s=e.parent(l),a,f;for(;s;){if(a=e.parent(s),a?(f=r[a],r[a]=s):(f=
i,i=s),f&&f!==s){n.setEdge(f,s);return}s=a}})}function si(e,n={},t=null){if(typeof n.customOrder=="function"){n.customOrder(e,si);return}let r=zr(e),i=Sr(e,Ze(1,
r+1),"inEdges"),l=Sr(e,Ze(r-1,-1,-1),"outEdges"),s=Bs(e,t);if(Tr(e,s),n.disableOptimalOrderHeuristic)return;let a=Number.POSITIVE_INFINITY,f,u=n.constraints||[];
for(let d=0,p=0;p<4;++d,++p){ea(d%2?i:l,d%4>=2,u,t),s=en(e);let h=Ys(e,s);h<a?(p=0,f=Object.assign({},s),a=h):h===a&&(f=structuredClone(s))}Tr(e,f)}function Sr(e,n,t){
let r=new Map,i=(l,s)=>{r.has(l)||r.set(l,[]),r.get(l).push(s)};for(let l of e.nodes()){let s=e.node(l);if(typeof s.rank=="number"&&i(s.rank,l),typeof s.minRank==
"number"&&typeof s.maxRank=="number")for(let a=s.minRank;a<=s.maxRank;a++)a!==s.rank&&i(a,l)}return n.map(function(l){return Xs(e,l,t,r.get(l)||[])})}function ea(e,n,t,r){
let i=!0,l=new se;e.forEach(function(s){t.forEach(d=>l.setEdge(d.left,d.right));let a=s.graph().root,{result:f,usedBias:u}=li(s,a,l,r,i);n&&u&&(i=!i),f.vs.forEach(
(d,p)=>s.node(d).order=p),Zs(s,l,f.vs)})}function Tr(e,n){Object.values(n).forEach(t=>t.forEach((r,i)=>e.node(r).order=i))}function na(e,n){let t={};function r(i,l){
let s=0,a=0,f=i.length,u=l[l.length-1];return l.forEach((d,p)=>{let h=ra(e,d),y=h?e.node(h).order:f;(h||d===u)&&(l.slice(a,p+1).forEach(_=>{let I=e.predecessors(
_);I&&I.forEach(M=>{let L=e.node(M),A=L.order;(A<s||y<A)&&!(L.dummy&&e.node(_).dummy)&&ai(t,M,_)})}),a=p+1,s=y)}),l}return n.length&&n.reduce(r),t}function ta(e,n){
let t={};function r(s){var a;return((a=e.node(s))==null?void 0:a.dummy)==="border"}if(!e.nodes().some(r))return t;function i(s,a,f,u,d){Ze(a,f).forEach(p=>{let h=s[p];
if(h!==void 0&&e.node(h).dummy){let y=e.predecessors(h);y&&y.forEach(_=>{if(_===void 0)return;let I=e.node(_);I.dummy&&(I.order<u||I.order>d)&&ai(t,_,h)})}})}function l(s,a){
let f=-1,u=-1,d=0;return a.forEach((p,h)=>{if(r(p)){let y=e.predecessors(p);if(y&&y.length){let _=y[0];if(_===void 0)return;u=e.node(_).order,i(a,d,h,f,u),d=h,f=
u}}i(a,d,a.length,u,s.length)}),a}return n.length&&n.reduce(l),t}function ra(e,n){if(e.node(n).dummy){let t=e.predecessors(n);if(t)return t.find(r=>e.node(r).dummy)}}
function ai(e,n,t){if(n>t){let i=n;n=t,t=i}let r=e[n];r||(e[n]=r={}),r[t]=!0}function ia(e,n,t){if(n>t){let i=n;n=t,t=i}let r=e[n];return r!==void 0&&Object.hasOwn(
r,t)}function oa(e,n,t,r,i){let l={},s={},a={};return n.forEach(f=>{f.forEach((u,d)=>{l[u]=u,s[u]=u,a[u]=d})}),n.forEach(f=>{let u=-1,d=-1,p=!1,h=f,y=f.findIndex(
_=>i?.includes(_)||Ir(_,e,i));y>0&&(h=[f[y],...f.slice(0,y),...f.slice(y+1)],p=!0),h.forEach(_=>{var I;let M=r(_);if(M&&M.length){i!=null&&i.includes(_)&&(M=M.filter(
P=>Ir(P,e,i)));let L=M.sort((P,C)=>{let $=a[P],G=a[C];return($!==void 0?$:0)-(G!==void 0?G:0)}),A=(L.length-1)/2;for(let P=Math.floor(A),C=Math.ceil(A);P<=C;++P){
let $=L[P];if($===void 0)continue;let G=a[$];if(G!==void 0&&s[_]===_&&u<G&&a[$]!==d&&!ia(t,_,$)){let z=l[$];z!==void 0&&(s[$]=_,s[_]=l[_]=z,u=G,p&&(u=-1,d=(I=a[$])!=
null?I:-1,p=!1))}}}})}),{root:l,align:s}}function la(e,n,t,r,i=!1){let l={},s=sa(e,n,t,i),a=i?"borderLeft":"borderRight";function f(y,_){let I=s.nodes().slice(),
M={},L=I.pop();for(;L;){if(M[L])y(L);else{M[L]=!0,I.push(L);for(let A of _(L))I.push(A)}L=I.pop()}}function u(y){let _=s.inEdges(y);_?l[y]=_.reduce((I,M)=>{var L;
let A=(L=l[M.v])!=null?L:0,P=s.edge(M);return Math.max(I,A+(P!==void 0?P:0))},0):l[y]=0}function d(y){let _=s.outEdges(y),I=Number.POSITIVE_INFINITY;_&&(I=_.reduce(
(L,A)=>{let P=l[A.w],C=s.edge(A);return Math.min(L,(P!==void 0?P:0)-(C!==void 0?C:0))},Number.POSITIVE_INFINITY));let M=e.node(y);I!==Number.POSITIVE_INFINITY&&
M.borderType!==a&&(l[y]=Math.max(l[y]!==void 0?l[y]:0,I))}function p(y){return s.predecessors(y)||[]}function h(y){return s.successors(y)||[]}return f(u,p),f(d,
h),Object.keys(r).forEach(y=>{var _;let I=t[y];I!==void 0&&(l[y]=(_=l[I])!=null?_:0)}),l}function sa(e,n,t,r){let i=new se,l=e.graph(),s=da(l.nodesep,l.edgesep,
r);return n.forEach(a=>{let f;a.forEach(u=>{let d=t[u];if(d!==void 0){if(i.setNode(d),f!==void 0){let p=t[f];if(p!==void 0){let h=i.edge(p,d);i.setEdge(p,d,Math.
max(s(e,u,f),h||0))}}f=u}})}),i}function aa(e,n){return Object.values(n).reduce((t,r)=>{let i=Number.NEGATIVE_INFINITY,l=Number.POSITIVE_INFINITY;Object.entries(
r).forEach(([a,f])=>{let u=pa(e,a)/2;i=Math.max(f+u,i),l=Math.min(f-u,l)});let s=i-l;return s<t[0]&&(t=[s,r]),t},[Number.POSITIVE_INFINITY,null])[1]}function ua(e,n){
let t=Object.values(n),r=ue(Math.min,t),i=ue(Math.max,t);["u","d"].forEach(l=>{["l","r"].forEach(s=>{let a=l+s,f=e[a];if(!f||f===n)return;let u=Object.values(f),
d=r-ue(Math.min,u);s!=="l"&&(d=i-ue(Math.max,u)),d&&(e[a]=En(f,p=>p+d))})})}function ca(e,n=void 0){let t=e.ul;return t?En(t,(r,i)=>{var l,s;if(n){let f=n.toLowerCase(),
u=e[f];if(u&&u[i]!==void 0)return u[i]}let a=Object.values(e).map(f=>{let u=f[i];return u!==void 0?u:0}).sort((f,u)=>f-u);return(((l=a[1])!=null?l:0)+((s=a[2])!=
null?s:0))/2}):{}}function fa(e,n){let t=en(e),r=Object.assign(na(e,t),ta(e,t)),i={},l;["u","d"].forEach(a=>{l=a==="u"?t:Object.values(t).reverse(),["l","r"].forEach(
f=>{f==="r"&&(l=l.map(p=>Object.values(p).reverse()));let u=oa(e,l,r,p=>(a==="u"?e.predecessors(p):e.successors(p))||[],n),d=la(e,l,u.root,u.align,f==="r");f===
"r"&&(d=En(d,p=>-p)),i[a+f]=d})});let s=aa(e,i);return ua(i,s),ca(i,e.graph().align)}function da(e,n,t){return(r,i,l)=>{let s=r.node(i),a=r.node(l),f=0,u;if(f+=
s.width/2,Object.hasOwn(s,"labelpos"))switch(s.labelpos.toLowerCase()){case"l":u=-s.width/2;break;case"r":u=s.width/2;break}if(u&&(f+=t?u:-u),u=void 0,f+=(s.dummy?
n:e)/2,f+=(a.dummy?n:e)/2,f+=a.width/2,Object.hasOwn(a,"labelpos"))switch(a.labelpos.toLowerCase()){case"l":u=a.width/2;break;case"r":u=-a.width/2;break}return u&&
(f+=t?u:-u),f}}function pa(e,n){return e.node(n).width}function Ir(e,n,t){var r;if(!t)return!1;let i=(r=n.node(e))==null?void 0:r.edgeObj;if(!i||n.node(e).edgeLabel.
reversed)return!1;let l=t.indexOf(i?.v),s=t.indexOf(i?.w);return l!==-1&&s!==-1&&l===(s+1)%t.length||l===(s-1)%t.length}function ha(e,n){e=Vr(e),ga(e),Object.entries(
fa(e,n)).forEach(([t,r])=>e.node(t).x=r)}function ga(e){let n=en(e),t=e.graph(),r=t.ranksep,i=t.rankalign,l=0;n.forEach(s=>{let a=s.reduce((f,u)=>{var d;let p=(d=
e.node(u).height)!=null?d:0;return f>p?f:p},0);s.forEach(f=>{let u=e.node(f);i==="top"?u.y=l+u.height/2:i==="bottom"?u.y=l+a-u.height/2:u.y=l+a/2}),l+=a+r})}var Pr=new WeakMap;
function ma(e,n={}){return ui(e,Jr,n),e}function Cr(e,n,t){let r=n;for(;r!==void 0;){let i=e.parent(r);if(i===t)return r;r=i}}function ui(e,n,t){var r;let i=e.nodes().
filter(A=>e.children(A).length),l={};i.forEach(A=>{let P=e.node(A);if(P&&P.rankdir){let C=new se({multigraph:!0,compound:!0});C.setGraph({rankdir:P.rankdir});let $=e.
children(A);$.forEach(F=>{let q={...e.node(F)};C.setNode(F,q);let S=e.parent(F);S&&S!==A&&$.includes(S)&&C.setParent(F,S)});let G=new Set;e.edges().forEach(F=>{
let q=Cr(e,F.v,A),S=Cr(e,F.w,A);if(q===F.v&&S===F.w)C.setEdge(F,{...e.edge(F)});else if(q&&S&&q!==S){let oe=`${q}\0${S}`;G.has(oe)||(G.add(oe),C.setEdge(q,S,{...e.
edge(F)}))}}),ui(C,n,t);let z=Fr(C);Lr(z,n,t,null),Mr(C,z);let Y=1/0,W=1/0,X=-1/0,K=-1/0;C.nodes().forEach(F=>{if(F===A)return;let q=C.node(F);q&&typeof q.x=="n\
umber"&&typeof q.y=="number"&&typeof q.width=="number"&&typeof q.height=="number"&&(Y=Math.min(Y,q.x-q.width/2),X=Math.max(X,q.x+q.width/2),W=Math.min(W,q.y-q.height/
2),K=Math.max(K,q.y+q.height/2))}),(!isFinite(Y)||!isFinite(W)||!isFinite(X)||!isFinite(K))&&(Y=W=0,X=K=0);let H=X-Y,V=K-W;l[A]={minX:Y,minY:W,maxX:X,maxY:K,width:H,
height:V,offsetX:Y,offsetY:W},P._dagreClusterSubgraph=C}});let s=[],a=A=>{let P=[],C=(e.children(A)||[]).filter($=>$!==A);for(;C.length>0;){let $=C.shift();P.push(
$),(e.children($)||[]).filter(G=>G!==$).forEach(G=>C.push(G))}return P},f=new Map;i.forEach(A=>{let P=e.node(A);P&&P.rankdir&&l[A]&&f.set(A,(e.children(A)||[]).
filter(C=>C!==A))});let u=new Set([...f.values()].flat()),d=new Map;f.forEach((A,P)=>{u.has(P)||d.set(P,a(P))});let p=new Set([...d.values()].flat()),h=A=>{for(let[
P,C]of d)if(C.includes(A))return P;return A},y=[];e.edges().forEach(A=>{(p.has(A.v)||p.has(A.w))&&y.push({edge:A,label:e.edge(A)})});let _=new Map;p.forEach(A=>{
let P=e.parent(A);_.set(A,typeof P=="string"?P:void 0)}),d.forEach((A,P)=>{let C=e.node(P),$=[];A.forEach(Y=>{let W=e.node(Y);W&&($.push({id:Y,node:W,parent:_.get(
Y)}),e.removeNode(Y))});let G=y.filter(({edge:Y})=>A.includes(Y.v)||A.includes(Y.w)),z=l[P];C&&(s.push({clusterId:P,subgraph:C._dagreClusterSubgraph,bounds:z,children:A,
removedNodes:$,removedEdges:G}),C.width=z.width,C.height=z.height)});let I=new Set;y.forEach(({edge:A,label:P})=>{let C=h(A.v),$=h(A.w);if(C!==$&&e.hasNode(C)&&
e.hasNode($)){let G=`${C}\0${$}`;I.has(G)||(I.add(G),e.setEdge(C,$,{...P,width:0,height:0}))}});let M=Fr(e),L=Lr(M,n,t,(r=Pr.get(e))!=null?r:null);Pr.set(e,L),Mr(
e,M),I.forEach(A=>{let P=A.indexOf("\0"),C=A.slice(0,P),$=A.slice(P+1);e.hasEdge(C,$)&&e.removeEdge(C,$)}),s.forEach(({clusterId:A,subgraph:P,bounds:C,removedNodes:$,
removedEdges:G})=>{var z,Y;let W=e.node(A),X=(z=W?.x)!=null?z:0,K=(Y=W?.y)!=null?Y:0,H=(C.minX+C.maxX)/2,V=(C.minY+C.maxY)/2;$.forEach(({id:F,node:q,parent:S})=>{
e.setNode(F,q),S!==void 0&&e.setParent(F,S)}),G.forEach(({edge:F,label:q})=>{e.setEdge(F,q)}),P.nodes().forEach(F=>{if(F===A)return;let q=P.node(F),S=e.node(F);
S&&q&&typeof q.x=="number"&&typeof q.y=="number"&&(S.x=X+(q.x-H),S.y=K+(q.y-V))}),Rr(e,P,X-H,K-V),delete W._dagreClusterSubgraph}),i.forEach(A=>{var P,C;let $=e.
node(A),G=l[A];if($&&$.rankdir&&$._dagreClusterSubgraph&&G){let z=$._dagreClusterSubgraph,Y=(P=$.x)!=null?P:0,W=(C=$.y)!=null?C:0,X=(G.minX+G.maxX)/2,K=(G.minY+
G.maxY)/2;z.nodes().forEach(H=>{if(H===A)return;let V=z.node(H),F=e.node(H);if(F&&V&&typeof V.x=="number"&&typeof V.y=="number"){let q=V.x-X,S=V.y-K;F.x=Y+q,F.y=
W+S}}),Rr(e,z,Y-X,W-K),delete $._dagreClusterSubgraph}})}function Rr(e,n,t,r){n.edges().forEach(i=>{if(!e.hasEdge(i))return;let l=n.edge(i),s=e.edge(i);s.points=
l.points.map(a=>({x:a.x+t,y:a.y+r})),Object.hasOwn(l,"x")&&(s.x=l.x+t,s.y=l.y+r)})}function Lr(e,n,t,r=null){var i,l;let s=t?.useDynamic!==!1,a=s&&(i=r?.graph)!=
null?i:null,f=s&&(l=r?.rawNodes)!=null?l:null;n("    makeSpaceForEdgeLabels",()=>ka(e)),n("    removeSelfEdges",()=>Ra(e)),n("    acyclic",()=>os(e,a)),n("    n\
estingGraph.run",()=>Is(e)),n("    rank",()=>xs(Vr(e))),n("    injectEdgeLabelProxies",()=>_a(e)),n("    removeEmptyRanks",()=>Hl(e)),n("    nestingGraph.cleanu\
p",()=>Rs(e)),n("    normalizeRanks",()=>Ul(e)),n("    assignRankMinMax",()=>Aa(e)),n("    removeEdgeLabelProxies",()=>Na(e)),n("    normalize.run",()=>us(e)),n(
"    parentDummyChains",()=>As(e)),n("    addBorderSegments",()=>Ls(e)),n("    order",()=>si(e,t,f)),n("    insertSelfEdges",()=>La(e)),n("    adjustCoordinateS\
ystem",()=>$s(e)),n("    position",()=>ha(e,t.corePath)),n("    positionSelfEdges",()=>Ma(e));let u=JSON.parse(JSON.stringify(e._nodes));return n("    removeBor\
derNodes",()=>Ca(e)),n("    normalize.undo",()=>fs(e)),n("    fixupEdgeLabelCoords",()=>Ia(e)),n("    undoCoordinateSystem",()=>Fs(e)),n("    translateGraph",()=>Sa(
e)),n("    assignNodeIntersects",()=>Ta(e)),n("    reversePoints",()=>Pa(e)),n("    acyclic.undo",()=>ss(e)),{graph:e,rawNodes:u}}function Mr(e,n){e.nodes().forEach(
t=>{let r=e.node(t),i=n.node(t);r&&(r.x=i.x,r.y=i.y,r.order=i.order,r.rank=i.rank,n.children(t).length&&(r.width=i.width,r.height=i.height))}),e.edges().forEach(
t=>{let r=e.edge(t),i=n.edge(t);r.points=i.points,Object.hasOwn(i,"x")&&(r.x=i.x,r.y=i.y)}),e.graph().width=n.graph().width,e.graph().height=n.graph().height}var ya=[
"nodesep","edgesep","ranksep","marginx","marginy"],va={ranksep:50,edgesep:20,nodesep:50,rankdir:"TB",rankalign:"center"},ba=["acyclicer","ranker","rankdir","ali\
gn","rankalign"],wa=["width","height","rank"],$r={width:0,height:0},Ea=["minlen","weight","width","height","labeloffset"],xa={minlen:1,weight:1,width:0,height:0,
labeloffset:10,labelpos:"r"},Oa=["labelpos"];function Fr(e){let n=new se({multigraph:!0,compound:!0}),t=Wn(e.graph());return n.setGraph(Object.assign({},va,Vn(t,
ya),wn(t,ba))),e.nodes().forEach(r=>{let i=Wn(e.node(r)),l=Vn(i,wa);Object.keys($r).forEach(a=>{l[a]===void 0&&(l[a]=$r[a])}),n.setNode(r,l);let s=e.parent(r);s!==
void 0&&n.setParent(r,s)}),e.edges().forEach(r=>{let i=Wn(e.edge(r));n.setEdge(r,Object.assign({},xa,Vn(i,Ea),wn(i,Oa)))}),n}function ka(e){let n=e.graph();n.ranksep/=
2,e.edges().forEach(t=>{var r;let i=e.edge(t);i.minlen*=2,((r=i.labelpos)!=null?r:"r").toLowerCase()!=="c"&&(n.rankdir==="TB"||n.rankdir==="BT"?i.width+=i.labeloffset:
i.height+=i.labeloffset)})}function _a(e){e.edges().forEach(n=>{let t=e.edge(n);if(t.width&&t.height){let r=e.node(n.v),i={rank:(e.node(n.w).rank-r.rank)/2+r.rank,
e:n};Me(e,"edge-proxy",i,"_ep")}})}function Aa(e){let n=0;e.nodes().forEach(t=>{let r=e.node(t);r.borderTop&&(r.minRank=e.node(r.borderTop).rank,r.maxRank=e.node(
r.borderBottom).rank,n=Math.max(n,r.maxRank))}),e.graph().maxRank=n}function Na(e){e.nodes().forEach(n=>{let t=e.node(n);if(t.dummy==="edge-proxy"){let r=t;e.edge(
r.e).labelRank=t.rank,e.removeNode(n)}})}function Sa(e){let n=Number.POSITIVE_INFINITY,t=0,r=Number.POSITIVE_INFINITY,i=0,l=e.graph(),s=l.marginx||0,a=l.marginy||
0;function f(u){let d=u.x,p=u.y,h=u.width,y=u.height;n=Math.min(n,d-h/2),t=Math.max(t,d+h/2),r=Math.min(r,p-y/2),i=Math.max(i,p+y/2)}e.nodes().forEach(u=>f(e.node(
u))),e.edges().forEach(u=>{let d=e.edge(u);Object.hasOwn(d,"x")&&f(d)}),n-=s,r-=a,e.nodes().forEach(u=>{let d=e.node(u);d.x-=n,d.y-=r}),e.edges().forEach(u=>{let d=e.
edge(u);d.points.forEach(p=>{p.x-=n,p.y-=r}),Object.hasOwn(d,"x")&&(d.x-=n),Object.hasOwn(d,"y")&&(d.y-=r)}),l.width=t-n+s,l.height=i-r+a}function Ta(e){e.edges().
forEach(n=>{if(n.v===n.w)return;let t=e.edge(n),r=e.node(n.v),i=e.node(n.w),l,s;t.points?(l=t.points[0],s=t.points[t.points.length-1]):(t.points=[],l=i,s=r),t.points.
unshift(wr(r,l)),t.points.push(wr(i,s))})}function Ia(e){e.edges().forEach(n=>{let t=e.edge(n);if(Object.hasOwn(t,"x"))switch((t.labelpos==="l"||t.labelpos==="r")&&
(t.width-=t.labeloffset),t.labelpos){case"l":t.x-=t.width/2+t.labeloffset;break;case"r":t.x+=t.width/2+t.labeloffset;break}})}function Pa(e){e.edges().forEach(n=>{
let t=e.edge(n);t.reversed&&t.points.reverse()})}function Ca(e){e.nodes().forEach(n=>{if(e.children(n).length){let t=e.node(n),r=e.node(t.borderTop),i=e.node(t.
borderBottom),l=e.node(t.borderLeft[t.borderLeft.length-1]),s=e.node(t.borderRight[t.borderRight.length-1]);t.width=Math.abs(s.x-l.x),t.height=Math.abs(i.y-r.y),
t.x=l.x+t.width/2,t.y=r.y+t.height/2}}),e.nodes().forEach(n=>{e.node(n).dummy==="border"&&e.removeNode(n)})}function Ra(e){e.edges().forEach(n=>{if(n.v===n.w){let t=e.
node(n.v);t.selfEdges||(t.selfEdges=[]),t.selfEdges.push({e:n,label:e.edge(n)}),e.removeEdge(n)}})}function La(e){en(e).forEach(n=>{let t=0;n.forEach((r,i)=>{let l=e.
node(r);typeof l.rank!="number"&&(l.rank=0),l.order=i+t,(l.selfEdges||[]).forEach(s=>{Me(e,"selfedge",{width:s.label.width,height:s.label.height,rank:l.rank,order:i+
++t,e:s.e,edgeLabel:s.label},"_se"),(!Array.isArray(s.label.points)||s.label.points.length!==7)&&(s.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{
x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete l.selfEdges})})}function Ma(e){e.nodes().forEach(n=>{let t=e.node(n),r=i=>typeof i=="number"&&isFinite(i);if(t.dummy===
"selfedge"){let i=t,l=e.node(i.e.v),s=r(l?.x)?l.x:0,a=r(l?.y)?l.y:0,f=r(l?.width)?l.width:0,u=r(l?.height)?l.height:0,d=r(t.x)?t.x:s,p=r(t.y)?t.y:a,h=f/2,y=u/2;
i.edgeLabel.points=[{x:d+h,y:p-y},{x:d+h,y:p-y},{x:d,y:p},{x:d-h,y:p+y},{x:d-h,y:p+y},{x:d,y:p},{x:d,y:p}],i.edgeLabel.x=d,i.edgeLabel.y=p,e.setEdge(i.e,i.edgeLabel),
e.removeNode(n)}else t&&Array.isArray(t.selfEdges)&&t.selfEdges.forEach(i=>{if(!Array.isArray(i.label.points)||i.label.points.length!==7){let l=r(t.x)?t.x:0,s=r(
t.y)?t.y:0,a=r(t.width)?t.width:0,f=r(t.height)?t.height:0,u=a/2,d=f/2;i.label.points=[{x:l+u,y:s-d},{x:l+u,y:s-d},{x:l,y:s},{x:l-u,y:s+d},{x:l-u,y:s+d},{x:l,y:s},
{x:l,y:s}]}})})}function Vn(e,n){return En(wn(e,n),Number)}function Wn(e){let n={};return e&&Object.entries(e).forEach(([t,r])=>{typeof t=="string"&&(t=t.toLowerCase()),
n[t]=r}),n}function $a(e){let n=en(e),t=new se({compound:!0,multigraph:!0}).setGraph({});return e.nodes().forEach(r=>{t.setNode(r,{label:r}),t.setParent(r,"laye\
r"+e.node(r).rank)}),e.edges().forEach(r=>t.setEdge(r.v,r.w,{},r.name)),n.forEach((r,i)=>{let l="layer"+i;t.setNode(l,{rank:"same"}),r.reduce((s,a)=>(t.setEdge(
s,a,{style:"invis"}),a))}),t}var Fa={graphlib:jr,version:Jl,layout:ma,debug:$a,util:{time:Vl,notime:Jr}},tt=Fa;var ci=1500,he=12,Da=.62,On=12,rt=18,fi=48;function pi(e){if(e.nodes.length>ci)throw new RangeError(`a picture has room for ${ci} resources, and these are ${e.nodes.
length}: draw them with dot`);let n=new tt.graphlib.Graph({compound:!0,multigraph:!0});n.setGraph({rankdir:"LR",nodesep:16,ranksep:90,marginx:16,marginy:16}),n.
setDefaultEdgeLabel(()=>({}));let t=Ee(e);for(let{parent:u,nodes:d}of t){u&&n.setNode(u.id,{});for(let p of d)n.setNode(p.id,di(p)),u&&n.setParent(p.id,u.id);u&&
d.length===0&&n.setNode(u.id,di(u))}e.edges.forEach(({from:u,to:d,field:p},h)=>{n.setEdge(u,d,{width:nn(gi(p),he-2),height:he,labelpos:"c"},String(h))}),tt.layout(
n);let{width:r=0,height:i=0}=n.graph(),l=t.flatMap(({parent:u,nodes:d})=>[...u?[qa(u,n.node(u.id))]:[],...d.map(p=>Ya(p,n.node(p.id)))]),s=e.edges.map((u,d)=>Ha(
u,n.edge({v:u.from,w:u.to,name:String(d)}))),[a,f]=[Math.ceil(Math.max(r,200)),Math.ceil(Math.max(i,60))];return`${[`<svg xmlns="http://www.w3.org/2000/svg" vie\
wBox="0 0 ${a} ${f}" width="${a}" height="${f}" role="img" aria-labelledby="title description">`,'<title id="title">OpenChoreo topology</title>',`<desc id="desc\
ription">${xe(Ga(e))}</desc>`,ja,Ba,...l.filter(({isGroup:u})=>u).map(({markup:u})=>u),...s,...l.filter(({isGroup:u})=>!u).map(({markup:u})=>u),"</svg>"].join(`\

`)}
`}var ja=`<style>
svg { background: #fff; font: ${he}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.node rect { fill: #f6f8fa; stroke: #57606a; } .node text { fill: #1f2328; } .node .kind { fill: #57606a; }
.group rect { fill: none; stroke: #d0d7de; } .group text { fill: #57606a; }
.edge path { fill: none; stroke: #57606a; } .edge text { fill: #57606a; font-size: ${he-2}px; paint-order: stroke; stroke: #fff; stroke-width: 3px; } .tip { fil\
l: #57606a; }
.missing rect, .dangling path { stroke: #cf222e; stroke-dasharray: 4 3; } .missing .kind, .dangling text, .tip-dangling { fill: #cf222e; }
.default path { stroke-dasharray: 4 3; } .invalid rect { stroke: #9a6700; stroke-width: 2; }
@media (prefers-color-scheme: dark) {
svg { background: #0d1117; } .edge text { stroke: #0d1117; }
.node rect { fill: #161b22; stroke: #8b949e; } .node text { fill: #e6edf3; } .node .kind, .group text, .edge text { fill: #9198a1; }
.group rect { stroke: #30363d; } .edge path { stroke: #8b949e; } .tip { fill: #8b949e; }
.missing rect, .dangling path { stroke: #ff7b72; } .missing .kind, .dangling text, .tip-dangling { fill: #ff7b72; } .invalid rect { stroke: #d29922; }
}
</style>`,Ba=["tip","tip-dangling"].map(e=>`<marker id="${e}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="${e}\
" d="M0 0L8 4L0 8z"/></marker>`).join(`
`);function di(e){return{width:Math.max(nn(e.kind,he),nn(hi(ie(e)),he))+2*On,height:2*rt+On}}function nn(e,n){let t=0;for(let r of e)t+=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.
test(r)?2:1;return Math.ceil(t*n*Da)}var hi=e=>{let n=[...e];return n.length>fi?`${n.slice(0,fi-1).join("")}\u2026`:e};function Ya(e,{x:n,y:t,width:r,height:i}){
let l=["node",...pe(e)?["missing"]:[],...e.issues.length>0?["invalid"]:[]],s=pe(e)?", missing":e.issues.length>0?`, not valid: ${e.issues.length}`:"",[a,f]=[n-r/
2,t-i/2];return{isGroup:!1,markup:[`<g class="${l.join(" ")}"><title>${xe(`${e.kind} ${ie(e)}${s}`)}</title>`,`<rect x="${Q(a)}" y="${Q(f)}" width="${Q(r)}" hei\
ght="${Q(i)}" rx="6"/>`,`<text class="kind" x="${Q(a+On)}" y="${Q(f+rt)}">${xe(e.kind)}</text>`,`<text x="${Q(a+On)}" y="${Q(f+2*rt)}">${xe(hi(ie(e)))}</text></\
g>`].join("")}}function qa(e,{x:n,y:t,width:r,height:i}){let[l,s]=[n-r/2,t-i/2],a=`${e.kind} ${ie(e)}`;return{isGroup:!0,markup:[`<g class="group"><title>${xe(a)}\
</title>`,`<rect x="${Q(l)}" y="${Q(s)}" width="${Q(r)}" height="${Q(i)}" rx="8"/>`,`<text x="${Q(l+8)}" y="${Q(s+he+2)}">${xe(Ua(a,r-16))}</text></g>`].join("")}}
function Ua(e,n){if(nn(e,he)<=n)return e;let t=[...e];for(;t.length>0&&nn(`${t.join("")}\u2026`,he)>n;)t.pop();return`${t.join("")}\u2026`}function Ha({from:e,to:n,
field:t,how:r},{points:i=[],x:l=0,y:s=0}){let a=i.map((d,p)=>`${p===0?"M":"L"}${Q(d.x)} ${Q(d.y)}`).join(""),f=r==="dangling"?"tip-dangling":"tip",u=gi(t);return[
`<g class="edge ${r}"><title>${xe(`${e} ${u} ${n}${r==="set"?"":`, ${r}`}`)}</title>`,`<path d="${a}" marker-end="url(#${f})"/>`,`<text x="${Q(l)}" y="${Q(s-4)}\
" text-anchor="middle">${xe(u)}</text></g>`].join("")}var gi=e=>e.replace(/^spec\./,"");function Ga({nodes:e,edges:n}){let t=n.filter(({how:r})=>r==="dangling").
length;return`${e.length} resources and ${n.length} references${t>0?`, ${t} of which lead nowhere`:""}.`}var Q=e=>String(Math.round(e*10)/10),xe=e=>e.replace(new RegExp(
"[^\\x20-\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]|\\p{Cf}","gu"),"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(
'"',"&quot;");var mi=(e,n)=>`${e} ${n}${e===1?"":"s"}`;var $e=e=>e.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,"\uFFFD");function yi(e){if(e.nodes.length===0)return`no plane found, nothing to draw
`;let n=new Map(e.nodes.map(i=>[i.id,i])),t=Re(e.edges,({from:i})=>i);return[...Ee(e).flatMap(({parent:i,nodes:l})=>[i?`${i.kind} ${$e(ie(i))}`:"in the cluster,\
 or in a namespace that is not said",...l.flatMap((s,a)=>Ka(s,a===l.length-1,t.get(s.id)??[],n))]),...Va(e),""].join(`
`)}function Ka(e,n,t,r){let i=n?"    ":"\u2502   ",l=[...pe(e)?["missing"]:[],...e.issues.length>0?[`not valid: ${mi(e.issues.length,"issue")}`]:[]],s=`${n?"\u2514\u2500\u2500\
 ":"\u251C\u2500\u2500 "}${e.kind} ${$e(ie(e))}${l.length>0?` [${l.join(", ")}]`:""}`,a=t.map(({to:f,field:u,how:d},p)=>{let h=r.get(f),y=d==="set"?"":d==="defa\
ult"?" [by default]":" [there is none]",_=h?.namespace!==void 0&&h.namespace!==e.namespace?` in ${h.namespace}`:"";return`${i}${p===t.length-1?"\u2514\u2500 ":"\
\u251C\u2500 "}${u.replace(/^spec\./,"")} \u2192 ${h?.kind} ${$e(h?.name??"")}${_}${y}`});return[s,...a]}function Va({clusters:e,multiRegion:n,sharedHosts:t}){let i=[
...e.filter(({nodes:l})=>l.length>1).map(({type:l,planeID:s,nodes:a})=>`${l} planes of planeID ${$e(s)} share a cluster: ${a.join(", ")}`),...t.map(({host:l,nodes:s})=>`\
one public host on different clusters: ${$e(l)} on ${s.join(", ")}`),...n?["multi-region: every data plane has public hosts of its own"]:[]];return i.length>0?[
"",...i]:[]}var vi=["text","mermaid","dot","svg","json"],Wa={text:yi,mermaid:yr,dot:mr,svg:pi,json:e=>`${JSON.stringify(e,null,2)}
`};function bi(e,n="text"){return Wa[n](e)}var ot={};ne(ot,{isPlane:()=>Xa,validatePlane:()=>Ja,withDefaults:()=>Qa});var za,it=()=>za??=require("./v0.3.cjs"),Ja=(...e)=>it().validatePlane(...e),Xa=(...e)=>it().
isPlane(...e),Qa=(...e)=>it().withDefaults(...e);var kn={};ne(kn,{isPlane:()=>nu,validatePlane:()=>eu,withDefaults:()=>tu});var Za,lt=()=>Za??=require("./v0.4.cjs"),eu=(...e)=>lt().validatePlane(...e),nu=(...e)=>lt().
isPlane(...e),tu=(...e)=>lt().withDefaults(...e);var at={};ne(at,{isPlane:()=>ou,validatePlane:()=>iu,withDefaults:()=>lu});var ru,st=()=>ru??=require("./v0.6.cjs"),iu=(...e)=>st().validatePlane(...e),ou=(...e)=>st().
isPlane(...e),lu=(...e)=>st().withDefaults(...e);var ct={};ne(ct,{isPlane:()=>uu,validatePlane:()=>au,withDefaults:()=>cu});var su,ut=()=>su??=require("./v0.7.cjs"),au=(...e)=>ut().validatePlane(...e),uu=(...e)=>ut().
isPlane(...e),cu=(...e)=>ut().withDefaults(...e);var dt={};ne(dt,{isPlane:()=>pu,validatePlane:()=>du,withDefaults:()=>hu});var fu,ft=()=>fu??=require("./v0.8.cjs"),du=(...e)=>ft().validatePlane(...e),pu=(...e)=>ft().
isPlane(...e),hu=(...e)=>ft().withDefaults(...e);var ht={};ne(ht,{isPlane:()=>yu,validatePlane:()=>mu,withDefaults:()=>vu});var gu,pt=()=>gu??=require("./v0.9.cjs"),mu=(...e)=>pt().validatePlane(...e),yu=(...e)=>pt().
isPlane(...e),vu=(...e)=>pt().withDefaults(...e);var _n={};ne(_n,{isPlane:()=>Eu,validatePlane:()=>wu,withDefaults:()=>xu});var bu,gt=()=>bu??=require("./v0.10.cjs"),wu=(...e)=>gt().validatePlane(...e),Eu=(...e)=>gt().
isPlane(...e),xu=(...e)=>gt().withDefaults(...e);var yt={};ne(yt,{isPlane:()=>_u,validatePlane:()=>ku,withDefaults:()=>Au});var Ou,mt=()=>Ou??=require("./v0.12.cjs"),ku=(...e)=>mt().validatePlane(...e),_u=(...e)=>mt().
isPlane(...e),Au=(...e)=>mt().withDefaults(...e);var bt={};ne(bt,{isPlane:()=>Tu,validatePlane:()=>Su,withDefaults:()=>Iu});var Nu,vt=()=>Nu??=require("./v0.13.cjs"),Su=(...e)=>vt().validatePlane(...e),Tu=(...e)=>vt().
isPlane(...e),Iu=(...e)=>vt().withDefaults(...e);var Et={};ne(Et,{isPlane:()=>Ru,validatePlane:()=>Cu,withDefaults:()=>Lu});var Pu,wt=()=>Pu??=require("./v0.14.cjs"),Cu=(...e)=>wt().validatePlane(...e),Ru=(...e)=>wt().
isPlane(...e),Lu=(...e)=>wt().withDefaults(...e);var An={};ne(An,{isPlane:()=>Fu,validatePlane:()=>$u,withDefaults:()=>Du});var Mu,xt=()=>Mu??=require("./v0.15.cjs"),$u=(...e)=>xt().validatePlane(...e),Fu=(...e)=>xt().
isPlane(...e),Du=(...e)=>xt().withDefaults(...e);var kt={};ne(kt,{isPlane:()=>Yu,validatePlane:()=>Bu,withDefaults:()=>qu});var ju,Ot=()=>ju??=require("./v0.17.cjs"),Bu=(...e)=>Ot().validatePlane(...e),Yu=(...e)=>Ot().
isPlane(...e),qu=(...e)=>Ot().withDefaults(...e);var At={};ne(At,{isPlane:()=>Gu,validatePlane:()=>Hu,withDefaults:()=>Ku});var Uu,_t=()=>Uu??=require("./v1.0.cjs"),Hu=(...e)=>_t().validatePlane(...e),Gu=(...e)=>_t().
isPlane(...e),Ku=(...e)=>_t().withDefaults(...e);var Nn={};ne(Nn,{isPlane:()=>zu,validatePlane:()=>Wu,withDefaults:()=>Ju});var Vu,Nt=()=>Vu??=require("./v1.1.cjs"),Wu=(...e)=>Nt().validatePlane(...e),zu=(...e)=>Nt().
isPlane(...e),Ju=(...e)=>Nt().withDefaults(...e);var Sn=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],tn="v0.16",Fe=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],St={"v0.3":ot,"v0.4":kn,"v0.5":kn,"v0.6":at,"v0.7":ct,"v0.8":dt,"v0.9":ht,"v0.10":_n,"v0.11":_n,"v0.12":yt,"v0.13":bt,"v0.14":Et,"v0.15":An,
"v0.16":An,"v0.17":kt,"v1.0":At,"v1.1":Nn,"v1.2":Nn},wi={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Ei={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Tt(e){return wi[e]}var xi=[...new Set(Sn.map(Tt))];function De(e,n){return e===n||xi.indexOf(e)>=xi.indexOf(n)}function Se(e,n){return typeof n=="strin\
g"&&Ei[e].includes(n)}function Oi(e){return typeof e=="string"&&Object.hasOwn(St,e)}function ki(e){return St[e].validatePlane}var Xf=Object.prototype;function Xu(e){return typeof e!="object"||e===null||Array.isArray(e)}function Z(e){return!Xu(e)}function _i(e){return e.split("/").slice(1).map(Qu)}var Qu=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;function Ai(e){return/[~\d]/.test(e)?_i(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join(
"").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function te(e,n){let t=e;for(let r of Zu(n))if(Array.isArray(t))t=t[Number(r)];else if(Z(t)&&Object.hasOwn(
t,r))t=t[r];else return;return t}function Zu(e){let n=It.get(e);if(n)return n;let t=_i(e);return It.size<ec&&It.set(e,t),t}var It=new Map,ec=1e3;function Pt(e,n){if(!Z(e)||!Se(n,e.kind))return;let t=String(e.kind),r=te(e,"/metadata/name"),i=te(e,"/metadata/namespace");if(!(typeof r!="string"||r===""))return{
kind:t,name:r,namespace:!Oe(t)&&typeof i=="string"&&i!==""?i:void 0}}var Oe=e=>e.startsWith("Cluster")||e==="Organization";function Ni(e){let n=te(e,"/spec/planeID"),t=n===void 0||n===""?te(e,"/metadata/name"):n;return typeof t=="string"?t:void 0}function Si(e){let n=new Map;for(let i of e){let l=`${i.kind}/${i.name}`,s=n.get(l);s?(s.byNamespace??=new Map([[s.first.namespace,s.first]]),s.byNamespace.has(
i.namespace)||s.byNamespace.set(i.namespace,i)):n.set(l,{first:i})}function t(i,l,s){let a=n.get(`${l}/${s}`);if(!a||Oe(l)||i.namespace===void 0)return a?.first;
let{first:f,byNamespace:u}=a;return u?u.get(i.namespace)??u.get(void 0):f.namespace===void 0||f.namespace===i.namespace?f:void 0}function r(i,l,s){for(let a of l){
let f=t(i,a,s);if(f)return f}}return{find:t,findFirst:r,findAnywhere:(i,l)=>n.get(`${i}/${l}`)?.first}}function Ct(e,n){let t=[];for(let r of n){let i=te(e,r);typeof i=="string"&&t.push({path:r,text:i})}return t}function nc(e,n){return(Tn?.resource!==e||Tn.line!==n)&&(Tn={resource:e,line:n,listeners:tc(e,n)}),Tn.listeners}var Tn;function tc(e,n){let t=te(e,"/spec/gatewa\
y");return Z(t)?De(n,"v0.17")?oc(t):["public","organization"].flatMap(r=>{let i=`${t[`${r}GatewayNamespace`]??""}/${t[`${r}GatewayName`]??""}`,l=`/spec/gateway/${r}\
VirtualHost`,s=r==="public";return[{isPublic:s,protocol:"http",gateway:i,host:l,port:`/spec/gateway/${r}HTTPPort`},{isPublic:s,protocol:"https",gateway:i,host:l,
port:`/spec/gateway/${r}HTTPSPort`}]}):[]}var rc=["/spec/gateway/publicVirtualHost"];function Ti(e,n){if(!De(n,"v0.17"))return Ct(e,rc);let t=nc(e,n);if(t.length===
0)return[];let r=Ct(e,t.flatMap(({isPublic:i,host:l})=>i?[l]:[]));return[...new Map(r.map(i=>[i.text,i])).values()]}var ic=["ingress","egress"].flatMap(e=>["ext\
ernal","internal"].map(n=>({way:e,side:n,isPublic:e==="ingress"&&n==="external",listeners:["http","https","tls"].map(t=>({protocol:t,host:`/spec/gateway/${e}/${n}\
/${t}/host`,port:`/spec/gateway/${e}/${n}/${t}/port`}))})));function oc(e){let n=[];for(let{way:t,side:r,isPublic:i,listeners:l}of ic){let s=e[t],a=Z(s)?s[r]:void 0;
if(!Z(a))continue;let f=`${a.namespace}/${a.name}`;for(let u of l)Z(a[u.protocol])&&n.push({isPublic:i,gateway:f,...u})}return n}function Ii(e,n){if(!Z(e)||!Se(n,e.kind))return[];let t=String(e.kind),r=t==="Environment"?"dataPlaneRef":lc(t,n)?"observabilityPlaneRef":void 0;if(r===void 0)return[];
let i=`/spec/${r}`,l=r==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",s=`Cluster${l}`,a=Oe(t)?s:l,f=te(e,i);if(f==null||f==="")return[{path:i,namePath:i,kinds:sc(
a,s,n),name:"default",set:!1}];if(typeof f=="string")return[{path:i,namePath:i,kinds:[a],name:f,set:!0}];if(!Z(f)||typeof f.name!="string"||f.name==="")return[];
let u=[l,s].find(d=>d===(f.kind??a));return u===void 0?[]:[{path:i,namePath:`${i}/name`,kinds:[u],name:f.name,set:!0}]}function lc(e,n){return De(n,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(e)}function sc(e,n,t){return e!==n&&De(t,"v1.0")?[e,n]:[e]}function Pi(e){let n=e.flatMap(r=>{let i=ac(r.kind);return i===void 0||r.planeID===void 0?[]:[{plane:r,type:i,planeID:r.planeID}]});return[...Re(n,({type:r,planeID:i})=>`${r}\
/${i}`).values()].flatMap(r=>{let[i]=r;return i?[{type:i.type,planeID:i.planeID,planes:r.map(({plane:l})=>l)}]:[]})}function ac(e){let[,n]=/^(?:Cluster)?(Data|Build|Workflow|Observability)Plane$/.
exec(e)??[];return n?.toLowerCase()}function Ci(e){let n=new Map,t=new Map;for(let r of e)for(let i of r.hosts){let l=n.get(i);l?t.get(i)?.push(r)===void 0&&t.set(
i,[l,r]):n.set(i,r)}return[...t].filter(([,r])=>r.some(({planeID:i})=>i!==r[0]?.planeID)).map(([r,i])=>({host:r,planes:i}))}function Ri(e){let n=new Set;for(let{
hosts:t,planeID:r}of e)t.length>0&&n.add(r);return n.size>1}function Li(e,{release:n=tn}={}){let t=Tt(n),r=new Map,i=[],l=[],s=fc(),a=new Set(Se(t,"Organization")?e.flatMap(y=>dc(y,t)):[]),f=hc(r,a);for(let[y,_]of e.entries()){
let I=uc(_,t),M=Pt(_,t);if(I!==void 0||!M||!Z(_))i.push({resource:y,reason:I??"no-name"});else{let L=s(M),A=f(M);r.set(L,$i(L,M,A,y,pc(_),cc(_,n)));let{kind:P,name:C,
namespace:$}=M,G=Ti(_,t).map(({text:z})=>z);l.push({kind:P,name:C,namespace:$,id:L,value:_,planeID:Ni(_),hosts:G})}}let u=gc(l,r,f,t),d=Ci(l),p=d.map(({host:y,planes:_})=>({
host:y,nodes:_.map(({id:I})=>I)})),h=Pi(l).map(({type:y,planeID:_,planes:I})=>({type:y,planeID:_,nodes:I.map(({id:M})=>M)}));return{release:n,nodes:[...r.values()],
edges:u,clusters:h,multiRegion:d.length===0&&Ri(l),sharedHosts:p,passedOver:i}}function uc(e,n){if(!Z(e)||typeof e.kind!="string")return"not-a-resource";if(String(
e.apiVersion).split("/")[0]!=="openchoreo.dev"||!Se(n,e.kind))return"not-a-plane"}function cc(e,n){let t=ki(n)(e);return t.ok?[]:t.issues}function Mi({kind:e,namespace:n,
name:t}){return n===void 0?`${e}/${t}`:`${e}/${n}/${t}`}function fc(){let e=new Map;return n=>{let t=Mi(n),r=(e.get(t)??0)+1;return e.set(t,r),r===1?t:`${t}#${r}`}}
function dc(e,n){let t=Pt(e,n);return t?.kind==="Organization"?[t.name]:[]}function $i(e,{kind:n,name:t,namespace:r},i,l,s,a){let f={id:e,kind:n,name:t,issues:a};
return r!==void 0&&(f.namespace=r),s!==void 0&&(f.displayName=s),i!==void 0&&(f.parent=i),l!==void 0&&(f.resource=l),f}function pc(e){let n=te(e,"/metadata/anno\
tations/openchoreo.dev~1display-name");return typeof n=="string"&&n!==""?n:void 0}function hc(e,n){return({kind:t,namespace:r})=>{if(!(Oe(t)||r===void 0))return n.
has(r)?`Organization/${r}`:In(e,{kind:"Namespace",name:r,namespace:void 0})}}function In(e,n,t){let r=Mi(n);return e.has(r)||e.set(r,$i(r,n,t,void 0,void 0,[])),
r}function gc(e,n,t,r){let{findFirst:i}=Si(e),l=[];for(let s of e){for(let{path:a,kinds:f,name:u,set:d}of Ii(s.value,r)){let p=i(s,f,u),h=Ai(a);if(p)l.push({from:s.
id,to:p.id,field:h,how:d?"set":"default"});else if(d){let[y=""]=f,_={kind:y,name:u,namespace:Oe(y)?void 0:s.namespace};l.push({from:s.id,to:In(n,_,t(_)),field:h,
how:"dangling"})}}mc(l,s,n,t)}return l}function mc(e,{id:n,value:t,namespace:r},i,l){let s=te(t,"/spec/secretStoreRef/name");if(typeof s=="string"&&s!==""){let f={
kind:"ClusterSecretStore",name:s,namespace:void 0};e.push({from:n,to:In(i,f),field:"spec.secretStoreRef",how:"set"})}let a=te(t,"/spec/imagePullSecretRefs");if(Array.
isArray(a))for(let f of new Set(a)){if(typeof f!="string"||f==="")continue;let u={kind:"SecretReference",name:f,namespace:r};e.push({from:n,to:In(i,u,l(u)),field:"\
spec.imagePullSecretRefs",how:"set"})}}var je={ok:0,findings:1,failure:2};var Be=[],Rt=[];function Lt(e,n,t){if(e===n)return 0;let r=t?.maxDistance,i=e;e.length>n.length&&(e=n,n=i);let l=e.length,s=n.length;for(;l>0&&e.charCodeAt(~-l)===
n.charCodeAt(~-s);)l--,s--;let a=0;for(;a<l&&e.charCodeAt(a)===n.charCodeAt(a);)a++;if(l-=a,s-=a,r!==void 0&&s-l>r)return r;if(l===0)return r!==void 0&&s>r?r:s;
let f,u,d,p,h=0,y=0;for(;h<l;)Rt[h]=e.charCodeAt(a+h),Be[h]=++h;for(;y<s;){for(f=n.charCodeAt(a+y),d=y++,u=y,h=0;h<l;h++)p=f===Rt[h]?d:d+1,d=Be[h],u=Be[h]=d>u?p>
u?u+1:p:p>d?d+1:p;if(r!==void 0){let _=u;for(h=0;h<l;h++)Be[h]<_&&(_=Be[h]);if(_>r)return r}}return Be.length=l,Rt.length=l,r!==void 0&&u>r?r:u}var yc=64;function Ye(e,n){if(e.length>yc)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let l of n){if(Math.abs(l.length-
e.length)>=r)continue;let s=l.toLowerCase(),a=vc(t,s)?1:Lt(t,s,{maxDistance:r});a<r&&(r=a,i=l)}return i}function vc(e,n){if(e.length!==n.length)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var Mt="openchoreo.dev";function Fi(e){return Di(e,"").filter(n=>bc(n.value))}function Di(e,n){return Z(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((t,r)=>Di(t,`${n}/items/${r}`)):[{pointer:n,value:e}]}function bc(e){if(!Z(e))return!1;let{apiVersion:n,kind:t}=e;if(typeof n!=
"string"||n==="")return typeof t=="string"&&t.endsWith("Plane")&&Fe.includes(t);let r=n.split("/")[0]??"";return r!==Mt?(r.endsWith(`.${Mt}`)||Ye(r,[Mt])!==void 0)&&
typeof t=="string"&&Fe.includes(t):typeof t!="string"||t===""?!0:Fe.includes(t)||t.endsWith("Plane")||Ye(t,Fe)!==void 0}function wc(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var ee={},Pn={},ke={},ji;function rn(){if(ji)return ke;ji=1;
function e(s){return typeof s>"u"||s===null}function n(s){return typeof s=="object"&&s!==null}function t(s){return Array.isArray(s)?s:e(s)?[]:[s]}function r(s,a){
if(a){let f=Object.keys(a);for(let u=0,d=f.length;u<d;u+=1){let p=f[u];s[p]=a[p]}}return s}function i(s,a){let f="";for(let u=0;u<a;u+=1)f+=s;return f}function l(s){
return s===0&&Number.NEGATIVE_INFINITY===1/s}return ke.isNothing=e,ke.isObject=n,ke.toArray=t,ke.repeat=i,ke.isNegativeZero=l,ke.extend=r,ke}var $t,Bi;function on(){
if(Bi)return $t;Bi=1;function e(t,r){let i="",l=t.reason||"(unknown reason)";return t.mark?(t.mark.name&&(i+='in "'+t.mark.name+'" '),i+="("+(t.mark.line+1)+":"+
(t.mark.column+1)+")",!r&&t.mark.snippet&&(i+=`

`+t.mark.snippet),l+" "+i):l}function n(t,r){Error.call(this),this.name="YAMLException",this.reason=t,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return n.prototype=Object.create(Error.prototype),n.prototype.constructor=n,n.prototype.
toString=function(r){return this.name+": "+e(this,r)},$t=n,$t}var Ft,Yi;function Ec(){if(Yi)return Ft;Yi=1;let e=rn();function n(i,l,s,a,f){let u="",d="",p=Math.
floor(f/2)-1;return a-l>p&&(u=" ... ",l=a-p+u.length),s-a>p&&(d=" ...",s=a+p-d.length),{str:u+i.slice(l,s).replace(/\t/g,"\u2192")+d,pos:a-l+u.length}}function t(i,l){
return e.repeat(" ",l-i.length)+i}function r(i,l){if(l=Object.create(l||null),!i.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let s=/\r?\n|\r|\0/g,a=[0],f=[],u,d=-1;for(;u=s.exec(
i.buffer);)f.push(u.index),a.push(u.index+u[0].length),i.position<=u.index&&d<0&&(d=a.length-2);d<0&&(d=a.length-1);let p="",h=Math.min(i.line+l.linesAfter,f.length).
toString().length,y=l.maxLength-(l.indent+h+3);for(let I=1;I<=l.linesBefore&&!(d-I<0);I++){let M=n(i.buffer,a[d-I],f[d-I],i.position-(a[d]-a[d-I]),y);p=e.repeat(
" ",l.indent)+t((i.line-I+1).toString(),h)+" | "+M.str+`
`+p}let _=n(i.buffer,a[d],f[d],i.position,y);p+=e.repeat(" ",l.indent)+t((i.line+1).toString(),h)+" | "+_.str+`
`,p+=e.repeat("-",l.indent+h+3+_.pos)+`^
`;for(let I=1;I<=l.linesAfter&&!(d+I>=f.length);I++){let M=n(i.buffer,a[d+I],f[d+I],i.position-(a[d]-a[d+I]),y);p+=e.repeat(" ",l.indent)+t((i.line+I+1).toString(),
h)+" | "+M.str+`
`}return p.replace(/\n$/,"")}return Ft=r,Ft}var Dt,qi;function re(){if(qi)return Dt;qi=1;let e=on(),n=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],t=["scalar","sequence","mapping"];function r(l){let s={};return l!==null&&Object.keys(l).forEach(
function(a){l[a].forEach(function(f){s[String(f)]=a})}),s}function i(l,s){if(s=s||{},Object.keys(s).forEach(function(a){if(n.indexOf(a)===-1)throw new e('Unknow\
n option "'+a+'" is met in definition of "'+l+'" YAML type.')}),this.options=s,this.tag=l,this.kind=s.kind||null,this.resolve=s.resolve||function(){return!0},this.
construct=s.construct||function(a){return a},this.instanceOf=s.instanceOf||null,this.predicate=s.predicate||null,this.represent=s.represent||null,this.representName=
s.representName||null,this.defaultStyle=s.defaultStyle||null,this.multi=s.multi||!1,this.styleAliases=r(s.styleAliases||null),t.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return Dt=i,Dt}var jt,Ui;function co(){if(Ui)return jt;Ui=1;let e=on(),n=re();function t(l,s){
let a=[];return l[s].forEach(function(f){let u=a.length;a.forEach(function(d,p){d.tag===f.tag&&d.kind===f.kind&&d.multi===f.multi&&(u=p)}),a[u]=f}),a}function r(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function s(a){a.multi?(l.multi[a.kind].push(a),l.multi.
fallback.push(a)):l[a.kind][a.tag]=l.fallback[a.tag]=a}for(let a=0,f=arguments.length;a<f;a+=1)arguments[a].forEach(s);return l}function i(l){return this.extend(
l)}return i.prototype.extend=function(s){let a=[],f=[];if(s instanceof n)f.push(s);else if(Array.isArray(s))f=f.concat(s);else if(s&&(Array.isArray(s.implicit)||
Array.isArray(s.explicit)))s.implicit&&(a=a.concat(s.implicit)),s.explicit&&(f=f.concat(s.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");a.forEach(function(d){if(!(d instanceof n))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),f.forEach(function(d){if(!(d instanceof n))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(i.prototype);return u.implicit=(this.implicit||[]).concat(a),u.explicit=(this.explicit||[]).concat(f),u.compiledImplicit=t(u,"impli\
cit"),u.compiledExplicit=t(u,"explicit"),u.compiledTypeMap=r(u.compiledImplicit,u.compiledExplicit),u},jt=i,jt}var Bt,Hi;function fo(){if(Hi)return Bt;Hi=1;let e=re();
return Bt=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(n){return n!==null?n:""}}),Bt}var Yt,Gi;function po(){if(Gi)return Yt;Gi=1;let e=re();
return Yt=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(n){return n!==null?n:[]}}),Yt}var qt,Ki;function ho(){if(Ki)return qt;Ki=1;let e=re();
return qt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(n){return n!==null?n:{}}}),qt}var Ut,Vi;function go(){if(Vi)return Ut;Vi=1;let e=co();
return Ut=new e({explicit:[fo(),po(),ho()]}),Ut}var Ht,Wi;function mo(){if(Wi)return Ht;Wi=1;let e=re();function n(i){if(i===null)return!0;let l=i.length;return l===
1&&i==="~"||l===4&&(i==="null"||i==="Null"||i==="NULL")}function t(){return null}function r(i){return i===null}return Ht=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:n,construct:t,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Ht}var Gt,zi;function yo(){if(zi)return Gt;zi=1;let e=re();function n(i){if(i===null)return!1;
let l=i.length;return l===4&&(i==="true"||i==="True"||i==="TRUE")||l===5&&(i==="false"||i==="False"||i==="FALSE")}function t(i){return i==="true"||i==="True"||i===
"TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return Gt=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:n,construct:t,
predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Gt}var Kt,Ji;function vo(){if(Ji)return Kt;Ji=1;let e=rn(),n=re();function t(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function r(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let d=u.length,p=0,h=!1;if(!d)return!1;let y=u[p];if((y===
"-"||y==="+")&&(y=u[++p]),y==="0"){if(p+1===d)return!0;if(y=u[++p],y==="b"){for(p++;p<d;p++){if(y=u[p],y!=="0"&&y!=="1")return!1;h=!0}return h&&isFinite(s(u))}if(y===
"x"){for(p++;p<d;p++){if(!t(u.charCodeAt(p)))return!1;h=!0}return h&&isFinite(s(u))}if(y==="o"){for(p++;p<d;p++){if(!r(u.charCodeAt(p)))return!1;h=!0}return h&&
isFinite(s(u))}}for(;p<d;p++){if(!i(u.charCodeAt(p)))return!1;h=!0}return h?isFinite(s(u)):!1}function s(u){let d=u,p=1,h=d[0];if((h==="-"||h==="+")&&(h==="-"&&
(p=-1),d=d.slice(1),h=d[0]),d==="0")return 0;if(h==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function a(u){return s(u)}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return Kt=new n("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:a,predicate:f,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Kt}var Vt,Xi;function bo(){if(Xi)return Vt;Xi=1;let e=rn(),n=re(),t=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!t.test(u)?!1:isFinite(parseFloat(u,10))?!0:r.test(u)}function l(u){let d=u.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let s=/^[-+]?[0-9]+e/;
function a(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let p=u.toString(10);return s.test(p)?p.replace(
"e",".e"):p}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return Vt=new n("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:l,predicate:f,represent:a,defaultStyle:"lowercase"}),Vt}var Wt,Qi;function wo(){return Qi||(Qi=1,Wt=go().extend({implicit:[mo(),
yo(),vo(),bo()]})),Wt}var zt,Zi;function Eo(){return Zi||(Zi=1,zt=wo()),zt}var Jt,eo;function xo(){if(eo)return Jt;eo=1;let e=re(),n=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(s){return s===null?!1:n.exec(s)!==null||t.exec(s)!==null}function i(s){let a=0,
f=null,u=n.exec(s);if(u===null&&(u=t.exec(s)),u===null)throw new Error("Date resolve error");let d=+u[1],p=+u[2]-1,h=+u[3];if(!u[4])return new Date(Date.UTC(d,p,
h));let y=+u[4],_=+u[5],I=+u[6];if(u[7]){for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let L=+u[10],A=+(u[11]||0);f=(L*60+A)*6e4,u[9]==="-"&&(f=-f)}let M=new Date(
Date.UTC(d,p,h,y,_,I,a));return f&&M.setTime(M.getTime()-f),M}function l(s){return s.toISOString()}return Jt=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:r,construct:i,instanceOf:Date,represent:l}),Jt}var Xt,no;function Oo(){if(no)return Xt;no=1;let e=re();function n(t){return t==="<<"||t===null}return Xt=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:n}),Xt}var Qt,to;function ko(){if(to)return Qt;to=1;let e=re(),n=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function t(s){if(s===null)return!1;let a=0,f=s.length,u=n;for(let d=0;d<f;d++){let p=u.indexOf(s.charAt(d));if(!(p>64)){if(p<0)return!1;a+=6}}return a%8===0}
function r(s){let a=s.replace(/[\r\n=]/g,""),f=a.length,u=n,d=0,p=[];for(let y=0;y<f;y++)y%4===0&&y&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|u.
indexOf(a.charAt(y));let h=f%4*6;return h===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):h===18?(p.push(d>>10&255),p.push(d>>2&255)):h===12&&p.push(d>>4&
255),new Uint8Array(p)}function i(s){let a="",f=0,u=s.length,d=n;for(let h=0;h<u;h++)h%3===0&&h&&(a+=d[f>>18&63],a+=d[f>>12&63],a+=d[f>>6&63],a+=d[f&63]),f=(f<<
8)+s[h];let p=u%3;return p===0?(a+=d[f>>18&63],a+=d[f>>12&63],a+=d[f>>6&63],a+=d[f&63]):p===2?(a+=d[f>>10&63],a+=d[f>>4&63],a+=d[f<<2&63],a+=d[64]):p===1&&(a+=d[f>>
2&63],a+=d[f<<4&63],a+=d[64],a+=d[64]),a}function l(s){return Object.prototype.toString.call(s)==="[object Uint8Array]"}return Qt=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:t,construct:r,predicate:l,represent:i}),Qt}var Zt,ro;function _o(){if(ro)return Zt;ro=1;let e=re(),n=Object.prototype.hasOwnProperty,t=Object.
prototype.toString;function r(l){if(l===null)return!0;let s={},a=l;for(let f=0,u=a.length;f<u;f+=1){let d=a[f],p=!1;if(t.call(d)!=="[object Object]")return!1;let h;
for(h in d)if(n.call(d,h))if(!p)p=!0;else return!1;if(!p||n.call(s,h))return!1;Object.defineProperty(s,h,{value:!0})}return!0}function i(l){return l!==null?l:[]}
return Zt=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),Zt}var er,io;function Ao(){if(io)return er;io=1;let e=re(),n=Object.prototype.
toString;function t(i){if(i===null)return!0;let l=i,s=new Array(l.length);for(let a=0,f=l.length;a<f;a+=1){let u=l[a];if(n.call(u)!=="[object Object]")return!1;
let d=Object.keys(u);if(d.length!==1)return!1;s[a]=[d[0],u[d[0]]]}return!0}function r(i){if(i===null)return[];let l=i,s=new Array(l.length);for(let a=0,f=l.length;a<
f;a+=1){let u=l[a],d=Object.keys(u);s[a]=[d[0],u[d[0]]]}return s}return er=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:t,construct:r}),er}var nr,oo;
function No(){if(oo)return nr;oo=1;let e=re(),n=Object.prototype.hasOwnProperty;function t(i){if(i===null)return!0;let l=i;for(let s in l)if(n.call(l,s)&&l[s]!==
null)return!1;return!0}function r(i){return i!==null?i:{}}return nr=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:t,construct:r}),nr}var tr,lo;function ir(){
return lo||(lo=1,tr=Eo().extend({implicit:[xo(),Oo()],explicit:[ko(),_o(),Ao(),No()]})),tr}var so;function xc(){if(so)return Pn;so=1;let e=rn(),n=on(),t=Ec(),r=ir(),
i=Object.prototype.hasOwnProperty,l=1,s=2,a=3,f=4,u=1,d=2,p=3,h=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
y=/[\x85\u2028\u2029]/,_=/[,\[\]{}]/,I=/^(?:!|!!|![0-9A-Za-z-]+!)$/,M=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function L(o){return Object.
prototype.toString.call(o)}function A(o){return o===10||o===13}function P(o){return o===9||o===32}function C(o){return o===9||o===32||o===10||o===13}function $(o){
return o===44||o===91||o===93||o===123||o===125}function G(o){if(o>=48&&o<=57)return o-48;let g=o|32;return g>=97&&g<=102?g-97+10:-1}function z(o){return o===120?
2:o===117?4:o===85?8:0}function Y(o){return o>=48&&o<=57?o-48:-1}function W(o){switch(o){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function X(o){return o<=65535?String.fromCharCode(o):String.fromCharCode(
(o-65536>>10)+55296,(o-65536&1023)+56320)}function K(o,g,E){g==="__proto__"?Object.defineProperty(o,g,{configurable:!0,enumerable:!0,writable:!0,value:E}):o[g]=
E}let H=new Array(256),V=new Array(256);for(let o=0;o<256;o++)H[o]=W(o)?1:0,V[o]=W(o);function F(o,g){this.input=o,this.filename=g.filename||null,this.schema=g.
schema||r,this.onWarning=g.onWarning||null,this.legacy=g.legacy||!1,this.json=g.json||!1,this.listener=g.listener||null,this.maxDepth=typeof g.maxDepth=="number"?
g.maxDepth:100,this.maxTotalMergeKeys=typeof g.maxTotalMergeKeys=="number"?g.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=o.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function q(o,g){let E={name:o.filename,buffer:o.input.slice(0,-1),position:o.position,line:o.line,column:o.position-
o.lineStart};return E.snippet=t(E),new n(g,E)}function S(o,g){throw q(o,g)}function oe(o,g){o.onWarning&&o.onWarning.call(null,q(o,g))}function fe(o,g,E){let x=o.
anchorMapTransactions;if(x.length!==0){let b=x[x.length-1];i.call(b,g)||(b[g]={existed:i.call(o.anchorMap,g),value:o.anchorMap[g]})}o.anchorMap[g]=E}function $n(o){
o.anchorMapTransactions.push(Object.create(null))}function _e(o){let g=o.anchorMapTransactions.pop(),E=o.anchorMapTransactions;if(E.length===0)return;let x=E[E.
length-1],b=Object.keys(g);for(let c=0,m=b.length;c<m;c+=1){let v=b[c];i.call(x,v)||(x[v]=g[v])}}function Fn(o){let g=o.anchorMapTransactions.pop(),E=Object.keys(
g);for(let x=E.length-1;x>=0;x-=1){let b=g[E[x]];b.existed?o.anchorMap[E[x]]=b.value:delete o.anchorMap[E[x]]}}function He(o){return{position:o.position,line:o.
line,lineStart:o.lineStart,lineIndent:o.lineIndent,firstTabInLine:o.firstTabInLine,tag:o.tag,anchor:o.anchor,kind:o.kind,result:o.result}}function Pe(o,g){o.position=
g.position,o.line=g.line,o.lineStart=g.lineStart,o.lineIndent=g.lineIndent,o.firstTabInLine=g.firstTabInLine,o.tag=g.tag,o.anchor=g.anchor,o.kind=g.kind,o.result=
g.result}let un={YAML:function(g,E,x){g.version!==null&&S(g,"duplication of %YAML directive"),x.length!==1&&S(g,"YAML directive accepts exactly one argument");let b=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);b===null&&S(g,"ill-formed argument of the YAML directive");let c=parseInt(b[1],10),m=parseInt(b[2],10);c!==1&&S(g,"unacceptable YAML version of the d\
ocument"),g.version=x[0],g.checkLineBreaks=m<2,m!==1&&m!==2&&oe(g,"unsupported YAML version of the document")},TAG:function(g,E,x){let b;x.length!==2&&S(g,"TAG \
directive accepts exactly two arguments");let c=x[0];b=x[1],I.test(c)||S(g,"ill-formed tag handle (first argument) of the TAG directive"),i.call(g.tagMap,c)&&S(
g,'there is a previously declared suffix for "'+c+'" tag handle'),M.test(b)||S(g,"ill-formed tag prefix (second argument) of the TAG directive");try{b=decodeURIComponent(
b)}catch{S(g,"tag prefix is malformed: "+b)}g.tagMap[c]=b}};function le(o,g,E,x){if(g<E){let b=o.input.slice(g,E);if(x)for(let c=0,m=b.length;c<m;c+=1){let v=b.
charCodeAt(c);v===9||v>=32&&v<=1114111||S(o,"expected valid JSON character")}else h.test(b)&&S(o,"the stream contains non-printable characters");o.result+=b}}function ye(o){
o.totalMergeKeys++,o.maxTotalMergeKeys!==-1&&o.totalMergeKeys>o.maxTotalMergeKeys&&S(o,"merge keys exceeded maxTotalMergeKeys ("+o.maxTotalMergeKeys+")")}function Ge(o,g,E,x){
e.isObject(E)||S(o,"cannot merge mappings; the provided source object is unacceptable"),ye(o);let b=Object.keys(E);for(let c=0,m=b.length;c<m;c+=1){let v=b[c];ye(
o),i.call(g,v)||(K(g,v,E[v]),x[v]=!0)}}function de(o,g,E,x,b,c,m,v,O){if(Array.isArray(b)){b=Array.prototype.slice.call(b);for(let k=0,N=b.length;k<N;k+=1)Array.
isArray(b[k])&&S(o,"nested arrays are not supported inside keys"),typeof b=="object"&&L(b[k])==="[object Object]"&&(b[k]="[object Object]")}if(typeof b=="object"&&
L(b)==="[object Object]"&&(b="[object Object]"),b=String(b),g===null&&(g={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(c)){c.length>100&&S(o,"abnormal merg\
e sequence size");for(let k=0,N=c.length;k<N;k+=1)Ge(o,g,c[k],E)}else Ge(o,g,c,E);else!o.json&&!i.call(E,b)&&i.call(g,b)&&(o.line=m||o.line,o.lineStart=v||o.lineStart,
o.position=O||o.position,S(o,"duplicated mapping key")),K(g,b,c),delete E[b];return g}function Ke(o){let g=o.input.charCodeAt(o.position);g===10?o.position++:g===
13?(o.position++,o.input.charCodeAt(o.position)===10&&o.position++):S(o,"a line break is expected"),o.line+=1,o.lineStart=o.position,o.firstTabInLine=-1}function J(o,g,E){
let x=0,b=o.input.charCodeAt(o.position);for(;b!==0;){for(;P(b);)b===9&&o.firstTabInLine===-1&&(o.firstTabInLine=o.position),b=o.input.charCodeAt(++o.position);
if(g&&b===35)do b=o.input.charCodeAt(++o.position);while(b!==10&&b!==13&&b!==0);if(A(b))for(Ke(o),b=o.input.charCodeAt(o.position),x++,o.lineIndent=0;b===32;)o.
lineIndent++,b=o.input.charCodeAt(++o.position);else break}return E!==-1&&x!==0&&o.lineIndent<E&&oe(o,"deficient indentation"),x}function ae(o){let g=o.position,
E=o.input.charCodeAt(g);return!!((E===45||E===46)&&E===o.input.charCodeAt(g+1)&&E===o.input.charCodeAt(g+2)&&(g+=3,E=o.input.charCodeAt(g),E===0||C(E)))}function Ce(o,g){
g===1?o.result+=" ":g>1&&(o.result+=e.repeat(`
`,g-1))}function cn(o,g,E){let x,b,c,m,v,O,k=o.kind,N=o.result,w=o.input.charCodeAt(o.position);if(C(w)||$(w)||w===35||w===38||w===42||w===33||w===124||w===62||
w===39||w===34||w===37||w===64||w===96)return!1;if(w===63||w===45){let T=o.input.charCodeAt(o.position+1);if(C(T)||E&&$(T))return!1}for(o.kind="scalar",o.result=
"",x=b=o.position,c=!1;w!==0;){if(w===58){let T=o.input.charCodeAt(o.position+1);if(C(T)||E&&$(T))break}else if(w===35){let T=o.input.charCodeAt(o.position-1);if(C(
T))break}else{if(o.position===o.lineStart&&ae(o)||E&&$(w))break;if(A(w))if(m=o.line,v=o.lineStart,O=o.lineIndent,J(o,!1,-1),o.lineIndent>=g){c=!0,w=o.input.charCodeAt(
o.position);continue}else{o.position=b,o.line=m,o.lineStart=v,o.lineIndent=O;break}}c&&(le(o,x,b,!1),Ce(o,o.line-m),x=b=o.position,c=!1),P(w)||(b=o.position+1),
w=o.input.charCodeAt(++o.position)}return le(o,x,b,!1),o.result?!0:(o.kind=k,o.result=N,!1)}function Ve(o,g){let E,x,b=o.input.charCodeAt(o.position);if(b!==39)
return!1;for(o.kind="scalar",o.result="",o.position++,E=x=o.position;(b=o.input.charCodeAt(o.position))!==0;)if(b===39)if(le(o,E,o.position,!0),b=o.input.charCodeAt(
++o.position),b===39)E=o.position,o.position++,x=o.position;else return!0;else A(b)?(le(o,E,x,!0),Ce(o,J(o,!1,g)),E=x=o.position):o.position===o.lineStart&&ae(o)?
S(o,"unexpected end of the document within a single quoted scalar"):(o.position++,P(b)||(x=o.position));S(o,"unexpected end of the stream within a single quoted\
 scalar")}function fn(o,g){let E,x,b,c=o.input.charCodeAt(o.position);if(c!==34)return!1;for(o.kind="scalar",o.result="",o.position++,E=x=o.position;(c=o.input.
charCodeAt(o.position))!==0;){if(c===34)return le(o,E,o.position,!0),o.position++,!0;if(c===92){if(le(o,E,o.position,!0),c=o.input.charCodeAt(++o.position),A(c))
J(o,!1,g);else if(c<256&&H[c])o.result+=V[c],o.position++;else if((b=z(c))>0){let m=b,v=0;for(;m>0;m--)c=o.input.charCodeAt(++o.position),(b=G(c))>=0?v=(v<<4)+b:
S(o,"expected hexadecimal character");o.result+=X(v),o.position++}else S(o,"unknown escape sequence");E=x=o.position}else A(c)?(le(o,E,x,!0),Ce(o,J(o,!1,g)),E=x=
o.position):o.position===o.lineStart&&ae(o)?S(o,"unexpected end of the document within a double quoted scalar"):(o.position++,P(c)||(x=o.position))}S(o,"unexpec\
ted end of the stream within a double quoted scalar")}function dn(o,g){let E=!0,x,b,c,m=o.tag,v,O=o.anchor,k,N,w,T,R=Object.create(null),D,j,B,U=o.input.charCodeAt(
o.position);if(U===91)k=93,T=!1,v=[];else if(U===123)k=125,T=!0,v={};else return!1;for(o.anchor!==null&&fe(o,o.anchor,v),U=o.input.charCodeAt(++o.position);U!==
0;){if(J(o,!0,g),U=o.input.charCodeAt(o.position),U===k)return o.position++,o.tag=m,o.anchor=O,o.kind=T?"mapping":"sequence",o.result=v,!0;if(E?U===44&&S(o,"exp\
ected the node content, but found ','"):S(o,"missed comma between flow collection entries"),j=D=B=null,N=w=!1,U===63){let we=o.input.charCodeAt(o.position+1);C(
we)&&(N=w=!0,o.position++,J(o,!0,g))}x=o.line,b=o.lineStart,c=o.position,be(o,g,l,!1,!0),j=o.tag,D=o.result,J(o,!0,g),U=o.input.charCodeAt(o.position),(w||o.line===
x)&&U===58&&(N=!0,U=o.input.charCodeAt(++o.position),J(o,!0,g),be(o,g,l,!1,!0),B=o.result),T?de(o,v,R,j,D,B,x,b,c):N?v.push(de(o,null,R,j,D,B,x,b,c)):v.push(D),
J(o,!0,g),U=o.input.charCodeAt(o.position),U===44?(E=!0,U=o.input.charCodeAt(++o.position)):E=!1}S(o,"unexpected end of the stream within a flow collection")}function ve(o,g){
let E,x=u,b=!1,c=!1,m=g,v=0,O=!1,k,N=o.input.charCodeAt(o.position);if(N===124)E=!1;else if(N===62)E=!0;else return!1;for(o.kind="scalar",o.result="";N!==0;)if(N=
o.input.charCodeAt(++o.position),N===43||N===45)u===x?x=N===43?p:d:S(o,"repeat of a chomping mode identifier");else if((k=Y(N))>=0)k===0?S(o,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):c?S(o,"repeat of an indentation width identifier"):(m=g+k-1,c=!0);else break;if(P(N)){do N=o.input.
charCodeAt(++o.position);while(P(N));if(N===35)do N=o.input.charCodeAt(++o.position);while(!A(N)&&N!==0)}for(;N!==0;){for(Ke(o),o.lineIndent=0,N=o.input.charCodeAt(
o.position);(!c||o.lineIndent<m)&&N===32;)o.lineIndent++,N=o.input.charCodeAt(++o.position);if(!c&&o.lineIndent>m&&(m=o.lineIndent),A(N)){v++;continue}if(!c&&m===
0&&S(o,"missing indentation for block scalar"),o.lineIndent<m){x===p?o.result+=e.repeat(`
`,b?1+v:v):x===u&&b&&(o.result+=`
`);break}E?P(N)?(O=!0,o.result+=e.repeat(`
`,b?1+v:v)):O?(O=!1,o.result+=e.repeat(`
`,v+1)):v===0?b&&(o.result+=" "):o.result+=e.repeat(`
`,v):o.result+=e.repeat(`
`,b?1+v:v),b=!0,c=!0,v=0;let w=o.position;for(;!A(N)&&N!==0;)N=o.input.charCodeAt(++o.position);le(o,w,o.position,!1)}return!0}function pn(o,g){let E=o.tag,x=o.
anchor,b=[],c=!1;if(o.firstTabInLine!==-1)return!1;o.anchor!==null&&fe(o,o.anchor,b);let m=o.input.charCodeAt(o.position);for(;m!==0&&(o.firstTabInLine!==-1&&(o.
position=o.firstTabInLine,S(o,"tab characters must not be used in indentation")),m===45);){let v=o.input.charCodeAt(o.position+1);if(!C(v))break;if(c=!0,o.position++,
J(o,!0,-1)&&o.lineIndent<=g){b.push(null),m=o.input.charCodeAt(o.position);continue}let O=o.line;if(be(o,g,a,!1,!0),b.push(o.result),J(o,!0,-1),m=o.input.charCodeAt(
o.position),(o.line===O||o.lineIndent>g)&&m!==0)S(o,"bad indentation of a sequence entry");else if(o.lineIndent<g)break}return c?(o.tag=E,o.anchor=x,o.kind="seq\
uence",o.result=b,!0):!1}function hn(o,g,E){let x,b,c,m,v=o.tag,O=o.anchor,k={},N=Object.create(null),w=null,T=null,R=null,D=!1,j=!1;if(o.firstTabInLine!==-1)return!1;
o.anchor!==null&&fe(o,o.anchor,k);let B=o.input.charCodeAt(o.position);for(;B!==0;){!D&&o.firstTabInLine!==-1&&(o.position=o.firstTabInLine,S(o,"tab characters \
must not be used in indentation"));let U=o.input.charCodeAt(o.position+1),we=o.line;if((B===63||B===58)&&C(U))B===63?(D&&(de(o,k,N,w,T,null,b,c,m),w=T=R=null),j=
!0,D=!0,x=!0):D?(D=!1,x=!0):S(o,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),o.position+=1,B=U;else{if(b=
o.line,c=o.lineStart,m=o.position,!be(o,E,s,!1,!0))break;if(o.line===we){for(B=o.input.charCodeAt(o.position);P(B);)B=o.input.charCodeAt(++o.position);if(B===58)
B=o.input.charCodeAt(++o.position),C(B)||S(o,"a whitespace character is expected after the key-value separator within a block mapping"),D&&(de(o,k,N,w,T,null,b,
c,m),w=T=R=null),j=!0,D=!1,x=!1,w=o.tag,T=o.result;else if(j)S(o,"can not read an implicit mapping pair; a colon is missed");else return o.tag=v,o.anchor=O,!0}else if(j)
S(o,"can not read a block mapping entry; a multiline key may not be an implicit key");else return o.tag=v,o.anchor=O,!0}if((o.line===we||o.lineIndent>g)&&(D&&(b=
o.line,c=o.lineStart,m=o.position),be(o,g,f,!0,x)&&(D?T=o.result:R=o.result),D||(de(o,k,N,w,T,R,b,c,m),w=T=R=null),J(o,!0,-1),B=o.input.charCodeAt(o.position)),
(o.line===we||o.lineIndent>g)&&B!==0)S(o,"bad indentation of a mapping entry");else if(o.lineIndent<g)break}return D&&de(o,k,N,w,T,null,b,c,m),j&&(o.tag=v,o.anchor=
O,o.kind="mapping",o.result=k),j}function gn(o){let g=!1,E=!1,x,b,c=o.input.charCodeAt(o.position);if(c!==33)return!1;o.tag!==null&&S(o,"duplication of a tag pr\
operty"),c=o.input.charCodeAt(++o.position),c===60?(g=!0,c=o.input.charCodeAt(++o.position)):c===33?(E=!0,x="!!",c=o.input.charCodeAt(++o.position)):x="!";let m=o.
position;if(g){do c=o.input.charCodeAt(++o.position);while(c!==0&&c!==62);o.position<o.length?(b=o.input.slice(m,o.position),c=o.input.charCodeAt(++o.position)):
S(o,"unexpected end of the stream within a verbatim tag")}else{for(;c!==0&&!C(c);)c===33&&(E?S(o,"tag suffix cannot contain exclamation marks"):(x=o.input.slice(
m-1,o.position+1),I.test(x)||S(o,"named tag handle cannot contain such characters"),E=!0,m=o.position+1)),c=o.input.charCodeAt(++o.position);b=o.input.slice(m,o.
position),_.test(b)&&S(o,"tag suffix cannot contain flow indicator characters")}b&&!M.test(b)&&S(o,"tag name cannot contain such characters: "+b);try{b=decodeURIComponent(
b)}catch{S(o,"tag name is malformed: "+b)}return g?o.tag=b:i.call(o.tagMap,x)?o.tag=o.tagMap[x]+b:x==="!"?o.tag="!"+b:x==="!!"?o.tag="tag:yaml.org,2002:"+b:S(o,
'undeclared tag handle "'+x+'"'),!0}function mn(o){let g=o.input.charCodeAt(o.position);if(g!==38)return!1;o.anchor!==null&&S(o,"duplication of an anchor proper\
ty"),g=o.input.charCodeAt(++o.position);let E=o.position;for(;g!==0&&!C(g)&&!$(g);)g=o.input.charCodeAt(++o.position);return o.position===E&&S(o,"name of an anc\
hor node must contain at least one character"),o.anchor=o.input.slice(E,o.position),!0}function Dn(o){let g=o.input.charCodeAt(o.position);if(g!==42)return!1;g=
o.input.charCodeAt(++o.position);let E=o.position;for(;g!==0&&!C(g)&&!$(g);)g=o.input.charCodeAt(++o.position);o.position===E&&S(o,"name of an alias node must c\
ontain at least one character");let x=o.input.slice(E,o.position);return i.call(o.anchorMap,x)||S(o,'unidentified alias "'+x+'"'),o.result=o.anchorMap[x],J(o,!0,
-1),!0}function yn(o,g,E,x){let b=He(o);return $n(o),Pe(o,g),o.tag=null,o.anchor=null,o.kind=null,o.result=null,hn(o,E,x)&&o.kind==="mapping"?(_e(o),!0):(Fn(o),
Pe(o,b),!1)}function be(o,g,E,x,b){let c,m,v=1,O=!1,k=!1,N=null,w,T,R;o.depth>=o.maxDepth&&S(o,"nesting exceeded maxDepth ("+o.maxDepth+")"),o.depth+=1,o.listener!==
null&&o.listener("open",o),o.tag=null,o.anchor=null,o.kind=null,o.result=null;let D=c=m=f===E||a===E;if(x&&J(o,!0,-1)&&(O=!0,o.lineIndent>g?v=1:o.lineIndent===g?
v=0:o.lineIndent<g&&(v=-1)),v===1)for(;;){let j=o.input.charCodeAt(o.position),B=He(o);if(O&&(j===33&&o.tag!==null||j===38&&o.anchor!==null)||!gn(o)&&!mn(o))break;
N===null&&(N=B),J(o,!0,-1)?(O=!0,m=D,o.lineIndent>g?v=1:o.lineIndent===g?v=0:o.lineIndent<g&&(v=-1)):m=!1}if(m&&(m=O||b),v===1||f===E)if(l===E||s===E?T=g:T=g+1,
R=o.position-o.lineStart,v===1)if(m&&(pn(o,R)||hn(o,R,T))||dn(o,T))k=!0;else{let j=o.input.charCodeAt(o.position);N!==null&&D&&!m&&j!==124&&j!==62&&yn(o,N,N.position-
N.lineStart,T)||c&&ve(o,T)||Ve(o,T)||fn(o,T)?k=!0:Dn(o)?(k=!0,(o.tag!==null||o.anchor!==null)&&S(o,"alias node should not have any properties")):cn(o,T,l===E)&&
(k=!0,o.tag===null&&(o.tag="?")),o.anchor!==null&&fe(o,o.anchor,o.result)}else v===0&&(k=m&&pn(o,R));if(o.tag===null)o.anchor!==null&&fe(o,o.anchor,o.result);else if(o.
tag==="?"){o.result!==null&&o.kind!=="scalar"&&S(o,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+o.kind+'"');for(let j=0,B=o.implicitTypes.
length;j<B;j+=1)if(w=o.implicitTypes[j],w.resolve(o.result)){o.result=w.construct(o.result),o.tag=w.tag,o.anchor!==null&&fe(o,o.anchor,o.result);break}}else if(o.
tag!=="!"){if(i.call(o.typeMap[o.kind||"fallback"],o.tag))w=o.typeMap[o.kind||"fallback"][o.tag];else{w=null;let j=o.typeMap.multi[o.kind||"fallback"];for(let B=0,
U=j.length;B<U;B+=1)if(o.tag.slice(0,j[B].tag.length)===j[B].tag){w=j[B];break}}w||S(o,"unknown tag !<"+o.tag+">"),o.result!==null&&w.kind!==o.kind&&S(o,"unacce\
ptable node kind for !<"+o.tag+'> tag; it should be "'+w.kind+'", not "'+o.kind+'"'),w.resolve(o.result,o.tag)?(o.result=w.construct(o.result,o.tag),o.anchor!==
null&&fe(o,o.anchor,o.result)):S(o,"cannot resolve a node with !<"+o.tag+"> explicit tag")}return o.listener!==null&&o.listener("close",o),o.depth-=1,o.tag!==null||
o.anchor!==null||k}function jn(o){let g=o.position,E=!1,x;for(o.version=null,o.checkLineBreaks=o.legacy,o.tagMap=Object.create(null),o.anchorMap=Object.create(null);(x=
o.input.charCodeAt(o.position))!==0&&(J(o,!0,-1),x=o.input.charCodeAt(o.position),!(o.lineIndent>0||x!==37));){E=!0,x=o.input.charCodeAt(++o.position);let b=o.position;
for(;x!==0&&!C(x);)x=o.input.charCodeAt(++o.position);let c=o.input.slice(b,o.position),m=[];for(c.length<1&&S(o,"directive name must not be less than one chara\
cter in length");x!==0;){for(;P(x);)x=o.input.charCodeAt(++o.position);if(x===35){do x=o.input.charCodeAt(++o.position);while(x!==0&&!A(x));break}if(A(x))break;
for(b=o.position;x!==0&&!C(x);)x=o.input.charCodeAt(++o.position);m.push(o.input.slice(b,o.position))}x!==0&&Ke(o),i.call(un,c)?un[c](o,c,m):oe(o,'unknown docum\
ent directive "'+c+'"')}if(J(o,!0,-1),o.lineIndent===0&&o.input.charCodeAt(o.position)===45&&o.input.charCodeAt(o.position+1)===45&&o.input.charCodeAt(o.position+
2)===45?(o.position+=3,J(o,!0,-1)):E&&S(o,"directives end mark is expected"),be(o,o.lineIndent-1,f,!1,!0),J(o,!0,-1),o.checkLineBreaks&&y.test(o.input.slice(g,o.
position))&&oe(o,"non-ASCII line breaks are interpreted as content"),o.documents.push(o.result),o.position===o.lineStart&&ae(o)){o.input.charCodeAt(o.position)===
46&&(o.position+=3,J(o,!0,-1));return}o.position<o.length-1&&S(o,"end of the stream or a document separator is expected")}function We(o,g){o=String(o),g=g||{},o.
length!==0&&(o.charCodeAt(o.length-1)!==10&&o.charCodeAt(o.length-1)!==13&&(o+=`
`),o.charCodeAt(0)===65279&&(o=o.slice(1)));let E=new F(o,g),x=o.indexOf("\0");for(x!==-1&&(E.position=x,S(E,"null byte is not allowed in input")),E.input+="\0";E.
input.charCodeAt(E.position)===32;)E.lineIndent+=1,E.position+=1;for(;E.position<E.length-1;)jn(E);return E.documents}function Bn(o,g,E){g!==null&&typeof g=="ob\
ject"&&typeof E>"u"&&(E=g,g=null);let x=We(o,E);if(typeof g!="function")return x;for(let b=0,c=x.length;b<c;b+=1)g(x[b])}function Yn(o,g){let E=We(o,g);if(E.length!==
0){if(E.length===1)return E[0];throw new n("expected a single document in the stream, but found more")}}return Pn.loadAll=Bn,Pn.load=Yn,Pn}var rr={},ao;function Oc(){
if(ao)return rr;ao=1;let e=rn(),n=on(),t=ir(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,l=65279,s=9,a=10,f=13,u=32,d=33,p=34,h=35,y=37,_=38,
I=39,M=42,L=44,A=45,P=58,C=61,$=62,G=63,z=64,Y=91,W=93,X=96,K=123,H=124,V=125,F={};F[0]="\\0",F[7]="\\a",F[8]="\\b",F[9]="\\t",F[10]="\\n",F[11]="\\v",F[12]="\\f",
F[13]="\\r",F[27]="\\e",F[34]='\\"',F[92]="\\\\",F[133]="\\N",F[160]="\\_",F[8232]="\\L",F[8233]="\\P";let q=["y","Y","yes","Yes","YES","on","On","ON","n","N","\
no","No","NO","off","Off","OFF"],S=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function oe(c,m){if(m===null)return{};let v={},O=Object.keys(m);for(let k=0,N=O.length;k<
N;k+=1){let w=O[k],T=String(m[w]);w.slice(0,2)==="!!"&&(w="tag:yaml.org,2002:"+w.slice(2));let R=c.compiledTypeMap.fallback[w];R&&i.call(R.styleAliases,T)&&(T=R.
styleAliases[T]),v[w]=T}return v}function fe(c){let m,v,O=c.toString(16).toUpperCase();if(c<=255)m="x",v=2;else if(c<=65535)m="u",v=4;else if(c<=4294967295)m="U",
v=8;else throw new n("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",v-O.length)+O}let $n=1,_e=2;function Fn(c){this.
schema=c.schema||t,this.indent=Math.max(1,c.indent||2),this.noArrayIndent=c.noArrayIndent||!1,this.skipInvalid=c.skipInvalid||!1,this.flowLevel=e.isNothing(c.flowLevel)?
-1:c.flowLevel,this.styleMap=oe(this.schema,c.styles||null),this.sortKeys=c.sortKeys||!1,this.lineWidth=c.lineWidth||80,this.noRefs=c.noRefs||!1,this.noCompatMode=
c.noCompatMode||!1,this.condenseFlow=c.condenseFlow||!1,this.quotingType=c.quotingType==='"'?_e:$n,this.forceQuotes=c.forceQuotes||!1,this.replacer=typeof c.replacer==
"function"?c.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=
[],this.usedDuplicates=null}function He(c,m){let v=e.repeat(" ",m),O=0,k="",N=c.length;for(;O<N;){let w,T=c.indexOf(`
`,O);T===-1?(w=c.slice(O),O=N):(w=c.slice(O,T+1),O=T+1),w.length&&w!==`
`&&(k+=v),k+=w}return k}function Pe(c,m){return`
`+e.repeat(" ",c.indent*m)}function un(c,m){for(let v=0,O=c.implicitTypes.length;v<O;v+=1)if(c.implicitTypes[v].resolve(m))return!0;return!1}function le(c){return c===
u||c===s}function ye(c){return c>=32&&c<=126||c>=161&&c<=55295&&c!==8232&&c!==8233||c>=57344&&c<=65533&&c!==l||c>=65536&&c<=1114111}function Ge(c){return ye(c)&&
c!==l&&c!==f&&c!==a}function de(c,m,v){let O=Ge(c),k=O&&!le(c);return(v?O:O&&c!==L&&c!==Y&&c!==W&&c!==K&&c!==V)&&c!==h&&!(m===P&&!k)||Ge(m)&&!le(m)&&c===h||m===
P&&k}function Ke(c){return ye(c)&&c!==l&&!le(c)&&c!==A&&c!==G&&c!==P&&c!==L&&c!==Y&&c!==W&&c!==K&&c!==V&&c!==h&&c!==_&&c!==M&&c!==d&&c!==H&&c!==C&&c!==$&&c!==I&&
c!==p&&c!==y&&c!==z&&c!==X}function J(c){return!le(c)&&c!==P}function ae(c,m){let v=c.charCodeAt(m),O;return v>=55296&&v<=56319&&m+1<c.length&&(O=c.charCodeAt(m+
1),O>=56320&&O<=57343)?(v-55296)*1024+O-56320+65536:v}function Ce(c){return/^\n* /.test(c)}let cn=1,Ve=2,fn=3,dn=4,ve=5;function pn(c,m,v,O,k,N,w,T){let R,D=0,j=null,
B=!1,U=!1,we=O!==-1,ze=-1,Je=Ke(ae(c,0))&&J(ae(c,c.length-1));if(m||w)for(R=0;R<c.length;D>=65536?R+=2:R++){if(D=ae(c,R),!ye(D))return ve;Je=Je&&de(D,j,T),j=D}else{
for(R=0;R<c.length;D>=65536?R+=2:R++){if(D=ae(c,R),D===a)B=!0,we&&(U=U||R-ze-1>O&&c[ze+1]!==" ",ze=R);else if(!ye(D))return ve;Je=Je&&de(D,j,T),j=D}U=U||we&&R-ze-
1>O&&c[ze+1]!==" "}return!B&&!U?Je&&!w&&!k(c)?cn:N===_e?ve:Ve:v>9&&Ce(c)?ve:w?N===_e?ve:Ve:U?dn:fn}function hn(c,m,v,O,k){c.dump=(function(){if(m.length===0)return c.
quotingType===_e?'""':"''";if(!c.noCompatMode&&(q.indexOf(m)!==-1||S.test(m)))return c.quotingType===_e?'"'+m+'"':"'"+m+"'";let N=c.indent*Math.max(1,v),w=c.lineWidth===
-1?-1:Math.max(Math.min(c.lineWidth,40),c.lineWidth-N),T=O||c.flowLevel>-1&&v>=c.flowLevel;function R(D){return un(c,D)}switch(pn(m,T,c.indent,w,R,c.quotingType,
c.forceQuotes&&!O,k)){case cn:return m;case Ve:return"'"+m.replace(/'/g,"''")+"'";case fn:return"|"+gn(m,c.indent)+mn(He(m,N));case dn:return">"+gn(m,c.indent)+
mn(He(Dn(m,w),N));case ve:return'"'+be(m)+'"';default:throw new n("impossible error: invalid scalar style")}})()}function gn(c,m){let v=Ce(c)?String(m):"",O=c[c.
length-1]===`
`,N=O&&(c[c.length-2]===`
`||c===`
`)?"+":O?"":"-";return v+N+`
`}function mn(c){return c[c.length-1]===`
`?c.slice(0,-1):c}function Dn(c,m){let v=/(\n+)([^\n]*)/g,O=(function(){let T=c.indexOf(`
`);return T=T!==-1?T:c.length,v.lastIndex=T,yn(c.slice(0,T),m)})(),k=c[0]===`
`||c[0]===" ",N,w;for(;w=v.exec(c);){let T=w[1],R=w[2];N=R[0]===" ",O+=T+(!k&&!N&&R!==""?`
`:"")+yn(R,m),k=N}return O}function yn(c,m){if(c===""||c[0]===" ")return c;let v=/ [^ ]/g,O,k=0,N,w=0,T=0,R="";for(;O=v.exec(c);)T=O.index,T-k>m&&(N=w>k?w:T,R+=
`
`+c.slice(k,N),k=N+1),w=T;return R+=`
`,c.length-k>m&&w>k?R+=c.slice(k,w)+`
`+c.slice(w+1):R+=c.slice(k),R.slice(1)}function be(c){let m="",v=0;for(let O=0;O<c.length;v>=65536?O+=2:O++){v=ae(c,O);let k=F[v];!k&&ye(v)?(m+=c[O],v>=65536&&
(m+=c[O+1])):m+=k||fe(v)}return m}function jn(c,m,v){let O="",k=c.tag;for(let N=0,w=v.length;N<w;N+=1){let T=v[N];c.replacer&&(T=c.replacer.call(v,String(N),T)),
(g(c,m,T,!1,!1)||typeof T>"u"&&g(c,m,null,!1,!1))&&(O!==""&&(O+=","+(c.condenseFlow?"":" ")),O+=c.dump)}c.tag=k,c.dump="["+O+"]"}function We(c,m,v,O){let k="",N=c.
tag;for(let w=0,T=v.length;w<T;w+=1){let R=v[w];c.replacer&&(R=c.replacer.call(v,String(w),R)),(g(c,m+1,R,!0,!0,!1,!0)||typeof R>"u"&&g(c,m+1,null,!0,!0,!1,!0))&&
((!O||k!=="")&&(k+=Pe(c,m)),c.dump&&a===c.dump.charCodeAt(0)?k+="-":k+="- ",k+=c.dump)}c.tag=N,c.dump=k||"[]"}function Bn(c,m,v){let O="",k=c.tag,N=Object.keys(
v);for(let w=0,T=N.length;w<T;w+=1){let R="";O!==""&&(R+=", "),c.condenseFlow&&(R+='"');let D=N[w],j=v[D];c.replacer&&(j=c.replacer.call(v,D,j)),g(c,m,D,!1,!1)&&
(c.dump.length>1024&&(R+="? "),R+=c.dump+(c.condenseFlow?'"':"")+":"+(c.condenseFlow?"":" "),g(c,m,j,!1,!1)&&(R+=c.dump,O+=R))}c.tag=k,c.dump="{"+O+"}"}function Yn(c,m,v,O){
let k="",N=c.tag,w=Object.keys(v);if(c.sortKeys===!0)w.sort();else if(typeof c.sortKeys=="function")w.sort(c.sortKeys);else if(c.sortKeys)throw new n("sortKeys \
must be a boolean or a function");for(let T=0,R=w.length;T<R;T+=1){let D="";(!O||k!=="")&&(D+=Pe(c,m));let j=w[T],B=v[j];if(c.replacer&&(B=c.replacer.call(v,j,B)),
!g(c,m+1,j,!0,!0,!0))continue;let U=c.tag!==null&&c.tag!=="?"||c.dump&&c.dump.length>1024;U&&(c.dump&&a===c.dump.charCodeAt(0)?D+="?":D+="? "),D+=c.dump,U&&(D+=
Pe(c,m)),g(c,m+1,B,!0,U)&&(c.dump&&a===c.dump.charCodeAt(0)?D+=":":D+=": ",D+=c.dump,k+=D)}c.tag=N,c.dump=k||"{}"}function o(c,m,v){let O=v?c.explicitTypes:c.implicitTypes;
for(let k=0,N=O.length;k<N;k+=1){let w=O[k];if((w.instanceOf||w.predicate)&&(!w.instanceOf||typeof m=="object"&&m instanceof w.instanceOf)&&(!w.predicate||w.predicate(
m))){if(v?w.multi&&w.representName?c.tag=w.representName(m):c.tag=w.tag:c.tag="?",w.represent){let T=c.styleMap[w.tag]||w.defaultStyle,R;if(r.call(w.represent)===
"[object Function]")R=w.represent(m,T);else if(i.call(w.represent,T))R=w.represent[T](m,T);else throw new n("!<"+w.tag+'> tag resolver accepts not "'+T+'" style');
c.dump=R}return!0}}return!1}function g(c,m,v,O,k,N,w){c.tag=null,c.dump=v,o(c,v,!1)||o(c,v,!0);let T=r.call(c.dump),R=O;O&&(O=c.flowLevel<0||c.flowLevel>m);let D=T===
"[object Object]"||T==="[object Array]",j,B;if(D&&(j=c.duplicates.indexOf(v),B=j!==-1),(c.tag!==null&&c.tag!=="?"||B||c.indent!==2&&m>0)&&(k=!1),B&&c.usedDuplicates[j])
c.dump="*ref_"+j;else{if(D&&B&&!c.usedDuplicates[j]&&(c.usedDuplicates[j]=!0),T==="[object Object]")O&&Object.keys(c.dump).length!==0?(Yn(c,m,c.dump,k),B&&(c.dump=
"&ref_"+j+c.dump)):(Bn(c,m,c.dump),B&&(c.dump="&ref_"+j+" "+c.dump));else if(T==="[object Array]")O&&c.dump.length!==0?(c.noArrayIndent&&!w&&m>0?We(c,m-1,c.dump,
k):We(c,m,c.dump,k),B&&(c.dump="&ref_"+j+c.dump)):(jn(c,m,c.dump),B&&(c.dump="&ref_"+j+" "+c.dump));else if(T==="[object String]")c.tag!=="?"&&hn(c,c.dump,m,N,R);else{
if(T==="[object Undefined]")return!1;if(c.skipInvalid)return!1;throw new n("unacceptable kind of an object to dump "+T)}if(c.tag!==null&&c.tag!=="?"){let U=encodeURI(
c.tag[0]==="!"?c.tag.slice(1):c.tag).replace(/!/g,"%21");c.tag[0]==="!"?U="!"+U:U.slice(0,18)==="tag:yaml.org,2002:"?U="!!"+U.slice(18):U="!<"+U+">",c.dump=U+" "+
c.dump}}return!0}function E(c,m){let v=[],O=[];x(c,v,O);let k=O.length;for(let N=0;N<k;N+=1)m.duplicates.push(v[O[N]]);m.usedDuplicates=new Array(k)}function x(c,m,v){
if(c!==null&&typeof c=="object"){let O=m.indexOf(c);if(O!==-1)v.indexOf(O)===-1&&v.push(O);else if(m.push(c),Array.isArray(c))for(let k=0,N=c.length;k<N;k+=1)x(
c[k],m,v);else{let k=Object.keys(c);for(let N=0,w=k.length;N<w;N+=1)x(c[k[N]],m,v)}}}function b(c,m){m=m||{};let v=new Fn(m);v.noRefs||E(c,v);let O=c;return v.replacer&&
(O=v.replacer.call({"":O},"",O)),g(v,0,O,!0,!0)?v.dump+`
`:""}return rr.dump=b,rr}var uo;function kc(){if(uo)return ee;uo=1;let e=xc(),n=Oc();function t(r,i){return function(){throw new Error("Function yaml."+r+" is r\
emoved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return ee.Type=re(),ee.Schema=co(),ee.FAILSAFE_SCHEMA=go(),ee.JSON_SCHEMA=wo(),ee.
CORE_SCHEMA=Eo(),ee.DEFAULT_SCHEMA=ir(),ee.load=e.load,ee.loadAll=e.loadAll,ee.dump=n.dump,ee.YAMLException=on(),ee.types={binary:ko(),float:bo(),map:ho(),null:mo(),
pairs:Ao(),set:No(),timestamp:xo(),bool:yo(),int:vo(),merge:Oo(),omap:_o(),seq:po(),str:fo()},ee.safeLoad=t("safeLoad","load"),ee.safeLoadAll=t("safeLoadAll","l\
oadAll"),ee.safeDump=t("safeDump","dump"),ee}var _c=kc(),Ac=wc(_c),{Type:So,Schema:Dd,FAILSAFE_SCHEMA:To,JSON_SCHEMA:jd,CORE_SCHEMA:Bd,DEFAULT_SCHEMA:Yd,load:Io,
loadAll:qd,dump:Ud,YAMLException:Hd,types:Gd,safeLoad:Kd,safeLoadAll:Vd,safeDump:Wd}=Ac;function Ro(e,n,t){if(n===void 0)return t?Po(e):Te(e);if(n===`${qe}binary`)return Ic(e);if(n===`${qe}timestamp`)return Sc.test(e)&&Tc(e)?Te(e):void 0;let r=Nc.get(
n);if(!r)return Te(e);let i=Po(e);return r==="float"&&i.type==="integer"?Ue(Number(i.value)):i.type===r?i:void 0}var qe="tag:yaml.org,2002:",Nc=new Map([[`${qe}\
int`,"integer"],[`${qe}float`,"float"],[`${qe}bool`,"boolean"],[`${qe}null`,"null"]]),Sc=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Tc(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function Ic(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return Te(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function Po(e){
let n=Pc.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return Cc(e)??Te(e);if(!/[-+0-9]/.test(t))return Te(e);let r=e.replaceAll("_","");return Lc(r)??Rc(r)??
Te(e)}var Pc=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Co(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Co(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Ue(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Ue(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Ue(Number.NEGATIVE_INFINITY)])]);
function Te(e){return{type:"text",value:e,key:e}}function Co(e){return{type:"boolean",value:e,key:String(e)}}function Ue(e){return{type:"float",value:e,key:$c(e)}}
function Cc(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?Ue(n):void 0}
function Rc(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?Ue(n):void 0}function Lc(e){let n=Mc.
exec(e);if(!n)return;let[,t="",r,i,l,s="0"]=n,a=r!==void 0?Cn(r,"0x",16):i!==void 0?Cn(i,"0o",22):l!==void 0?Cn(l,"0b",64):Cn(s,"",20);if(a===void 0||a>=2n**64n)
return;let f=t==="-"?-a:a;return f>=-(2n**63n)&&f<2n**63n?{type:"integer",value:Number(f),key:String(f)}:t===""?{type:"integer",value:Number(f),key:void 0}:void 0}
var Mc=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function Cn(e,n,t){return e.length<=t?BigInt(n+e):void 0}function $c(e){
let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":"0";let t=1;for(;Math.
fround(Number(n.toPrecision(t)))!==n;)t++;let[r,i]=n.toExponential(t-1).split("e"),l=Number(i);return l>=-4&&l<6?String(Number(n.toPrecision(t))):`${r}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}function Mo(e){if(e.length>Do||Fc(e))return;let n=Fo(e);return or?void 0:n}function $o(e){return e.length<=Do&&Fo(e)!==void 0}function Fo(e){or=!1;try{return{value:Io(
e,{schema:Vc})??null}}catch{return}}var Do=3e6;function Fc(e){return jc.test(e)||Dc.test(e)||qc(e)||Bc.test(e)&&Yc.test(e)?!0:/[[{]/.test(e)&&Uc.test(e)&&Hc.test(
e)}var Dc=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,jc=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,Bc=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
Yc=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function qc(e){for(let n=0;n+Lo<e.length;){let t=e.lastIndexOf(`
`,n+Lo);if(t<n)return!0;n=t+1}return!1}var Lo=1e3,Uc=/(?:^|[\s,:[{-])[[{]/,Hc=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,or=!1,Gc=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),ln,Kc=new So("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(Gc.has(e.charCodeAt(
0))||(ln=Ro(e,void 0,!0),!ln||ln.type==="text"))return!1;let{type:n,key:t,value:r}=ln;return(n==="float"||n==="integer"&&t!==String(r))&&(or=!0),!0},construct:()=>ln?.
value}),Vc=To.extend({implicit:[Kc]});function jo(e){let n=e.charCodeAt(0)===65279?1:0,t,r=i=>{t??=Wc(e);let l=0,s=t.length-1;for(;l<s;){let f=l+s+1>>1;(t[f]??0)<=i?l=f:s=f-1}let a=i-(t[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,a-n):a,offset:i}};return(i,l)=>({start:r(Math.min(i,e.length)),end:r(Math.min(l,e.length))})}function Wc(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var lr=200,Bo=`it is nested deeper than ${lr} levels`;function Ho(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return qo(e,n);let t=[],r=n;for(;;){let s=Rn(Yo,e,r);if(s===e.length)return t;
let a=Jc(e,r,s);if(!a)break;t.push(a),r=a.end}if(t.length<2)return[...t,...qo(e,Rn(zc,e,r))];let i=Rn(Yo,e,r);return[...t,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Yo=/[ \t\r\n]*/y,zc=/[^\S\n]*\n?/y;function Rn(e,n,t){return e.lastIndex=
t,t+(e.exec(n)?.[0].length??0)}function Jc(e,n,t){let r=Xc(e,t);if(!r)return;let{end:i,levels:l}=r;if(l>lr)return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:Bo}};
let s=!0;try{let a=JSON.parse(e.slice(t,i),(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(s=!1),u));if(s)return{start:n,body:t,end:i,json:{value:a}}}catch{return}
return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function Xc(e,n){let t=0,r=0;for(let i=n;i<e.length;i++){let l=e[i];if(l===
'"'){let s=Zc(e,i);if(s===void 0)return;i=s-1}else l==="{"||l==="["?r=Math.max(r,++t):l==="}"||l==="]"?t--:t===0&&(i=Rn(Qc,e,i)-1);if(t<=0)return{end:i+1,levels:r}}}
var Qc=/[-+.\w]*/y;function Zc(e,n){for(let t=n+1;t<e.length;t++){if(e[t]==='"')return t+1;e[t]==="\\"&&t++}}function qo(e,n){let t=[],r={start:n,body:n},i=s=>{
s>r.body&&t.push({...r,end:s})},l=e.startsWith("---",n)?n:Uo(e,n);for(;l!==-1;l=Uo(e,l)){let s=e.indexOf(`
`,l),a=s===-1?e.length:s+1,f=e.slice(l+3,a).trim();if(f!==""&&!f.startsWith("#")){if(r.fault)continue;i(l),r={start:l,body:l,fault:{start:l,end:l+3+f.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>r.body&&!ef(e.slice(r.body,l))&&(i(l),r={start:l,body:a})}return i(e.length),t}function Uo(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function ef(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}var nf,tf=()=>nf??=require("./thorough.cjs");var sr=(...e)=>tf().readThoroughly(...e);function Ko(e,{fast:n=!0}={}){let t=jo(e),r=[],i,l=0;for(let s of Ho(e)){let a=Go(e,{...s,start:l},t,n);if(a.value===null&&a.issues.length===0){i??=a;continue}r.
push(a),l=s.end}return r.length>0?{documents:r}:{documents:[i??Go(e,{start:l,body:l,end:e.length},t,n)]}}function Go(e,n,t,r){let i=r?rf(e,n):void 0;if(!i)return sr(
e,n,t);let l,s=()=>(l??=sr(e,n,t),l);return{value:i.value,issues:[],get range(){return t(n.start,n.end)},positionOf:a=>s().positionOf(a),keyOf:a=>s().keyOf(a),get node(){
return s().node}}}function rf(e,{body:n,end:t,json:r,fault:i}){if(i)return;let l=e.slice(n,t);return r?$o(l)?r:void 0:Mo(l)}var ce=require("fs"),Ie=require("path");var of,Vo=()=>of??=require("./glob.cjs"),Wo=(...e)=>Vo().globOf(...e),zo=(...e)=>Vo().isGlob(...e);var lf,Ln=()=>lf??=require("./ignored.cjs"),ar=(...e)=>Ln().ignoringAround(...e),Jo=(...e)=>Ln().ignoringIn(...e),ur=(...e)=>Ln().isIgnored(...e),Xo=(...e)=>Ln().
patternsOf(...e);var sf={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function sn(e){let n=e instanceof Error&&"code"in e?String(e.code):"";return sf[n]??(e instanceof Error?e.message:String(e))}var an="<stdin>";function*Qo(e,{cwd:n,ignore:t=[],onFault:r}){let i=new Set,l=t.length>0?Xo(n,t):[];function*s(a,f,u,d){let p=(0,ce.realpathSync)(a);if(i.has(p))
return;i.add(p);let h=Jo(a,u);for(let y of(0,ce.readdirSync)(a,{withFileTypes:!0}).sort(ff)){let _=cr(a,Ie.sep,y.name),I=f===""?y.name:cr(f,"/",y.name),M=uf.test(
y.name)&&d(I);try{let L=y.isSymbolicLink()?pf(_,M):y,A=L?.isDirectory()??!1;if(!A&&!M||A&&cf.has(y.name)||[h,l].some(P=>P.length>0&&ur(_,A,P)))continue;if(A)yield*s(
_,I,h,d);else if(L?.isFile()){let P=y.isSymbolicLink()?(0,ce.realpathSync)(_):cr(p,Ie.sep,y.name);i.has(P)||(yield{path:I,found:!0}),i.add(P)}}catch(L){r(`${I}:\
 ${sn(L)}`)}}}for(let a of e)try{if(a==="-"){i.has(an)||(yield{path:an,found:!1}),i.add(an);continue}let f=(0,Ie.resolve)(n,a),u=df(a),d=(0,ce.statSync)(f,{throwIfNoEntry:!1});
if(!d&&zo(u)){let p=!1;for(let h of af(u,n,s))p=!0,yield h;p||r(`${a}: no YAML or JSON file matches`)}else if(d){if(d.isDirectory())yield*s(f,u==="."?"":u,ar(f),
()=>!0);else if(!hf(d,f))r(`${a}: it is neither a file nor a directory`);else if(l.length===0||!ur(f,!1,l)){let p=d.isFile()?(0,ce.realpathSync)(f):f;i.has(p)||
(yield{path:u,found:!1}),i.add(p)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(f){r(`${a}: ${sn(f)}`)}}function*af(e,n,t){let{base:r,isMatch:i}=Wo(
e),l=(0,Ie.resolve)(n,r);if(!(0,ce.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let s=r==="."?"":r,a=s===""?0:s.length+(s.endsWith("/")?0:1);yield*t(l,
s,ar(l),f=>i(f.slice(a)))}var uf=/\.(?:ya?ml|json)$/i,cf=new Set([".git","node_modules"]),ff=(e,n)=>e.name<n.name?-1:1,cr=(e,n,t)=>e.endsWith(n)?e+t:e+n+t,df=e=>Ie.sep===
"\\"?e.replaceAll("\\","/"):e;function pf(e,n){try{return(0,ce.statSync)(e)}catch(t){if(n)throw t;return}}function hf(e,n){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.
test(n)}var Zo=require("buffer"),ge=require("fs"),el=require("path");function nl(e,n){return e===an?Buffer.from(n.stdin()):gf(e,n.cwd)}function gf(e,n){let t=(0,el.resolve)(n,e),r=(0,ge.openSync)(t,"r");try{if(/^\/(?:dev|proc)\//.
test(t))return(0,ge.readFileSync)(r);let i=(0,ge.readSync)(r,Mn);return i<Mn.length?Mn.subarray(0,i):Buffer.concat([Mn,(0,ge.readFileSync)(r)])}finally{(0,ge.closeSync)(
r)}}var Mn=Buffer.allocUnsafeSlow(64*1024);function tl(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let n=e.toString("utf8");return(0,Zo.isUtf8)(e)?n:n.replaceAll("\uFFFD","\uFFFF")}function rl(e,n){let t=[],r=[];for(let{path:i}of Qo(e,{cwd:n.cwd,onFault:l=>r.push(l)}))try{t.push({path:i,text:tl(nl(i,n))})}catch(l){r.push(`${i}: ${sn(l)}`)}
return{files:t,faults:r}}function il(e,n){let{files:t,faults:r}=rl(e,n),i=[],l=[],s=[];for(let{path:a,text:f}of t)for(let u of Ko(f).documents){let d=u.issues.find(({code:p})=>p==="yaml\
-syntax");d&&s.push(`${a}:${d.range.start.line}: ${d.message}`);for(let{value:p,pointer:h}of Fi(u.value))i.push(p),l.push(`${a}:${u.positionOf(h).start.line}`)}
return{values:i,places:l,unreadable:s,faults:r}}function ol(e,n,t){for(let r of e)t.stderr(`${r}
`);for(let r of n)t.stderr(`openchoreo-planes: ${r}
`);return n.length>0?je.failure:e.length>0?je.findings:je.ok}var ll=require("util");var me=class extends Error{name="UsageError"};function sl(e,n){try{let{values:t,positionals:r}=(0,ll.parseArgs)({args:[...e],options:n,allowPositionals:!0,strict:!0});return{values:t,positionals:r}}catch(t){
let r=e.find(l=>l.startsWith("--")&&!Object.hasOwn(n,fr(l)));if(r===void 0)throw new me(t instanceof Error?t.message:String(t));let i=Ye(fr(r),Object.keys(n));throw new me(
`there is no option --${fr(r)}${i===void 0?"":`; did you mean --${i}?`}`)}}var fr=e=>e.slice(2).split("=")[0]??"";function al(e){if(e===void 0)return tn;if(Oi(e))
return e;throw new me(`there is no release ${e}; it is one of ${Sn.join(", ")}`)}function ul(e,n,t){let r=t.find(l=>l===n);if(r!==void 0)return r;let i=Ye(n,t);
throw new me(`${e} is one of ${t.join(", ")}${i===void 0?"":`; did you mean ${i}?`}`)}var mf=`openchoreo-planes graph PATHS... [--release RELEASE] [--format FORMAT]

Draws which plane refers to which in YAML and JSON files, as the control plane of a release would
find it. A directory means its .yaml, .yml and .json files; - means standard input.

  --release RELEASE  the release whose fields and fallbacks hold, such as v1.2 (default: v0.16)
  --format FORMAT    text for a terminal, mermaid, dot, svg or json (default: text)
  --help             this text

A dashed line is a fallback that no manifest sets; a red one leads nowhere.

Exit status: 0 drawn, 1 something could not be drawn, which is told, 2 a path that cannot be read,
or wrong usage.
`;function yf(e,n){let{values:t,positionals:r}=sl(e,{release:{type:"string"},format:{type:"string"},help:{type:"boolean"}});if(t.help)return n.stdout(mf),je.ok;
let i=al(t.release),l=ul("--format",t.format??"text",vi);if(r.length===0)throw new me("graph needs files or directories, or - for standard input");let{values:s,
places:a,unreadable:f,faults:u}=il(r,n),d=Li(s,{release:i}),p=d.passedOver.map(({resource:y,reason:_})=>`${a[y]}: not drawn: ${vf[_].replace("RELEASE",i)}`),h=[
...f,...p];try{n.stdout(bi(d,l))}catch(y){throw y instanceof RangeError?new me(y.message):y}return ol(h,u,n)}var vf={"not-a-resource":"it has no kind","not-a-pl\
ane":"RELEASE has no such kind","no-name":"it has no name"};0&&(module.exports={graphCommand});
