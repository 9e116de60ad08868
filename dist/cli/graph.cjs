"use strict";var Yn=Object.defineProperty;var ol=Object.getOwnPropertyDescriptor;var ll=Object.getOwnPropertyNames;var sl=Object.prototype.hasOwnProperty;var ne=(e,n)=>{for(var t in n)Yn(e,t,{get:n[t],enumerable:!0})},al=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of ll(n))!sl.call(e,i)&&
i!==t&&Yn(e,i,{get:()=>n[i],enumerable:!(r=ol(n,i))||r.enumerable});return e};var ul=e=>al(Yn({},"__esModule",{value:!0}),e);var mf={};ne(mf,{graphCommand:()=>hf});module.exports=ul(mf);var cr=[/^Environment$/,/DataPlane$/,/(?:Build|Workflow)Plane$/,/ObservabilityPlane$/],fr=({kind:e})=>{let n=cr.findIndex(t=>t.test(e));return n===-1?cr.length:
n};function pe({nodes:e}){let n=new Map,t=new Map;for(let l of e)l.kind==="Namespace"||l.kind==="Organization"?t.set(l.id,l):cl(n,l);let r=[...t.values()].sort(
pr).map(l=>({parent:l,nodes:(n.get(l.id)??[]).sort(dr)})),i=(n.get(void 0)??[]).sort(dr);return i.length>0?[...r,{parent:void 0,nodes:i}]:r}var pr=(e,n)=>e.name<
n.name?-1:e.name>n.name?1:0,dr=(e,n)=>fr(e)-fr(n)||pr(e,n);function he(e){return e.resource===void 0&&/Plane$/.test(e.kind)}function ie({name:e,displayName:n}){
return n===void 0?e:`${n} (${e})`}function cl(e,n){let t=e.get(n.parent);t?t.push(n):e.set(n.parent,[n])}function hr(e){let n=l=>`    ${Ne(l.id)} [label=${Ne(`${l.kind}
${ie(l)}`)}${he(l)?', color=red, style="rounded,dashed"':""}]`,t=pe(e).flatMap(({parent:l,nodes:s},a)=>l?[`  subgraph cluster_${a} {`,`    label=${Ne(`${l.kind}\
 ${ie(l)}`)}`,...s.map(n),...s.length===0?[`    ${Ne(l.id)} [style=invis]`]:[],"  }"]:s.map(n)),r={set:"",default:", style=dashed",dangling:", style=dashed, col\
or=red"},i=e.edges.map(({from:l,to:s,field:a,how:f})=>`  ${Ne(l)} -> ${Ne(s)} [label=${Ne(a.replace(/^spec\./,""))}${r[f]}]`);return["digraph topology {","  ran\
kdir=LR","  node [shape=box, style=rounded]",...t,...i,"}",""].join(`
`)}var Ne=e=>`"${e.replace(/[\\"]/g,"\\$&").replaceAll(`
`,"\\n").replace(new RegExp("\\p{Cc}","gu"),"\uFFFD")}"`;function gr(e){let n=new Map(e.nodes.map(({id:s},a)=>[s,`n${a}`])),t=s=>`    ${n.get(s.id)}["${We(s.kind)}<br/>${We(ie(s))}"]${he(s)?":::missing":""}`,r=pe(e).flatMap(
({parent:s,nodes:a})=>s?[`  subgraph ${n.get(s.id)}["${We(s.kind)} ${We(ie(s))}"]`,...a.map(t),"  end"]:a.map(t)),i=e.edges.map(({from:s,to:a,field:f,how:u})=>{
let d=u==="set"?"-->":"-.->";return`  ${n.get(s)} ${d}|"${We(f.replace(/^spec\./,""))}"| ${n.get(a)}`}),l=e.edges.flatMap(({how:s},a)=>s==="dangling"?[a]:[]);return[
"flowchart LR",...r,...i,"  classDef missing stroke:#d1242f,stroke-dasharray:4",...l.length>0?[`  linkStyle ${l.join(",")} stroke:#d1242f`]:[],""].join(`
`)}var We=e=>e.replace(/[^\p{L}\p{N} ._/:()-]/gu,n=>`#${n.codePointAt(0)};`);var $r=Object.defineProperty,fl=(e,n,t)=>n in e?$r(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,dl=(e,n)=>{for(var t in n)$r(e,t,{get:n[t],enumerable:!0})},
pl=(e,n,t)=>fl(e,typeof n!="symbol"?n+"":n,t),Dr={};dl(Dr,{Graph:()=>se,alg:()=>Jn});var hl=Object.defineProperty,Fr=(e,n)=>{for(var t in n)hl(e,t,{get:n[t],enumerable:!0})},
zn=class{constructor(e){this._isDirected=!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this.
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
l=e.w,s=e.name,arguments.length===2&&(a=n,f=!0)):(i=e,l=n,s=r,arguments.length>2&&(a=t,f=!0)),i=""+i,l=""+l,s!==void 0&&(s=""+s);let u=ze(this._isDirected,i,l,s);
if(u in this._edgeLabels)return f&&(this._edgeLabels[u]=a),this;if(s!==void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = \
false");this.setNode(i),this.setNode(l),this._edgeLabels[u]=f?a:this._defaultEdgeLabelFn(i,l,s);let d=gl(this._isDirected,i,l,s);return i=d.v,l=d.w,Object.freeze(
d),this._edgeObjs[u]=d,mr(this._preds[l],i),mr(this._sucs[i],l),this._in[l][u]=d,this._out[i][u]=d,this._edgeCount++,this}edge(e,n,t){let r=arguments.length===1?
qn(this._isDirected,e):ze(this._isDirected,e,n,t);return this._edgeLabels[r]}edgeAsObj(e,n,t){let r=arguments.length===1?this.edge(e):this.edge(e,n,t);return typeof r!=
"object"||r===null?{label:r}:r}hasEdge(e,n,t){return(arguments.length===1?qn(this._isDirected,e):ze(this._isDirected,e,n,t))in this._edgeLabels}removeEdge(e,n,t){
let r=arguments.length===1?qn(this._isDirected,e):ze(this._isDirected,e,n,t),i=this._edgeObjs[r];if(i){let l=i.v,s=i.w;delete this._edgeLabels[r],delete this._edgeObjs[r],
yr(this._preds[s],l),yr(this._sucs[l],s),delete this._in[s][r],delete this._out[l][r],this._edgeCount--}return this}inEdges(e,n){return this.isDirected()?this.filterEdges(
this._in[e],e,n):this.nodeEdges(e,n)}outEdges(e,n){return this.isDirected()?this.filterEdges(this._out[e],e,n):this.nodeEdges(e,n)}nodeEdges(e,n){if(e in this._nodes)
return this.filterEdges({...this._in[e],...this._out[e]},e,n)}_removeFromParentsChildList(e){delete this._children[this._parent[e]][e]}filterEdges(e,n,t){if(!e)
return;let r=Object.values(e);return t?r.filter(i=>i.v===n&&i.w===t||i.v===t&&i.w===n):r}};function mr(e,n){e[n]?e[n]++:e[n]=1}function yr(e,n){e[n]!==void 0&&!--e[n]&&
delete e[n]}function ze(e,n,t,r){let i=""+n,l=""+t;if(!e&&i>l){let s=i;i=l,l=s}return i+""+l+""+(r===void 0?"\0":r)}function gl(e,n,t,r){let i=""+n,l=""+t;if(!e&&
i>l){let a=i;i=l,l=a}let s={v:i,w:l};return r&&(s.name=r),s}function qn(e,n){return ze(e,n.v,n.w,n.name)}var ml={};Fr(ml,{read:()=>wl,write:()=>yl});function yl(e){
let n={options:{directed:e.isDirected(),multigraph:e.isMultigraph(),compound:e.isCompound()},nodes:vl(e),edges:bl(e)},t=e.graph();return t!==void 0&&(n.value=structuredClone(
t)),n}function vl(e){return e.nodes().map(n=>{let t=e.node(n),r=e.parent(n),i={v:n};return t!==void 0&&(i.value=t),r!==void 0&&(i.parent=r),i})}function bl(e){return e.
edges().map(n=>{let t=e.edge(n),r={v:n.v,w:n.w};return n.name!==void 0&&(r.name=n.name),t!==void 0&&(r.value=t),r})}function wl(e){let n=new zn(e.options);return e.
value!==void 0&&n.setGraph(e.value),e.nodes.forEach(t=>{n.setNode(t.v,t.value),t.parent&&n.setParent(t.v,t.parent)}),e.edges.forEach(t=>{n.setEdge({v:t.v,w:t.w,
name:t.name},t.value)}),n}var Jn={};Fr(Jn,{CycleException:()=>vn,bellmanFord:()=>jr,components:()=>Ol,dijkstra:()=>yn,dijkstraAll:()=>Al,findCycles:()=>Nl,floydWarshall:()=>Tl,
isAcyclic:()=>Pl,postorder:()=>Rl,preorder:()=>Ll,prim:()=>Ml,shortestPaths:()=>$l,tarjan:()=>Yr,topsort:()=>qr});var El=()=>1;function jr(e,n,t,r){return xl(e,
String(n),t||El,r||function(i){var l;return(l=e.outEdges(i))!=null?l:[]})}function xl(e,n,t,r){let i={},l,s=0,a=e.nodes(),f=function(p){let h=i[p.v],y=i[p.w];if(!h||
!y)return;let _=t(p);h.distance+_<y.distance&&(i[p.w]={distance:h.distance+_,predecessor:p.v},l=!0)},u=function(){a.forEach(function(p){r(p).forEach(function(h){
let y=h.v===p?h.v:h.w,_=y===h.v?h.w:h.v;f({v:y,w:_})})})};a.forEach(function(p){let h=p===n?0:Number.POSITIVE_INFINITY;i[p]={distance:h,predecessor:""}});let d=a.
length;for(let p=1;p<d&&(l=!1,s++,u(),!!l);p++);if(s===d-1&&(l=!1,u(),l))throw new Error("The graph contains a negative weight cycle");return i}function Ol(e){let n={},
t=[],r;function i(l){var s,a;l in n||(n[l]=!0,r.push(l),(s=e.successors(l))==null||s.forEach(i),(a=e.predecessors(l))==null||a.forEach(i))}return e.nodes().forEach(
function(l){r=[],i(l),r.length&&t.push(r)}),t}var Br=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.
map(e=>e.key)}has(e){return e in this._keyIndices}priority(e){let n=this._keyIndices[e];if(n!==void 0)return this._arr[n].priority}min(){if(this.size()===0)throw new Error(
"Queue underflow");return this._arr[0].key}add(e,n){let t=this._keyIndices,r=String(e);if(!(r in t)){let i=this._arr,l=i.length;return t[r]=l,i.push({key:r,priority:n}),
this._decrease(l),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let e=this._arr.pop();return delete this.
_keyIndices[e.key],this._heapify(0),e.key}decrease(e,n){let t=this._keyIndices[e];if(t===void 0)throw new Error(`Key not found: ${e}`);let r=this._arr[t].priority;
if(n>r)throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${n}`);this._arr[t].priority=n,this._decrease(t)}_heapify(e){let n=this.
_arr,t=2*e,r=t+1,i=e;t<n.length&&(i=n[t].priority<n[i].priority?t:i,r<n.length&&(i=n[r].priority<n[i].priority?r:i),i!==e&&(this._swap(e,i),this._heapify(i)))}_decrease(e){
let n=this._arr,t=n[e].priority,r;for(;e!==0&&(r=e>>1,!(n[r].priority<t));)this._swap(e,r),e=r}_swap(e,n){let t=this._arr,r=this._keyIndices,i=t[e],l=t[n];t[e]=
l,t[n]=i,r[l.key]=e,r[i.key]=n}},kl=()=>1;function yn(e,n,t,r){let i=function(l){var s;return(s=e.outEdges(l))!=null?s:[]};return _l(e,String(n),t||kl,r||i)}function _l(e,n,t,r){
let i={},l=new Br,s,a,f=function(u){let d=u.v!==s?u.v:u.w,p=i[d];if(!p)return;let h=t(u),y=a.distance+h;if(h<0)throw new Error("dijkstra does not allow negative\
 edge weights. Bad edge: "+u+" Weight: "+h);y<p.distance&&(p.distance=y,p.predecessor=s,l.decrease(d,y))};for(e.nodes().forEach(function(u){let d=u===n?0:Number.
POSITIVE_INFINITY;i[u]={distance:d,predecessor:""},l.add(u,d)});l.size()>0;){s=l.removeMin();let u=i[s];if(!u||u.distance===Number.POSITIVE_INFINITY)break;a=u,r(
s).forEach(f)}return i}function Al(e,n,t){return e.nodes().reduce(function(r,i){return r[i]=yn(e,i,n,t),r},{})}function Yr(e){let n=0,t=[],r={},i=[];function l(s){
var a;let f=r[s]={onStack:!0,lowlink:n,index:n++};if(t.push(s),(a=e.successors(s))==null||a.forEach(function(u){if(u in r){let d=r[u];d!=null&&d.onStack&&(f.lowlink=
Math.min(f.lowlink,d.index))}else{l(u);let d=r[u];d&&(f.lowlink=Math.min(f.lowlink,d.lowlink))}}),f.lowlink===f.index){let u=[],d;do{d=t.pop();let p=r[d];p&&(p.
onStack=!1),u.push(d)}while(s!==d);i.push(u)}}return e.nodes().forEach(function(s){s in r||l(s)}),i}function Nl(e){return Yr(e).filter(function(n){var t;let r=n[0];
return r?n.length>1||n.length===1&&((t=e.outEdges(r,r))!=null?t:[]).length>0:!1})}var Sl=()=>1;function Tl(e,n,t){return Il(e,n||Sl,t||function(r){var i;return(i=
e.outEdges(r))!=null?i:[]})}function Il(e,n,t){let r={},i=e.nodes();return i.forEach(function(l){let s={};r[l]=s,s[l]={distance:0,predecessor:""},i.forEach(function(a){
l!==a&&(s[a]={distance:Number.POSITIVE_INFINITY,predecessor:""})}),t(l).forEach(function(a){let f=a.v===l?a.w:a.v,u=n(a);s[f]={distance:u,predecessor:l}})}),i.forEach(
function(l){let s=r[l];s&&i.forEach(function(a){let f=r[a];f&&i.forEach(function(u){let d=f[l],p=s[u],h=f[u];if(d&&p&&h){let y=d.distance+p.distance;y<h.distance&&
(h.distance=y,h.predecessor=p.predecessor)}})})}),r}var vn=class extends Error{constructor(e){super(e),this.name="CycleException"}};function qr(e){let n={},t={},
r=[];function i(l){var s;if(l in t)throw new vn;l in n||(t[l]=!0,n[l]=!0,(s=e.predecessors(l))==null||s.forEach(i),delete t[l],r.push(l))}if(e.sinks().forEach(i),
Object.keys(n).length!==e.nodeCount())throw new vn;return r}function Pl(e){try{qr(e)}catch(n){if(n instanceof vn)return!1;throw n}return!0}function Cl(e,n,t,r,i){
Array.isArray(n)||(n=[n]);let l=(a=>{var f;return(f=e.isDirected()?e.successors(a):e.neighbors(a))!=null?f:[]}),s={};return n.forEach(function(a){if(!e.hasNode(
a))throw new Error("Graph does not have node: "+a);i=Ur(e,a,t==="post",s,l,r,i)}),i}function Ur(e,n,t,r,i,l,s){return n in r||(r[n]=!0,t||(s=l(s,n)),i(n).forEach(
function(a){s=Ur(e,a,t,r,i,l,s)}),t&&(s=l(s,n))),s}function Hr(e,n,t){return Cl(e,n,t,function(r,i){return r.push(i),r},[])}function Rl(e,n){return Hr(e,n,"post")}
function Ll(e,n){return Hr(e,n,"pre")}function Ml(e,n){var t;let r=new zn,i={},l=new Br,s;function a(d){let p=d.v===s?d.w:d.v,h=l.priority(p);if(h!==void 0){let y=n(
d);y<h&&(i[p]=s,l.decrease(p,y))}}if(e.nodeCount()===0)return r;e.nodes().forEach(function(d){l.add(d,Number.POSITIVE_INFINITY),r.setNode(d)});let f=e.nodes()[0];
f!==void 0&&l.decrease(f,0);let u=!1;for(;l.size()>0;){if(s=l.removeMin(),s in i)r.setEdge(s,i[s]);else{if(u)throw new Error("Input graph is not connected: "+e);
u=!0}(t=e.nodeEdges(s))==null||t.forEach(a)}return r}function $l(e,n,t,r){return Dl(e,n,t,r??(i=>{var l;return(l=e.outEdges(i))!=null?l:[]}))}function Dl(e,n,t,r){
if(t===void 0)return yn(e,n,t,r);let i=!1,l=e.nodes();for(let s=0;s<l.length;s++){let a=l[s];if(a===void 0)continue;let f=r(a);for(let u=0;u<f.length;u++){let d=f[u];
if(!d)continue;let p=d.v===a?d.v:d.w,h=p===d.v?d.w:d.v;t({v:p,w:h})<0&&(i=!0)}if(i)return jr(e,n,t,r)}return yn(e,n,t,r)}var se=zn;function Re(e,n,t,r){let i=r;
for(;e.hasNode(i);)i=Xn(r);return t.dummy=n,e.setNode(i,t),i}function Fl(e){let n=new se().setGraph(e.graph());return e.nodes().forEach(t=>n.setNode(t,e.node(t))),
e.edges().forEach(t=>{let r=n.edge(t.v,t.w)||{weight:0,minlen:1},i=e.edge(t);n.setEdge(t.v,t.w,{weight:r.weight+i.weight,minlen:Math.max(r.minlen,i.minlen)})}),
n}function Gr(e){let n=new se({multigraph:e.isMultigraph()}).setGraph(e.graph());return e.nodes().forEach(t=>{e.children(t).length||n.setNode(t,e.node(t))}),e.edges().
forEach(t=>{n.setEdge(t,e.edge(t))}),n}function vr(e,n){let t=e.x,r=e.y,i=n.x-t,l=n.y-r,s=e.width/2,a=e.height/2;if(!i&&!l)throw new Error("Not possible to find\
 intersection inside of the rectangle");let f,u;return i===0||Math.abs(l)*s>Math.abs(i)*a?(l<0&&(a=-a),f=a*i/l,u=a):(i<0&&(s=-s),f=s,u=s*l/i),{x:t+f,y:r+u}}function Xe(e){
let n=Je(Kr(e)+1).map(()=>[]);return e.nodes().forEach(t=>{let r=e.node(t),i=r.rank;i!==void 0&&(n[i]||(n[i]=[]),n[i][r.order]=t)}),n}function jl(e){let n=e.nodes().
map(r=>{let i=e.node(r).rank;return i===void 0?Number.MAX_VALUE:i}),t=ue(Math.min,n);e.nodes().forEach(r=>{let i=e.node(r);Object.hasOwn(i,"rank")&&(i.rank-=t)})}
function Bl(e){let n=e.nodes().map(s=>e.node(s).rank).filter(s=>s!==void 0),t=ue(Math.min,n),r=[];e.nodes().forEach(s=>{let a=e.node(s).rank-t;r[a]||(r[a]=[]),r[a].
push(s)});let i=0,l=e.graph().nodeRankFactor;Array.from(r).forEach((s,a)=>{s===void 0&&a%l!==0?--i:s!==void 0&&i&&s.forEach(f=>e.node(f).rank+=i)})}function br(e,n,t,r){
let i={width:0,height:0};return arguments.length>=4&&(i.rank=t,i.order=r),Re(e,"border",i,n)}function Yl(e,n=Vr){let t=[];for(let r=0;r<e.length;r+=n){let i=e.slice(
r,r+n);t.push(i)}return t}var Vr=65535;function ue(e,n){if(n.length>Vr){let t=Yl(n);return e(...t.map(r=>e(...r)))}else return e(...n)}function Kr(e){let n=e.nodes().
map(t=>{let r=e.node(t).rank;return r===void 0?Number.MIN_VALUE:r});return ue(Math.max,n)}function ql(e,n){let t={lhs:[],rhs:[]};return e.forEach(r=>{n(r)?t.lhs.
push(r):t.rhs.push(r)}),t}function Ul(e,n){let t=Date.now();try{return n()}finally{console.log(e+" time: "+(Date.now()-t)+"ms")}}function Wr(e,n){return n()}var Hl=0;
function Xn(e){let n=++Hl;return e+(""+n)}function Je(e,n,t=1){n==null&&(n=e,e=0);let r=l=>l<n;t<0&&(r=l=>n<l);let i=[];for(let l=e;r(l);l+=t)i.push(l);return i}
function bn(e,n){let t={};for(let r of n)e[r]!==void 0&&(t[r]=e[r]);return t}function wn(e,n){let t;return typeof n=="string"?t=r=>r[n]:t=n,Object.entries(e).reduce(
(r,[i,l])=>(r[i]=t(l,i),r),{})}function Gl(e,n){return e.reduce((t,r,i)=>(t[r]=n[i],t),{})}var En="\0";function zr(e,n,t){var r,i,l,s,a,f;if(!(e&&n&&t&&n.dummy===
"edge"&&t.dummy==="edge"&&n.edgeObj&&t.edgeObj&&e[n.edgeObj.v]&&e[t.edgeObj.v]&&e[n.edgeObj.w]&&e[t.edgeObj.w]))return 0;let u=!0;n.edgeObj.w===t.edgeObj.w&&(u=
!1);let d=u?(i=(r=e[n.edgeObj.v])==null?void 0:r.rank)!=null?i:NaN+1:(s=(l=e[n.edgeObj.w])==null?void 0:l.rank)!=null?s:NaN-1,p=Object.entries(e).find(I=>{var L,
M;return((L=I[1].edgeObj)==null?void 0:L.v)===n.edgeObj.v&&((M=I[1].edgeObj)==null?void 0:M.w)===n.edgeObj.w&&I[1].rank===d}),h=Object.entries(e).find(I=>{var L,
M;return((L=I[1].edgeObj)==null?void 0:L.v)===t.edgeObj.v&&((M=I[1].edgeObj)==null?void 0:M.w)===t.edgeObj.w&&I[1].rank===d});if(!p||!h)return 0;let y=(a=p[1].order)!=
null?a:NaN,_=(f=h[1].order)!=null?f:NaN;return isNaN(y-_)?0:y-_}var Vl="3.1.3",Kl=class{constructor(){pl(this,"_sentinel");let e={};e._next=e._prev=e,this._sentinel=
e}dequeue(){let e=this._sentinel,n=e._prev;if(n!==e)return wr(n),n}enqueue(e){let n=this._sentinel;e._prev&&e._next&&wr(e),e._next=n._next,n._next._prev=e,n._next=
e,e._prev=n}toString(){let e=[],n=this._sentinel,t=n._prev;for(;t!==n;)e.push(JSON.stringify(t,Wl)),t=t._prev;return"["+e.join(", ")+"]"}};function wr(e){e._prev.
_next=e._next,e._next._prev=e._prev,delete e._next,delete e._prev}function Wl(e,n){if(e!=="_next"&&e!=="_prev")return n}var zl=Kl,Jl=()=>1;function Xl(e,n){if(e.
nodeCount()<=1)return[];let t=Zl(e,n||Jl);return Ql(t.graph,t.buckets,t.zeroIdx).flatMap(r=>e.outEdges(r.v,r.w)||[])}function Ql(e,n,t){var r;let i=[],l=n[n.length-
1],s=n[0],a;for(;e.nodeCount();){for(;a=s.dequeue();)Un(e,n,t,a);for(;a=l.dequeue();)Un(e,n,t,a);if(e.nodeCount()){for(let f=n.length-2;f>0;--f)if(a=(r=n[f])==null?
void 0:r.dequeue(),a){i=i.concat(Un(e,n,t,a,!0)||[]);break}}}return i}function Un(e,n,t,r,i){let l=[],s=i?l:void 0;return(e.inEdges(r.v)||[]).forEach(a=>{let f=e.
edge(a),u=e.node(a.v);i&&l.push({v:a.v,w:a.w}),u.out-=f,Wn(n,t,u)}),(e.outEdges(r.v)||[]).forEach(a=>{let f=e.edge(a),u=a.w,d=e.node(u);d.in-=f,Wn(n,t,d)}),e.removeNode(
r.v),s}function Zl(e,n){let t=new se,r=0,i=0;e.nodes().forEach(a=>{t.setNode(a,{v:a,in:0,out:0})}),e.edges().forEach(a=>{let f=t.edge(a.v,a.w)||0,u=n(a),d=f+u;t.
setEdge(a.v,a.w,d);let p=t.node(a.v),h=t.node(a.w);i=Math.max(i,p.out+=u),r=Math.max(r,h.in+=u)});let l=es(i+r+3).map(()=>new zl),s=r+1;return t.nodes().forEach(
a=>{Wn(l,s,t.node(a))}),{graph:t,buckets:l,zeroIdx:s}}function Wn(e,n,t){var r,i,l;t.out?t.in?(l=e[t.out-t.in+n])==null||l.enqueue(t):(i=e[e.length-1])==null||i.
enqueue(t):(r=e[0])==null||r.enqueue(t)}function es(e){let n=[];for(let t=0;t<e;t++)n.push(t);return n}function ns(e,n){(e.graph().acyclicer==="greedy"?Xl(e,t(e)):
ts(e,n??null)).forEach(r=>{let i=e.edge(r);e.removeEdge(r),i.forwardName=r.name,i.reversed=!0,e.setEdge(r.w,r.v,i,Xn("rev"))});function t(r){return i=>r.edge(i).
weight}}function ts(e,n){let t=[],r={},i={};function l(f){Object.hasOwn(i,f)||(i[f]=!0,r[f]=!0,e.outEdges(f).forEach(u=>{Object.hasOwn(r,u.w)?t.push(u):l(u.w)}),
delete r[f])}function s(f){var u;Object.hasOwn(i,f)||(i[f]=!0,r[f]=!0,(u=e.outEdges(f))==null||u.forEach(d=>{var p,h;Object.hasOwn(r,d.w)||((p=n.node(f))==null?
void 0:p.rank)>((h=n.node(d.w))==null?void 0:h.rank)&&is(e,d.w,d)?t.push(d):s(d.w)}),delete r[f])}let a=l;return n&&typeof n.node=="function"&&(a=s),e.sources().
forEach(a),e.nodes().forEach(a),t}function rs(e){e.edges().forEach(n=>{let t=e.edge(n);if(t.reversed){e.removeEdge(n);let r=t.forwardName;delete t.reversed,delete t.
forwardName,e.setEdge(n.w,n.v,t,r)}})}function is(e,n,t){let r=new Set;function i(l){var s;if(e.sources().includes(l))return!0;r.add(l);for(let a of(s=e.inEdges(
l))!=null?s:[])if(!(a.v===t.v&&a.w===t.w)&&!r.has(a.v)&&i(a.v))return!0;return!1}return i(n)}function os(e){e.graph().dummyChains=[],e.edges().forEach(n=>ls(e,n))}
function ls(e,n){let t=n.v,r=e.node(t).rank,i=n.w,l=e.node(i).rank,s=n.name,a=e.edge(n),f=a.labelRank;if(l===r+1)return;e.removeEdge(n);let u,d,p;for(p=0,++r;r<
l;++p,++r)a.points=[],d={width:0,height:0,edgeLabel:a,edgeObj:n,rank:r},u=Re(e,"edge",d,"_d"),r===f&&(d.width=a.width,d.height=a.height,d.dummy="edge-label",d.labelpos=
a.labelpos),e.setEdge(t,u,{weight:a.weight},s),p===0&&e.graph().dummyChains.push(u),t=u;e.setEdge(t,i,{weight:a.weight},s)}function ss(e){e.graph().dummyChains.
forEach(n=>{let t=e.node(n),r=t.edgeLabel,i;for(e.setEdge(t.edgeObj,r);t.dummy;)i=e.successors(n)[0],e.removeNode(n),r.points.push({x:t.x,y:t.y}),t.dummy==="edg\
e-label"&&(r.x=t.x,r.y=t.y,r.width=t.width,r.height=t.height),n=i,t=e.node(n)})}function Qn(e){let n={};function t(r){let i=e.node(r);if(Object.hasOwn(n,r))return i.
rank;n[r]=!0;let l=e.outEdges(r),s=l?l.map(f=>f==null?Number.POSITIVE_INFINITY:t(f.w)-e.edge(f).minlen):[],a=ue(Math.min,s);return a===Number.POSITIVE_INFINITY&&
(a=0),i.rank=a}e.sources().forEach(t)}function Ce(e,n){return e.node(n.w).rank-e.node(n.v).rank-e.edge(n).minlen}var Jr=as;function as(e){let n=new se({directed:!1}),
t=e.nodes();if(t.length===0)throw new Error("Graph must have at least one node");let r=t[0],i=e.nodeCount();n.setNode(r,{});let l,s;for(;us(n,e)<i&&(l=cs(n,e),!!l);)
s=n.hasNode(l.v)?Ce(e,l):-Ce(e,l),fs(n,e,s);return n}function us(e,n){function t(r){let i=n.nodeEdges(r);i&&i.forEach(l=>{let s=l.v,a=r===s?l.w:s;!e.hasNode(a)&&
!Ce(n,l)&&(e.setNode(a,{}),e.setEdge(r,a,{}),t(a))})}return e.nodes().forEach(t),e.nodeCount()}function cs(e,n){return n.edges().reduce((t,r)=>{let i=Number.POSITIVE_INFINITY;
return e.hasNode(r.v)!==e.hasNode(r.w)&&(i=Ce(n,r)),i<t[0]?[i,r]:t},[Number.POSITIVE_INFINITY,null])[1]}function fs(e,n,t){e.nodes().forEach(r=>n.node(r).rank+=
t)}var{preorder:ds,postorder:ps}=Jn,hs=Se;Se.initLowLimValues=et;Se.initCutValues=Zn;Se.calcCutValue=Xr;Se.leaveEdge=Zr;Se.enterEdge=ei;Se.exchangeEdges=ni;function Se(e){
e=Fl(e),Qn(e);let n=Jr(e);et(n),Zn(n,e);let t,r;for(;t=Zr(n);)r=ei(n,e,t),ni(n,e,t,r)}function Zn(e,n){let t=ps(e,e.nodes());t=t.slice(0,t.length-1),t.forEach(r=>gs(
e,n,r))}function gs(e,n,t){let r=e.node(t).parent,i=e.edge(t,r);i.cutvalue=Xr(e,n,t)}function Xr(e,n,t){let r=e.node(t).parent,i=!0,l=n.edge(t,r),s=0;l||(i=!1,l=
n.edge(r,t)),s=l.weight;let a=n.nodeEdges(t);return a&&a.forEach(f=>{let u=f.v===t,d=u?f.w:f.v;if(d!==r){let p=u===i,h=n.edge(f).weight;if(s+=p?h:-h,ys(e,t,d)){
let y=e.edge(t,d).cutvalue;s+=p?-y:y}}}),s}function et(e,n){arguments.length<2&&(n=e.nodes()[0]),Qr(e,{},1,n)}function Qr(e,n,t,r,i){let l=t,s=e.node(r);n[r]=!0;
let a=e.neighbors(r);return a&&a.forEach(f=>{Object.hasOwn(n,f)||(t=Qr(e,n,t,f,r))}),s.low=l,s.lim=t++,i?s.parent=i:delete s.parent,t}function Zr(e){return e.edges().
find(n=>e.edge(n).cutvalue<0)}function ei(e,n,t){let r=t.v,i=t.w;n.hasEdge(r,i)||(r=t.w,i=t.v);let l=e.node(r),s=e.node(i),a=l,f=!1;return l.lim>s.lim&&(a=s,f=!0),
n.edges().filter(u=>f===Er(e,e.node(u.v),a)&&f!==Er(e,e.node(u.w),a)).reduce((u,d)=>Ce(n,d)<Ce(n,u)?d:u)}function ni(e,n,t,r){let i=t.v,l=t.w;e.removeEdge(i,l),
e.setEdge(r.v,r.w,{}),et(e),Zn(e,n),ms(e,n)}function ms(e,n){let t=e.nodes().find(i=>!e.node(i).parent);if(!t)return;let r=ds(e,[t]);r=r.slice(1),r.forEach(i=>{
let l=e.node(i).parent,s=n.edge(i,l),a=!1;s||(s=n.edge(l,i),a=!0),n.node(i).rank=n.node(l).rank+(a?s.minlen:-s.minlen)})}function ys(e,n,t){return e.hasEdge(n,t)}
function Er(e,n,t){return t.low<=n.lim&&n.lim<=t.lim}var vs=bs;function bs(e){let n=e.graph().ranker;if(typeof n=="function")return n(e);switch(n){case"network-\
simplex":xr(e);break;case"tight-tree":Es(e);break;case"longest-path":ws(e);break;case"none":break;default:xr(e)}}var ws=Qn;function Es(e){Qn(e),Jr(e)}function xr(e){
hs(e)}var xs=Os;function Os(e){let n=_s(e),t=e.graph();Array.isArray(t.dummyChains)&&t.dummyChains.forEach(r=>{let i=e.node(r),l=i.edgeObj,s=ks(e,n,l.v,l.w),a=s.
path,f=s.lca,u=0,d=a[u],p=!0;for(;r!==l.w;){if(i=e.node(r),p){for(;(d=a[u])!==f&&e.node(d).maxRank<i.rank;)u++;d===f&&(p=!1)}if(!p){for(;u<a.length-1&&e.node(a[u+
1]).minRank<=i.rank;)u++;d=a[u]}d!==void 0&&e.setParent(r,d),r=e.successors(r)[0]}})}function ks(e,n,t,r){let i=[],l=[],s=Math.min(n[t].low,n[r].low),a=Math.max(
n[t].lim,n[r].lim),f;f=t;do f=e.parent(f),i.push(f);while(f&&(n[f].low>s||a>n[f].lim));let u=f,d=r;for(;(d=e.parent(d))!==u;)l.push(d);return{path:i.concat(l.reverse()),
lca:u}}function _s(e){let n={},t=0;function r(i){let l=t;e.children(i).forEach(r),n[i]={low:l,lim:t++}}return e.children(En).forEach(r),n}function As(e){let n=Re(
e,"root",{},"_root"),t=Ns(e),r=Object.values(t),i=ue(Math.max,r)-1,l=2*i+1;e.graph().nestingRoot=n,e.edges().forEach(a=>e.edge(a).minlen*=l);let s=Ss(e)+1;e.children(
En).forEach(a=>{ti(e,n,l,s,i,t,a)}),e.graph().nodeRankFactor=l}function ti(e,n,t,r,i,l,s){var a;let f=e.children(s);if(!f.length){s!==n&&e.setEdge(n,s,{weight:0,
minlen:t});return}let u=br(e,"_bt"),d=br(e,"_bb"),p=e.node(s);e.setParent(u,s),p.borderTop=u,e.setParent(d,s),p.borderBottom=d,f.forEach(h=>{var y;ti(e,n,t,r,i,
l,h);let _=e.node(h),I=_.borderTop?_.borderTop:h,L=_.borderBottom?_.borderBottom:h,M=_.borderTop?r:2*r,A=I!==L?1:i-((y=l[s])!=null?y:0)+1;e.setEdge(u,I,{weight:M,
minlen:A,nestingEdge:!0}),e.setEdge(L,d,{weight:M,minlen:A,nestingEdge:!0})}),e.parent(s)||e.setEdge(n,u,{weight:0,minlen:i+((a=l[s])!=null?a:0)})}function Ns(e){
let n={};function t(r,i){let l=e.children(r);l&&l.length&&l.forEach(s=>t(s,i+1)),n[r]=i}return e.children(En).forEach(r=>t(r,1)),n}function Ss(e){return e.edges().
reduce((n,t)=>n+e.edge(t).weight,0)}function Ts(e){let n=e.graph();e.removeNode(n.nestingRoot),delete n.nestingRoot,e.edges().forEach(t=>{e.edge(t).nestingEdge&&
e.removeEdge(t)})}var Is=Ps;function Ps(e){function n(t){let r=e.children(t),i=e.node(t);if(r.length&&r.forEach(n),i&&Object.hasOwn(i,"minRank")){i.borderLeft=[],
i.borderRight=[];for(let l=i.minRank,s=i.maxRank+1;l<s;++l)Or(e,"borderLeft","_bl",t,i,l),Or(e,"borderRight","_br",t,i,l)}}e.children(En).forEach(n)}function Or(e,n,t,r,i,l){
let s={width:0,height:0,rank:l,borderType:n},a=i[n][l-1],f=Re(e,"border",s,t);i[n][l]=f,e.setParent(f,r),a&&e.setEdge(a,f,{weight:1})}function Cs(e){var n;let t=(n=
e.graph().rankdir)==null?void 0:n.toLowerCase();(t==="lr"||t==="rl")&&ri(e)}function Rs(e){var n;let t=(n=e.graph().rankdir)==null?void 0:n.toLowerCase();(t==="\
bt"||t==="rl")&&Ls(e),(t==="lr"||t==="rl")&&(Ms(e),ri(e))}function ri(e){e.nodes().forEach(n=>kr(e.node(n))),e.edges().forEach(n=>kr(e.edge(n)))}function kr(e){
let n=e.width;e.width=e.height,e.height=n}function Ls(e){e.nodes().forEach(n=>Hn(e.node(n))),e.edges().forEach(n=>{var t;let r=e.edge(n);(t=r.points)==null||t.forEach(
Hn),Object.hasOwn(r,"y")&&Hn(r)})}function Hn(e){e.y=-e.y}function Ms(e){e.nodes().forEach(n=>Gn(e.node(n))),e.edges().forEach(n=>{var t;let r=e.edge(n);(t=r.points)==
null||t.forEach(Gn),Object.hasOwn(r,"x")&&Gn(r)})}function Gn(e){let n=e.x;e.x=e.y,e.y=n}function $s(e,n=null){let t={},r=e.nodes().filter(u=>!e.children(u).length),
i=r.map(u=>e.node(u).rank),l=ue(Math.max,i),s=Je(l+1).map(()=>[]);function a(u){if(t[u])return;t[u]=!0;let d=e.node(u);s[d.rank].push(u);let p=e.successors(u);p&&
[...p].sort((h,y)=>f(h,y)).forEach(a)}r.sort((u,d)=>e.node(u).rank-e.node(d).rank).forEach(a);function f(u,d){let p=e.node(u),h=e.node(d);return zr(n,p,h)}return s}
function Ds(e,n){let t=0;for(let r=1;r<n.length;++r)t+=Fs(e,n[r-1],n[r]);return t}function Fs(e,n,t){let r=Gl(t,t.map((u,d)=>d)),i=n.flatMap(u=>{let d=e.outEdges(
u);return d?d.map(p=>({pos:r[p.w],weight:e.edge(p).weight})).sort((p,h)=>p.pos-h.pos):[]}),l=1;for(;l<t.length;)l<<=1;let s=2*l-1;l-=1;let a=new Array(s).fill(0),
f=0;return i.forEach(u=>{let d=u.pos+l;a[d]+=u.weight;let p=0;for(;d>0;)d%2&&(p+=a[d+1]),d=d-1>>1,a[d]+=u.weight;f+=u.weight*p}),f}function js(e,n=[]){return n.
map(t=>{let r=e.inEdges(t);if(!r||!r.length)return{v:t};{let i=r.reduce((l,s)=>{let a=e.edge(s),f=e.node(s.v);return{sum:l.sum+a.weight*f.order,weight:l.weight+
a.weight}},{sum:0,weight:0});return{v:t,barycenter:i.sum/i.weight,weight:i.weight}}})}function Bs(e,n){let t={};e.forEach((i,l)=>{let s={indegree:0,in:[],out:[],
vs:[i.v],i:l};i.barycenter!==void 0&&(s.barycenter=i.barycenter,s.weight=i.weight),t[i.v]=s}),n.edges().forEach(i=>{let l=t[i.v],s=t[i.w];l!==void 0&&s!==void 0&&
(s.indegree++,l.out.push(s))});let r=Object.values(t).filter(i=>!i.indegree);return Ys(r)}function Ys(e){let n=[];function t(i){return l=>{l.merged||(l.barycenter===
void 0||i.barycenter===void 0||l.barycenter>=i.barycenter)&&qs(i,l)}}function r(i){return l=>{l.in.push(i),--l.indegree===0&&e.push(l)}}for(;e.length;){let i=e.
pop();n.push(i),i.in.reverse().forEach(t(i)),i.out.forEach(r(i))}return n.filter(i=>!i.merged).map(i=>bn(i,["vs","i","barycenter","weight"]))}function qs(e,n){let t=0,
r=0;e.weight&&(t+=e.barycenter*e.weight,r+=e.weight),n.weight&&(t+=n.barycenter*n.weight,r+=n.weight),e.vs=n.vs.concat(e.vs),e.barycenter=t/r,e.weight=r,e.i=Math.
min(n.i,e.i),n.merged=!0}function Us(e,n,t,r,i){let l={},s=null,a=null,f=i;typeof n=="boolean"?(f=n,l={}):n&&(l=n,s=t??null,a=r??null);let u=ql(e,M=>Object.hasOwn(
M,"barycenter")),d=u.lhs,p=u.rhs.sort((M,A)=>A.i-M.i),h=[],y=0,_=0,I=0;d.sort(Hs(a,s,!!f));for(let[M,A]of Object.entries(l)){let P=d.findIndex(C=>C.vs[0]===M);d.
splice(P+1,0,A)}I=_r(h,p,I),d.forEach(M=>{I+=M.vs.length,h.push(M.vs),y+=M.barycenter*M.weight,_+=M.weight,I=_r(h,p,I)});let L={vs:h.flat(1)};return _&&(L.barycenter=
y/_,L.weight=_),L}function _r(e,n,t){let r;for(;n.length&&(r=n[n.length-1]).i<=t;)n.pop(),e.push(r.vs),t++;return t}function Hs(e,n,t){return(r,i)=>{if(r.barycenter<
i.barycenter)return-1;if(r.barycenter>i.barycenter)return 1;if(e&&(typeof r.vs[0]=="string"||typeof i.vs[0]=="string")){let l=e.node(r.vs[0]),s=e.node(i.vs[0]),
a=zr(n,l,s);if(a!==0)return a}return t?i.i-r.i:r.i-i.i}}function ii(e,n,t,r,i){var l,s,a,f,u,d,p,h,y,_,I;let L=null,M=i;typeof r=="boolean"?(M=r,L=null):r!==void 0&&
(L=r);let A=e.children(n),P=e.node(n),C=P?P.borderLeft:void 0,$=P?P.borderRight:void 0,G={};C&&(A=A.filter(H=>H!==C&&H!==$));let z=js(e,A);z.forEach(H=>{if(e.children(
H.v).length){let{result:K}=ii(e,H.v,t,L,M);G[H.v]=K,Object.hasOwn(K,"barycenter")&&Vs(H,K)}});let Y=Bs(z,t);Gs(Y,G);let W={},X=!1;for(let H=0;H<Y.length;H++)for(let K=H+
1;K<Y.length;K++)if(!(!Y[H]||!Y[K]||!((l=Y[H])!=null&&l.barycenter)||!((s=Y[K])!=null&&s.barycenter))&&((a=Y[H])==null?void 0:a.barycenter)===Y[K].barycenter){let D=(u=
(f=Y[H])==null?void 0:f.vs[0])!=null?u:"",q=(p=(d=Y[K])==null?void 0:d.vs[0])!=null?p:"",S=e.node(D),oe=e.node(q);if(S.dummy==="edge"&&oe.dummy==="edge"&&((h=S.
edgeObj)==null?void 0:h.v)===((y=oe.edgeObj)==null?void 0:y.v)&&((_=S.edgeObj)==null?void 0:_.w)===((I=oe.edgeObj)==null?void 0:I.w))if(S.edgeLabel.reversed){W[q]=
Y[H],Y.splice(H,1),H--;break}else W[D]||(W[D]=Y[K],Y.splice(K,1),K--);else X=!0}let V=Us(Y,W,L,e,M);if(C&&$){V.vs=[C,V.vs,$].flat(1);let H=e.predecessors(C);if(H&&
H.length){let K=e.node(H[0]),D=e.predecessors($),q=e.node(D[0]);Object.hasOwn(V,"barycenter")||(V.barycenter=0,V.weight=0),V.barycenter=(V.barycenter*V.weight+K.
order+q.order)/(V.weight+2),V.weight+=2}}return Object.defineProperty(V,"result",{value:V,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(V,"u\
sedBias",{value:X,enumerable:!1,configurable:!0,writable:!0}),V}function Gs(e,n){e.forEach(t=>{t.vs=t.vs.flatMap(r=>n[r]?n[r].vs:r)})}function Vs(e,n){e.barycenter!==
void 0?(e.barycenter=(e.barycenter*e.weight+n.barycenter*n.weight)/(e.weight+n.weight),e.weight+=n.weight):(e.barycenter=n.barycenter,e.weight=n.weight)}function Ks(e,n,t,r){
r||(r=e.nodes());let i=Ws(e),l=new se({compound:!0}).setGraph({root:i}).setDefaultNodeLabel(s=>e.node(s));return r.forEach(s=>{let a=e.node(s),f=e.parent(s);if(a.
rank===n||a.minRank<=n&&n<=a.maxRank){l.setNode(s),l.setParent(s,f||i);let u=e[t](s);u&&u.forEach(d=>{let p=d.v===s?d.w:d.v,h=l.edge(p,s),y=h!==void 0?h.weight:
0;l.setEdge(p,s,{weight:e.edge(d).weight+y})}),Object.hasOwn(a,"minRank")&&l.setNode(s,{borderLeft:a.borderLeft[n],borderRight:a.borderRight[n]})}}),l}function Ws(e){
let n;for(;e.hasNode(n=Xn("_root")););return n}function zs(e,n,t){let r={},i;t.forEach(l=>{let s=e.parent(l),a,f;for(;s;){if(a=e.parent(s),a?(f=r[a],r[a]=s):(f=
i,i=s),f&&f!==s){n.setEdge(f,s);return}s=a}})}function oi(e,n={},t=null){if(typeof n.customOrder=="function"){n.customOrder(e,oi);return}let r=Kr(e),i=Ar(e,Je(1,
r+1),"inEdges"),l=Ar(e,Je(r-1,-1,-1),"outEdges"),s=$s(e,t);if(Nr(e,s),n.disableOptimalOrderHeuristic)return;let a=Number.POSITIVE_INFINITY,f,u=n.constraints||[];
for(let d=0,p=0;p<4;++d,++p){Js(d%2?i:l,d%4>=2,u,t),s=Xe(e);let h=Ds(e,s);h<a?(p=0,f=Object.assign({},s),a=h):h===a&&(f=structuredClone(s))}Nr(e,f)}function Ar(e,n,t){
let r=new Map,i=(l,s)=>{r.has(l)||r.set(l,[]),r.get(l).push(s)};for(let l of e.nodes()){let s=e.node(l);if(typeof s.rank=="number"&&i(s.rank,l),typeof s.minRank==
"number"&&typeof s.maxRank=="number")for(let a=s.minRank;a<=s.maxRank;a++)a!==s.rank&&i(a,l)}return n.map(function(l){return Ks(e,l,t,r.get(l)||[])})}function Js(e,n,t,r){
let i=!0,l=new se;e.forEach(function(s){t.forEach(d=>l.setEdge(d.left,d.right));let a=s.graph().root,{result:f,usedBias:u}=ii(s,a,l,r,i);n&&u&&(i=!i),f.vs.forEach(
(d,p)=>s.node(d).order=p),zs(s,l,f.vs)})}function Nr(e,n){Object.values(n).forEach(t=>t.forEach((r,i)=>e.node(r).order=i))}function Xs(e,n){let t={};function r(i,l){
let s=0,a=0,f=i.length,u=l[l.length-1];return l.forEach((d,p)=>{let h=Zs(e,d),y=h?e.node(h).order:f;(h||d===u)&&(l.slice(a,p+1).forEach(_=>{let I=e.predecessors(
_);I&&I.forEach(L=>{let M=e.node(L),A=M.order;(A<s||y<A)&&!(M.dummy&&e.node(_).dummy)&&li(t,L,_)})}),a=p+1,s=y)}),l}return n.length&&n.reduce(r),t}function Qs(e,n){
let t={};function r(s){var a;return((a=e.node(s))==null?void 0:a.dummy)==="border"}if(!e.nodes().some(r))return t;function i(s,a,f,u,d){Je(a,f).forEach(p=>{let h=s[p];
if(h!==void 0&&e.node(h).dummy){let y=e.predecessors(h);y&&y.forEach(_=>{if(_===void 0)return;let I=e.node(_);I.dummy&&(I.order<u||I.order>d)&&li(t,_,h)})}})}function l(s,a){
let f=-1,u=-1,d=0;return a.forEach((p,h)=>{if(r(p)){let y=e.predecessors(p);if(y&&y.length){let _=y[0];if(_===void 0)return;u=e.node(_).order,i(a,d,h,f,u),d=h,f=
u}}i(a,d,a.length,u,s.length)}),a}return n.length&&n.reduce(l),t}function Zs(e,n){if(e.node(n).dummy){let t=e.predecessors(n);if(t)return t.find(r=>e.node(r).dummy)}}
function li(e,n,t){if(n>t){let i=n;n=t,t=i}let r=e[n];r||(e[n]=r={}),r[t]=!0}function ea(e,n,t){if(n>t){let i=n;n=t,t=i}let r=e[n];return r!==void 0&&Object.hasOwn(
r,t)}function na(e,n,t,r,i){let l={},s={},a={};return n.forEach(f=>{f.forEach((u,d)=>{l[u]=u,s[u]=u,a[u]=d})}),n.forEach(f=>{let u=-1,d=-1,p=!1,h=f,y=f.findIndex(
_=>i?.includes(_)||Sr(_,e,i));y>0&&(h=[f[y],...f.slice(0,y),...f.slice(y+1)],p=!0),h.forEach(_=>{var I;let L=r(_);if(L&&L.length){i!=null&&i.includes(_)&&(L=L.filter(
P=>Sr(P,e,i)));let M=L.sort((P,C)=>{let $=a[P],G=a[C];return($!==void 0?$:0)-(G!==void 0?G:0)}),A=(M.length-1)/2;for(let P=Math.floor(A),C=Math.ceil(A);P<=C;++P){
let $=M[P];if($===void 0)continue;let G=a[$];if(G!==void 0&&s[_]===_&&u<G&&a[$]!==d&&!ea(t,_,$)){let z=l[$];z!==void 0&&(s[$]=_,s[_]=l[_]=z,u=G,p&&(u=-1,d=(I=a[$])!=
null?I:-1,p=!1))}}}})}),{root:l,align:s}}function ta(e,n,t,r,i=!1){let l={},s=ra(e,n,t,i),a=i?"borderLeft":"borderRight";function f(y,_){let I=s.nodes().slice(),
L={},M=I.pop();for(;M;){if(L[M])y(M);else{L[M]=!0,I.push(M);for(let A of _(M))I.push(A)}M=I.pop()}}function u(y){let _=s.inEdges(y);_?l[y]=_.reduce((I,L)=>{var M;
let A=(M=l[L.v])!=null?M:0,P=s.edge(L);return Math.max(I,A+(P!==void 0?P:0))},0):l[y]=0}function d(y){let _=s.outEdges(y),I=Number.POSITIVE_INFINITY;_&&(I=_.reduce(
(M,A)=>{let P=l[A.w],C=s.edge(A);return Math.min(M,(P!==void 0?P:0)-(C!==void 0?C:0))},Number.POSITIVE_INFINITY));let L=e.node(y);I!==Number.POSITIVE_INFINITY&&
L.borderType!==a&&(l[y]=Math.max(l[y]!==void 0?l[y]:0,I))}function p(y){return s.predecessors(y)||[]}function h(y){return s.successors(y)||[]}return f(u,p),f(d,
h),Object.keys(r).forEach(y=>{var _;let I=t[y];I!==void 0&&(l[y]=(_=l[I])!=null?_:0)}),l}function ra(e,n,t,r){let i=new se,l=e.graph(),s=aa(l.nodesep,l.edgesep,
r);return n.forEach(a=>{let f;a.forEach(u=>{let d=t[u];if(d!==void 0){if(i.setNode(d),f!==void 0){let p=t[f];if(p!==void 0){let h=i.edge(p,d);i.setEdge(p,d,Math.
max(s(e,u,f),h||0))}}f=u}})}),i}function ia(e,n){return Object.values(n).reduce((t,r)=>{let i=Number.NEGATIVE_INFINITY,l=Number.POSITIVE_INFINITY;Object.entries(
r).forEach(([a,f])=>{let u=ua(e,a)/2;i=Math.max(f+u,i),l=Math.min(f-u,l)});let s=i-l;return s<t[0]&&(t=[s,r]),t},[Number.POSITIVE_INFINITY,null])[1]}function oa(e,n){
let t=Object.values(n),r=ue(Math.min,t),i=ue(Math.max,t);["u","d"].forEach(l=>{["l","r"].forEach(s=>{let a=l+s,f=e[a];if(!f||f===n)return;let u=Object.values(f),
d=r-ue(Math.min,u);s!=="l"&&(d=i-ue(Math.max,u)),d&&(e[a]=wn(f,p=>p+d))})})}function la(e,n=void 0){let t=e.ul;return t?wn(t,(r,i)=>{var l,s;if(n){let f=n.toLowerCase(),
u=e[f];if(u&&u[i]!==void 0)return u[i]}let a=Object.values(e).map(f=>{let u=f[i];return u!==void 0?u:0}).sort((f,u)=>f-u);return(((l=a[1])!=null?l:0)+((s=a[2])!=
null?s:0))/2}):{}}function sa(e,n){let t=Xe(e),r=Object.assign(Xs(e,t),Qs(e,t)),i={},l;["u","d"].forEach(a=>{l=a==="u"?t:Object.values(t).reverse(),["l","r"].forEach(
f=>{f==="r"&&(l=l.map(p=>Object.values(p).reverse()));let u=na(e,l,r,p=>(a==="u"?e.predecessors(p):e.successors(p))||[],n),d=ta(e,l,u.root,u.align,f==="r");f===
"r"&&(d=wn(d,p=>-p)),i[a+f]=d})});let s=ia(e,i);return oa(i,s),la(i,e.graph().align)}function aa(e,n,t){return(r,i,l)=>{let s=r.node(i),a=r.node(l),f=0,u;if(f+=
s.width/2,Object.hasOwn(s,"labelpos"))switch(s.labelpos.toLowerCase()){case"l":u=-s.width/2;break;case"r":u=s.width/2;break}if(u&&(f+=t?u:-u),u=void 0,f+=(s.dummy?
n:e)/2,f+=(a.dummy?n:e)/2,f+=a.width/2,Object.hasOwn(a,"labelpos"))switch(a.labelpos.toLowerCase()){case"l":u=a.width/2;break;case"r":u=-a.width/2;break}return u&&
(f+=t?u:-u),f}}function ua(e,n){return e.node(n).width}function Sr(e,n,t){var r;if(!t)return!1;let i=(r=n.node(e))==null?void 0:r.edgeObj;if(!i||n.node(e).edgeLabel.
reversed)return!1;let l=t.indexOf(i?.v),s=t.indexOf(i?.w);return l!==-1&&s!==-1&&l===(s+1)%t.length||l===(s-1)%t.length}function ca(e,n){e=Gr(e),fa(e),Object.entries(
sa(e,n)).forEach(([t,r])=>e.node(t).x=r)}function fa(e){let n=Xe(e),t=e.graph(),r=t.ranksep,i=t.rankalign,l=0;n.forEach(s=>{let a=s.reduce((f,u)=>{var d;let p=(d=
e.node(u).height)!=null?d:0;return f>p?f:p},0);s.forEach(f=>{let u=e.node(f);i==="top"?u.y=l+u.height/2:i==="bottom"?u.y=l+a-u.height/2:u.y=l+a/2}),l+=a+r})}var Tr=new WeakMap;
function da(e,n={}){return si(e,Wr,n),e}function Ir(e,n,t){let r=n;for(;r!==void 0;){let i=e.parent(r);if(i===t)return r;r=i}}function si(e,n,t){var r;let i=e.nodes().
filter(A=>e.children(A).length),l={};i.forEach(A=>{let P=e.node(A);if(P&&P.rankdir){let C=new se({multigraph:!0,compound:!0});C.setGraph({rankdir:P.rankdir});let $=e.
children(A);$.forEach(D=>{let q={...e.node(D)};C.setNode(D,q);let S=e.parent(D);S&&S!==A&&$.includes(S)&&C.setParent(D,S)});let G=new Set;e.edges().forEach(D=>{
let q=Ir(e,D.v,A),S=Ir(e,D.w,A);if(q===D.v&&S===D.w)C.setEdge(D,{...e.edge(D)});else if(q&&S&&q!==S){let oe=`${q}\0${S}`;G.has(oe)||(G.add(oe),C.setEdge(q,S,{...e.
edge(D)}))}}),si(C,n,t);let z=Mr(C);Cr(z,n,t,null),Rr(C,z);let Y=1/0,W=1/0,X=-1/0,V=-1/0;C.nodes().forEach(D=>{if(D===A)return;let q=C.node(D);q&&typeof q.x=="n\
umber"&&typeof q.y=="number"&&typeof q.width=="number"&&typeof q.height=="number"&&(Y=Math.min(Y,q.x-q.width/2),X=Math.max(X,q.x+q.width/2),W=Math.min(W,q.y-q.height/
2),V=Math.max(V,q.y+q.height/2))}),(!isFinite(Y)||!isFinite(W)||!isFinite(X)||!isFinite(V))&&(Y=W=0,X=V=0);let H=X-Y,K=V-W;l[A]={minX:Y,minY:W,maxX:X,maxY:V,width:H,
height:K,offsetX:Y,offsetY:W},P._dagreClusterSubgraph=C}});let s=[],a=A=>{let P=[],C=(e.children(A)||[]).filter($=>$!==A);for(;C.length>0;){let $=C.shift();P.push(
$),(e.children($)||[]).filter(G=>G!==$).forEach(G=>C.push(G))}return P},f=new Map;i.forEach(A=>{let P=e.node(A);P&&P.rankdir&&l[A]&&f.set(A,(e.children(A)||[]).
filter(C=>C!==A))});let u=new Set([...f.values()].flat()),d=new Map;f.forEach((A,P)=>{u.has(P)||d.set(P,a(P))});let p=new Set([...d.values()].flat()),h=A=>{for(let[
P,C]of d)if(C.includes(A))return P;return A},y=[];e.edges().forEach(A=>{(p.has(A.v)||p.has(A.w))&&y.push({edge:A,label:e.edge(A)})});let _=new Map;p.forEach(A=>{
let P=e.parent(A);_.set(A,typeof P=="string"?P:void 0)}),d.forEach((A,P)=>{let C=e.node(P),$=[];A.forEach(Y=>{let W=e.node(Y);W&&($.push({id:Y,node:W,parent:_.get(
Y)}),e.removeNode(Y))});let G=y.filter(({edge:Y})=>A.includes(Y.v)||A.includes(Y.w)),z=l[P];C&&(s.push({clusterId:P,subgraph:C._dagreClusterSubgraph,bounds:z,children:A,
removedNodes:$,removedEdges:G}),C.width=z.width,C.height=z.height)});let I=new Set;y.forEach(({edge:A,label:P})=>{let C=h(A.v),$=h(A.w);if(C!==$&&e.hasNode(C)&&
e.hasNode($)){let G=`${C}\0${$}`;I.has(G)||(I.add(G),e.setEdge(C,$,{...P,width:0,height:0}))}});let L=Mr(e),M=Cr(L,n,t,(r=Tr.get(e))!=null?r:null);Tr.set(e,M),Rr(
e,L),I.forEach(A=>{let P=A.indexOf("\0"),C=A.slice(0,P),$=A.slice(P+1);e.hasEdge(C,$)&&e.removeEdge(C,$)}),s.forEach(({clusterId:A,subgraph:P,bounds:C,removedNodes:$,
removedEdges:G})=>{var z,Y;let W=e.node(A),X=(z=W?.x)!=null?z:0,V=(Y=W?.y)!=null?Y:0,H=(C.minX+C.maxX)/2,K=(C.minY+C.maxY)/2;$.forEach(({id:D,node:q,parent:S})=>{
e.setNode(D,q),S!==void 0&&e.setParent(D,S)}),G.forEach(({edge:D,label:q})=>{e.setEdge(D,q)}),P.nodes().forEach(D=>{if(D===A)return;let q=P.node(D),S=e.node(D);
S&&q&&typeof q.x=="number"&&typeof q.y=="number"&&(S.x=X+(q.x-H),S.y=V+(q.y-K))}),Pr(e,P,X-H,V-K),delete W._dagreClusterSubgraph}),i.forEach(A=>{var P,C;let $=e.
node(A),G=l[A];if($&&$.rankdir&&$._dagreClusterSubgraph&&G){let z=$._dagreClusterSubgraph,Y=(P=$.x)!=null?P:0,W=(C=$.y)!=null?C:0,X=(G.minX+G.maxX)/2,V=(G.minY+
G.maxY)/2;z.nodes().forEach(H=>{if(H===A)return;let K=z.node(H),D=e.node(H);if(D&&K&&typeof K.x=="number"&&typeof K.y=="number"){let q=K.x-X,S=K.y-V;D.x=Y+q,D.y=
W+S}}),Pr(e,z,Y-X,W-V),delete $._dagreClusterSubgraph}})}function Pr(e,n,t,r){n.edges().forEach(i=>{if(!e.hasEdge(i))return;let l=n.edge(i),s=e.edge(i);s.points=
l.points.map(a=>({x:a.x+t,y:a.y+r})),Object.hasOwn(l,"x")&&(s.x=l.x+t,s.y=l.y+r)})}function Cr(e,n,t,r=null){var i,l;let s=t?.useDynamic!==!1,a=s&&(i=r?.graph)!=
null?i:null,f=s&&(l=r?.rawNodes)!=null?l:null;n("    makeSpaceForEdgeLabels",()=>wa(e)),n("    removeSelfEdges",()=>Ta(e)),n("    acyclic",()=>ns(e,a)),n("    n\
estingGraph.run",()=>As(e)),n("    rank",()=>vs(Gr(e))),n("    injectEdgeLabelProxies",()=>Ea(e)),n("    removeEmptyRanks",()=>Bl(e)),n("    nestingGraph.cleanu\
p",()=>Ts(e)),n("    normalizeRanks",()=>jl(e)),n("    assignRankMinMax",()=>xa(e)),n("    removeEdgeLabelProxies",()=>Oa(e)),n("    normalize.run",()=>os(e)),n(
"    parentDummyChains",()=>xs(e)),n("    addBorderSegments",()=>Is(e)),n("    order",()=>oi(e,t,f)),n("    insertSelfEdges",()=>Ia(e)),n("    adjustCoordinateS\
ystem",()=>Cs(e)),n("    position",()=>ca(e,t.corePath)),n("    positionSelfEdges",()=>Pa(e));let u=JSON.parse(JSON.stringify(e._nodes));return n("    removeBor\
derNodes",()=>Sa(e)),n("    normalize.undo",()=>ss(e)),n("    fixupEdgeLabelCoords",()=>Aa(e)),n("    undoCoordinateSystem",()=>Rs(e)),n("    translateGraph",()=>ka(
e)),n("    assignNodeIntersects",()=>_a(e)),n("    reversePoints",()=>Na(e)),n("    acyclic.undo",()=>rs(e)),{graph:e,rawNodes:u}}function Rr(e,n){e.nodes().forEach(
t=>{let r=e.node(t),i=n.node(t);r&&(r.x=i.x,r.y=i.y,r.order=i.order,r.rank=i.rank,n.children(t).length&&(r.width=i.width,r.height=i.height))}),e.edges().forEach(
t=>{let r=e.edge(t),i=n.edge(t);r.points=i.points,Object.hasOwn(i,"x")&&(r.x=i.x,r.y=i.y)}),e.graph().width=n.graph().width,e.graph().height=n.graph().height}var pa=[
"nodesep","edgesep","ranksep","marginx","marginy"],ha={ranksep:50,edgesep:20,nodesep:50,rankdir:"TB",rankalign:"center"},ga=["acyclicer","ranker","rankdir","ali\
gn","rankalign"],ma=["width","height","rank"],Lr={width:0,height:0},ya=["minlen","weight","width","height","labeloffset"],va={minlen:1,weight:1,width:0,height:0,
labeloffset:10,labelpos:"r"},ba=["labelpos"];function Mr(e){let n=new se({multigraph:!0,compound:!0}),t=Kn(e.graph());return n.setGraph(Object.assign({},ha,Vn(t,
pa),bn(t,ga))),e.nodes().forEach(r=>{let i=Kn(e.node(r)),l=Vn(i,ma);Object.keys(Lr).forEach(a=>{l[a]===void 0&&(l[a]=Lr[a])}),n.setNode(r,l);let s=e.parent(r);s!==
void 0&&n.setParent(r,s)}),e.edges().forEach(r=>{let i=Kn(e.edge(r));n.setEdge(r,Object.assign({},va,Vn(i,ya),bn(i,ba)))}),n}function wa(e){let n=e.graph();n.ranksep/=
2,e.edges().forEach(t=>{var r;let i=e.edge(t);i.minlen*=2,((r=i.labelpos)!=null?r:"r").toLowerCase()!=="c"&&(n.rankdir==="TB"||n.rankdir==="BT"?i.width+=i.labeloffset:
i.height+=i.labeloffset)})}function Ea(e){e.edges().forEach(n=>{let t=e.edge(n);if(t.width&&t.height){let r=e.node(n.v),i={rank:(e.node(n.w).rank-r.rank)/2+r.rank,
e:n};Re(e,"edge-proxy",i,"_ep")}})}function xa(e){let n=0;e.nodes().forEach(t=>{let r=e.node(t);r.borderTop&&(r.minRank=e.node(r.borderTop).rank,r.maxRank=e.node(
r.borderBottom).rank,n=Math.max(n,r.maxRank))}),e.graph().maxRank=n}function Oa(e){e.nodes().forEach(n=>{let t=e.node(n);if(t.dummy==="edge-proxy"){let r=t;e.edge(
r.e).labelRank=t.rank,e.removeNode(n)}})}function ka(e){let n=Number.POSITIVE_INFINITY,t=0,r=Number.POSITIVE_INFINITY,i=0,l=e.graph(),s=l.marginx||0,a=l.marginy||
0;function f(u){let d=u.x,p=u.y,h=u.width,y=u.height;n=Math.min(n,d-h/2),t=Math.max(t,d+h/2),r=Math.min(r,p-y/2),i=Math.max(i,p+y/2)}e.nodes().forEach(u=>f(e.node(
u))),e.edges().forEach(u=>{let d=e.edge(u);Object.hasOwn(d,"x")&&f(d)}),n-=s,r-=a,e.nodes().forEach(u=>{let d=e.node(u);d.x-=n,d.y-=r}),e.edges().forEach(u=>{let d=e.
edge(u);d.points.forEach(p=>{p.x-=n,p.y-=r}),Object.hasOwn(d,"x")&&(d.x-=n),Object.hasOwn(d,"y")&&(d.y-=r)}),l.width=t-n+s,l.height=i-r+a}function _a(e){e.edges().
forEach(n=>{if(n.v===n.w)return;let t=e.edge(n),r=e.node(n.v),i=e.node(n.w),l,s;t.points?(l=t.points[0],s=t.points[t.points.length-1]):(t.points=[],l=i,s=r),t.points.
unshift(vr(r,l)),t.points.push(vr(i,s))})}function Aa(e){e.edges().forEach(n=>{let t=e.edge(n);if(Object.hasOwn(t,"x"))switch((t.labelpos==="l"||t.labelpos==="r")&&
(t.width-=t.labeloffset),t.labelpos){case"l":t.x-=t.width/2+t.labeloffset;break;case"r":t.x+=t.width/2+t.labeloffset;break}})}function Na(e){e.edges().forEach(n=>{
let t=e.edge(n);t.reversed&&t.points.reverse()})}function Sa(e){e.nodes().forEach(n=>{if(e.children(n).length){let t=e.node(n),r=e.node(t.borderTop),i=e.node(t.
borderBottom),l=e.node(t.borderLeft[t.borderLeft.length-1]),s=e.node(t.borderRight[t.borderRight.length-1]);t.width=Math.abs(s.x-l.x),t.height=Math.abs(i.y-r.y),
t.x=l.x+t.width/2,t.y=r.y+t.height/2}}),e.nodes().forEach(n=>{e.node(n).dummy==="border"&&e.removeNode(n)})}function Ta(e){e.edges().forEach(n=>{if(n.v===n.w){let t=e.
node(n.v);t.selfEdges||(t.selfEdges=[]),t.selfEdges.push({e:n,label:e.edge(n)}),e.removeEdge(n)}})}function Ia(e){Xe(e).forEach(n=>{let t=0;n.forEach((r,i)=>{let l=e.
node(r);typeof l.rank!="number"&&(l.rank=0),l.order=i+t,(l.selfEdges||[]).forEach(s=>{Re(e,"selfedge",{width:s.label.width,height:s.label.height,rank:l.rank,order:i+
++t,e:s.e,edgeLabel:s.label},"_se"),(!Array.isArray(s.label.points)||s.label.points.length!==7)&&(s.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{
x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete l.selfEdges})})}function Pa(e){e.nodes().forEach(n=>{let t=e.node(n),r=i=>typeof i=="number"&&isFinite(i);if(t.dummy===
"selfedge"){let i=t,l=e.node(i.e.v),s=r(l?.x)?l.x:0,a=r(l?.y)?l.y:0,f=r(l?.width)?l.width:0,u=r(l?.height)?l.height:0,d=r(t.x)?t.x:s,p=r(t.y)?t.y:a,h=f/2,y=u/2;
i.edgeLabel.points=[{x:d+h,y:p-y},{x:d+h,y:p-y},{x:d,y:p},{x:d-h,y:p+y},{x:d-h,y:p+y},{x:d,y:p},{x:d,y:p}],i.edgeLabel.x=d,i.edgeLabel.y=p,e.setEdge(i.e,i.edgeLabel),
e.removeNode(n)}else t&&Array.isArray(t.selfEdges)&&t.selfEdges.forEach(i=>{if(!Array.isArray(i.label.points)||i.label.points.length!==7){let l=r(t.x)?t.x:0,s=r(
t.y)?t.y:0,a=r(t.width)?t.width:0,f=r(t.height)?t.height:0,u=a/2,d=f/2;i.label.points=[{x:l+u,y:s-d},{x:l+u,y:s-d},{x:l,y:s},{x:l-u,y:s+d},{x:l-u,y:s+d},{x:l,y:s},
{x:l,y:s}]}})})}function Vn(e,n){return wn(bn(e,n),Number)}function Kn(e){let n={};return e&&Object.entries(e).forEach(([t,r])=>{typeof t=="string"&&(t=t.toLowerCase()),
n[t]=r}),n}function Ca(e){let n=Xe(e),t=new se({compound:!0,multigraph:!0}).setGraph({});return e.nodes().forEach(r=>{t.setNode(r,{label:r}),t.setParent(r,"laye\
r"+e.node(r).rank)}),e.edges().forEach(r=>t.setEdge(r.v,r.w,{},r.name)),n.forEach((r,i)=>{let l="layer"+i;t.setNode(l,{rank:"same"}),r.reduce((s,a)=>(t.setEdge(
s,a,{style:"invis"}),a))}),t}var Ra={graphlib:Dr,version:Vl,layout:da,debug:Ca,util:{time:Ul,notime:Wr}},nt=Ra;var ai=1500,ge=12,La=.62,xn=12,tt=18,ui=48;function fi(e){if(e.nodes.length>ai)throw new RangeError(`a picture has room for ${ai} resources, and these are ${e.nodes.
length}: draw them with dot`);let n=new nt.graphlib.Graph({compound:!0,multigraph:!0});n.setGraph({rankdir:"LR",nodesep:16,ranksep:90,marginx:16,marginy:16}),n.
setDefaultEdgeLabel(()=>({}));for(let{parent:f,nodes:u}of pe(e)){f&&n.setNode(f.id,{});for(let d of u)n.setNode(d.id,ci(d)),f&&n.setParent(d.id,f.id);f&&u.length===
0&&n.setNode(f.id,ci(f))}e.edges.forEach(({from:f,to:u,field:d},p)=>{n.setEdge(f,u,{width:Qe(pi(d),ge-2),height:ge,labelpos:"c"},String(p))}),nt.layout(n);let{width:t=0,
height:r=0}=n.graph(),i=pe(e).flatMap(({parent:f,nodes:u})=>[...f?[Fa(f,n.node(f.id))]:[],...u.map(d=>Da(d,n.node(d.id)))]),l=e.edges.map((f,u)=>Ba(f,n.edge({v:f.
from,w:f.to,name:String(u)}))),[s,a]=[Math.ceil(Math.max(t,200)),Math.ceil(Math.max(r,60))];return`${[`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${s}\
 ${a}" width="${s}" height="${a}" role="img" aria-labelledby="title description">`,'<title id="title">OpenChoreo topology</title>',`<desc id="description">${Oe(
Ya(e))}</desc>`,Ma,$a,...i.filter(({isGroup:f})=>f).map(({markup:f})=>f),...l,...i.filter(({isGroup:f})=>!f).map(({markup:f})=>f),"</svg>"].join(`
`)}
`}var Ma=`<style>
svg { background: #fff; font: ${ge}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.node rect { fill: #f6f8fa; stroke: #57606a; } .node text { fill: #1f2328; } .node .kind { fill: #57606a; }
.group rect { fill: none; stroke: #d0d7de; } .group text { fill: #57606a; }
.edge path { fill: none; stroke: #57606a; } .edge text { fill: #57606a; font-size: ${ge-2}px; paint-order: stroke; stroke: #fff; stroke-width: 3px; } .tip { fil\
l: #57606a; }
.missing rect, .dangling path { stroke: #cf222e; stroke-dasharray: 4 3; } .missing .kind, .dangling text, .tip-dangling { fill: #cf222e; }
.default path { stroke-dasharray: 4 3; } .invalid rect { stroke: #9a6700; stroke-width: 2; }
@media (prefers-color-scheme: dark) {
svg { background: #0d1117; } .edge text { stroke: #0d1117; }
.node rect { fill: #161b22; stroke: #8b949e; } .node text { fill: #e6edf3; } .node .kind, .group text, .edge text { fill: #9198a1; }
.group rect { stroke: #30363d; } .edge path { stroke: #8b949e; } .tip { fill: #8b949e; }
.missing rect, .dangling path { stroke: #ff7b72; } .missing .kind, .dangling text, .tip-dangling { fill: #ff7b72; } .invalid rect { stroke: #d29922; }
}
</style>`,$a=["tip","tip-dangling"].map(e=>`<marker id="${e}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="${e}\
" d="M0 0L8 4L0 8z"/></marker>`).join(`
`);function ci(e){return{width:Math.max(Qe(e.kind,ge),Qe(di(ie(e)),ge))+2*xn,height:2*tt+xn}}function Qe(e,n){let t=0;for(let r of e)t+=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.
test(r)?2:1;return Math.ceil(t*n*La)}var di=e=>{let n=[...e];return n.length>ui?`${n.slice(0,ui-1).join("")}\u2026`:e};function Da(e,{x:n,y:t,width:r,height:i}){
let l=["node",...he(e)?["missing"]:[],...e.issues.length>0?["invalid"]:[]],s=he(e)?", missing":e.issues.length>0?`, not valid: ${e.issues.length}`:"",[a,f]=[n-r/
2,t-i/2];return{isGroup:!1,markup:[`<g class="${l.join(" ")}"><title>${Oe(`${e.kind} ${ie(e)}${s}`)}</title>`,`<rect x="${Q(a)}" y="${Q(f)}" width="${Q(r)}" hei\
ght="${Q(i)}" rx="6"/>`,`<text class="kind" x="${Q(a+xn)}" y="${Q(f+tt)}">${Oe(e.kind)}</text>`,`<text x="${Q(a+xn)}" y="${Q(f+2*tt)}">${Oe(di(ie(e)))}</text></\
g>`].join("")}}function Fa(e,{x:n,y:t,width:r,height:i}){let[l,s]=[n-r/2,t-i/2],a=`${e.kind} ${ie(e)}`;return{isGroup:!0,markup:[`<g class="group"><title>${Oe(a)}\
</title>`,`<rect x="${Q(l)}" y="${Q(s)}" width="${Q(r)}" height="${Q(i)}" rx="8"/>`,`<text x="${Q(l+8)}" y="${Q(s+ge+2)}">${Oe(ja(a,r-16))}</text></g>`].join("")}}
function ja(e,n){if(Qe(e,ge)<=n)return e;let t=[...e];for(;t.length>0&&Qe(`${t.join("")}\u2026`,ge)>n;)t.pop();return`${t.join("")}\u2026`}function Ba({from:e,to:n,
field:t,how:r},{points:i=[],x:l=0,y:s=0}){let a=i.map((d,p)=>`${p===0?"M":"L"}${Q(d.x)} ${Q(d.y)}`).join(""),f=r==="dangling"?"tip-dangling":"tip",u=pi(t);return[
`<g class="edge ${r}"><title>${Oe(`${e} ${u} ${n}${r==="set"?"":`, ${r}`}`)}</title>`,`<path d="${a}" marker-end="url(#${f})"/>`,`<text x="${Q(l)}" y="${Q(s-4)}\
" text-anchor="middle">${Oe(u)}</text></g>`].join("")}var pi=e=>e.replace(/^spec\./,"");function Ya({nodes:e,edges:n}){let t=n.filter(({how:r})=>r==="dangling").
length;return`${e.length} resources and ${n.length} references${t>0?`, ${t} of which lead nowhere`:""}.`}var Q=e=>String(Math.round(e*10)/10),Oe=e=>e.replace(new RegExp(
"[^\\x20-\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]|\\p{Cf}","gu"),"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(
'"',"&quot;");function hi(e){if(e.nodes.length===0)return`no plane found, nothing to draw
`;let n=new Map(e.nodes.map(i=>[i.id,i])),t=new Map;for(let i of e.edges){let l=t.get(i.from);l?l.push(i):t.set(i.from,[i])}return[...pe(e).flatMap(({parent:i,nodes:l})=>[
i?`${i.kind} ${Ze(ie(i))}`:"in the cluster, or in a namespace that is not said",...l.flatMap((s,a)=>qa(s,a===l.length-1,t.get(s.id)??[],n))]),...Ua(e),""].join(
`
`)}function qa(e,n,t,r){let i=n?"    ":"\u2502   ",l=[...he(e)?["missing"]:[],...e.issues.length>0?[`not valid: ${e.issues.length} ${e.issues.length===1?"issue":
"issues"}`]:[]],s=`${n?"\u2514\u2500\u2500 ":"\u251C\u2500\u2500 "}${e.kind} ${Ze(ie(e))}${l.length>0?` [${l.join(", ")}]`:""}`,a=t.map(({to:f,field:u,how:d},p)=>{
let h=r.get(f),y=d==="set"?"":d==="default"?" [by default]":" [there is none]",_=h?.namespace!==void 0&&h.namespace!==e.namespace?` in ${h.namespace}`:"";return`${i}${p===
t.length-1?"\u2514\u2500 ":"\u251C\u2500 "}${u.replace(/^spec\./,"")} \u2192 ${h?.kind} ${Ze(h?.name??"")}${_}${y}`});return[s,...a]}function Ua({clusters:e,multiRegion:n,
sharedHosts:t}){let i=[...e.filter(({nodes:l})=>l.length>1).map(({type:l,planeID:s,nodes:a})=>`${l} planes of planeID ${Ze(s)} share a cluster: ${a.join(", ")}`),
...t.map(({host:l,nodes:s})=>`one public host on different clusters: ${Ze(l)} on ${s.join(", ")}`),...n?["multi-region: every data plane has public hosts of its\
 own"]:[]];return i.length>0?["",...i]:[]}var Ze=e=>e.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,"\uFFFD");var Ha={text:hi,mermaid:gr,dot:hr,svg:fi,json:e=>`${JSON.stringify(e,null,2)}
`};function gi(e,n="text"){return Ha[n](e)}var it={};ne(it,{isPlane:()=>Ka,validatePlane:()=>Va,withDefaults:()=>Wa});var Ga,rt=()=>Ga??=require("./v0.3.cjs"),Va=(...e)=>rt().validatePlane(...e),Ka=(...e)=>rt().
isPlane(...e),Wa=(...e)=>rt().withDefaults(...e);var On={};ne(On,{isPlane:()=>Xa,validatePlane:()=>Ja,withDefaults:()=>Qa});var za,ot=()=>za??=require("./v0.4.cjs"),Ja=(...e)=>ot().validatePlane(...e),Xa=(...e)=>ot().
isPlane(...e),Qa=(...e)=>ot().withDefaults(...e);var st={};ne(st,{isPlane:()=>nu,validatePlane:()=>eu,withDefaults:()=>tu});var Za,lt=()=>Za??=require("./v0.6.cjs"),eu=(...e)=>lt().validatePlane(...e),nu=(...e)=>lt().
isPlane(...e),tu=(...e)=>lt().withDefaults(...e);var ut={};ne(ut,{isPlane:()=>ou,validatePlane:()=>iu,withDefaults:()=>lu});var ru,at=()=>ru??=require("./v0.7.cjs"),iu=(...e)=>at().validatePlane(...e),ou=(...e)=>at().
isPlane(...e),lu=(...e)=>at().withDefaults(...e);var ft={};ne(ft,{isPlane:()=>uu,validatePlane:()=>au,withDefaults:()=>cu});var su,ct=()=>su??=require("./v0.8.cjs"),au=(...e)=>ct().validatePlane(...e),uu=(...e)=>ct().
isPlane(...e),cu=(...e)=>ct().withDefaults(...e);var pt={};ne(pt,{isPlane:()=>pu,validatePlane:()=>du,withDefaults:()=>hu});var fu,dt=()=>fu??=require("./v0.9.cjs"),du=(...e)=>dt().validatePlane(...e),pu=(...e)=>dt().
isPlane(...e),hu=(...e)=>dt().withDefaults(...e);var kn={};ne(kn,{isPlane:()=>yu,validatePlane:()=>mu,withDefaults:()=>vu});var gu,ht=()=>gu??=require("./v0.10.cjs"),mu=(...e)=>ht().validatePlane(...e),yu=(...e)=>ht().
isPlane(...e),vu=(...e)=>ht().withDefaults(...e);var mt={};ne(mt,{isPlane:()=>Eu,validatePlane:()=>wu,withDefaults:()=>xu});var bu,gt=()=>bu??=require("./v0.12.cjs"),wu=(...e)=>gt().validatePlane(...e),Eu=(...e)=>gt().
isPlane(...e),xu=(...e)=>gt().withDefaults(...e);var vt={};ne(vt,{isPlane:()=>_u,validatePlane:()=>ku,withDefaults:()=>Au});var Ou,yt=()=>Ou??=require("./v0.13.cjs"),ku=(...e)=>yt().validatePlane(...e),_u=(...e)=>yt().
isPlane(...e),Au=(...e)=>yt().withDefaults(...e);var wt={};ne(wt,{isPlane:()=>Tu,validatePlane:()=>Su,withDefaults:()=>Iu});var Nu,bt=()=>Nu??=require("./v0.14.cjs"),Su=(...e)=>bt().validatePlane(...e),Tu=(...e)=>bt().
isPlane(...e),Iu=(...e)=>bt().withDefaults(...e);var _n={};ne(_n,{isPlane:()=>Ru,validatePlane:()=>Cu,withDefaults:()=>Lu});var Pu,Et=()=>Pu??=require("./v0.15.cjs"),Cu=(...e)=>Et().validatePlane(...e),Ru=(...e)=>Et().
isPlane(...e),Lu=(...e)=>Et().withDefaults(...e);var Ot={};ne(Ot,{isPlane:()=>Du,validatePlane:()=>$u,withDefaults:()=>Fu});var Mu,xt=()=>Mu??=require("./v0.17.cjs"),$u=(...e)=>xt().validatePlane(...e),Du=(...e)=>xt().
isPlane(...e),Fu=(...e)=>xt().withDefaults(...e);var _t={};ne(_t,{isPlane:()=>Yu,validatePlane:()=>Bu,withDefaults:()=>qu});var ju,kt=()=>ju??=require("./v1.0.cjs"),Bu=(...e)=>kt().validatePlane(...e),Yu=(...e)=>kt().
isPlane(...e),qu=(...e)=>kt().withDefaults(...e);var An={};ne(An,{isPlane:()=>Gu,validatePlane:()=>Hu,withDefaults:()=>Vu});var Uu,At=()=>Uu??=require("./v1.1.cjs"),Hu=(...e)=>At().validatePlane(...e),Gu=(...e)=>At().
isPlane(...e),Vu=(...e)=>At().withDefaults(...e);var Nn=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],en="v0.16",Le=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],Nt={"v0.3":it,"v0.4":On,"v0.5":On,"v0.6":st,"v0.7":ut,"v0.8":ft,"v0.9":pt,"v0.10":kn,"v0.11":kn,"v0.12":mt,"v0.13":vt,"v0.14":wt,"v0.15":_n,
"v0.16":_n,"v0.17":Ot,"v1.0":_t,"v1.1":An,"v1.2":An},mi={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},yi={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function St(e){return mi[e]}var vi=[...new Set(Nn.map(St))];function Me(e,n){return e===n||vi.indexOf(e)>=vi.indexOf(n)}function $e(e,n){return typeof n=="strin\
g"&&yi[e].includes(n)}function bi(e){return typeof e=="string"&&Object.hasOwn(Nt,e)}function wi(e){return Nt[e].validatePlane}var Yf=Object.prototype;function Ku(e){return typeof e!="object"||e===null||Array.isArray(e)}function Z(e){return!Ku(e)}function Ei(e){return e.split("/").slice(1).map(Wu)}var Wu=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;function xi(e){return/[~\d]/.test(e)?Ei(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join(
"").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function te(e,n){let t=e;for(let r of zu(n))if(Array.isArray(t))t=t[Number(r)];else if(Z(t)&&Object.hasOwn(
t,r))t=t[r];else return;return t}function zu(e){let n=Tt.get(e);if(n)return n;let t=Ei(e);return Tt.size<Ju&&Tt.set(e,t),t}var Tt=new Map,Ju=1e3;function It(e,n){if(!Z(e)||!$e(n,e.kind))return;let t=String(e.kind),r=te(e,"/metadata/name"),i=te(e,"/metadata/namespace");if(!(typeof r!="string"||r===""))return{
kind:t,name:r,namespace:!ke(t)&&typeof i=="string"&&i!==""?i:void 0}}var ke=e=>e.startsWith("Cluster")||e==="Organization";function Oi(e){let n=te(e,"/spec/planeID"),t=n===void 0||n===""?te(e,"/metadata/name"):n;return typeof t=="string"?t:void 0}function ki(e){let n=new Map;for(let t of e){let r=`${t.kind}/${t.name}`,i=n.get(r);i?(i.byNamespace??=new Map([[i.first.namespace,i.first]]),i.byNamespace.has(
t.namespace)||i.byNamespace.set(t.namespace,t)):n.set(r,{first:t})}return{find(t,r,i){let l=n.get(`${r}/${i}`);if(!l||ke(r)||t.namespace===void 0)return l?.first;
let{first:s,byNamespace:a}=l;return a?a.get(t.namespace)??a.get(void 0):s.namespace===void 0||s.namespace===t.namespace?s:void 0},findAnywhere:(t,r)=>n.get(`${t}\
/${r}`)?.first}}function Pt(e,n){let t=[];for(let r of n){let i=te(e,r);typeof i=="string"&&t.push({path:r,text:i})}return t}function Xu(e,n){return(Sn?.resource!==e||Sn.line!==n)&&(Sn={resource:e,line:n,listeners:Qu(e,n)}),Sn.listeners}var Sn;function Qu(e,n){let t=te(e,"/spec/gatewa\
y");return Z(t)?Me(n,"v0.17")?nc(t):["public","organization"].flatMap(r=>{let i=`${t[`${r}GatewayNamespace`]??""}/${t[`${r}GatewayName`]??""}`,l=`/spec/gateway/${r}\
VirtualHost`,s=r==="public";return[{isPublic:s,protocol:"http",gateway:i,host:l,port:`/spec/gateway/${r}HTTPPort`},{isPublic:s,protocol:"https",gateway:i,host:l,
port:`/spec/gateway/${r}HTTPSPort`}]}):[]}var Zu=["/spec/gateway/publicVirtualHost"];function _i(e,n){if(!Me(n,"v0.17"))return Pt(e,Zu);let t=Xu(e,n);if(t.length===
0)return[];let r=Pt(e,t.flatMap(({isPublic:i,host:l})=>i?[l]:[]));return[...new Map(r.map(i=>[i.text,i])).values()]}var ec=["ingress","egress"].flatMap(e=>["ext\
ernal","internal"].map(n=>({way:e,side:n,isPublic:e==="ingress"&&n==="external",listeners:["http","https","tls"].map(t=>({protocol:t,host:`/spec/gateway/${e}/${n}\
/${t}/host`,port:`/spec/gateway/${e}/${n}/${t}/port`}))})));function nc(e){let n=[];for(let{way:t,side:r,isPublic:i,listeners:l}of ec){let s=e[t],a=Z(s)?s[r]:void 0;
if(!Z(a))continue;let f=`${a.namespace}/${a.name}`;for(let u of l)Z(a[u.protocol])&&n.push({isPublic:i,gateway:f,...u})}return n}function Ai(e,n){if(!Z(e)||!$e(n,e.kind))return[];let t=String(e.kind),r=t==="Environment"?"dataPlaneRef":tc(t,n)?"observabilityPlaneRef":void 0;if(r===void 0)return[];
let i=`/spec/${r}`,l=r==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",s=`Cluster${l}`,a=ke(t)?s:l,f=te(e,i);if(f==null||f==="")return[{path:i,namePath:i,kinds:rc(
a,s,n),name:"default",set:!1}];if(typeof f=="string")return[{path:i,namePath:i,kinds:[a],name:f,set:!0}];if(!Z(f)||typeof f.name!="string"||f.name==="")return[];
let u=[l,s].find(d=>d===(f.kind??a));return u===void 0?[]:[{path:i,namePath:`${i}/name`,kinds:[u],name:f.name,set:!0}]}function tc(e,n){return Me(n,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(e)}function rc(e,n,t){return e!==n&&Me(t,"v1.0")?[e,n]:[e]}function Ni(e){let n=new Map;for(let t of e){let r=ic(t.kind);if(r===void 0||t.planeID===void 0)continue;let i=`${r}/${t.planeID}`,l=n.get(i);l?l.planes.push(t):
n.set(i,{type:r,planeID:t.planeID,planes:[t]})}return[...n.values()]}function ic(e){let[,n]=/^(?:Cluster)?(Data|Build|Workflow|Observability)Plane$/.exec(e)??[];
return n?.toLowerCase()}function Si(e){let n=new Map,t=new Map;for(let r of e)for(let i of r.hosts){let l=n.get(i);l?t.get(i)?.push(r)===void 0&&t.set(i,[l,r]):
n.set(i,r)}return[...t].filter(([,r])=>r.some(({planeID:i})=>i!==r[0]?.planeID)).map(([r,i])=>({host:r,planes:i}))}function Ti(e){let n=new Set;for(let{hosts:t,
planeID:r}of e)t.length>0&&n.add(r);return n.size>1}function Ii(e,{release:n=en}={}){let t=St(n),r=new Map,i=[],l=[],s=sc(),a=new Set(e.flatMap(y=>ac(y,t))),f=cc(r,a);for(let[y,_]of e.entries()){let I=oc(_,t),L=It(
_,t);if(I!==void 0||!L||!Z(_))i.push({resource:y,reason:I??"no-name"});else{let M=s(L),A=f(L);r.set(M,Ci(M,L,A,y,uc(_),lc(_,n)));let{kind:P,name:C,namespace:$}=L,
G=_i(_,t).map(({text:z})=>z);l.push({kind:P,name:C,namespace:$,id:M,value:_,planeID:Oi(_),hosts:G})}}let u=fc(l,r,f,t),d=Si(l),p=d.map(({host:y,planes:_})=>({host:y,
nodes:_.map(({id:I})=>I)})),h=Ni(l).map(({type:y,planeID:_,planes:I})=>({type:y,planeID:_,nodes:I.map(({id:L})=>L)}));return{release:n,nodes:[...r.values()],edges:u,
clusters:h,multiRegion:d.length===0&&Ti(l),sharedHosts:p,passedOver:i}}function oc(e,n){if(!Z(e)||typeof e.kind!="string")return"not-a-resource";if(String(e.apiVersion).
split("/")[0]!=="openchoreo.dev"||!$e(n,e.kind))return"not-a-plane"}function lc(e,n){let t=wi(n)(e);return t.ok?[]:t.issues}function Pi({kind:e,namespace:n,name:t}){
return n===void 0?`${e}/${t}`:`${e}/${n}/${t}`}function sc(){let e=new Map;return n=>{let t=Pi(n),r=(e.get(t)??0)+1;return e.set(t,r),r===1?t:`${t}#${r}`}}function ac(e,n){
let t=It(e,n);return t?.kind==="Organization"?[t.name]:[]}function Ci(e,{kind:n,name:t,namespace:r},i,l,s,a){let f={id:e,kind:n,name:t,issues:a};return r!==void 0&&
(f.namespace=r),s!==void 0&&(f.displayName=s),i!==void 0&&(f.parent=i),l!==void 0&&(f.resource=l),f}function uc(e){let n=te(e,"/metadata/annotations/openchoreo.\
dev~1display-name");return typeof n=="string"&&n!==""?n:void 0}function cc(e,n){return({kind:t,namespace:r})=>{if(!(ke(t)||r===void 0))return n.has(r)?`Organiza\
tion/${r}`:Tn(e,{kind:"Namespace",name:r,namespace:void 0})}}function Tn(e,n,t){let r=Pi(n);return e.has(r)||e.set(r,Ci(r,n,t,void 0,void 0,[])),r}function fc(e,n,t,r){
let{find:i}=ki(e),l=[];for(let s of e){for(let{path:a,kinds:f,name:u,set:d}of Ai(s.value,r)){let p=dc(f,y=>i(s,y,u)),h=xi(a);if(p)l.push({from:s.id,to:p.id,field:h,
how:d?"set":"default"});else if(d){let[y=""]=f,_={kind:y,name:u,namespace:ke(y)?void 0:s.namespace};l.push({from:s.id,to:Tn(n,_,t(_)),field:h,how:"dangling"})}}
pc(l,s,n,t)}return l}function dc(e,n){for(let t of e){let r=n(t);if(r)return r}}function pc(e,{id:n,value:t,namespace:r},i,l){let s=te(t,"/spec/secretStoreRef/n\
ame");if(typeof s=="string"&&s!==""){let f={kind:"ClusterSecretStore",name:s,namespace:void 0};e.push({from:n,to:Tn(i,f),field:"spec.secretStoreRef",how:"set"})}
let a=te(t,"/spec/imagePullSecretRefs");if(Array.isArray(a))for(let f of new Set(a)){if(typeof f!="string"||f==="")continue;let u={kind:"SecretReference",name:f,
namespace:r};e.push({from:n,to:Tn(i,u,l(u)),field:"spec.imagePullSecretRefs",how:"set"})}}var nn={ok:0,findings:1,failure:2};var De=[],Ct=[];function Rt(e,n,t){if(e===n)return 0;let r=t?.maxDistance,i=e;e.length>n.length&&(e=n,n=i);let l=e.length,s=n.length;for(;l>0&&e.charCodeAt(~-l)===
n.charCodeAt(~-s);)l--,s--;let a=0;for(;a<l&&e.charCodeAt(a)===n.charCodeAt(a);)a++;if(l-=a,s-=a,r!==void 0&&s-l>r)return r;if(l===0)return r!==void 0&&s>r?r:s;
let f,u,d,p,h=0,y=0;for(;h<l;)Ct[h]=e.charCodeAt(a+h),De[h]=++h;for(;y<s;){for(f=n.charCodeAt(a+y),d=y++,u=y,h=0;h<l;h++)p=f===Ct[h]?d:d+1,d=De[h],u=De[h]=d>u?p>
u?u+1:p:p>d?d+1:p;if(r!==void 0){let _=u;for(h=0;h<l;h++)De[h]<_&&(_=De[h]);if(_>r)return r}}return De.length=l,Ct.length=l,r!==void 0&&u>r?r:u}var hc=64;function Fe(e,n){if(e.length>hc)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let l of n){if(Math.abs(l.length-
e.length)>=r)continue;let s=l.toLowerCase(),a=gc(t,s)?1:Rt(t,s,{maxDistance:r});a<r&&(r=a,i=l)}return i}function gc(e,n){if(e.length!==n.length)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var Lt="openchoreo.dev";function Ri(e){return Li(e,"").filter(n=>mc(n.value))}function Li(e,n){return Z(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((t,r)=>Li(t,`${n}/items/${r}`)):[{pointer:n,value:e}]}function mc(e){if(!Z(e))return!1;let{apiVersion:n,kind:t}=e;if(typeof n!=
"string"||n==="")return typeof t=="string"&&t.endsWith("Plane")&&Le.includes(t);let r=n.split("/")[0]??"";return r!==Lt?(r.endsWith(`.${Lt}`)||Fe(r,[Lt])!==void 0)&&
typeof t=="string"&&Le.includes(t):typeof t!="string"||t===""?!0:Le.includes(t)||t.endsWith("Plane")||Fe(t,Le)!==void 0}function yc(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var ee={},In={},_e={},Mi;function tn(){if(Mi)return _e;Mi=1;
function e(s){return typeof s>"u"||s===null}function n(s){return typeof s=="object"&&s!==null}function t(s){return Array.isArray(s)?s:e(s)?[]:[s]}function r(s,a){
if(a){let f=Object.keys(a);for(let u=0,d=f.length;u<d;u+=1){let p=f[u];s[p]=a[p]}}return s}function i(s,a){let f="";for(let u=0;u<a;u+=1)f+=s;return f}function l(s){
return s===0&&Number.NEGATIVE_INFINITY===1/s}return _e.isNothing=e,_e.isObject=n,_e.toArray=t,_e.repeat=i,_e.isNegativeZero=l,_e.extend=r,_e}var Mt,$i;function rn(){
if($i)return Mt;$i=1;function e(t,r){let i="",l=t.reason||"(unknown reason)";return t.mark?(t.mark.name&&(i+='in "'+t.mark.name+'" '),i+="("+(t.mark.line+1)+":"+
(t.mark.column+1)+")",!r&&t.mark.snippet&&(i+=`

`+t.mark.snippet),l+" "+i):l}function n(t,r){Error.call(this),this.name="YAMLException",this.reason=t,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return n.prototype=Object.create(Error.prototype),n.prototype.constructor=n,n.prototype.
toString=function(r){return this.name+": "+e(this,r)},Mt=n,Mt}var $t,Di;function vc(){if(Di)return $t;Di=1;let e=tn();function n(i,l,s,a,f){let u="",d="",p=Math.
floor(f/2)-1;return a-l>p&&(u=" ... ",l=a-p+u.length),s-a>p&&(d=" ...",s=a+p-d.length),{str:u+i.slice(l,s).replace(/\t/g,"\u2192")+d,pos:a-l+u.length}}function t(i,l){
return e.repeat(" ",l-i.length)+i}function r(i,l){if(l=Object.create(l||null),!i.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let s=/\r?\n|\r|\0/g,a=[0],f=[],u,d=-1;for(;u=s.exec(
i.buffer);)f.push(u.index),a.push(u.index+u[0].length),i.position<=u.index&&d<0&&(d=a.length-2);d<0&&(d=a.length-1);let p="",h=Math.min(i.line+l.linesAfter,f.length).
toString().length,y=l.maxLength-(l.indent+h+3);for(let I=1;I<=l.linesBefore&&!(d-I<0);I++){let L=n(i.buffer,a[d-I],f[d-I],i.position-(a[d]-a[d-I]),y);p=e.repeat(
" ",l.indent)+t((i.line-I+1).toString(),h)+" | "+L.str+`
`+p}let _=n(i.buffer,a[d],f[d],i.position,y);p+=e.repeat(" ",l.indent)+t((i.line+1).toString(),h)+" | "+_.str+`
`,p+=e.repeat("-",l.indent+h+3+_.pos)+`^
`;for(let I=1;I<=l.linesAfter&&!(d+I>=f.length);I++){let L=n(i.buffer,a[d+I],f[d+I],i.position-(a[d]-a[d+I]),y);p+=e.repeat(" ",l.indent)+t((i.line+I+1).toString(),
h)+" | "+L.str+`
`}return p.replace(/\n$/,"")}return $t=r,$t}var Dt,Fi;function re(){if(Fi)return Dt;Fi=1;let e=rn(),n=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],t=["scalar","sequence","mapping"];function r(l){let s={};return l!==null&&Object.keys(l).forEach(
function(a){l[a].forEach(function(f){s[String(f)]=a})}),s}function i(l,s){if(s=s||{},Object.keys(s).forEach(function(a){if(n.indexOf(a)===-1)throw new e('Unknow\
n option "'+a+'" is met in definition of "'+l+'" YAML type.')}),this.options=s,this.tag=l,this.kind=s.kind||null,this.resolve=s.resolve||function(){return!0},this.
construct=s.construct||function(a){return a},this.instanceOf=s.instanceOf||null,this.predicate=s.predicate||null,this.represent=s.represent||null,this.representName=
s.representName||null,this.defaultStyle=s.defaultStyle||null,this.multi=s.multi||!1,this.styleAliases=r(s.styleAliases||null),t.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return Dt=i,Dt}var Ft,ji;function lo(){if(ji)return Ft;ji=1;let e=rn(),n=re();function t(l,s){
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
cit"),u.compiledExplicit=t(u,"explicit"),u.compiledTypeMap=r(u.compiledImplicit,u.compiledExplicit),u},Ft=i,Ft}var jt,Bi;function so(){if(Bi)return jt;Bi=1;let e=re();
return jt=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(n){return n!==null?n:""}}),jt}var Bt,Yi;function ao(){if(Yi)return Bt;Yi=1;let e=re();
return Bt=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(n){return n!==null?n:[]}}),Bt}var Yt,qi;function uo(){if(qi)return Yt;qi=1;let e=re();
return Yt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(n){return n!==null?n:{}}}),Yt}var qt,Ui;function co(){if(Ui)return qt;Ui=1;let e=lo();
return qt=new e({explicit:[so(),ao(),uo()]}),qt}var Ut,Hi;function fo(){if(Hi)return Ut;Hi=1;let e=re();function n(i){if(i===null)return!0;let l=i.length;return l===
1&&i==="~"||l===4&&(i==="null"||i==="Null"||i==="NULL")}function t(){return null}function r(i){return i===null}return Ut=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:n,construct:t,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Ut}var Ht,Gi;function po(){if(Gi)return Ht;Gi=1;let e=re();function n(i){if(i===null)return!1;
let l=i.length;return l===4&&(i==="true"||i==="True"||i==="TRUE")||l===5&&(i==="false"||i==="False"||i==="FALSE")}function t(i){return i==="true"||i==="True"||i===
"TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return Ht=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:n,construct:t,
predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Ht}var Gt,Vi;function ho(){if(Vi)return Gt;Vi=1;let e=tn(),n=re();function t(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function r(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let d=u.length,p=0,h=!1;if(!d)return!1;let y=u[p];if((y===
"-"||y==="+")&&(y=u[++p]),y==="0"){if(p+1===d)return!0;if(y=u[++p],y==="b"){for(p++;p<d;p++){if(y=u[p],y!=="0"&&y!=="1")return!1;h=!0}return h&&isFinite(s(u))}if(y===
"x"){for(p++;p<d;p++){if(!t(u.charCodeAt(p)))return!1;h=!0}return h&&isFinite(s(u))}if(y==="o"){for(p++;p<d;p++){if(!r(u.charCodeAt(p)))return!1;h=!0}return h&&
isFinite(s(u))}}for(;p<d;p++){if(!i(u.charCodeAt(p)))return!1;h=!0}return h?isFinite(s(u)):!1}function s(u){let d=u,p=1,h=d[0];if((h==="-"||h==="+")&&(h==="-"&&
(p=-1),d=d.slice(1),h=d[0]),d==="0")return 0;if(h==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function a(u){return s(u)}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return Gt=new n("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:a,predicate:f,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Gt}var Vt,Ki;function go(){if(Ki)return Vt;Ki=1;let e=tn(),n=re(),t=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!t.test(u)?!1:isFinite(parseFloat(u,10))?!0:r.test(u)}function l(u){let d=u.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let s=/^[-+]?[0-9]+e/;
function a(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let p=u.toString(10);return s.test(p)?p.replace(
"e",".e"):p}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return Vt=new n("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:l,predicate:f,represent:a,defaultStyle:"lowercase"}),Vt}var Kt,Wi;function mo(){return Wi||(Wi=1,Kt=co().extend({implicit:[fo(),
po(),ho(),go()]})),Kt}var Wt,zi;function yo(){return zi||(zi=1,Wt=mo()),Wt}var zt,Ji;function vo(){if(Ji)return zt;Ji=1;let e=re(),n=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(s){return s===null?!1:n.exec(s)!==null||t.exec(s)!==null}function i(s){let a=0,
f=null,u=n.exec(s);if(u===null&&(u=t.exec(s)),u===null)throw new Error("Date resolve error");let d=+u[1],p=+u[2]-1,h=+u[3];if(!u[4])return new Date(Date.UTC(d,p,
h));let y=+u[4],_=+u[5],I=+u[6];if(u[7]){for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let M=+u[10],A=+(u[11]||0);f=(M*60+A)*6e4,u[9]==="-"&&(f=-f)}let L=new Date(
Date.UTC(d,p,h,y,_,I,a));return f&&L.setTime(L.getTime()-f),L}function l(s){return s.toISOString()}return zt=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:r,construct:i,instanceOf:Date,represent:l}),zt}var Jt,Xi;function bo(){if(Xi)return Jt;Xi=1;let e=re();function n(t){return t==="<<"||t===null}return Jt=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:n}),Jt}var Xt,Qi;function wo(){if(Qi)return Xt;Qi=1;let e=re(),n=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function t(s){if(s===null)return!1;let a=0,f=s.length,u=n;for(let d=0;d<f;d++){let p=u.indexOf(s.charAt(d));if(!(p>64)){if(p<0)return!1;a+=6}}return a%8===0}
function r(s){let a=s.replace(/[\r\n=]/g,""),f=a.length,u=n,d=0,p=[];for(let y=0;y<f;y++)y%4===0&&y&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|u.
indexOf(a.charAt(y));let h=f%4*6;return h===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):h===18?(p.push(d>>10&255),p.push(d>>2&255)):h===12&&p.push(d>>4&
255),new Uint8Array(p)}function i(s){let a="",f=0,u=s.length,d=n;for(let h=0;h<u;h++)h%3===0&&h&&(a+=d[f>>18&63],a+=d[f>>12&63],a+=d[f>>6&63],a+=d[f&63]),f=(f<<
8)+s[h];let p=u%3;return p===0?(a+=d[f>>18&63],a+=d[f>>12&63],a+=d[f>>6&63],a+=d[f&63]):p===2?(a+=d[f>>10&63],a+=d[f>>4&63],a+=d[f<<2&63],a+=d[64]):p===1&&(a+=d[f>>
2&63],a+=d[f<<4&63],a+=d[64],a+=d[64]),a}function l(s){return Object.prototype.toString.call(s)==="[object Uint8Array]"}return Xt=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:t,construct:r,predicate:l,represent:i}),Xt}var Qt,Zi;function Eo(){if(Zi)return Qt;Zi=1;let e=re(),n=Object.prototype.hasOwnProperty,t=Object.
prototype.toString;function r(l){if(l===null)return!0;let s={},a=l;for(let f=0,u=a.length;f<u;f+=1){let d=a[f],p=!1;if(t.call(d)!=="[object Object]")return!1;let h;
for(h in d)if(n.call(d,h))if(!p)p=!0;else return!1;if(!p||n.call(s,h))return!1;Object.defineProperty(s,h,{value:!0})}return!0}function i(l){return l!==null?l:[]}
return Qt=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),Qt}var Zt,eo;function xo(){if(eo)return Zt;eo=1;let e=re(),n=Object.prototype.
toString;function t(i){if(i===null)return!0;let l=i,s=new Array(l.length);for(let a=0,f=l.length;a<f;a+=1){let u=l[a];if(n.call(u)!=="[object Object]")return!1;
let d=Object.keys(u);if(d.length!==1)return!1;s[a]=[d[0],u[d[0]]]}return!0}function r(i){if(i===null)return[];let l=i,s=new Array(l.length);for(let a=0,f=l.length;a<
f;a+=1){let u=l[a],d=Object.keys(u);s[a]=[d[0],u[d[0]]]}return s}return Zt=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:t,construct:r}),Zt}var er,no;
function Oo(){if(no)return er;no=1;let e=re(),n=Object.prototype.hasOwnProperty;function t(i){if(i===null)return!0;let l=i;for(let s in l)if(n.call(l,s)&&l[s]!==
null)return!1;return!0}function r(i){return i!==null?i:{}}return er=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:t,construct:r}),er}var nr,to;function rr(){
return to||(to=1,nr=yo().extend({implicit:[vo(),bo()],explicit:[wo(),Eo(),xo(),Oo()]})),nr}var ro;function bc(){if(ro)return In;ro=1;let e=tn(),n=rn(),t=vc(),r=rr(),
i=Object.prototype.hasOwnProperty,l=1,s=2,a=3,f=4,u=1,d=2,p=3,h=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
y=/[\x85\u2028\u2029]/,_=/[,\[\]{}]/,I=/^(?:!|!!|![0-9A-Za-z-]+!)$/,L=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function M(o){return Object.
prototype.toString.call(o)}function A(o){return o===10||o===13}function P(o){return o===9||o===32}function C(o){return o===9||o===32||o===10||o===13}function $(o){
return o===44||o===91||o===93||o===123||o===125}function G(o){if(o>=48&&o<=57)return o-48;let g=o|32;return g>=97&&g<=102?g-97+10:-1}function z(o){return o===120?
2:o===117?4:o===85?8:0}function Y(o){return o>=48&&o<=57?o-48:-1}function W(o){switch(o){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function X(o){return o<=65535?String.fromCharCode(o):String.fromCharCode(
(o-65536>>10)+55296,(o-65536&1023)+56320)}function V(o,g,E){g==="__proto__"?Object.defineProperty(o,g,{configurable:!0,enumerable:!0,writable:!0,value:E}):o[g]=
E}let H=new Array(256),K=new Array(256);for(let o=0;o<256;o++)H[o]=W(o)?1:0,K[o]=W(o);function D(o,g){this.input=o,this.filename=g.filename||null,this.schema=g.
schema||r,this.onWarning=g.onWarning||null,this.legacy=g.legacy||!1,this.json=g.json||!1,this.listener=g.listener||null,this.maxDepth=typeof g.maxDepth=="number"?
g.maxDepth:100,this.maxTotalMergeKeys=typeof g.maxTotalMergeKeys=="number"?g.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=o.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function q(o,g){let E={name:o.filename,buffer:o.input.slice(0,-1),position:o.position,line:o.line,column:o.position-
o.lineStart};return E.snippet=t(E),new n(g,E)}function S(o,g){throw q(o,g)}function oe(o,g){o.onWarning&&o.onWarning.call(null,q(o,g))}function fe(o,g,E){let x=o.
anchorMapTransactions;if(x.length!==0){let b=x[x.length-1];i.call(b,g)||(b[g]={existed:i.call(o.anchorMap,g),value:o.anchorMap[g]})}o.anchorMap[g]=E}function Mn(o){
o.anchorMapTransactions.push(Object.create(null))}function Ae(o){let g=o.anchorMapTransactions.pop(),E=o.anchorMapTransactions;if(E.length===0)return;let x=E[E.
length-1],b=Object.keys(g);for(let c=0,m=b.length;c<m;c+=1){let v=b[c];i.call(x,v)||(x[v]=g[v])}}function $n(o){let g=o.anchorMapTransactions.pop(),E=Object.keys(
g);for(let x=E.length-1;x>=0;x-=1){let b=g[E[x]];b.existed?o.anchorMap[E[x]]=b.value:delete o.anchorMap[E[x]]}}function Ye(o){return{position:o.position,line:o.
line,lineStart:o.lineStart,lineIndent:o.lineIndent,firstTabInLine:o.firstTabInLine,tag:o.tag,anchor:o.anchor,kind:o.kind,result:o.result}}function Ie(o,g){o.position=
g.position,o.line=g.line,o.lineStart=g.lineStart,o.lineIndent=g.lineIndent,o.firstTabInLine=g.firstTabInLine,o.tag=g.tag,o.anchor=g.anchor,o.kind=g.kind,o.result=
g.result}let an={YAML:function(g,E,x){g.version!==null&&S(g,"duplication of %YAML directive"),x.length!==1&&S(g,"YAML directive accepts exactly one argument");let b=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);b===null&&S(g,"ill-formed argument of the YAML directive");let c=parseInt(b[1],10),m=parseInt(b[2],10);c!==1&&S(g,"unacceptable YAML version of the d\
ocument"),g.version=x[0],g.checkLineBreaks=m<2,m!==1&&m!==2&&oe(g,"unsupported YAML version of the document")},TAG:function(g,E,x){let b;x.length!==2&&S(g,"TAG \
directive accepts exactly two arguments");let c=x[0];b=x[1],I.test(c)||S(g,"ill-formed tag handle (first argument) of the TAG directive"),i.call(g.tagMap,c)&&S(
g,'there is a previously declared suffix for "'+c+'" tag handle'),L.test(b)||S(g,"ill-formed tag prefix (second argument) of the TAG directive");try{b=decodeURIComponent(
b)}catch{S(g,"tag prefix is malformed: "+b)}g.tagMap[c]=b}};function le(o,g,E,x){if(g<E){let b=o.input.slice(g,E);if(x)for(let c=0,m=b.length;c<m;c+=1){let v=b.
charCodeAt(c);v===9||v>=32&&v<=1114111||S(o,"expected valid JSON character")}else h.test(b)&&S(o,"the stream contains non-printable characters");o.result+=b}}function be(o){
o.totalMergeKeys++,o.maxTotalMergeKeys!==-1&&o.totalMergeKeys>o.maxTotalMergeKeys&&S(o,"merge keys exceeded maxTotalMergeKeys ("+o.maxTotalMergeKeys+")")}function qe(o,g,E,x){
e.isObject(E)||S(o,"cannot merge mappings; the provided source object is unacceptable"),be(o);let b=Object.keys(E);for(let c=0,m=b.length;c<m;c+=1){let v=b[c];be(
o),i.call(g,v)||(V(g,v,E[v]),x[v]=!0)}}function de(o,g,E,x,b,c,m,v,O){if(Array.isArray(b)){b=Array.prototype.slice.call(b);for(let k=0,N=b.length;k<N;k+=1)Array.
isArray(b[k])&&S(o,"nested arrays are not supported inside keys"),typeof b=="object"&&M(b[k])==="[object Object]"&&(b[k]="[object Object]")}if(typeof b=="object"&&
M(b)==="[object Object]"&&(b="[object Object]"),b=String(b),g===null&&(g={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(c)){c.length>100&&S(o,"abnormal merg\
e sequence size");for(let k=0,N=c.length;k<N;k+=1)qe(o,g,c[k],E)}else qe(o,g,c,E);else!o.json&&!i.call(E,b)&&i.call(g,b)&&(o.line=m||o.line,o.lineStart=v||o.lineStart,
o.position=O||o.position,S(o,"duplicated mapping key")),V(g,b,c),delete E[b];return g}function Ue(o){let g=o.input.charCodeAt(o.position);g===10?o.position++:g===
13?(o.position++,o.input.charCodeAt(o.position)===10&&o.position++):S(o,"a line break is expected"),o.line+=1,o.lineStart=o.position,o.firstTabInLine=-1}function J(o,g,E){
let x=0,b=o.input.charCodeAt(o.position);for(;b!==0;){for(;P(b);)b===9&&o.firstTabInLine===-1&&(o.firstTabInLine=o.position),b=o.input.charCodeAt(++o.position);
if(g&&b===35)do b=o.input.charCodeAt(++o.position);while(b!==10&&b!==13&&b!==0);if(A(b))for(Ue(o),b=o.input.charCodeAt(o.position),x++,o.lineIndent=0;b===32;)o.
lineIndent++,b=o.input.charCodeAt(++o.position);else break}return E!==-1&&x!==0&&o.lineIndent<E&&oe(o,"deficient indentation"),x}function ae(o){let g=o.position,
E=o.input.charCodeAt(g);return!!((E===45||E===46)&&E===o.input.charCodeAt(g+1)&&E===o.input.charCodeAt(g+2)&&(g+=3,E=o.input.charCodeAt(g),E===0||C(E)))}function Pe(o,g){
g===1?o.result+=" ":g>1&&(o.result+=e.repeat(`
`,g-1))}function un(o,g,E){let x,b,c,m,v,O,k=o.kind,N=o.result,w=o.input.charCodeAt(o.position);if(C(w)||$(w)||w===35||w===38||w===42||w===33||w===124||w===62||
w===39||w===34||w===37||w===64||w===96)return!1;if(w===63||w===45){let T=o.input.charCodeAt(o.position+1);if(C(T)||E&&$(T))return!1}for(o.kind="scalar",o.result=
"",x=b=o.position,c=!1;w!==0;){if(w===58){let T=o.input.charCodeAt(o.position+1);if(C(T)||E&&$(T))break}else if(w===35){let T=o.input.charCodeAt(o.position-1);if(C(
T))break}else{if(o.position===o.lineStart&&ae(o)||E&&$(w))break;if(A(w))if(m=o.line,v=o.lineStart,O=o.lineIndent,J(o,!1,-1),o.lineIndent>=g){c=!0,w=o.input.charCodeAt(
o.position);continue}else{o.position=b,o.line=m,o.lineStart=v,o.lineIndent=O;break}}c&&(le(o,x,b,!1),Pe(o,o.line-m),x=b=o.position,c=!1),P(w)||(b=o.position+1),
w=o.input.charCodeAt(++o.position)}return le(o,x,b,!1),o.result?!0:(o.kind=k,o.result=N,!1)}function He(o,g){let E,x,b=o.input.charCodeAt(o.position);if(b!==39)
return!1;for(o.kind="scalar",o.result="",o.position++,E=x=o.position;(b=o.input.charCodeAt(o.position))!==0;)if(b===39)if(le(o,E,o.position,!0),b=o.input.charCodeAt(
++o.position),b===39)E=o.position,o.position++,x=o.position;else return!0;else A(b)?(le(o,E,x,!0),Pe(o,J(o,!1,g)),E=x=o.position):o.position===o.lineStart&&ae(o)?
S(o,"unexpected end of the document within a single quoted scalar"):(o.position++,P(b)||(x=o.position));S(o,"unexpected end of the stream within a single quoted\
 scalar")}function cn(o,g){let E,x,b,c=o.input.charCodeAt(o.position);if(c!==34)return!1;for(o.kind="scalar",o.result="",o.position++,E=x=o.position;(c=o.input.
charCodeAt(o.position))!==0;){if(c===34)return le(o,E,o.position,!0),o.position++,!0;if(c===92){if(le(o,E,o.position,!0),c=o.input.charCodeAt(++o.position),A(c))
J(o,!1,g);else if(c<256&&H[c])o.result+=K[c],o.position++;else if((b=z(c))>0){let m=b,v=0;for(;m>0;m--)c=o.input.charCodeAt(++o.position),(b=G(c))>=0?v=(v<<4)+b:
S(o,"expected hexadecimal character");o.result+=X(v),o.position++}else S(o,"unknown escape sequence");E=x=o.position}else A(c)?(le(o,E,x,!0),Pe(o,J(o,!1,g)),E=x=
o.position):o.position===o.lineStart&&ae(o)?S(o,"unexpected end of the document within a double quoted scalar"):(o.position++,P(c)||(x=o.position))}S(o,"unexpec\
ted end of the stream within a double quoted scalar")}function fn(o,g){let E=!0,x,b,c,m=o.tag,v,O=o.anchor,k,N,w,T,R=Object.create(null),F,j,B,U=o.input.charCodeAt(
o.position);if(U===91)k=93,T=!1,v=[];else if(U===123)k=125,T=!0,v={};else return!1;for(o.anchor!==null&&fe(o,o.anchor,v),U=o.input.charCodeAt(++o.position);U!==
0;){if(J(o,!0,g),U=o.input.charCodeAt(o.position),U===k)return o.position++,o.tag=m,o.anchor=O,o.kind=T?"mapping":"sequence",o.result=v,!0;if(E?U===44&&S(o,"exp\
ected the node content, but found ','"):S(o,"missed comma between flow collection entries"),j=F=B=null,N=w=!1,U===63){let xe=o.input.charCodeAt(o.position+1);C(
xe)&&(N=w=!0,o.position++,J(o,!0,g))}x=o.line,b=o.lineStart,c=o.position,Ee(o,g,l,!1,!0),j=o.tag,F=o.result,J(o,!0,g),U=o.input.charCodeAt(o.position),(w||o.line===
x)&&U===58&&(N=!0,U=o.input.charCodeAt(++o.position),J(o,!0,g),Ee(o,g,l,!1,!0),B=o.result),T?de(o,v,R,j,F,B,x,b,c):N?v.push(de(o,null,R,j,F,B,x,b,c)):v.push(F),
J(o,!0,g),U=o.input.charCodeAt(o.position),U===44?(E=!0,U=o.input.charCodeAt(++o.position)):E=!1}S(o,"unexpected end of the stream within a flow collection")}function we(o,g){
let E,x=u,b=!1,c=!1,m=g,v=0,O=!1,k,N=o.input.charCodeAt(o.position);if(N===124)E=!1;else if(N===62)E=!0;else return!1;for(o.kind="scalar",o.result="";N!==0;)if(N=
o.input.charCodeAt(++o.position),N===43||N===45)u===x?x=N===43?p:d:S(o,"repeat of a chomping mode identifier");else if((k=Y(N))>=0)k===0?S(o,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):c?S(o,"repeat of an indentation width identifier"):(m=g+k-1,c=!0);else break;if(P(N)){do N=o.input.
charCodeAt(++o.position);while(P(N));if(N===35)do N=o.input.charCodeAt(++o.position);while(!A(N)&&N!==0)}for(;N!==0;){for(Ue(o),o.lineIndent=0,N=o.input.charCodeAt(
o.position);(!c||o.lineIndent<m)&&N===32;)o.lineIndent++,N=o.input.charCodeAt(++o.position);if(!c&&o.lineIndent>m&&(m=o.lineIndent),A(N)){v++;continue}if(!c&&m===
0&&S(o,"missing indentation for block scalar"),o.lineIndent<m){x===p?o.result+=e.repeat(`
`,b?1+v:v):x===u&&b&&(o.result+=`
`);break}E?P(N)?(O=!0,o.result+=e.repeat(`
`,b?1+v:v)):O?(O=!1,o.result+=e.repeat(`
`,v+1)):v===0?b&&(o.result+=" "):o.result+=e.repeat(`
`,v):o.result+=e.repeat(`
`,b?1+v:v),b=!0,c=!0,v=0;let w=o.position;for(;!A(N)&&N!==0;)N=o.input.charCodeAt(++o.position);le(o,w,o.position,!1)}return!0}function dn(o,g){let E=o.tag,x=o.
anchor,b=[],c=!1;if(o.firstTabInLine!==-1)return!1;o.anchor!==null&&fe(o,o.anchor,b);let m=o.input.charCodeAt(o.position);for(;m!==0&&(o.firstTabInLine!==-1&&(o.
position=o.firstTabInLine,S(o,"tab characters must not be used in indentation")),m===45);){let v=o.input.charCodeAt(o.position+1);if(!C(v))break;if(c=!0,o.position++,
J(o,!0,-1)&&o.lineIndent<=g){b.push(null),m=o.input.charCodeAt(o.position);continue}let O=o.line;if(Ee(o,g,a,!1,!0),b.push(o.result),J(o,!0,-1),m=o.input.charCodeAt(
o.position),(o.line===O||o.lineIndent>g)&&m!==0)S(o,"bad indentation of a sequence entry");else if(o.lineIndent<g)break}return c?(o.tag=E,o.anchor=x,o.kind="seq\
uence",o.result=b,!0):!1}function pn(o,g,E){let x,b,c,m,v=o.tag,O=o.anchor,k={},N=Object.create(null),w=null,T=null,R=null,F=!1,j=!1;if(o.firstTabInLine!==-1)return!1;
o.anchor!==null&&fe(o,o.anchor,k);let B=o.input.charCodeAt(o.position);for(;B!==0;){!F&&o.firstTabInLine!==-1&&(o.position=o.firstTabInLine,S(o,"tab characters \
must not be used in indentation"));let U=o.input.charCodeAt(o.position+1),xe=o.line;if((B===63||B===58)&&C(U))B===63?(F&&(de(o,k,N,w,T,null,b,c,m),w=T=R=null),j=
!0,F=!0,x=!0):F?(F=!1,x=!0):S(o,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),o.position+=1,B=U;else{if(b=
o.line,c=o.lineStart,m=o.position,!Ee(o,E,s,!1,!0))break;if(o.line===xe){for(B=o.input.charCodeAt(o.position);P(B);)B=o.input.charCodeAt(++o.position);if(B===58)
B=o.input.charCodeAt(++o.position),C(B)||S(o,"a whitespace character is expected after the key-value separator within a block mapping"),F&&(de(o,k,N,w,T,null,b,
c,m),w=T=R=null),j=!0,F=!1,x=!1,w=o.tag,T=o.result;else if(j)S(o,"can not read an implicit mapping pair; a colon is missed");else return o.tag=v,o.anchor=O,!0}else if(j)
S(o,"can not read a block mapping entry; a multiline key may not be an implicit key");else return o.tag=v,o.anchor=O,!0}if((o.line===xe||o.lineIndent>g)&&(F&&(b=
o.line,c=o.lineStart,m=o.position),Ee(o,g,f,!0,x)&&(F?T=o.result:R=o.result),F||(de(o,k,N,w,T,R,b,c,m),w=T=R=null),J(o,!0,-1),B=o.input.charCodeAt(o.position)),
(o.line===xe||o.lineIndent>g)&&B!==0)S(o,"bad indentation of a mapping entry");else if(o.lineIndent<g)break}return F&&de(o,k,N,w,T,null,b,c,m),j&&(o.tag=v,o.anchor=
O,o.kind="mapping",o.result=k),j}function hn(o){let g=!1,E=!1,x,b,c=o.input.charCodeAt(o.position);if(c!==33)return!1;o.tag!==null&&S(o,"duplication of a tag pr\
operty"),c=o.input.charCodeAt(++o.position),c===60?(g=!0,c=o.input.charCodeAt(++o.position)):c===33?(E=!0,x="!!",c=o.input.charCodeAt(++o.position)):x="!";let m=o.
position;if(g){do c=o.input.charCodeAt(++o.position);while(c!==0&&c!==62);o.position<o.length?(b=o.input.slice(m,o.position),c=o.input.charCodeAt(++o.position)):
S(o,"unexpected end of the stream within a verbatim tag")}else{for(;c!==0&&!C(c);)c===33&&(E?S(o,"tag suffix cannot contain exclamation marks"):(x=o.input.slice(
m-1,o.position+1),I.test(x)||S(o,"named tag handle cannot contain such characters"),E=!0,m=o.position+1)),c=o.input.charCodeAt(++o.position);b=o.input.slice(m,o.
position),_.test(b)&&S(o,"tag suffix cannot contain flow indicator characters")}b&&!L.test(b)&&S(o,"tag name cannot contain such characters: "+b);try{b=decodeURIComponent(
b)}catch{S(o,"tag name is malformed: "+b)}return g?o.tag=b:i.call(o.tagMap,x)?o.tag=o.tagMap[x]+b:x==="!"?o.tag="!"+b:x==="!!"?o.tag="tag:yaml.org,2002:"+b:S(o,
'undeclared tag handle "'+x+'"'),!0}function gn(o){let g=o.input.charCodeAt(o.position);if(g!==38)return!1;o.anchor!==null&&S(o,"duplication of an anchor proper\
ty"),g=o.input.charCodeAt(++o.position);let E=o.position;for(;g!==0&&!C(g)&&!$(g);)g=o.input.charCodeAt(++o.position);return o.position===E&&S(o,"name of an anc\
hor node must contain at least one character"),o.anchor=o.input.slice(E,o.position),!0}function Dn(o){let g=o.input.charCodeAt(o.position);if(g!==42)return!1;g=
o.input.charCodeAt(++o.position);let E=o.position;for(;g!==0&&!C(g)&&!$(g);)g=o.input.charCodeAt(++o.position);o.position===E&&S(o,"name of an alias node must c\
ontain at least one character");let x=o.input.slice(E,o.position);return i.call(o.anchorMap,x)||S(o,'unidentified alias "'+x+'"'),o.result=o.anchorMap[x],J(o,!0,
-1),!0}function mn(o,g,E,x){let b=Ye(o);return Mn(o),Ie(o,g),o.tag=null,o.anchor=null,o.kind=null,o.result=null,pn(o,E,x)&&o.kind==="mapping"?(Ae(o),!0):($n(o),
Ie(o,b),!1)}function Ee(o,g,E,x,b){let c,m,v=1,O=!1,k=!1,N=null,w,T,R;o.depth>=o.maxDepth&&S(o,"nesting exceeded maxDepth ("+o.maxDepth+")"),o.depth+=1,o.listener!==
null&&o.listener("open",o),o.tag=null,o.anchor=null,o.kind=null,o.result=null;let F=c=m=f===E||a===E;if(x&&J(o,!0,-1)&&(O=!0,o.lineIndent>g?v=1:o.lineIndent===g?
v=0:o.lineIndent<g&&(v=-1)),v===1)for(;;){let j=o.input.charCodeAt(o.position),B=Ye(o);if(O&&(j===33&&o.tag!==null||j===38&&o.anchor!==null)||!hn(o)&&!gn(o))break;
N===null&&(N=B),J(o,!0,-1)?(O=!0,m=F,o.lineIndent>g?v=1:o.lineIndent===g?v=0:o.lineIndent<g&&(v=-1)):m=!1}if(m&&(m=O||b),v===1||f===E)if(l===E||s===E?T=g:T=g+1,
R=o.position-o.lineStart,v===1)if(m&&(dn(o,R)||pn(o,R,T))||fn(o,T))k=!0;else{let j=o.input.charCodeAt(o.position);N!==null&&F&&!m&&j!==124&&j!==62&&mn(o,N,N.position-
N.lineStart,T)||c&&we(o,T)||He(o,T)||cn(o,T)?k=!0:Dn(o)?(k=!0,(o.tag!==null||o.anchor!==null)&&S(o,"alias node should not have any properties")):un(o,T,l===E)&&
(k=!0,o.tag===null&&(o.tag="?")),o.anchor!==null&&fe(o,o.anchor,o.result)}else v===0&&(k=m&&dn(o,R));if(o.tag===null)o.anchor!==null&&fe(o,o.anchor,o.result);else if(o.
tag==="?"){o.result!==null&&o.kind!=="scalar"&&S(o,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+o.kind+'"');for(let j=0,B=o.implicitTypes.
length;j<B;j+=1)if(w=o.implicitTypes[j],w.resolve(o.result)){o.result=w.construct(o.result),o.tag=w.tag,o.anchor!==null&&fe(o,o.anchor,o.result);break}}else if(o.
tag!=="!"){if(i.call(o.typeMap[o.kind||"fallback"],o.tag))w=o.typeMap[o.kind||"fallback"][o.tag];else{w=null;let j=o.typeMap.multi[o.kind||"fallback"];for(let B=0,
U=j.length;B<U;B+=1)if(o.tag.slice(0,j[B].tag.length)===j[B].tag){w=j[B];break}}w||S(o,"unknown tag !<"+o.tag+">"),o.result!==null&&w.kind!==o.kind&&S(o,"unacce\
ptable node kind for !<"+o.tag+'> tag; it should be "'+w.kind+'", not "'+o.kind+'"'),w.resolve(o.result,o.tag)?(o.result=w.construct(o.result,o.tag),o.anchor!==
null&&fe(o,o.anchor,o.result)):S(o,"cannot resolve a node with !<"+o.tag+"> explicit tag")}return o.listener!==null&&o.listener("close",o),o.depth-=1,o.tag!==null||
o.anchor!==null||k}function Fn(o){let g=o.position,E=!1,x;for(o.version=null,o.checkLineBreaks=o.legacy,o.tagMap=Object.create(null),o.anchorMap=Object.create(null);(x=
o.input.charCodeAt(o.position))!==0&&(J(o,!0,-1),x=o.input.charCodeAt(o.position),!(o.lineIndent>0||x!==37));){E=!0,x=o.input.charCodeAt(++o.position);let b=o.position;
for(;x!==0&&!C(x);)x=o.input.charCodeAt(++o.position);let c=o.input.slice(b,o.position),m=[];for(c.length<1&&S(o,"directive name must not be less than one chara\
cter in length");x!==0;){for(;P(x);)x=o.input.charCodeAt(++o.position);if(x===35){do x=o.input.charCodeAt(++o.position);while(x!==0&&!A(x));break}if(A(x))break;
for(b=o.position;x!==0&&!C(x);)x=o.input.charCodeAt(++o.position);m.push(o.input.slice(b,o.position))}x!==0&&Ue(o),i.call(an,c)?an[c](o,c,m):oe(o,'unknown docum\
ent directive "'+c+'"')}if(J(o,!0,-1),o.lineIndent===0&&o.input.charCodeAt(o.position)===45&&o.input.charCodeAt(o.position+1)===45&&o.input.charCodeAt(o.position+
2)===45?(o.position+=3,J(o,!0,-1)):E&&S(o,"directives end mark is expected"),Ee(o,o.lineIndent-1,f,!1,!0),J(o,!0,-1),o.checkLineBreaks&&y.test(o.input.slice(g,o.
position))&&oe(o,"non-ASCII line breaks are interpreted as content"),o.documents.push(o.result),o.position===o.lineStart&&ae(o)){o.input.charCodeAt(o.position)===
46&&(o.position+=3,J(o,!0,-1));return}o.position<o.length-1&&S(o,"end of the stream or a document separator is expected")}function Ge(o,g){o=String(o),g=g||{},o.
length!==0&&(o.charCodeAt(o.length-1)!==10&&o.charCodeAt(o.length-1)!==13&&(o+=`
`),o.charCodeAt(0)===65279&&(o=o.slice(1)));let E=new D(o,g),x=o.indexOf("\0");for(x!==-1&&(E.position=x,S(E,"null byte is not allowed in input")),E.input+="\0";E.
input.charCodeAt(E.position)===32;)E.lineIndent+=1,E.position+=1;for(;E.position<E.length-1;)Fn(E);return E.documents}function jn(o,g,E){g!==null&&typeof g=="ob\
ject"&&typeof E>"u"&&(E=g,g=null);let x=Ge(o,E);if(typeof g!="function")return x;for(let b=0,c=x.length;b<c;b+=1)g(x[b])}function Bn(o,g){let E=Ge(o,g);if(E.length!==
0){if(E.length===1)return E[0];throw new n("expected a single document in the stream, but found more")}}return In.loadAll=jn,In.load=Bn,In}var tr={},io;function wc(){
if(io)return tr;io=1;let e=tn(),n=rn(),t=rr(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,l=65279,s=9,a=10,f=13,u=32,d=33,p=34,h=35,y=37,_=38,
I=39,L=42,M=44,A=45,P=58,C=61,$=62,G=63,z=64,Y=91,W=93,X=96,V=123,H=124,K=125,D={};D[0]="\\0",D[7]="\\a",D[8]="\\b",D[9]="\\t",D[10]="\\n",D[11]="\\v",D[12]="\\f",
D[13]="\\r",D[27]="\\e",D[34]='\\"',D[92]="\\\\",D[133]="\\N",D[160]="\\_",D[8232]="\\L",D[8233]="\\P";let q=["y","Y","yes","Yes","YES","on","On","ON","n","N","\
no","No","NO","off","Off","OFF"],S=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function oe(c,m){if(m===null)return{};let v={},O=Object.keys(m);for(let k=0,N=O.length;k<
N;k+=1){let w=O[k],T=String(m[w]);w.slice(0,2)==="!!"&&(w="tag:yaml.org,2002:"+w.slice(2));let R=c.compiledTypeMap.fallback[w];R&&i.call(R.styleAliases,T)&&(T=R.
styleAliases[T]),v[w]=T}return v}function fe(c){let m,v,O=c.toString(16).toUpperCase();if(c<=255)m="x",v=2;else if(c<=65535)m="u",v=4;else if(c<=4294967295)m="U",
v=8;else throw new n("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",v-O.length)+O}let Mn=1,Ae=2;function $n(c){this.
schema=c.schema||t,this.indent=Math.max(1,c.indent||2),this.noArrayIndent=c.noArrayIndent||!1,this.skipInvalid=c.skipInvalid||!1,this.flowLevel=e.isNothing(c.flowLevel)?
-1:c.flowLevel,this.styleMap=oe(this.schema,c.styles||null),this.sortKeys=c.sortKeys||!1,this.lineWidth=c.lineWidth||80,this.noRefs=c.noRefs||!1,this.noCompatMode=
c.noCompatMode||!1,this.condenseFlow=c.condenseFlow||!1,this.quotingType=c.quotingType==='"'?Ae:Mn,this.forceQuotes=c.forceQuotes||!1,this.replacer=typeof c.replacer==
"function"?c.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=
[],this.usedDuplicates=null}function Ye(c,m){let v=e.repeat(" ",m),O=0,k="",N=c.length;for(;O<N;){let w,T=c.indexOf(`
`,O);T===-1?(w=c.slice(O),O=N):(w=c.slice(O,T+1),O=T+1),w.length&&w!==`
`&&(k+=v),k+=w}return k}function Ie(c,m){return`
`+e.repeat(" ",c.indent*m)}function an(c,m){for(let v=0,O=c.implicitTypes.length;v<O;v+=1)if(c.implicitTypes[v].resolve(m))return!0;return!1}function le(c){return c===
u||c===s}function be(c){return c>=32&&c<=126||c>=161&&c<=55295&&c!==8232&&c!==8233||c>=57344&&c<=65533&&c!==l||c>=65536&&c<=1114111}function qe(c){return be(c)&&
c!==l&&c!==f&&c!==a}function de(c,m,v){let O=qe(c),k=O&&!le(c);return(v?O:O&&c!==M&&c!==Y&&c!==W&&c!==V&&c!==K)&&c!==h&&!(m===P&&!k)||qe(m)&&!le(m)&&c===h||m===
P&&k}function Ue(c){return be(c)&&c!==l&&!le(c)&&c!==A&&c!==G&&c!==P&&c!==M&&c!==Y&&c!==W&&c!==V&&c!==K&&c!==h&&c!==_&&c!==L&&c!==d&&c!==H&&c!==C&&c!==$&&c!==I&&
c!==p&&c!==y&&c!==z&&c!==X}function J(c){return!le(c)&&c!==P}function ae(c,m){let v=c.charCodeAt(m),O;return v>=55296&&v<=56319&&m+1<c.length&&(O=c.charCodeAt(m+
1),O>=56320&&O<=57343)?(v-55296)*1024+O-56320+65536:v}function Pe(c){return/^\n* /.test(c)}let un=1,He=2,cn=3,fn=4,we=5;function dn(c,m,v,O,k,N,w,T){let R,F=0,j=null,
B=!1,U=!1,xe=O!==-1,Ve=-1,Ke=Ue(ae(c,0))&&J(ae(c,c.length-1));if(m||w)for(R=0;R<c.length;F>=65536?R+=2:R++){if(F=ae(c,R),!be(F))return we;Ke=Ke&&de(F,j,T),j=F}else{
for(R=0;R<c.length;F>=65536?R+=2:R++){if(F=ae(c,R),F===a)B=!0,xe&&(U=U||R-Ve-1>O&&c[Ve+1]!==" ",Ve=R);else if(!be(F))return we;Ke=Ke&&de(F,j,T),j=F}U=U||xe&&R-Ve-
1>O&&c[Ve+1]!==" "}return!B&&!U?Ke&&!w&&!k(c)?un:N===Ae?we:He:v>9&&Pe(c)?we:w?N===Ae?we:He:U?fn:cn}function pn(c,m,v,O,k){c.dump=(function(){if(m.length===0)return c.
quotingType===Ae?'""':"''";if(!c.noCompatMode&&(q.indexOf(m)!==-1||S.test(m)))return c.quotingType===Ae?'"'+m+'"':"'"+m+"'";let N=c.indent*Math.max(1,v),w=c.lineWidth===
-1?-1:Math.max(Math.min(c.lineWidth,40),c.lineWidth-N),T=O||c.flowLevel>-1&&v>=c.flowLevel;function R(F){return an(c,F)}switch(dn(m,T,c.indent,w,R,c.quotingType,
c.forceQuotes&&!O,k)){case un:return m;case He:return"'"+m.replace(/'/g,"''")+"'";case cn:return"|"+hn(m,c.indent)+gn(Ye(m,N));case fn:return">"+hn(m,c.indent)+
gn(Ye(Dn(m,w),N));case we:return'"'+Ee(m)+'"';default:throw new n("impossible error: invalid scalar style")}})()}function hn(c,m){let v=Pe(c)?String(m):"",O=c[c.
length-1]===`
`,N=O&&(c[c.length-2]===`
`||c===`
`)?"+":O?"":"-";return v+N+`
`}function gn(c){return c[c.length-1]===`
`?c.slice(0,-1):c}function Dn(c,m){let v=/(\n+)([^\n]*)/g,O=(function(){let T=c.indexOf(`
`);return T=T!==-1?T:c.length,v.lastIndex=T,mn(c.slice(0,T),m)})(),k=c[0]===`
`||c[0]===" ",N,w;for(;w=v.exec(c);){let T=w[1],R=w[2];N=R[0]===" ",O+=T+(!k&&!N&&R!==""?`
`:"")+mn(R,m),k=N}return O}function mn(c,m){if(c===""||c[0]===" ")return c;let v=/ [^ ]/g,O,k=0,N,w=0,T=0,R="";for(;O=v.exec(c);)T=O.index,T-k>m&&(N=w>k?w:T,R+=
`
`+c.slice(k,N),k=N+1),w=T;return R+=`
`,c.length-k>m&&w>k?R+=c.slice(k,w)+`
`+c.slice(w+1):R+=c.slice(k),R.slice(1)}function Ee(c){let m="",v=0;for(let O=0;O<c.length;v>=65536?O+=2:O++){v=ae(c,O);let k=D[v];!k&&be(v)?(m+=c[O],v>=65536&&
(m+=c[O+1])):m+=k||fe(v)}return m}function Fn(c,m,v){let O="",k=c.tag;for(let N=0,w=v.length;N<w;N+=1){let T=v[N];c.replacer&&(T=c.replacer.call(v,String(N),T)),
(g(c,m,T,!1,!1)||typeof T>"u"&&g(c,m,null,!1,!1))&&(O!==""&&(O+=","+(c.condenseFlow?"":" ")),O+=c.dump)}c.tag=k,c.dump="["+O+"]"}function Ge(c,m,v,O){let k="",N=c.
tag;for(let w=0,T=v.length;w<T;w+=1){let R=v[w];c.replacer&&(R=c.replacer.call(v,String(w),R)),(g(c,m+1,R,!0,!0,!1,!0)||typeof R>"u"&&g(c,m+1,null,!0,!0,!1,!0))&&
((!O||k!=="")&&(k+=Ie(c,m)),c.dump&&a===c.dump.charCodeAt(0)?k+="-":k+="- ",k+=c.dump)}c.tag=N,c.dump=k||"[]"}function jn(c,m,v){let O="",k=c.tag,N=Object.keys(
v);for(let w=0,T=N.length;w<T;w+=1){let R="";O!==""&&(R+=", "),c.condenseFlow&&(R+='"');let F=N[w],j=v[F];c.replacer&&(j=c.replacer.call(v,F,j)),g(c,m,F,!1,!1)&&
(c.dump.length>1024&&(R+="? "),R+=c.dump+(c.condenseFlow?'"':"")+":"+(c.condenseFlow?"":" "),g(c,m,j,!1,!1)&&(R+=c.dump,O+=R))}c.tag=k,c.dump="{"+O+"}"}function Bn(c,m,v,O){
let k="",N=c.tag,w=Object.keys(v);if(c.sortKeys===!0)w.sort();else if(typeof c.sortKeys=="function")w.sort(c.sortKeys);else if(c.sortKeys)throw new n("sortKeys \
must be a boolean or a function");for(let T=0,R=w.length;T<R;T+=1){let F="";(!O||k!=="")&&(F+=Ie(c,m));let j=w[T],B=v[j];if(c.replacer&&(B=c.replacer.call(v,j,B)),
!g(c,m+1,j,!0,!0,!0))continue;let U=c.tag!==null&&c.tag!=="?"||c.dump&&c.dump.length>1024;U&&(c.dump&&a===c.dump.charCodeAt(0)?F+="?":F+="? "),F+=c.dump,U&&(F+=
Ie(c,m)),g(c,m+1,B,!0,U)&&(c.dump&&a===c.dump.charCodeAt(0)?F+=":":F+=": ",F+=c.dump,k+=F)}c.tag=N,c.dump=k||"{}"}function o(c,m,v){let O=v?c.explicitTypes:c.implicitTypes;
for(let k=0,N=O.length;k<N;k+=1){let w=O[k];if((w.instanceOf||w.predicate)&&(!w.instanceOf||typeof m=="object"&&m instanceof w.instanceOf)&&(!w.predicate||w.predicate(
m))){if(v?w.multi&&w.representName?c.tag=w.representName(m):c.tag=w.tag:c.tag="?",w.represent){let T=c.styleMap[w.tag]||w.defaultStyle,R;if(r.call(w.represent)===
"[object Function]")R=w.represent(m,T);else if(i.call(w.represent,T))R=w.represent[T](m,T);else throw new n("!<"+w.tag+'> tag resolver accepts not "'+T+'" style');
c.dump=R}return!0}}return!1}function g(c,m,v,O,k,N,w){c.tag=null,c.dump=v,o(c,v,!1)||o(c,v,!0);let T=r.call(c.dump),R=O;O&&(O=c.flowLevel<0||c.flowLevel>m);let F=T===
"[object Object]"||T==="[object Array]",j,B;if(F&&(j=c.duplicates.indexOf(v),B=j!==-1),(c.tag!==null&&c.tag!=="?"||B||c.indent!==2&&m>0)&&(k=!1),B&&c.usedDuplicates[j])
c.dump="*ref_"+j;else{if(F&&B&&!c.usedDuplicates[j]&&(c.usedDuplicates[j]=!0),T==="[object Object]")O&&Object.keys(c.dump).length!==0?(Bn(c,m,c.dump,k),B&&(c.dump=
"&ref_"+j+c.dump)):(jn(c,m,c.dump),B&&(c.dump="&ref_"+j+" "+c.dump));else if(T==="[object Array]")O&&c.dump.length!==0?(c.noArrayIndent&&!w&&m>0?Ge(c,m-1,c.dump,
k):Ge(c,m,c.dump,k),B&&(c.dump="&ref_"+j+c.dump)):(Fn(c,m,c.dump),B&&(c.dump="&ref_"+j+" "+c.dump));else if(T==="[object String]")c.tag!=="?"&&pn(c,c.dump,m,N,R);else{
if(T==="[object Undefined]")return!1;if(c.skipInvalid)return!1;throw new n("unacceptable kind of an object to dump "+T)}if(c.tag!==null&&c.tag!=="?"){let U=encodeURI(
c.tag[0]==="!"?c.tag.slice(1):c.tag).replace(/!/g,"%21");c.tag[0]==="!"?U="!"+U:U.slice(0,18)==="tag:yaml.org,2002:"?U="!!"+U.slice(18):U="!<"+U+">",c.dump=U+" "+
c.dump}}return!0}function E(c,m){let v=[],O=[];x(c,v,O);let k=O.length;for(let N=0;N<k;N+=1)m.duplicates.push(v[O[N]]);m.usedDuplicates=new Array(k)}function x(c,m,v){
if(c!==null&&typeof c=="object"){let O=m.indexOf(c);if(O!==-1)v.indexOf(O)===-1&&v.push(O);else if(m.push(c),Array.isArray(c))for(let k=0,N=c.length;k<N;k+=1)x(
c[k],m,v);else{let k=Object.keys(c);for(let N=0,w=k.length;N<w;N+=1)x(c[k[N]],m,v)}}}function b(c,m){m=m||{};let v=new $n(m);v.noRefs||E(c,v);let O=c;return v.replacer&&
(O=v.replacer.call({"":O},"",O)),g(v,0,O,!0,!0)?v.dump+`
`:""}return tr.dump=b,tr}var oo;function Ec(){if(oo)return ee;oo=1;let e=bc(),n=wc();function t(r,i){return function(){throw new Error("Function yaml."+r+" is r\
emoved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return ee.Type=re(),ee.Schema=lo(),ee.FAILSAFE_SCHEMA=co(),ee.JSON_SCHEMA=mo(),ee.
CORE_SCHEMA=yo(),ee.DEFAULT_SCHEMA=rr(),ee.load=e.load,ee.loadAll=e.loadAll,ee.dump=n.dump,ee.YAMLException=rn(),ee.types={binary:wo(),float:go(),map:uo(),null:fo(),
pairs:xo(),set:Oo(),timestamp:vo(),bool:po(),int:ho(),merge:bo(),omap:Eo(),seq:ao(),str:so()},ee.safeLoad=t("safeLoad","load"),ee.safeLoadAll=t("safeLoadAll","l\
oadAll"),ee.safeDump=t("safeDump","dump"),ee}var xc=Ec(),Oc=yc(xc),{Type:ko,Schema:Nd,FAILSAFE_SCHEMA:_o,JSON_SCHEMA:Sd,CORE_SCHEMA:Td,DEFAULT_SCHEMA:Id,load:Ao,
loadAll:Pd,dump:Cd,YAMLException:Rd,types:Ld,safeLoad:Md,safeLoadAll:$d,safeDump:Dd}=Oc;function To(e,n,t){if(n===void 0)return t?No(e):Te(e);if(n===`${je}binary`)return Nc(e);if(n===`${je}timestamp`)return _c.test(e)&&Ac(e)?Te(e):void 0;let r=kc.get(
n);if(!r)return Te(e);let i=No(e);return r==="float"&&i.type==="integer"?Be(Number(i.value)):i.type===r?i:void 0}var je="tag:yaml.org,2002:",kc=new Map([[`${je}\
int`,"integer"],[`${je}float`,"float"],[`${je}bool`,"boolean"],[`${je}null`,"null"]]),_c=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Ac(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function Nc(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return Te(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function No(e){
let n=Sc.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return Tc(e)??Te(e);if(!/[-+0-9]/.test(t))return Te(e);let r=e.replaceAll("_","");return Pc(r)??Ic(r)??
Te(e)}var Sc=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,So(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,So(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Be(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Be(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Be(Number.NEGATIVE_INFINITY)])]);
function Te(e){return{type:"text",value:e,key:e}}function So(e){return{type:"boolean",value:e,key:String(e)}}function Be(e){return{type:"float",value:e,key:Rc(e)}}
function Tc(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?Be(n):void 0}
function Ic(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?Be(n):void 0}function Pc(e){let n=Cc.
exec(e);if(!n)return;let[,t="",r,i,l,s="0"]=n,a=r!==void 0?Pn(r,"0x",16):i!==void 0?Pn(i,"0o",22):l!==void 0?Pn(l,"0b",64):Pn(s,"",20);if(a===void 0||a>=2n**64n)
return;let f=t==="-"?-a:a;return f>=-(2n**63n)&&f<2n**63n?{type:"integer",value:Number(f),key:String(f)}:t===""?{type:"integer",value:Number(f),key:void 0}:void 0}
var Cc=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function Pn(e,n,t){return e.length<=t?BigInt(n+e):void 0}function Rc(e){
let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":"0";let t=1;for(;Math.
fround(Number(n.toPrecision(t)))!==n;)t++;let[r,i]=n.toExponential(t-1).split("e"),l=Number(i);return l>=-4&&l<6?String(Number(n.toPrecision(t))):`${r}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}function Po(e){if(e.length>Lo||Lc(e))return;let n=Ro(e);return ir?void 0:n}function Co(e){return e.length<=Lo&&Ro(e)!==void 0}function Ro(e){ir=!1;try{return{value:Ao(
e,{schema:Hc})??null}}catch{return}}var Lo=3e6;function Lc(e){return $c.test(e)||Mc.test(e)||jc(e)||Dc.test(e)&&Fc.test(e)?!0:/[[{]/.test(e)&&Bc.test(e)&&Yc.test(
e)}var Mc=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,$c=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,Dc=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
Fc=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function jc(e){for(let n=0;n+Io<e.length;){let t=e.lastIndexOf(`
`,n+Io);if(t<n)return!0;n=t+1}return!1}var Io=1e3,Bc=/(?:^|[\s,:[{-])[[{]/,Yc=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,ir=!1,qc=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),on,Uc=new ko("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(qc.has(e.charCodeAt(
0))||(on=To(e,void 0,!0),!on||on.type==="text"))return!1;let{type:n,key:t,value:r}=on;return(n==="float"||n==="integer"&&t!==String(r))&&(ir=!0),!0},construct:()=>on?.
value}),Hc=_o.extend({implicit:[Uc]});function Mo(e){let n=e.charCodeAt(0)===65279?1:0,t,r=i=>{t??=Gc(e);let l=0,s=t.length-1;for(;l<s;){let f=l+s+1>>1;(t[f]??0)<=i?l=f:s=f-1}let a=i-(t[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,a-n):a,offset:i}};return(i,l)=>({start:r(Math.min(i,e.length)),end:r(Math.min(l,e.length))})}function Gc(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var or=200,$o=`it is nested deeper than ${or} levels`;function Bo(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return Fo(e,n);let t=[],r=n;for(;;){let s=Cn(Do,e,r);if(s===e.length)return t;
let a=Kc(e,r,s);if(!a)break;t.push(a),r=a.end}if(t.length<2)return[...t,...Fo(e,Cn(Vc,e,r))];let i=Cn(Do,e,r);return[...t,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Do=/[ \t\r\n]*/y,Vc=/[^\S\n]*\n?/y;function Cn(e,n,t){return e.lastIndex=
t,t+(e.exec(n)?.[0].length??0)}function Kc(e,n,t){let r=Wc(e,t);if(!r)return;let{end:i,levels:l}=r;if(l>or)return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:$o}};
let s=!0;try{let a=JSON.parse(e.slice(t,i),(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(s=!1),u));if(s)return{start:n,body:t,end:i,json:{value:a}}}catch{return}
return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function Wc(e,n){let t=0,r=0;for(let i=n;i<e.length;i++){let l=e[i];if(l===
'"'){let s=Jc(e,i);if(s===void 0)return;i=s-1}else l==="{"||l==="["?r=Math.max(r,++t):l==="}"||l==="]"?t--:t===0&&(i=Cn(zc,e,i)-1);if(t<=0)return{end:i+1,levels:r}}}
var zc=/[-+.\w]*/y;function Jc(e,n){for(let t=n+1;t<e.length;t++){if(e[t]==='"')return t+1;e[t]==="\\"&&t++}}function Fo(e,n){let t=[],r={start:n,body:n},i=s=>{
s>r.body&&t.push({...r,end:s})},l=e.startsWith("---",n)?n:jo(e,n);for(;l!==-1;l=jo(e,l)){let s=e.indexOf(`
`,l),a=s===-1?e.length:s+1,f=e.slice(l+3,a).trim();if(f!==""&&!f.startsWith("#")){if(r.fault)continue;i(l),r={start:l,body:l,fault:{start:l,end:l+3+f.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>r.body&&!Xc(e.slice(r.body,l))&&(i(l),r={start:l,body:a})}return i(e.length),t}function jo(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function Xc(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}var Qc,Zc=()=>Qc??=require("./thorough.cjs");var lr=(...e)=>Zc().readThoroughly(...e);function qo(e,{fast:n=!0}={}){let t=Mo(e),r=[],i,l=0;for(let s of Bo(e)){let a=Yo(e,{...s,start:l},t,n);if(a.value===null&&a.issues.length===0){i??=a;continue}r.
push(a),l=s.end}return r.length>0?{documents:r}:{documents:[i??Yo(e,{start:l,body:l,end:e.length},t,n)]}}function Yo(e,n,t,r){let i=r?ef(e,n):void 0;if(!i)return lr(
e,n,t);let l,s=()=>(l??=lr(e,n,t),l);return{value:i.value,issues:[],get range(){return t(n.start,n.end)},positionOf:a=>s().positionOf(a),keyOf:a=>s().keyOf(a),get node(){
return s().node}}}function ef(e,{body:n,end:t,json:r,fault:i}){if(i)return;let l=e.slice(n,t);return r?Co(l)?r:void 0:Po(l)}var ce=require("fs"),me=require("path");var nf,Uo=()=>nf??=require("./glob.cjs"),Ho=(...e)=>Uo().globOf(...e),Go=(...e)=>Uo().isGlob(...e);var tf,Rn=()=>tf??=require("./ignored.cjs"),sr=(...e)=>Rn().ignoringAround(...e),Vo=(...e)=>Rn().ignoringIn(...e),ar=(...e)=>Rn().isIgnored(...e),Ko=(...e)=>Rn().
patternsOf(...e);var rf={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function ln(e){let n=e instanceof Error&&"code"in e?String(e.code):"";return rf[n]??(e instanceof Error?e.message:String(e))}var sn="<stdin>";function*Wo(e,{cwd:n,ignore:t=[],onFault:r}){let i=new Set,l=t.length>0?Ko(n,t):[];function*s(a,f,u,d){let p=(0,ce.realpathSync)(a);if(i.has(p))
return;i.add(p);let h=Vo(a,u);for(let y of(0,ce.readdirSync)(a,{withFileTypes:!0}).sort(af)){let _=a+(a.endsWith(me.sep)?"":me.sep)+y.name,I=f===""?y.name:`${f}${f.
endsWith("/")?"":"/"}${y.name}`,L=lf.test(y.name)&&d(I);try{let M=y.isSymbolicLink()?cf(_,L):y,A=M?.isDirectory()??!1;if(!A&&!L||A&&sf.has(y.name)||[h,l].some(P=>P.
length>0&&ar(_,A,P)))continue;if(A)yield*s(_,I,h,d);else if(L&&M?.isFile()){let P=y.isSymbolicLink()?(0,ce.realpathSync)(_):p+(p.endsWith(me.sep)?"":me.sep)+y.name;
i.has(P)||(yield{path:I,found:!0}),i.add(P)}}catch(M){r(`${I}: ${ln(M)}`)}}}for(let a of e)try{if(a==="-"){i.has(sn)||(yield{path:sn,found:!1}),i.add(sn);continue}
let f=(0,me.resolve)(n,a),u=uf(a),d=(0,ce.statSync)(f,{throwIfNoEntry:!1});if(!d&&Go(u)){let p=!1;for(let h of of(u,n,s))p=!0,yield h;p||r(`${a}: no YAML or JSO\
N file matches`)}else if(d){if(d.isDirectory())yield*s(f,u==="."?"":u,sr(f),()=>!0);else if(!ff(d,f))r(`${a}: it is neither a file nor a directory`);else if(l.length===
0||!ar(f,!1,l)){let p=d.isFile()?(0,ce.realpathSync)(f):f;i.has(p)||(yield{path:u,found:!1}),i.add(p)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(f){
r(`${a}: ${ln(f)}`)}}function*of(e,n,t){let{base:r,isMatch:i}=Ho(e),l=(0,me.resolve)(n,r);if(!(0,ce.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let s=r===
"."?"":r,a=s===""?0:s.length+(s.endsWith("/")?0:1);yield*t(l,s,sr(l),f=>i(f.slice(a)))}var lf=/\.(?:ya?ml|json)$/i,sf=new Set([".git","node_modules"]),af=(e,n)=>e.
name<n.name?-1:1,uf=e=>me.sep==="\\"?e.replaceAll("\\","/"):e;function cf(e,n){try{return(0,ce.statSync)(e)}catch(t){if(n)throw t;return}}function ff(e,n){return e.
isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(n)}var zo=require("buffer"),ye=require("fs"),Jo=require("path");function Xo(e,n){return e===sn?Buffer.from(n.stdin()):df(e,n.cwd)}function df(e,n){let t=(0,Jo.resolve)(n,e),r=(0,ye.openSync)(t,"r");try{if(/^\/(?:dev|proc)\//.
test(t))return(0,ye.readFileSync)(r);let i=(0,ye.readSync)(r,Ln);return i<Ln.length?Ln.subarray(0,i):Buffer.concat([Ln,(0,ye.readFileSync)(r)])}finally{(0,ye.closeSync)(
r)}}var Ln=Buffer.allocUnsafeSlow(64*1024);function Qo(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let n=e.toString("utf8");return(0,zo.isUtf8)(e)?n:n.replaceAll("\uFFFD","\uFFFF")}function Zo(e,n){let t=[],r=[];for(let{path:i}of Wo(e,{cwd:n.cwd,onFault:l=>r.push(l)}))try{t.push({path:i,text:Qo(Xo(i,n))})}catch(l){r.push(`${i}: ${ln(l)}`)}
return{files:t,faults:r}}function el(e,n){let{files:t,faults:r}=Zo(e,n),i=[],l=[],s=[];for(let{path:a,text:f}of t)for(let u of qo(f).documents){let d=u.issues.find(({code:p})=>p==="yaml\
-syntax");d&&s.push(`${a}:${d.range.start.line}: ${d.message}`);for(let{value:p,pointer:h}of Ri(u.value))i.push(p),l.push(`${a}:${u.positionOf(h).start.line}`)}
return{values:i,places:l,unreadable:s,faults:r}}var nl=require("util");var ve=class extends Error{name="UsageError"};function tl(e,n){try{let{values:t,positionals:r}=(0,nl.parseArgs)({args:[...e],options:n,allowPositionals:!0,strict:!0});return{values:t,positionals:r}}catch(t){
let r=e.find(l=>l.startsWith("--")&&!Object.hasOwn(n,ur(l)));if(r===void 0)throw new ve(t instanceof Error?t.message:String(t));let i=Fe(ur(r),Object.keys(n));throw new ve(
`there is no option --${ur(r)}${i===void 0?"":`; did you mean --${i}?`}`)}}var ur=e=>e.slice(2).split("=")[0]??"";function rl(e){if(e===void 0)return en;if(bi(e))
return e;throw new ve(`there is no release ${e}; it is one of ${Nn.join(", ")}`)}function il(e,n,t){let r=t.find(l=>l===n);if(r!==void 0)return r;let i=Fe(n,t);
throw new ve(`${e} is one of ${t.join(", ")}${i===void 0?"":`; did you mean ${i}?`}`)}var pf=`openchoreo-planes graph PATHS... [--release RELEASE] [--format FORMAT]

Draws which plane refers to which in YAML and JSON files, as the control plane of a release would
find it. A directory means its .yaml, .yml and .json files; - means standard input.

  --release RELEASE  the release whose fields and fallbacks hold, such as v1.2 (default: v0.16)
  --format FORMAT    text for a terminal, mermaid, dot, svg or json (default: text)
  --help             this text

A dashed line is a fallback that no manifest sets; a red one leads nowhere.

Exit status: 0 drawn, 1 something could not be drawn, which is told, 2 a path that cannot be read,
or wrong usage.
`;function hf(e,n){let{values:t,positionals:r}=tl(e,{release:{type:"string"},format:{type:"string"},help:{type:"boolean"}});if(t.help)return n.stdout(pf),nn.ok;
let i=rl(t.release),l=il("--format",t.format??"text",["text","mermaid","dot","svg","json"]);if(r.length===0)throw new ve("graph needs files or directories, or -\
 for standard input");let{values:s,places:a,unreadable:f,faults:u}=el(r,n),d=Ii(s,{release:i}),p=d.passedOver.map(({resource:y,reason:_})=>`${a[y]}: not drawn: ${gf[_].
replace("RELEASE",i)}`),h=[...f,...p];try{n.stdout(gi(d,l))}catch(y){throw y instanceof RangeError?new ve(y.message):y}for(let y of h)n.stderr(`${y}
`);for(let y of u)n.stderr(`openchoreo-planes: ${y}
`);return u.length>0?nn.failure:h.length>0?nn.findings:nn.ok}var gf={"not-a-resource":"it has no kind","not-a-plane":"RELEASE has no such kind","no-name":"it ha\
s no name"};0&&(module.exports={graphCommand});
