"use strict";var Kn=Object.defineProperty;var yl=Object.getOwnPropertyDescriptor;var vl=Object.getOwnPropertyNames;var bl=Object.prototype.hasOwnProperty;var ne=(e,n)=>{for(var t in n)Kn(e,t,{get:n[t],enumerable:!0})},wl=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of vl(n))!bl.call(e,i)&&
i!==t&&Kn(e,i,{get:()=>n[i],enumerable:!(r=yl(n,i))||r.enumerable});return e};var El=e=>wl(Kn({},"__esModule",{value:!0}),e);var Ld={};ne(Ld,{graphCommand:()=>Cd});module.exports=El(Ld);function Le(e,n){let t=new Map;for(let r of e){let i=n(r),l=t.get(i);l?l.push(r):t.set(i,[r])}return t}var br=[/^Environment$/,/DataPlane$/,/(?:Build|Workflow)Plane$/,/ObservabilityPlane$/],wr=({kind:e})=>{let n=br.findIndex(t=>t.test(e));return n===-1?br.length:
n};function we({nodes:e}){let n=({kind:l})=>l==="Namespace"||l==="Organization",t=Le(e.filter(l=>!n(l)),({parent:l})=>l),r=e.filter(n).sort(xr).map(l=>({parent:l,
nodes:(t.get(l.id)??[]).sort(Er)})),i=(t.get(void 0)??[]).sort(Er);return i.length>0?[...r,{parent:void 0,nodes:i}]:r}var xr=(e,n)=>e.name<n.name?-1:e.name>n.name?
1:0,Er=(e,n)=>wr(e)-wr(n)||xr(e,n);function pe(e){return e.resource===void 0&&/Plane$/.test(e.kind)}function te({name:e,displayName:n}){return n===void 0?e:`${n}\
 (${e})`}function Or(e){let n=l=>`    ${_e(l.id)} [label=${_e(`${l.kind}
${te(l)}`)}${pe(l)?', color=red, style="rounded,dashed"':""}]`,t=we(e).flatMap(({parent:l,nodes:s},a)=>l?[`  subgraph cluster_${a} {`,`    label=${_e(`${l.kind}\
 ${te(l)}`)}`,...s.map(n),...s.length===0?[`    ${_e(l.id)} [style=invis]`]:[],"  }"]:s.map(n)),r={set:"",default:", style=dashed",dangling:", style=dashed, col\
or=red"},i=e.edges.map(({from:l,to:s,field:a,how:d})=>`  ${_e(l)} -> ${_e(s)} [label=${_e(a.replace(/^spec\./,""))}${r[d]}]`);return["digraph topology {","  ran\
kdir=LR","  node [shape=box, style=rounded]",...t,...i,"}",""].join(`
`)}var _e=e=>`"${e.replace(/[\\"]/g,"\\$&").replaceAll(`
`,"\\n").replace(new RegExp("\\p{Cc}","gu"),"\uFFFD")}"`;function kr(e){let n=new Map(e.nodes.map(({id:s},a)=>[s,`n${a}`])),t=s=>`    ${n.get(s.id)}["${en(s.kind)}<br/>${en(te(s))}"]${pe(s)?":::missing":""}`,r=we(e).flatMap(
({parent:s,nodes:a})=>s?[`  subgraph ${n.get(s.id)}["${en(s.kind)} ${en(te(s))}"]`,...a.map(t),"  end"]:a.map(t)),i=e.edges.map(({from:s,to:a,field:d,how:u})=>{
let f=u==="set"?"-->":"-.->";return`  ${n.get(s)} ${f}|"${en(d.replace(/^spec\./,""))}"| ${n.get(a)}`}),l=e.edges.flatMap(({how:s},a)=>s==="dangling"?[a]:[]);return[
"flowchart LR",...r,...i,"  classDef missing stroke:#d1242f,stroke-dasharray:4",...l.length>0?[`  linkStyle ${l.join(",")} stroke:#d1242f`]:[],""].join(`
`)}var en=e=>e.replace(/[^\p{L}\p{N} ._/:()-]/gu,n=>`#${n.codePointAt(0)};`);var Gr=Object.defineProperty,xl=(e,n,t)=>n in e?Gr(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,Ol=(e,n)=>{for(var t in n)Gr(e,t,{get:n[t],enumerable:!0})},
kl=(e,n,t)=>xl(e,typeof n!="symbol"?n+"":n,t),Vr={};Ol(Vr,{Graph:()=>se,alg:()=>tt});var _l=Object.defineProperty,Kr=(e,n)=>{for(var t in n)_l(e,t,{get:n[t],enumerable:!0})},
nt=class{constructor(e){this._isDirected=!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this.
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
return e.reduce((t,r)=>(n!==void 0?this.setEdge(t,r,n):this.setEdge(t,r),r)),this}setEdge(e,n,t,r){let i,l,s,a,d=!1;typeof e=="object"&&e!==null&&"v"in e?(i=e.v,
l=e.w,s=e.name,arguments.length===2&&(a=n,d=!0)):(i=e,l=n,s=r,arguments.length>2&&(a=t,d=!0)),i=""+i,l=""+l,s!==void 0&&(s=""+s);let u=nn(this._isDirected,i,l,s);
if(u in this._edgeLabels)return d&&(this._edgeLabels[u]=a),this;if(s!==void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = \
false");this.setNode(i),this.setNode(l),this._edgeLabels[u]=d?a:this._defaultEdgeLabelFn(i,l,s);let f=Nl(this._isDirected,i,l,s);return i=f.v,l=f.w,Object.freeze(
f),this._edgeObjs[u]=f,_r(this._preds[l],i),_r(this._sucs[i],l),this._in[l][u]=f,this._out[i][u]=f,this._edgeCount++,this}edge(e,n,t){let r=arguments.length===1?
Wn(this._isDirected,e):nn(this._isDirected,e,n,t);return this._edgeLabels[r]}edgeAsObj(e,n,t){let r=arguments.length===1?this.edge(e):this.edge(e,n,t);return typeof r!=
"object"||r===null?{label:r}:r}hasEdge(e,n,t){return(arguments.length===1?Wn(this._isDirected,e):nn(this._isDirected,e,n,t))in this._edgeLabels}removeEdge(e,n,t){
let r=arguments.length===1?Wn(this._isDirected,e):nn(this._isDirected,e,n,t),i=this._edgeObjs[r];if(i){let l=i.v,s=i.w;delete this._edgeLabels[r],delete this._edgeObjs[r],
Nr(this._preds[s],l),Nr(this._sucs[l],s),delete this._in[s][r],delete this._out[l][r],this._edgeCount--}return this}inEdges(e,n){return this.isDirected()?this.filterEdges(
this._in[e],e,n):this.nodeEdges(e,n)}outEdges(e,n){return this.isDirected()?this.filterEdges(this._out[e],e,n):this.nodeEdges(e,n)}nodeEdges(e,n){if(e in this._nodes)
return this.filterEdges({...this._in[e],...this._out[e]},e,n)}_removeFromParentsChildList(e){delete this._children[this._parent[e]][e]}filterEdges(e,n,t){if(!e)
return;let r=Object.values(e);return t?r.filter(i=>i.v===n&&i.w===t||i.v===t&&i.w===n):r}};function _r(e,n){e[n]?e[n]++:e[n]=1}function Nr(e,n){e[n]!==void 0&&!--e[n]&&
delete e[n]}function nn(e,n,t,r){let i=""+n,l=""+t;if(!e&&i>l){let s=i;i=l,l=s}return i+""+l+""+(r===void 0?"\0":r)}function Nl(e,n,t,r){let i=""+n,l=""+t;if(!e&&
i>l){let a=i;i=l,l=a}let s={v:i,w:l};return r&&(s.name=r),s}function Wn(e,n){return nn(e,n.v,n.w,n.name)}var Al={};Kr(Al,{read:()=>Pl,write:()=>Tl});function Tl(e){
let n={options:{directed:e.isDirected(),multigraph:e.isMultigraph(),compound:e.isCompound()},nodes:Sl(e),edges:Il(e)},t=e.graph();return t!==void 0&&(n.value=structuredClone(
t)),n}function Sl(e){return e.nodes().map(n=>{let t=e.node(n),r=e.parent(n),i={v:n};return t!==void 0&&(i.value=t),r!==void 0&&(i.parent=r),i})}function Il(e){return e.
edges().map(n=>{let t=e.edge(n),r={v:n.v,w:n.w};return n.name!==void 0&&(r.name=n.name),t!==void 0&&(r.value=t),r})}function Pl(e){let n=new nt(e.options);return e.
value!==void 0&&n.setGraph(e.value),e.nodes.forEach(t=>{n.setNode(t.v,t.value),t.parent&&n.setParent(t.v,t.parent)}),e.edges.forEach(t=>{n.setEdge({v:t.v,w:t.w,
name:t.name},t.value)}),n}var tt={};Kr(tt,{CycleException:()=>On,bellmanFord:()=>Wr,components:()=>Ll,dijkstra:()=>xn,dijkstraAll:()=>Fl,findCycles:()=>Dl,floydWarshall:()=>Bl,
isAcyclic:()=>ql,postorder:()=>Hl,preorder:()=>Gl,prim:()=>Vl,shortestPaths:()=>Kl,tarjan:()=>Jr,topsort:()=>Xr});var Cl=()=>1;function Wr(e,n,t,r){return Rl(e,
String(n),t||Cl,r||function(i){var l;return(l=e.outEdges(i))!=null?l:[]})}function Rl(e,n,t,r){let i={},l,s=0,a=e.nodes(),d=function(p){let h=i[p.v],m=i[p.w];if(!h||
!m)return;let E=t(p);h.distance+E<m.distance&&(i[p.w]={distance:h.distance+E,predecessor:p.v},l=!0)},u=function(){a.forEach(function(p){r(p).forEach(function(h){
let m=h.v===p?h.v:h.w,E=m===h.v?h.w:h.v;d({v:m,w:E})})})};a.forEach(function(p){let h=p===n?0:Number.POSITIVE_INFINITY;i[p]={distance:h,predecessor:""}});let f=a.
length;for(let p=1;p<f&&(l=!1,s++,u(),!!l);p++);if(s===f-1&&(l=!1,u(),l))throw new Error("The graph contains a negative weight cycle");return i}function Ll(e){let n={},
t=[],r;function i(l){var s,a;l in n||(n[l]=!0,r.push(l),(s=e.successors(l))==null||s.forEach(i),(a=e.predecessors(l))==null||a.forEach(i))}return e.nodes().forEach(
function(l){r=[],i(l),r.length&&t.push(r)}),t}var zr=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.
map(e=>e.key)}has(e){return e in this._keyIndices}priority(e){let n=this._keyIndices[e];if(n!==void 0)return this._arr[n].priority}min(){if(this.size()===0)throw new Error(
"Queue underflow");return this._arr[0].key}add(e,n){let t=this._keyIndices,r=String(e);if(!(r in t)){let i=this._arr,l=i.length;return t[r]=l,i.push({key:r,priority:n}),
this._decrease(l),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let e=this._arr.pop();return delete this.
_keyIndices[e.key],this._heapify(0),e.key}decrease(e,n){let t=this._keyIndices[e];if(t===void 0)throw new Error(`Key not found: ${e}`);let r=this._arr[t].priority;
if(n>r)throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${n}`);this._arr[t].priority=n,this._decrease(t)}_heapify(e){let n=this.
_arr,t=2*e,r=t+1,i=e;t<n.length&&(i=n[t].priority<n[i].priority?t:i,r<n.length&&(i=n[r].priority<n[i].priority?r:i),i!==e&&(this._swap(e,i),this._heapify(i)))}_decrease(e){
let n=this._arr,t=n[e].priority,r;for(;e!==0&&(r=e>>1,!(n[r].priority<t));)this._swap(e,r),e=r}_swap(e,n){let t=this._arr,r=this._keyIndices,i=t[e],l=t[n];t[e]=
l,t[n]=i,r[l.key]=e,r[i.key]=n}},Ml=()=>1;function xn(e,n,t,r){let i=function(l){var s;return(s=e.outEdges(l))!=null?s:[]};return $l(e,String(n),t||Ml,r||i)}function $l(e,n,t,r){
let i={},l=new zr,s,a,d=function(u){let f=u.v!==s?u.v:u.w,p=i[f];if(!p)return;let h=t(u),m=a.distance+h;if(h<0)throw new Error("dijkstra does not allow negative\
 edge weights. Bad edge: "+u+" Weight: "+h);m<p.distance&&(p.distance=m,p.predecessor=s,l.decrease(f,m))};for(e.nodes().forEach(function(u){let f=u===n?0:Number.
POSITIVE_INFINITY;i[u]={distance:f,predecessor:""},l.add(u,f)});l.size()>0;){s=l.removeMin();let u=i[s];if(!u||u.distance===Number.POSITIVE_INFINITY)break;a=u,r(
s).forEach(d)}return i}function Fl(e,n,t){return e.nodes().reduce(function(r,i){return r[i]=xn(e,i,n,t),r},{})}function Jr(e){let n=0,t=[],r={},i=[];function l(s){
var a;let d=r[s]={onStack:!0,lowlink:n,index:n++};if(t.push(s),(a=e.successors(s))==null||a.forEach(function(u){if(u in r){let f=r[u];f!=null&&f.onStack&&(d.lowlink=
Math.min(d.lowlink,f.index))}else{l(u);let f=r[u];f&&(d.lowlink=Math.min(d.lowlink,f.lowlink))}}),d.lowlink===d.index){let u=[],f;do{f=t.pop();let p=r[f];p&&(p.
onStack=!1),u.push(f)}while(s!==f);i.push(u)}}return e.nodes().forEach(function(s){s in r||l(s)}),i}function Dl(e){return Jr(e).filter(function(n){var t;let r=n[0];
return r?n.length>1||n.length===1&&((t=e.outEdges(r,r))!=null?t:[]).length>0:!1})}var jl=()=>1;function Bl(e,n,t){return Yl(e,n||jl,t||function(r){var i;return(i=
e.outEdges(r))!=null?i:[]})}function Yl(e,n,t){let r={},i=e.nodes();return i.forEach(function(l){let s={};r[l]=s,s[l]={distance:0,predecessor:""},i.forEach(function(a){
l!==a&&(s[a]={distance:Number.POSITIVE_INFINITY,predecessor:""})}),t(l).forEach(function(a){let d=a.v===l?a.w:a.v,u=n(a);s[d]={distance:u,predecessor:l}})}),i.forEach(
function(l){let s=r[l];s&&i.forEach(function(a){let d=r[a];d&&i.forEach(function(u){let f=d[l],p=s[u],h=d[u];if(f&&p&&h){let m=f.distance+p.distance;m<h.distance&&
(h.distance=m,h.predecessor=p.predecessor)}})})}),r}var On=class extends Error{constructor(e){super(e),this.name="CycleException"}};function Xr(e){let n={},t={},
r=[];function i(l){var s;if(l in t)throw new On;l in n||(t[l]=!0,n[l]=!0,(s=e.predecessors(l))==null||s.forEach(i),delete t[l],r.push(l))}if(e.sinks().forEach(i),
Object.keys(n).length!==e.nodeCount())throw new On;return r}function ql(e){try{Xr(e)}catch(n){if(n instanceof On)return!1;throw n}return!0}function Ul(e,n,t,r,i){
Array.isArray(n)||(n=[n]);let l=(a=>{var d;return(d=e.isDirected()?e.successors(a):e.neighbors(a))!=null?d:[]}),s={};return n.forEach(function(a){if(!e.hasNode(
a))throw new Error("Graph does not have node: "+a);i=Qr(e,a,t==="post",s,l,r,i)}),i}function Qr(e,n,t,r,i,l,s){return n in r||(r[n]=!0,t||(s=l(s,n)),i(n).forEach(
function(a){s=Qr(e,a,t,r,i,l,s)}),t&&(s=l(s,n))),s}function Zr(e,n,t){return Ul(e,n,t,function(r,i){return r.push(i),r},[])}function Hl(e,n){return Zr(e,n,"post")}
function Gl(e,n){return Zr(e,n,"pre")}function Vl(e,n){var t;let r=new nt,i={},l=new zr,s;function a(f){let p=f.v===s?f.w:f.v,h=l.priority(p);if(h!==void 0){let m=n(
f);m<h&&(i[p]=s,l.decrease(p,m))}}if(e.nodeCount()===0)return r;e.nodes().forEach(function(f){l.add(f,Number.POSITIVE_INFINITY),r.setNode(f)});let d=e.nodes()[0];
d!==void 0&&l.decrease(d,0);let u=!1;for(;l.size()>0;){if(s=l.removeMin(),s in i)r.setEdge(s,i[s]);else{if(u)throw new Error("Input graph is not connected: "+e);
u=!0}(t=e.nodeEdges(s))==null||t.forEach(a)}return r}function Kl(e,n,t,r){return Wl(e,n,t,r??(i=>{var l;return(l=e.outEdges(i))!=null?l:[]}))}function Wl(e,n,t,r){
if(t===void 0)return xn(e,n,t,r);let i=!1,l=e.nodes();for(let s=0;s<l.length;s++){let a=l[s];if(a===void 0)continue;let d=r(a);for(let u=0;u<d.length;u++){let f=d[u];
if(!f)continue;let p=f.v===a?f.v:f.w,h=p===f.v?f.w:f.v;t({v:p,w:h})<0&&(i=!0)}if(i)return Wr(e,n,t,r)}return xn(e,n,t,r)}var se=nt;function $e(e,n,t,r){let i=r;
for(;e.hasNode(i);)i=rt(r);return t.dummy=n,e.setNode(i,t),i}function zl(e){let n=new se().setGraph(e.graph());return e.nodes().forEach(t=>n.setNode(t,e.node(t))),
e.edges().forEach(t=>{let r=n.edge(t.v,t.w)||{weight:0,minlen:1},i=e.edge(t);n.setEdge(t.v,t.w,{weight:r.weight+i.weight,minlen:Math.max(r.minlen,i.minlen)})}),
n}function ei(e){let n=new se({multigraph:e.isMultigraph()}).setGraph(e.graph());return e.nodes().forEach(t=>{e.children(t).length||n.setNode(t,e.node(t))}),e.edges().
forEach(t=>{n.setEdge(t,e.edge(t))}),n}function Ar(e,n){let t=e.x,r=e.y,i=n.x-t,l=n.y-r,s=e.width/2,a=e.height/2;if(!i&&!l)throw new Error("Not possible to find\
 intersection inside of the rectangle");let d,u;return i===0||Math.abs(l)*s>Math.abs(i)*a?(l<0&&(a=-a),d=a*i/l,u=a):(i<0&&(s=-s),d=s,u=s*l/i),{x:t+d,y:r+u}}function rn(e){
let n=tn(ti(e)+1).map(()=>[]);return e.nodes().forEach(t=>{let r=e.node(t),i=r.rank;i!==void 0&&(n[i]||(n[i]=[]),n[i][r.order]=t)}),n}function Jl(e){let n=e.nodes().
map(r=>{let i=e.node(r).rank;return i===void 0?Number.MAX_VALUE:i}),t=ue(Math.min,n);e.nodes().forEach(r=>{let i=e.node(r);Object.hasOwn(i,"rank")&&(i.rank-=t)})}
function Xl(e){let n=e.nodes().map(s=>e.node(s).rank).filter(s=>s!==void 0),t=ue(Math.min,n),r=[];e.nodes().forEach(s=>{let a=e.node(s).rank-t;r[a]||(r[a]=[]),r[a].
push(s)});let i=0,l=e.graph().nodeRankFactor;Array.from(r).forEach((s,a)=>{s===void 0&&a%l!==0?--i:s!==void 0&&i&&s.forEach(d=>e.node(d).rank+=i)})}function Tr(e,n,t,r){
let i={width:0,height:0};return arguments.length>=4&&(i.rank=t,i.order=r),$e(e,"border",i,n)}function Ql(e,n=ni){let t=[];for(let r=0;r<e.length;r+=n){let i=e.slice(
r,r+n);t.push(i)}return t}var ni=65535;function ue(e,n){if(n.length>ni){let t=Ql(n);return e(...t.map(r=>e(...r)))}else return e(...n)}function ti(e){let n=e.nodes().
map(t=>{let r=e.node(t).rank;return r===void 0?Number.MIN_VALUE:r});return ue(Math.max,n)}function Zl(e,n){let t={lhs:[],rhs:[]};return e.forEach(r=>{n(r)?t.lhs.
push(r):t.rhs.push(r)}),t}function es(e,n){let t=Date.now();try{return n()}finally{console.log(e+" time: "+(Date.now()-t)+"ms")}}function ri(e,n){return n()}var ns=0;
function rt(e){let n=++ns;return e+(""+n)}function tn(e,n,t=1){n==null&&(n=e,e=0);let r=l=>l<n;t<0&&(r=l=>n<l);let i=[];for(let l=e;r(l);l+=t)i.push(l);return i}
function kn(e,n){let t={};for(let r of n)e[r]!==void 0&&(t[r]=e[r]);return t}function _n(e,n){let t;return typeof n=="string"?t=r=>r[n]:t=n,Object.entries(e).reduce(
(r,[i,l])=>(r[i]=t(l,i),r),{})}function ts(e,n){return e.reduce((t,r,i)=>(t[r]=n[i],t),{})}var Nn="\0";function ii(e,n,t){var r,i,l,s,a,d;if(!(e&&n&&t&&n.dummy===
"edge"&&t.dummy==="edge"&&n.edgeObj&&t.edgeObj&&e[n.edgeObj.v]&&e[t.edgeObj.v]&&e[n.edgeObj.w]&&e[t.edgeObj.w]))return 0;let u=!0;n.edgeObj.w===t.edgeObj.w&&(u=
!1);let f=u?(i=(r=e[n.edgeObj.v])==null?void 0:r.rank)!=null?i:NaN+1:(s=(l=e[n.edgeObj.w])==null?void 0:l.rank)!=null?s:NaN-1,p=Object.entries(e).find(I=>{var R,
L;return((R=I[1].edgeObj)==null?void 0:R.v)===n.edgeObj.v&&((L=I[1].edgeObj)==null?void 0:L.w)===n.edgeObj.w&&I[1].rank===f}),h=Object.entries(e).find(I=>{var R,
L;return((R=I[1].edgeObj)==null?void 0:R.v)===t.edgeObj.v&&((L=I[1].edgeObj)==null?void 0:L.w)===t.edgeObj.w&&I[1].rank===f});if(!p||!h)return 0;let m=(a=p[1].order)!=
null?a:NaN,E=(d=h[1].order)!=null?d:NaN;return isNaN(m-E)?0:m-E}var rs="3.1.3",is=class{constructor(){kl(this,"_sentinel");let e={};e._next=e._prev=e,this._sentinel=
e}dequeue(){let e=this._sentinel,n=e._prev;if(n!==e)return Sr(n),n}enqueue(e){let n=this._sentinel;e._prev&&e._next&&Sr(e),e._next=n._next,n._next._prev=e,n._next=
e,e._prev=n}toString(){let e=[],n=this._sentinel,t=n._prev;for(;t!==n;)e.push(JSON.stringify(t,os)),t=t._prev;return"["+e.join(", ")+"]"}};function Sr(e){e._prev.
_next=e._next,e._next._prev=e._prev,delete e._next,delete e._prev}function os(e,n){if(e!=="_next"&&e!=="_prev")return n}var ls=is,ss=()=>1;function as(e,n){if(e.
nodeCount()<=1)return[];let t=cs(e,n||ss);return us(t.graph,t.buckets,t.zeroIdx).flatMap(r=>e.outEdges(r.v,r.w)||[])}function us(e,n,t){var r;let i=[],l=n[n.length-
1],s=n[0],a;for(;e.nodeCount();){for(;a=s.dequeue();)zn(e,n,t,a);for(;a=l.dequeue();)zn(e,n,t,a);if(e.nodeCount()){for(let d=n.length-2;d>0;--d)if(a=(r=n[d])==null?
void 0:r.dequeue(),a){i=i.concat(zn(e,n,t,a,!0)||[]);break}}}return i}function zn(e,n,t,r,i){let l=[],s=i?l:void 0;return(e.inEdges(r.v)||[]).forEach(a=>{let d=e.
edge(a),u=e.node(a.v);i&&l.push({v:a.v,w:a.w}),u.out-=d,et(n,t,u)}),(e.outEdges(r.v)||[]).forEach(a=>{let d=e.edge(a),u=a.w,f=e.node(u);f.in-=d,et(n,t,f)}),e.removeNode(
r.v),s}function cs(e,n){let t=new se,r=0,i=0;e.nodes().forEach(a=>{t.setNode(a,{v:a,in:0,out:0})}),e.edges().forEach(a=>{let d=t.edge(a.v,a.w)||0,u=n(a),f=d+u;t.
setEdge(a.v,a.w,f);let p=t.node(a.v),h=t.node(a.w);i=Math.max(i,p.out+=u),r=Math.max(r,h.in+=u)});let l=ds(i+r+3).map(()=>new ls),s=r+1;return t.nodes().forEach(
a=>{et(l,s,t.node(a))}),{graph:t,buckets:l,zeroIdx:s}}function et(e,n,t){var r,i,l;t.out?t.in?(l=e[t.out-t.in+n])==null||l.enqueue(t):(i=e[e.length-1])==null||i.
enqueue(t):(r=e[0])==null||r.enqueue(t)}function ds(e){let n=[];for(let t=0;t<e;t++)n.push(t);return n}function fs(e,n){(e.graph().acyclicer==="greedy"?as(e,t(e)):
ps(e,n??null)).forEach(r=>{let i=e.edge(r);e.removeEdge(r),i.forwardName=r.name,i.reversed=!0,e.setEdge(r.w,r.v,i,rt("rev"))});function t(r){return i=>r.edge(i).
weight}}function ps(e,n){let t=[],r={},i={};function l(d){Object.hasOwn(i,d)||(i[d]=!0,r[d]=!0,e.outEdges(d).forEach(u=>{Object.hasOwn(r,u.w)?t.push(u):l(u.w)}),
delete r[d])}function s(d){var u;Object.hasOwn(i,d)||(i[d]=!0,r[d]=!0,(u=e.outEdges(d))==null||u.forEach(f=>{var p,h;Object.hasOwn(r,f.w)||((p=n.node(d))==null?
void 0:p.rank)>((h=n.node(f.w))==null?void 0:h.rank)&&gs(e,f.w,f)?t.push(f):s(f.w)}),delete r[d])}let a=l;return n&&typeof n.node=="function"&&(a=s),e.sources().
forEach(a),e.nodes().forEach(a),t}function hs(e){e.edges().forEach(n=>{let t=e.edge(n);if(t.reversed){e.removeEdge(n);let r=t.forwardName;delete t.reversed,delete t.
forwardName,e.setEdge(n.w,n.v,t,r)}})}function gs(e,n,t){let r=new Set;function i(l){var s;if(e.sources().includes(l))return!0;r.add(l);for(let a of(s=e.inEdges(
l))!=null?s:[])if(!(a.v===t.v&&a.w===t.w)&&!r.has(a.v)&&i(a.v))return!0;return!1}return i(n)}function ms(e){e.graph().dummyChains=[],e.edges().forEach(n=>ys(e,n))}
function ys(e,n){let t=n.v,r=e.node(t).rank,i=n.w,l=e.node(i).rank,s=n.name,a=e.edge(n),d=a.labelRank;if(l===r+1)return;e.removeEdge(n);let u,f,p;for(p=0,++r;r<
l;++p,++r)a.points=[],f={width:0,height:0,edgeLabel:a,edgeObj:n,rank:r},u=$e(e,"edge",f,"_d"),r===d&&(f.width=a.width,f.height=a.height,f.dummy="edge-label",f.labelpos=
a.labelpos),e.setEdge(t,u,{weight:a.weight},s),p===0&&e.graph().dummyChains.push(u),t=u;e.setEdge(t,i,{weight:a.weight},s)}function vs(e){e.graph().dummyChains.
forEach(n=>{let t=e.node(n),r=t.edgeLabel,i;for(e.setEdge(t.edgeObj,r);t.dummy;)i=e.successors(n)[0],e.removeNode(n),r.points.push({x:t.x,y:t.y}),t.dummy==="edg\
e-label"&&(r.x=t.x,r.y=t.y,r.width=t.width,r.height=t.height),n=i,t=e.node(n)})}function it(e){let n={};function t(r){let i=e.node(r);if(Object.hasOwn(n,r))return i.
rank;n[r]=!0;let l=e.outEdges(r),s=l?l.map(d=>d==null?Number.POSITIVE_INFINITY:t(d.w)-e.edge(d).minlen):[],a=ue(Math.min,s);return a===Number.POSITIVE_INFINITY&&
(a=0),i.rank=a}e.sources().forEach(t)}function Me(e,n){return e.node(n.w).rank-e.node(n.v).rank-e.edge(n).minlen}var oi=bs;function bs(e){let n=new se({directed:!1}),
t=e.nodes();if(t.length===0)throw new Error("Graph must have at least one node");let r=t[0],i=e.nodeCount();n.setNode(r,{});let l,s;for(;ws(n,e)<i&&(l=Es(n,e),!!l);)
s=n.hasNode(l.v)?Me(e,l):-Me(e,l),xs(n,e,s);return n}function ws(e,n){function t(r){let i=n.nodeEdges(r);i&&i.forEach(l=>{let s=l.v,a=r===s?l.w:s;!e.hasNode(a)&&
!Me(n,l)&&(e.setNode(a,{}),e.setEdge(r,a,{}),t(a))})}return e.nodes().forEach(t),e.nodeCount()}function Es(e,n){return n.edges().reduce((t,r)=>{let i=Number.POSITIVE_INFINITY;
return e.hasNode(r.v)!==e.hasNode(r.w)&&(i=Me(n,r)),i<t[0]?[i,r]:t},[Number.POSITIVE_INFINITY,null])[1]}function xs(e,n,t){e.nodes().forEach(r=>n.node(r).rank+=
t)}var{preorder:Os,postorder:ks}=tt,_s=Ne;Ne.initLowLimValues=lt;Ne.initCutValues=ot;Ne.calcCutValue=li;Ne.leaveEdge=ai;Ne.enterEdge=ui;Ne.exchangeEdges=ci;function Ne(e){
e=zl(e),it(e);let n=oi(e);lt(n),ot(n,e);let t,r;for(;t=ai(n);)r=ui(n,e,t),ci(n,e,t,r)}function ot(e,n){let t=ks(e,e.nodes());t=t.slice(0,t.length-1),t.forEach(r=>Ns(
e,n,r))}function Ns(e,n,t){let r=e.node(t).parent,i=e.edge(t,r);i.cutvalue=li(e,n,t)}function li(e,n,t){let r=e.node(t).parent,i=!0,l=n.edge(t,r),s=0;l||(i=!1,l=
n.edge(r,t)),s=l.weight;let a=n.nodeEdges(t);return a&&a.forEach(d=>{let u=d.v===t,f=u?d.w:d.v;if(f!==r){let p=u===i,h=n.edge(d).weight;if(s+=p?h:-h,Ts(e,t,f)){
let m=e.edge(t,f).cutvalue;s+=p?-m:m}}}),s}function lt(e,n){arguments.length<2&&(n=e.nodes()[0]),si(e,{},1,n)}function si(e,n,t,r,i){let l=t,s=e.node(r);n[r]=!0;
let a=e.neighbors(r);return a&&a.forEach(d=>{Object.hasOwn(n,d)||(t=si(e,n,t,d,r))}),s.low=l,s.lim=t++,i?s.parent=i:delete s.parent,t}function ai(e){return e.edges().
find(n=>e.edge(n).cutvalue<0)}function ui(e,n,t){let r=t.v,i=t.w;n.hasEdge(r,i)||(r=t.w,i=t.v);let l=e.node(r),s=e.node(i),a=l,d=!1;return l.lim>s.lim&&(a=s,d=!0),
n.edges().filter(u=>d===Ir(e,e.node(u.v),a)&&d!==Ir(e,e.node(u.w),a)).reduce((u,f)=>Me(n,f)<Me(n,u)?f:u)}function ci(e,n,t,r){let i=t.v,l=t.w;e.removeEdge(i,l),
e.setEdge(r.v,r.w,{}),lt(e),ot(e,n),As(e,n)}function As(e,n){let t=e.nodes().find(i=>!e.node(i).parent);if(!t)return;let r=Os(e,[t]);r=r.slice(1),r.forEach(i=>{
let l=e.node(i).parent,s=n.edge(i,l),a=!1;s||(s=n.edge(l,i),a=!0),n.node(i).rank=n.node(l).rank+(a?s.minlen:-s.minlen)})}function Ts(e,n,t){return e.hasEdge(n,t)}
function Ir(e,n,t){return t.low<=n.lim&&n.lim<=t.lim}var Ss=Is;function Is(e){let n=e.graph().ranker;if(typeof n=="function")return n(e);switch(n){case"network-\
simplex":Pr(e);break;case"tight-tree":Cs(e);break;case"longest-path":Ps(e);break;case"none":break;default:Pr(e)}}var Ps=it;function Cs(e){it(e),oi(e)}function Pr(e){
_s(e)}var Rs=Ls;function Ls(e){let n=$s(e),t=e.graph();Array.isArray(t.dummyChains)&&t.dummyChains.forEach(r=>{let i=e.node(r),l=i.edgeObj,s=Ms(e,n,l.v,l.w),a=s.
path,d=s.lca,u=0,f=a[u],p=!0;for(;r!==l.w;){if(i=e.node(r),p){for(;(f=a[u])!==d&&e.node(f).maxRank<i.rank;)u++;f===d&&(p=!1)}if(!p){for(;u<a.length-1&&e.node(a[u+
1]).minRank<=i.rank;)u++;f=a[u]}f!==void 0&&e.setParent(r,f),r=e.successors(r)[0]}})}function Ms(e,n,t,r){let i=[],l=[],s=Math.min(n[t].low,n[r].low),a=Math.max(
n[t].lim,n[r].lim),d;d=t;do d=e.parent(d),i.push(d);while(d&&(n[d].low>s||a>n[d].lim));let u=d,f=r;for(;(f=e.parent(f))!==u;)l.push(f);return{path:i.concat(l.reverse()),
lca:u}}function $s(e){let n={},t=0;function r(i){let l=t;e.children(i).forEach(r),n[i]={low:l,lim:t++}}return e.children(Nn).forEach(r),n}function Fs(e){let n=$e(
e,"root",{},"_root"),t=Ds(e),r=Object.values(t),i=ue(Math.max,r)-1,l=2*i+1;e.graph().nestingRoot=n,e.edges().forEach(a=>e.edge(a).minlen*=l);let s=js(e)+1;e.children(
Nn).forEach(a=>{di(e,n,l,s,i,t,a)}),e.graph().nodeRankFactor=l}function di(e,n,t,r,i,l,s){var a;let d=e.children(s);if(!d.length){s!==n&&e.setEdge(n,s,{weight:0,
minlen:t});return}let u=Tr(e,"_bt"),f=Tr(e,"_bb"),p=e.node(s);e.setParent(u,s),p.borderTop=u,e.setParent(f,s),p.borderBottom=f,d.forEach(h=>{var m;di(e,n,t,r,i,
l,h);let E=e.node(h),I=E.borderTop?E.borderTop:h,R=E.borderBottom?E.borderBottom:h,L=E.borderTop?r:2*r,N=I!==R?1:i-((m=l[s])!=null?m:0)+1;e.setEdge(u,I,{weight:L,
minlen:N,nestingEdge:!0}),e.setEdge(R,f,{weight:L,minlen:N,nestingEdge:!0})}),e.parent(s)||e.setEdge(n,u,{weight:0,minlen:i+((a=l[s])!=null?a:0)})}function Ds(e){
let n={};function t(r,i){let l=e.children(r);l&&l.length&&l.forEach(s=>t(s,i+1)),n[r]=i}return e.children(Nn).forEach(r=>t(r,1)),n}function js(e){return e.edges().
reduce((n,t)=>n+e.edge(t).weight,0)}function Bs(e){let n=e.graph();e.removeNode(n.nestingRoot),delete n.nestingRoot,e.edges().forEach(t=>{e.edge(t).nestingEdge&&
e.removeEdge(t)})}var Ys=qs;function qs(e){function n(t){let r=e.children(t),i=e.node(t);if(r.length&&r.forEach(n),i&&Object.hasOwn(i,"minRank")){i.borderLeft=[],
i.borderRight=[];for(let l=i.minRank,s=i.maxRank+1;l<s;++l)Cr(e,"borderLeft","_bl",t,i,l),Cr(e,"borderRight","_br",t,i,l)}}e.children(Nn).forEach(n)}function Cr(e,n,t,r,i,l){
let s={width:0,height:0,rank:l,borderType:n},a=i[n][l-1],d=$e(e,"border",s,t);i[n][l]=d,e.setParent(d,r),a&&e.setEdge(a,d,{weight:1})}function Us(e){var n;let t=(n=
e.graph().rankdir)==null?void 0:n.toLowerCase();(t==="lr"||t==="rl")&&fi(e)}function Hs(e){var n;let t=(n=e.graph().rankdir)==null?void 0:n.toLowerCase();(t==="\
bt"||t==="rl")&&Gs(e),(t==="lr"||t==="rl")&&(Vs(e),fi(e))}function fi(e){e.nodes().forEach(n=>Rr(e.node(n))),e.edges().forEach(n=>Rr(e.edge(n)))}function Rr(e){
let n=e.width;e.width=e.height,e.height=n}function Gs(e){e.nodes().forEach(n=>Jn(e.node(n))),e.edges().forEach(n=>{var t;let r=e.edge(n);(t=r.points)==null||t.forEach(
Jn),Object.hasOwn(r,"y")&&Jn(r)})}function Jn(e){e.y=-e.y}function Vs(e){e.nodes().forEach(n=>Xn(e.node(n))),e.edges().forEach(n=>{var t;let r=e.edge(n);(t=r.points)==
null||t.forEach(Xn),Object.hasOwn(r,"x")&&Xn(r)})}function Xn(e){let n=e.x;e.x=e.y,e.y=n}function Ks(e,n=null){let t={},r=e.nodes().filter(u=>!e.children(u).length),
i=r.map(u=>e.node(u).rank),l=ue(Math.max,i),s=tn(l+1).map(()=>[]);function a(u){if(t[u])return;t[u]=!0;let f=e.node(u);s[f.rank].push(u);let p=e.successors(u);p&&
[...p].sort((h,m)=>d(h,m)).forEach(a)}r.sort((u,f)=>e.node(u).rank-e.node(f).rank).forEach(a);function d(u,f){let p=e.node(u),h=e.node(f);return ii(n,p,h)}return s}
function Ws(e,n){let t=0;for(let r=1;r<n.length;++r)t+=zs(e,n[r-1],n[r]);return t}function zs(e,n,t){let r=ts(t,t.map((u,f)=>f)),i=n.flatMap(u=>{let f=e.outEdges(
u);return f?f.map(p=>({pos:r[p.w],weight:e.edge(p).weight})).sort((p,h)=>p.pos-h.pos):[]}),l=1;for(;l<t.length;)l<<=1;let s=2*l-1;l-=1;let a=new Array(s).fill(0),
d=0;return i.forEach(u=>{let f=u.pos+l;a[f]+=u.weight;let p=0;for(;f>0;)f%2&&(p+=a[f+1]),f=f-1>>1,a[f]+=u.weight;d+=u.weight*p}),d}function Js(e,n=[]){return n.
map(t=>{let r=e.inEdges(t);if(!r||!r.length)return{v:t};{let i=r.reduce((l,s)=>{let a=e.edge(s),d=e.node(s.v);return{sum:l.sum+a.weight*d.order,weight:l.weight+
a.weight}},{sum:0,weight:0});return{v:t,barycenter:i.sum/i.weight,weight:i.weight}}})}function Xs(e,n){let t={};e.forEach((i,l)=>{let s={indegree:0,in:[],out:[],
vs:[i.v],i:l};i.barycenter!==void 0&&(s.barycenter=i.barycenter,s.weight=i.weight),t[i.v]=s}),n.edges().forEach(i=>{let l=t[i.v],s=t[i.w];l!==void 0&&s!==void 0&&
(s.indegree++,l.out.push(s))});let r=Object.values(t).filter(i=>!i.indegree);return Qs(r)}function Qs(e){let n=[];function t(i){return l=>{l.merged||(l.barycenter===
void 0||i.barycenter===void 0||l.barycenter>=i.barycenter)&&Zs(i,l)}}function r(i){return l=>{l.in.push(i),--l.indegree===0&&e.push(l)}}for(;e.length;){let i=e.
pop();n.push(i),i.in.reverse().forEach(t(i)),i.out.forEach(r(i))}return n.filter(i=>!i.merged).map(i=>kn(i,["vs","i","barycenter","weight"]))}function Zs(e,n){let t=0,
r=0;e.weight&&(t+=e.barycenter*e.weight,r+=e.weight),n.weight&&(t+=n.barycenter*n.weight,r+=n.weight),e.vs=n.vs.concat(e.vs),e.barycenter=t/r,e.weight=r,e.i=Math.
min(n.i,e.i),n.merged=!0}function ea(e,n,t,r,i){let l={},s=null,a=null,d=i;typeof n=="boolean"?(d=n,l={}):n&&(l=n,s=t??null,a=r??null);let u=Zl(e,L=>Object.hasOwn(
L,"barycenter")),f=u.lhs,p=u.rhs.sort((L,N)=>N.i-L.i),h=[],m=0,E=0,I=0;f.sort(na(a,s,!!d));for(let[L,N]of Object.entries(l)){let P=f.findIndex(C=>C.vs[0]===L);f.
splice(P+1,0,N)}I=Lr(h,p,I),f.forEach(L=>{I+=L.vs.length,h.push(L.vs),m+=L.barycenter*L.weight,E+=L.weight,I=Lr(h,p,I)});let R={vs:h.flat(1)};return E&&(R.barycenter=
m/E,R.weight=E),R}function Lr(e,n,t){let r;for(;n.length&&(r=n[n.length-1]).i<=t;)n.pop(),e.push(r.vs),t++;return t}function na(e,n,t){return(r,i)=>{if(r.barycenter<
i.barycenter)return-1;if(r.barycenter>i.barycenter)return 1;if(e&&(typeof r.vs[0]=="string"||typeof i.vs[0]=="string")){let l=e.node(r.vs[0]),s=e.node(i.vs[0]),
a=ii(n,l,s);if(a!==0)return a}return t?i.i-r.i:r.i-i.i}}function pi(e,n,t,r,i){var l,s,a,d,u,f,p,h,m,E,I;let R=null,L=i;typeof r=="boolean"?(L=r,R=null):r!==void 0&&
(R=r);let N=e.children(n),P=e.node(n),C=P?P.borderLeft:void 0,$=P?P.borderRight:void 0,G={};C&&(N=N.filter(H=>H!==C&&H!==$));let z=Js(e,N);z.forEach(H=>{if(e.children(
H.v).length){let{result:K}=pi(e,H.v,t,R,L);G[H.v]=K,Object.hasOwn(K,"barycenter")&&ra(H,K)}});let Y=Xs(z,t);ta(Y,G);let W={},X=!1;for(let H=0;H<Y.length;H++)for(let K=H+
1;K<Y.length;K++)if(!(!Y[H]||!Y[K]||!((l=Y[H])!=null&&l.barycenter)||!((s=Y[K])!=null&&s.barycenter))&&((a=Y[H])==null?void 0:a.barycenter)===Y[K].barycenter){let F=(u=
(d=Y[H])==null?void 0:d.vs[0])!=null?u:"",q=(p=(f=Y[K])==null?void 0:f.vs[0])!=null?p:"",T=e.node(F),oe=e.node(q);if(T.dummy==="edge"&&oe.dummy==="edge"&&((h=T.
edgeObj)==null?void 0:h.v)===((m=oe.edgeObj)==null?void 0:m.v)&&((E=T.edgeObj)==null?void 0:E.w)===((I=oe.edgeObj)==null?void 0:I.w))if(T.edgeLabel.reversed){W[q]=
Y[H],Y.splice(H,1),H--;break}else W[F]||(W[F]=Y[K],Y.splice(K,1),K--);else X=!0}let V=ea(Y,W,R,e,L);if(C&&$){V.vs=[C,V.vs,$].flat(1);let H=e.predecessors(C);if(H&&
H.length){let K=e.node(H[0]),F=e.predecessors($),q=e.node(F[0]);Object.hasOwn(V,"barycenter")||(V.barycenter=0,V.weight=0),V.barycenter=(V.barycenter*V.weight+K.
order+q.order)/(V.weight+2),V.weight+=2}}return Object.defineProperty(V,"result",{value:V,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(V,"u\
sedBias",{value:X,enumerable:!1,configurable:!0,writable:!0}),V}function ta(e,n){e.forEach(t=>{t.vs=t.vs.flatMap(r=>n[r]?n[r].vs:r)})}function ra(e,n){e.barycenter!==
void 0?(e.barycenter=(e.barycenter*e.weight+n.barycenter*n.weight)/(e.weight+n.weight),e.weight+=n.weight):(e.barycenter=n.barycenter,e.weight=n.weight)}function ia(e,n,t,r){
r||(r=e.nodes());let i=oa(e),l=new se({compound:!0}).setGraph({root:i}).setDefaultNodeLabel(s=>e.node(s));return r.forEach(s=>{let a=e.node(s),d=e.parent(s);if(a.
rank===n||a.minRank<=n&&n<=a.maxRank){l.setNode(s),l.setParent(s,d||i);let u=e[t](s);u&&u.forEach(f=>{let p=f.v===s?f.w:f.v,h=l.edge(p,s),m=h!==void 0?h.weight:
0;l.setEdge(p,s,{weight:e.edge(f).weight+m})}),Object.hasOwn(a,"minRank")&&l.setNode(s,{borderLeft:a.borderLeft[n],borderRight:a.borderRight[n]})}}),l}function oa(e){
let n;for(;e.hasNode(n=rt("_root")););return n}function la(e,n,t){let r={},i;t.forEach(l=>{let s=e.parent(l),a,d;for(;s;){if(a=e.parent(s),a?(d=r[a],r[a]=s):(d=
i,i=s),d&&d!==s){n.setEdge(d,s);return}s=a}})}function hi(e,n={},t=null){if(typeof n.customOrder=="function"){n.customOrder(e,hi);return}let r=ti(e),i=Mr(e,tn(1,
r+1),"inEdges"),l=Mr(e,tn(r-1,-1,-1),"outEdges"),s=Ks(e,t);if($r(e,s),n.disableOptimalOrderHeuristic)return;let a=Number.POSITIVE_INFINITY,d,u=n.constraints||[];
for(let f=0,p=0;p<4;++f,++p){sa(f%2?i:l,f%4>=2,u,t),s=rn(e);let h=Ws(e,s);h<a?(p=0,d=Object.assign({},s),a=h):h===a&&(d=structuredClone(s))}$r(e,d)}function Mr(e,n,t){
let r=new Map,i=(l,s)=>{r.has(l)||r.set(l,[]),r.get(l).push(s)};for(let l of e.nodes()){let s=e.node(l);if(typeof s.rank=="number"&&i(s.rank,l),typeof s.minRank==
"number"&&typeof s.maxRank=="number")for(let a=s.minRank;a<=s.maxRank;a++)a!==s.rank&&i(a,l)}return n.map(function(l){return ia(e,l,t,r.get(l)||[])})}function sa(e,n,t,r){
let i=!0,l=new se;e.forEach(function(s){t.forEach(f=>l.setEdge(f.left,f.right));let a=s.graph().root,{result:d,usedBias:u}=pi(s,a,l,r,i);n&&u&&(i=!i),d.vs.forEach(
(f,p)=>s.node(f).order=p),la(s,l,d.vs)})}function $r(e,n){Object.values(n).forEach(t=>t.forEach((r,i)=>e.node(r).order=i))}function aa(e,n){let t={};function r(i,l){
let s=0,a=0,d=i.length,u=l[l.length-1];return l.forEach((f,p)=>{let h=ca(e,f),m=h?e.node(h).order:d;(h||f===u)&&(l.slice(a,p+1).forEach(E=>{let I=e.predecessors(
E);I&&I.forEach(R=>{let L=e.node(R),N=L.order;(N<s||m<N)&&!(L.dummy&&e.node(E).dummy)&&gi(t,R,E)})}),a=p+1,s=m)}),l}return n.length&&n.reduce(r),t}function ua(e,n){
let t={};function r(s){var a;return((a=e.node(s))==null?void 0:a.dummy)==="border"}if(!e.nodes().some(r))return t;function i(s,a,d,u,f){tn(a,d).forEach(p=>{let h=s[p];
if(h!==void 0&&e.node(h).dummy){let m=e.predecessors(h);m&&m.forEach(E=>{if(E===void 0)return;let I=e.node(E);I.dummy&&(I.order<u||I.order>f)&&gi(t,E,h)})}})}function l(s,a){
let d=-1,u=-1,f=0;return a.forEach((p,h)=>{if(r(p)){let m=e.predecessors(p);if(m&&m.length){let E=m[0];if(E===void 0)return;u=e.node(E).order,i(a,f,h,d,u),f=h,d=
u}}i(a,f,a.length,u,s.length)}),a}return n.length&&n.reduce(l),t}function ca(e,n){if(e.node(n).dummy){let t=e.predecessors(n);if(t)return t.find(r=>e.node(r).dummy)}}
function gi(e,n,t){if(n>t){let i=n;n=t,t=i}let r=e[n];r||(e[n]=r={}),r[t]=!0}function da(e,n,t){if(n>t){let i=n;n=t,t=i}let r=e[n];return r!==void 0&&Object.hasOwn(
r,t)}function fa(e,n,t,r,i){let l={},s={},a={};return n.forEach(d=>{d.forEach((u,f)=>{l[u]=u,s[u]=u,a[u]=f})}),n.forEach(d=>{let u=-1,f=-1,p=!1,h=d,m=d.findIndex(
E=>i?.includes(E)||Fr(E,e,i));m>0&&(h=[d[m],...d.slice(0,m),...d.slice(m+1)],p=!0),h.forEach(E=>{var I;let R=r(E);if(R&&R.length){i!=null&&i.includes(E)&&(R=R.filter(
P=>Fr(P,e,i)));let L=R.sort((P,C)=>{let $=a[P],G=a[C];return($!==void 0?$:0)-(G!==void 0?G:0)}),N=(L.length-1)/2;for(let P=Math.floor(N),C=Math.ceil(N);P<=C;++P){
let $=L[P];if($===void 0)continue;let G=a[$];if(G!==void 0&&s[E]===E&&u<G&&a[$]!==f&&!da(t,E,$)){let z=l[$];z!==void 0&&(s[$]=E,s[E]=l[E]=z,u=G,p&&(u=-1,f=(I=a[$])!=
null?I:-1,p=!1))}}}})}),{root:l,align:s}}function pa(e,n,t,r,i=!1){let l={},s=ha(e,n,t,i),a=i?"borderLeft":"borderRight";function d(m,E){let I=s.nodes().slice(),
R={},L=I.pop();for(;L;){if(R[L])m(L);else{R[L]=!0,I.push(L);for(let N of E(L))I.push(N)}L=I.pop()}}function u(m){let E=s.inEdges(m);E?l[m]=E.reduce((I,R)=>{var L;
let N=(L=l[R.v])!=null?L:0,P=s.edge(R);return Math.max(I,N+(P!==void 0?P:0))},0):l[m]=0}function f(m){let E=s.outEdges(m),I=Number.POSITIVE_INFINITY;E&&(I=E.reduce(
(L,N)=>{let P=l[N.w],C=s.edge(N);return Math.min(L,(P!==void 0?P:0)-(C!==void 0?C:0))},Number.POSITIVE_INFINITY));let R=e.node(m);I!==Number.POSITIVE_INFINITY&&
R.borderType!==a&&(l[m]=Math.max(l[m]!==void 0?l[m]:0,I))}function p(m){return s.predecessors(m)||[]}function h(m){return s.successors(m)||[]}return d(u,p),d(f,
h),Object.keys(r).forEach(m=>{var E;let I=t[m];I!==void 0&&(l[m]=(E=l[I])!=null?E:0)}),l}function ha(e,n,t,r){let i=new se,l=e.graph(),s=ba(l.nodesep,l.edgesep,
r);return n.forEach(a=>{let d;a.forEach(u=>{let f=t[u];if(f!==void 0){if(i.setNode(f),d!==void 0){let p=t[d];if(p!==void 0){let h=i.edge(p,f);i.setEdge(p,f,Math.
max(s(e,u,d),h||0))}}d=u}})}),i}function ga(e,n){return Object.values(n).reduce((t,r)=>{let i=Number.NEGATIVE_INFINITY,l=Number.POSITIVE_INFINITY;Object.entries(
r).forEach(([a,d])=>{let u=wa(e,a)/2;i=Math.max(d+u,i),l=Math.min(d-u,l)});let s=i-l;return s<t[0]&&(t=[s,r]),t},[Number.POSITIVE_INFINITY,null])[1]}function ma(e,n){
let t=Object.values(n),r=ue(Math.min,t),i=ue(Math.max,t);["u","d"].forEach(l=>{["l","r"].forEach(s=>{let a=l+s,d=e[a];if(!d||d===n)return;let u=Object.values(d),
f=r-ue(Math.min,u);s!=="l"&&(f=i-ue(Math.max,u)),f&&(e[a]=_n(d,p=>p+f))})})}function ya(e,n=void 0){let t=e.ul;return t?_n(t,(r,i)=>{var l,s;if(n){let d=n.toLowerCase(),
u=e[d];if(u&&u[i]!==void 0)return u[i]}let a=Object.values(e).map(d=>{let u=d[i];return u!==void 0?u:0}).sort((d,u)=>d-u);return(((l=a[1])!=null?l:0)+((s=a[2])!=
null?s:0))/2}):{}}function va(e,n){let t=rn(e),r=Object.assign(aa(e,t),ua(e,t)),i={},l;["u","d"].forEach(a=>{l=a==="u"?t:Object.values(t).reverse(),["l","r"].forEach(
d=>{d==="r"&&(l=l.map(p=>Object.values(p).reverse()));let u=fa(e,l,r,p=>(a==="u"?e.predecessors(p):e.successors(p))||[],n),f=pa(e,l,u.root,u.align,d==="r");d===
"r"&&(f=_n(f,p=>-p)),i[a+d]=f})});let s=ga(e,i);return ma(i,s),ya(i,e.graph().align)}function ba(e,n,t){return(r,i,l)=>{let s=r.node(i),a=r.node(l),d=0,u;if(d+=
s.width/2,Object.hasOwn(s,"labelpos"))switch(s.labelpos.toLowerCase()){case"l":u=-s.width/2;break;case"r":u=s.width/2;break}if(u&&(d+=t?u:-u),u=void 0,d+=(s.dummy?
n:e)/2,d+=(a.dummy?n:e)/2,d+=a.width/2,Object.hasOwn(a,"labelpos"))switch(a.labelpos.toLowerCase()){case"l":u=a.width/2;break;case"r":u=-a.width/2;break}return u&&
(d+=t?u:-u),d}}function wa(e,n){return e.node(n).width}function Fr(e,n,t){var r;if(!t)return!1;let i=(r=n.node(e))==null?void 0:r.edgeObj;if(!i||n.node(e).edgeLabel.
reversed)return!1;let l=t.indexOf(i?.v),s=t.indexOf(i?.w);return l!==-1&&s!==-1&&l===(s+1)%t.length||l===(s-1)%t.length}function Ea(e,n){e=ei(e),xa(e),Object.entries(
va(e,n)).forEach(([t,r])=>e.node(t).x=r)}function xa(e){let n=rn(e),t=e.graph(),r=t.ranksep,i=t.rankalign,l=0;n.forEach(s=>{let a=s.reduce((d,u)=>{var f;let p=(f=
e.node(u).height)!=null?f:0;return d>p?d:p},0);s.forEach(d=>{let u=e.node(d);i==="top"?u.y=l+u.height/2:i==="bottom"?u.y=l+a-u.height/2:u.y=l+a/2}),l+=a+r})}var Dr=new WeakMap;
function Oa(e,n={}){return mi(e,ri,n),e}function jr(e,n,t){let r=n;for(;r!==void 0;){let i=e.parent(r);if(i===t)return r;r=i}}function mi(e,n,t){var r;let i=e.nodes().
filter(N=>e.children(N).length),l={};i.forEach(N=>{let P=e.node(N);if(P&&P.rankdir){let C=new se({multigraph:!0,compound:!0});C.setGraph({rankdir:P.rankdir});let $=e.
children(N);$.forEach(F=>{let q={...e.node(F)};C.setNode(F,q);let T=e.parent(F);T&&T!==N&&$.includes(T)&&C.setParent(F,T)});let G=new Set;e.edges().forEach(F=>{
let q=jr(e,F.v,N),T=jr(e,F.w,N);if(q===F.v&&T===F.w)C.setEdge(F,{...e.edge(F)});else if(q&&T&&q!==T){let oe=`${q}\0${T}`;G.has(oe)||(G.add(oe),C.setEdge(q,T,{...e.
edge(F)}))}}),mi(C,n,t);let z=Hr(C);Yr(z,n,t,null),qr(C,z);let Y=1/0,W=1/0,X=-1/0,V=-1/0;C.nodes().forEach(F=>{if(F===N)return;let q=C.node(F);q&&typeof q.x=="n\
umber"&&typeof q.y=="number"&&typeof q.width=="number"&&typeof q.height=="number"&&(Y=Math.min(Y,q.x-q.width/2),X=Math.max(X,q.x+q.width/2),W=Math.min(W,q.y-q.height/
2),V=Math.max(V,q.y+q.height/2))}),(!isFinite(Y)||!isFinite(W)||!isFinite(X)||!isFinite(V))&&(Y=W=0,X=V=0);let H=X-Y,K=V-W;l[N]={minX:Y,minY:W,maxX:X,maxY:V,width:H,
height:K,offsetX:Y,offsetY:W},P._dagreClusterSubgraph=C}});let s=[],a=N=>{let P=[],C=(e.children(N)||[]).filter($=>$!==N);for(;C.length>0;){let $=C.shift();P.push(
$),(e.children($)||[]).filter(G=>G!==$).forEach(G=>C.push(G))}return P},d=new Map;i.forEach(N=>{let P=e.node(N);P&&P.rankdir&&l[N]&&d.set(N,(e.children(N)||[]).
filter(C=>C!==N))});let u=new Set([...d.values()].flat()),f=new Map;d.forEach((N,P)=>{u.has(P)||f.set(P,a(P))});let p=new Set([...f.values()].flat()),h=N=>{for(let[
P,C]of f)if(C.includes(N))return P;return N},m=[];e.edges().forEach(N=>{(p.has(N.v)||p.has(N.w))&&m.push({edge:N,label:e.edge(N)})});let E=new Map;p.forEach(N=>{
let P=e.parent(N);E.set(N,typeof P=="string"?P:void 0)}),f.forEach((N,P)=>{let C=e.node(P),$=[];N.forEach(Y=>{let W=e.node(Y);W&&($.push({id:Y,node:W,parent:E.get(
Y)}),e.removeNode(Y))});let G=m.filter(({edge:Y})=>N.includes(Y.v)||N.includes(Y.w)),z=l[P];C&&(s.push({clusterId:P,subgraph:C._dagreClusterSubgraph,bounds:z,children:N,
removedNodes:$,removedEdges:G}),C.width=z.width,C.height=z.height)});let I=new Set;m.forEach(({edge:N,label:P})=>{let C=h(N.v),$=h(N.w);if(C!==$&&e.hasNode(C)&&
e.hasNode($)){let G=`${C}\0${$}`;I.has(G)||(I.add(G),e.setEdge(C,$,{...P,width:0,height:0}))}});let R=Hr(e),L=Yr(R,n,t,(r=Dr.get(e))!=null?r:null);Dr.set(e,L),qr(
e,R),I.forEach(N=>{let P=N.indexOf("\0"),C=N.slice(0,P),$=N.slice(P+1);e.hasEdge(C,$)&&e.removeEdge(C,$)}),s.forEach(({clusterId:N,subgraph:P,bounds:C,removedNodes:$,
removedEdges:G})=>{var z,Y;let W=e.node(N),X=(z=W?.x)!=null?z:0,V=(Y=W?.y)!=null?Y:0,H=(C.minX+C.maxX)/2,K=(C.minY+C.maxY)/2;$.forEach(({id:F,node:q,parent:T})=>{
e.setNode(F,q),T!==void 0&&e.setParent(F,T)}),G.forEach(({edge:F,label:q})=>{e.setEdge(F,q)}),P.nodes().forEach(F=>{if(F===N)return;let q=P.node(F),T=e.node(F);
T&&q&&typeof q.x=="number"&&typeof q.y=="number"&&(T.x=X+(q.x-H),T.y=V+(q.y-K))}),Br(e,P,X-H,V-K),delete W._dagreClusterSubgraph}),i.forEach(N=>{var P,C;let $=e.
node(N),G=l[N];if($&&$.rankdir&&$._dagreClusterSubgraph&&G){let z=$._dagreClusterSubgraph,Y=(P=$.x)!=null?P:0,W=(C=$.y)!=null?C:0,X=(G.minX+G.maxX)/2,V=(G.minY+
G.maxY)/2;z.nodes().forEach(H=>{if(H===N)return;let K=z.node(H),F=e.node(H);if(F&&K&&typeof K.x=="number"&&typeof K.y=="number"){let q=K.x-X,T=K.y-V;F.x=Y+q,F.y=
W+T}}),Br(e,z,Y-X,W-V),delete $._dagreClusterSubgraph}})}function Br(e,n,t,r){n.edges().forEach(i=>{if(!e.hasEdge(i))return;let l=n.edge(i),s=e.edge(i);s.points=
l.points.map(a=>({x:a.x+t,y:a.y+r})),Object.hasOwn(l,"x")&&(s.x=l.x+t,s.y=l.y+r)})}function Yr(e,n,t,r=null){var i,l;let s=t?.useDynamic!==!1,a=s&&(i=r?.graph)!=
null?i:null,d=s&&(l=r?.rawNodes)!=null?l:null;n("    makeSpaceForEdgeLabels",()=>Pa(e)),n("    removeSelfEdges",()=>Ba(e)),n("    acyclic",()=>fs(e,a)),n("    n\
estingGraph.run",()=>Fs(e)),n("    rank",()=>Ss(ei(e))),n("    injectEdgeLabelProxies",()=>Ca(e)),n("    removeEmptyRanks",()=>Xl(e)),n("    nestingGraph.cleanu\
p",()=>Bs(e)),n("    normalizeRanks",()=>Jl(e)),n("    assignRankMinMax",()=>Ra(e)),n("    removeEdgeLabelProxies",()=>La(e)),n("    normalize.run",()=>ms(e)),n(
"    parentDummyChains",()=>Rs(e)),n("    addBorderSegments",()=>Ys(e)),n("    order",()=>hi(e,t,d)),n("    insertSelfEdges",()=>Ya(e)),n("    adjustCoordinateS\
ystem",()=>Us(e)),n("    position",()=>Ea(e,t.corePath)),n("    positionSelfEdges",()=>qa(e));let u=JSON.parse(JSON.stringify(e._nodes));return n("    removeBor\
derNodes",()=>ja(e)),n("    normalize.undo",()=>vs(e)),n("    fixupEdgeLabelCoords",()=>Fa(e)),n("    undoCoordinateSystem",()=>Hs(e)),n("    translateGraph",()=>Ma(
e)),n("    assignNodeIntersects",()=>$a(e)),n("    reversePoints",()=>Da(e)),n("    acyclic.undo",()=>hs(e)),{graph:e,rawNodes:u}}function qr(e,n){e.nodes().forEach(
t=>{let r=e.node(t),i=n.node(t);r&&(r.x=i.x,r.y=i.y,r.order=i.order,r.rank=i.rank,n.children(t).length&&(r.width=i.width,r.height=i.height))}),e.edges().forEach(
t=>{let r=e.edge(t),i=n.edge(t);r.points=i.points,Object.hasOwn(i,"x")&&(r.x=i.x,r.y=i.y)}),e.graph().width=n.graph().width,e.graph().height=n.graph().height}var ka=[
"nodesep","edgesep","ranksep","marginx","marginy"],_a={ranksep:50,edgesep:20,nodesep:50,rankdir:"TB",rankalign:"center"},Na=["acyclicer","ranker","rankdir","ali\
gn","rankalign"],Aa=["width","height","rank"],Ur={width:0,height:0},Ta=["minlen","weight","width","height","labeloffset"],Sa={minlen:1,weight:1,width:0,height:0,
labeloffset:10,labelpos:"r"},Ia=["labelpos"];function Hr(e){let n=new se({multigraph:!0,compound:!0}),t=Zn(e.graph());return n.setGraph(Object.assign({},_a,Qn(t,
ka),kn(t,Na))),e.nodes().forEach(r=>{let i=Zn(e.node(r)),l=Qn(i,Aa);Object.keys(Ur).forEach(a=>{l[a]===void 0&&(l[a]=Ur[a])}),n.setNode(r,l);let s=e.parent(r);s!==
void 0&&n.setParent(r,s)}),e.edges().forEach(r=>{let i=Zn(e.edge(r));n.setEdge(r,Object.assign({},Sa,Qn(i,Ta),kn(i,Ia)))}),n}function Pa(e){let n=e.graph();n.ranksep/=
2,e.edges().forEach(t=>{var r;let i=e.edge(t);i.minlen*=2,((r=i.labelpos)!=null?r:"r").toLowerCase()!=="c"&&(n.rankdir==="TB"||n.rankdir==="BT"?i.width+=i.labeloffset:
i.height+=i.labeloffset)})}function Ca(e){e.edges().forEach(n=>{let t=e.edge(n);if(t.width&&t.height){let r=e.node(n.v),i={rank:(e.node(n.w).rank-r.rank)/2+r.rank,
e:n};$e(e,"edge-proxy",i,"_ep")}})}function Ra(e){let n=0;e.nodes().forEach(t=>{let r=e.node(t);r.borderTop&&(r.minRank=e.node(r.borderTop).rank,r.maxRank=e.node(
r.borderBottom).rank,n=Math.max(n,r.maxRank))}),e.graph().maxRank=n}function La(e){e.nodes().forEach(n=>{let t=e.node(n);if(t.dummy==="edge-proxy"){let r=t;e.edge(
r.e).labelRank=t.rank,e.removeNode(n)}})}function Ma(e){let n=Number.POSITIVE_INFINITY,t=0,r=Number.POSITIVE_INFINITY,i=0,l=e.graph(),s=l.marginx||0,a=l.marginy||
0;function d(u){let f=u.x,p=u.y,h=u.width,m=u.height;n=Math.min(n,f-h/2),t=Math.max(t,f+h/2),r=Math.min(r,p-m/2),i=Math.max(i,p+m/2)}e.nodes().forEach(u=>d(e.node(
u))),e.edges().forEach(u=>{let f=e.edge(u);Object.hasOwn(f,"x")&&d(f)}),n-=s,r-=a,e.nodes().forEach(u=>{let f=e.node(u);f.x-=n,f.y-=r}),e.edges().forEach(u=>{let f=e.
edge(u);f.points.forEach(p=>{p.x-=n,p.y-=r}),Object.hasOwn(f,"x")&&(f.x-=n),Object.hasOwn(f,"y")&&(f.y-=r)}),l.width=t-n+s,l.height=i-r+a}function $a(e){e.edges().
forEach(n=>{if(n.v===n.w)return;let t=e.edge(n),r=e.node(n.v),i=e.node(n.w),l,s;t.points?(l=t.points[0],s=t.points[t.points.length-1]):(t.points=[],l=i,s=r),t.points.
unshift(Ar(r,l)),t.points.push(Ar(i,s))})}function Fa(e){e.edges().forEach(n=>{let t=e.edge(n);if(Object.hasOwn(t,"x"))switch((t.labelpos==="l"||t.labelpos==="r")&&
(t.width-=t.labeloffset),t.labelpos){case"l":t.x-=t.width/2+t.labeloffset;break;case"r":t.x+=t.width/2+t.labeloffset;break}})}function Da(e){e.edges().forEach(n=>{
let t=e.edge(n);t.reversed&&t.points.reverse()})}function ja(e){e.nodes().forEach(n=>{if(e.children(n).length){let t=e.node(n),r=e.node(t.borderTop),i=e.node(t.
borderBottom),l=e.node(t.borderLeft[t.borderLeft.length-1]),s=e.node(t.borderRight[t.borderRight.length-1]);t.width=Math.abs(s.x-l.x),t.height=Math.abs(i.y-r.y),
t.x=l.x+t.width/2,t.y=r.y+t.height/2}}),e.nodes().forEach(n=>{e.node(n).dummy==="border"&&e.removeNode(n)})}function Ba(e){e.edges().forEach(n=>{if(n.v===n.w){let t=e.
node(n.v);t.selfEdges||(t.selfEdges=[]),t.selfEdges.push({e:n,label:e.edge(n)}),e.removeEdge(n)}})}function Ya(e){rn(e).forEach(n=>{let t=0;n.forEach((r,i)=>{let l=e.
node(r);typeof l.rank!="number"&&(l.rank=0),l.order=i+t,(l.selfEdges||[]).forEach(s=>{$e(e,"selfedge",{width:s.label.width,height:s.label.height,rank:l.rank,order:i+
++t,e:s.e,edgeLabel:s.label},"_se"),(!Array.isArray(s.label.points)||s.label.points.length!==7)&&(s.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{
x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete l.selfEdges})})}function qa(e){e.nodes().forEach(n=>{let t=e.node(n),r=i=>typeof i=="number"&&isFinite(i);if(t.dummy===
"selfedge"){let i=t,l=e.node(i.e.v),s=r(l?.x)?l.x:0,a=r(l?.y)?l.y:0,d=r(l?.width)?l.width:0,u=r(l?.height)?l.height:0,f=r(t.x)?t.x:s,p=r(t.y)?t.y:a,h=d/2,m=u/2;
i.edgeLabel.points=[{x:f+h,y:p-m},{x:f+h,y:p-m},{x:f,y:p},{x:f-h,y:p+m},{x:f-h,y:p+m},{x:f,y:p},{x:f,y:p}],i.edgeLabel.x=f,i.edgeLabel.y=p,e.setEdge(i.e,i.edgeLabel),
e.removeNode(n)}else t&&Array.isArray(t.selfEdges)&&t.selfEdges.forEach(i=>{if(!Array.isArray(i.label.points)||i.label.points.length!==7){let l=r(t.x)?t.x:0,s=r(
t.y)?t.y:0,a=r(t.width)?t.width:0,d=r(t.height)?t.height:0,u=a/2,f=d/2;i.label.points=[{x:l+u,y:s-f},{x:l+u,y:s-f},{x:l,y:s},{x:l-u,y:s+f},{x:l-u,y:s+f},{x:l,y:s},
{x:l,y:s}]}})})}function Qn(e,n){return _n(kn(e,n),Number)}function Zn(e){let n={};return e&&Object.entries(e).forEach(([t,r])=>{typeof t=="string"&&(t=t.toLowerCase()),
n[t]=r}),n}function Ua(e){let n=rn(e),t=new se({compound:!0,multigraph:!0}).setGraph({});return e.nodes().forEach(r=>{t.setNode(r,{label:r}),t.setParent(r,"laye\
r"+e.node(r).rank)}),e.edges().forEach(r=>t.setEdge(r.v,r.w,{},r.name)),n.forEach((r,i)=>{let l="layer"+i;t.setNode(l,{rank:"same"}),r.reduce((s,a)=>(t.setEdge(
s,a,{style:"invis"}),a))}),t}var Ha={graphlib:Vr,version:rs,layout:Oa,debug:Ua,util:{time:es,notime:ri}},st=Ha;var Ga=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;function Fe(e,n){let t=0;
for(let r of e)t+=Ga.test(r)?2:1;return Math.ceil(t*n*.62)}function at(e,n){if(Fe(e,12)<=n)return e;let t=[...e];for(;t.length>0&&Fe(`${t.join("")}\u2026`,12)>n;)
t.pop();return`${t.join("")}\u2026`}var Te=12,Tn=18,Va=360,Ka=2,Ae=24,on=16,Wa=12;function bi(e){let n=za(e),t=Math.max(...n.map(({width:u})=>u),200),r=n.reduce((u,{height:f})=>u+f+Ae,0),i=Math.min(
n.length,Math.max(1,Math.round(Math.sqrt(1.5*r/t)))),l=Array.from({length:i},()=>on),s=[],a=[];for(let u of n){let f=l.indexOf(Math.min(...l)),p={x:on+f*(t+Ae),
y:l[f]??on};s.push(...u.boxes.map(h=>De(h,p))),a.push(...u.routes.map(h=>({...De(h,p),points:h.points.map(m=>De(m,p))}))),l[f]=p.y+u.height+Ae}return{width:2*on+
i*t+(i-1)*Ae,height:Math.max(...l,60)-Ae+on,boxes:s,routes:a}}var De=(e,n)=>({...e,x:e.x+n.x,y:e.y+n.y});function za(e){let n=we(e),t=new Map(n.flatMap(({parent:h,
nodes:m})=>m.map(E=>[E.id,h?.id??E.id]))),r=Ja(e.edges,t),i=e.edges.map(h=>{let m=t.get(h.from)??h.from;return{edge:h,group:m,to:r.has(h.to)&&t.get(h.to)!==m?`${m}\
 ${h.to}`:h.to}}),l=Xa(i.map(({edge:h,group:m,to:E})=>[m,E===h.to?t.get(E)??E:m])),s=new Map,a=[],d=new Set(i.flatMap(({edge:h,to:m})=>[h.from,m])),u=h=>{let m=l(
h),E=s.get(m)??{groups:[],ends:[]};return s.set(m,E),E};for(let{parent:h,nodes:m}of n)if(h)u(h.id).groups.push({parent:h,nodes:m});else for(let E of m)d.has(E.id)?
u(E.id).groups.push({parent:h,nodes:[E]}):a.push(E);for(let h of i)u(h.group).ends.push(h);let f=new Map(e.nodes.map(h=>[h.id,h])),p=[...s.values()].map(h=>Qa(h,
f));return a.length>0?[...p,Za(a,Math.max(...p.map(({width:h})=>h),800))]:p}function Ja(e,n){let t=new Map;for(let{from:r,to:i}of e){let l=n.get(r)??r;l!==n.get(
i)&&t.set(i,(t.get(i)??new Set).add(l))}return new Set([...t].filter(([,r])=>r.size>Ka).map(([r])=>r))}function Xa(e){let n=new Map,t=r=>{let i=r;for(let l=n.get(
i);l!==void 0;l=n.get(i))i=l;for(let l=r;l!==i;){let s=n.get(l)??i;n.set(l,i),l=s}return i};for(let[r,i]of e){let[l,s]=[t(r),t(i)];l!==s&&n.set(s,l)}return t}function Qa({
groups:e,ends:n},t){let r=new st.graphlib.Graph({compound:!0,multigraph:!0});r.setGraph({rankdir:"LR",nodesep:20,ranksep:90}),r.setDefaultEdgeLabel(()=>({}));let i=new Map,
l=(u,f,p,h)=>{i.has(u)||(i.set(u,{node:f,role:p}),r.setNode(u,ut(f)),h!==void 0&&r.setParent(u,h))};for(let{parent:u,nodes:f}of e){u&&(i.set(u.id,{node:u,role:"\
group"}),r.setNode(u.id,f.length===0?ut(u):{}));for(let p of f)l(p.id,p,"node",u?.id)}for(let{edge:u,group:f,to:p}of n){let h=t.get(u.to);h&&p!==u.to&&l(p,h,"st\
and-in",i.has(f)&&f!==u.from?f:void 0)}let s=u=>`${u.edge.field} ${u.edge.from}`;for(let u of n){let f={width:Fe(yi(u.edge),10),height:12,labelpos:"c"};r.setEdge(
u.edge.from,u.to,f,s(u))}st.layout(r);let a=[...i].map(([u,{node:f,role:p}])=>{let{x:h,y:m,width:E,height:I}=r.node(u),R=p==="group"?Wa:0,L=p==="group"?at(`${f.
kind} ${te(f)}`,E-Te):ct(f);return{node:f,role:p,title:L,x:h-E/2,y:m-I/2-R,width:E,height:I+R}}),d=n.map(u=>{let{points:f=[],x:p=0,y:h=0}=r.edge({v:u.edge.from,
w:u.to,name:s(u)});return{edge:u.edge,label:yi(u.edge),points:f,x:p,y:h-4}});return wi(a,d)}function wi(e,n){let t=n.flatMap(({points:d})=>d),r=[...e,...t].map(
({x:d})=>d),i=[...e,...t].map(({y:d})=>d),l={x:-An(r),y:-An(i)},s=[...e.map(({x:d,width:u})=>-d-u),...t.map(({x:d})=>-d)],a=[...e.map(({y:d,height:u})=>-d-u),...t.
map(({y:d})=>-d)];return{width:l.x-An(s),height:l.y-An(a),boxes:e.map(d=>De(d,l)),routes:n.map(d=>({...De(d,l),points:d.points.map(u=>De(u,l))}))}}var An=e=>e.reduce(
(n,t)=>Math.min(n,t),0);function Za(e,n){let t=[],[r,i]=[0,0];for(let l of e){let s=ut(l);r>0&&r+s.width>n&&([r,i]=[0,i+s.height+Ae]),t.push({node:l,role:"node",
title:ct(l),x:r,y:i,...s}),r+=s.width+Ae}return wi(t,[])}function ut(e){return{width:Math.max(Fe(e.kind,12),Fe(ct(e),12))+2*Te,height:2*Tn+Te}}var ct=e=>at(te(e),
Va),yi=({field:e})=>e.replace(/^spec\./,"");var Ei=1500;function xi(e){if(e.nodes.length>Ei)throw new RangeError(`a picture has room for ${Ei} resources, and these are ${e.nodes.length}: draw them with do\
t`);let{width:n,height:t,boxes:r,routes:i}=bi(e),[l,s]=[Math.ceil(n),Math.ceil(t)];return`${[`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${l} ${s}" wi\
dth="${l}" height="${s}" role="img" aria-labelledby="title description">`,'<title id="title">OpenChoreo topology</title>',`<desc id="description">${Ee(ou(e))}</\
desc>`,eu,nu,...r.filter(({role:a})=>a==="group").map(ru),...i.map(iu),...r.filter(({role:a})=>a!=="group").map(tu),"</svg>"].join(`
`)}
`}var eu=`<style>
svg { background: #fff; font: ${12}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.node rect { fill: #f6f8fa; stroke: #57606a; } .node text { fill: #1f2328; } .node .kind { fill: #57606a; }
.group rect { fill: none; stroke: #d0d7de; } .group text { fill: #57606a; }
.edge path { fill: none; stroke: #57606a; } .edge text { fill: #57606a; font-size: ${10}px; paint-order: stroke; stroke: #fff; stroke-width: 3px; } .tip { fill:\
 #57606a; }
.missing rect, .dangling path { stroke: #cf222e; stroke-dasharray: 4 3; } .missing .kind, .dangling text, .tip-dangling { fill: #cf222e; }
.elsewhere rect { fill: none; } .default path { stroke-dasharray: 4 3; } .invalid rect { stroke: #9a6700; stroke-width: 2; }
@media (prefers-color-scheme: dark) {
svg { background: #0d1117; } .edge text { stroke: #0d1117; }
.node rect { fill: #161b22; stroke: #8b949e; } .node text { fill: #e6edf3; } .node .kind, .group text, .edge text { fill: #9198a1; }
.group rect { stroke: #30363d; } .edge path { stroke: #8b949e; } .tip { fill: #8b949e; }
.elsewhere rect { fill: none; } .missing rect, .dangling path { stroke: #ff7b72; } .missing .kind, .dangling text, .tip-dangling { fill: #ff7b72; } .invalid rec\
t { stroke: #d29922; }
}
</style>`,nu=["tip","tip-dangling"].map(e=>`<marker id="${e}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="${e}\
" d="M0 0L8 4L0 8z"/></marker>`).join(`
`);function tu({node:e,role:n,title:t,x:r,y:i,width:l,height:s}){let a=["node",...n==="stand-in"?["elsewhere"]:[],...pe(e)?["missing"]:[],...e.issues.length>0?[
"invalid"]:[]],d=[...pe(e)?[", missing"]:[],...e.issues.length>0?[`, not valid: ${e.issues.length}`]:[],...n==="stand-in"?[", drawn elsewhere too"]:[]];return[`\
<g class="${a.join(" ")}"><title>${Ee(`${e.kind} ${te(e)}${d.join("")}`)}</title>`,`<rect x="${Q(r)}" y="${Q(i)}" width="${Q(l)}" height="${Q(s)}" rx="${n==="st\
and-in"?Q(s/2):6}"/>`,`<text class="kind" x="${Q(r+Te)}" y="${Q(i+Tn)}">${Ee(e.kind)}</text>`,`<text x="${Q(r+Te)}" y="${Q(i+2*Tn)}">${Ee(t)}</text></g>`].join(
"")}function ru({node:e,title:n,x:t,y:r,width:i,height:l}){return[`<g class="group"><title>${Ee(`${e.kind} ${te(e)}`)}</title>`,`<rect x="${Q(t)}" y="${Q(r)}" w\
idth="${Q(i)}" height="${Q(l)}" rx="8"/>`,`<text x="${Q(t+Te/2)}" y="${Q(r+12+3)}">${Ee(n)}</text></g>`].join("")}function iu({edge:{from:e,to:n,how:t},label:r,
points:i,x:l,y:s}){let a=i.map((u,f)=>`${f===0?"M":"L"}${Q(u.x)} ${Q(u.y)}`).join(""),d=t==="dangling"?"tip-dangling":"tip";return[`<g class="edge ${t}"><title>${Ee(
`${e} ${r} ${n}${t==="set"?"":`, ${t}`}`)}</title>`,`<path d="${a}" marker-end="url(#${d})"/>`,`<text x="${Q(l)}" y="${Q(s)}" text-anchor="middle">${Ee(r)}</tex\
t></g>`].join("")}function ou({nodes:e,edges:n}){let t=n.filter(({how:r})=>r==="dangling").length;return`${e.length} resources and ${n.length} references${t>0?`\
, ${t} of which lead nowhere`:""}.`}var Q=e=>String(Math.round(e*10)/10),Ee=e=>e.replace(new RegExp("[^\\x20-\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]|\\p{Cf}",
"gu"),"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;");var Oi=(e,n)=>`${e} ${n}${e===1?"":"s"}`;var je=e=>e.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,"\uFFFD");function ki(e){if(e.nodes.length===0)return`no plane found, nothing to draw
`;let n=new Map(e.nodes.map(i=>[i.id,i])),t=Le(e.edges,({from:i})=>i);return[...we(e).flatMap(({parent:i,nodes:l})=>[i?`${i.kind} ${je(te(i))}`:"in the cluster,\
 or in a namespace that is not said",...l.flatMap((s,a)=>lu(s,a===l.length-1,t.get(s.id)??[],n))]),...su(e),""].join(`
`)}function lu(e,n,t,r){let i=n?"    ":"\u2502   ",l=[...pe(e)?["missing"]:[],...e.issues.length>0?[`not valid: ${Oi(e.issues.length,"issue")}`]:[]],s=`${n?"\u2514\u2500\u2500\
 ":"\u251C\u2500\u2500 "}${e.kind} ${je(te(e))}${l.length>0?` [${l.join(", ")}]`:""}`,a=t.map(({to:d,field:u,how:f},p)=>{let h=r.get(d),m=f==="set"?"":f==="defa\
ult"?" [by default]":" [there is none]",E=h?.namespace!==void 0&&h.namespace!==e.namespace?` in ${h.namespace}`:"";return`${i}${p===t.length-1?"\u2514\u2500 ":"\
\u251C\u2500 "}${u.replace(/^spec\./,"")} \u2192 ${h?.kind} ${je(h?.name??"")}${E}${m}`});return[s,...a]}function su({clusters:e,multiRegion:n,sharedHosts:t}){let i=[
...e.filter(({nodes:l})=>l.length>1).map(({type:l,planeID:s,nodes:a})=>`${l} planes of planeID ${je(s)} share a cluster: ${a.join(", ")}`),...t.map(({host:l,nodes:s})=>`\
one public host on different clusters: ${je(l)} on ${s.join(", ")}`),...n?["multi-region: every data plane has public hosts of its own"]:[]];return i.length>0?[
"",...i]:[]}var _i=["text","mermaid","dot","svg","json"],au={text:ki,mermaid:kr,dot:Or,svg:xi,json:e=>`${JSON.stringify(e,null,2)}
`};function Ni(e,n="text"){return au[n](e)}var ft={};ne(ft,{isPlane:()=>du,validatePlane:()=>cu,withDefaults:()=>fu});var uu,dt=()=>uu??=require("./v0.3.cjs"),cu=(...e)=>dt().validatePlane(...e),du=(...e)=>dt().
isPlane(...e),fu=(...e)=>dt().withDefaults(...e);var Sn={};ne(Sn,{isPlane:()=>gu,validatePlane:()=>hu,withDefaults:()=>mu});var pu,pt=()=>pu??=require("./v0.4.cjs"),hu=(...e)=>pt().validatePlane(...e),gu=(...e)=>pt().
isPlane(...e),mu=(...e)=>pt().withDefaults(...e);var gt={};ne(gt,{isPlane:()=>bu,validatePlane:()=>vu,withDefaults:()=>wu});var yu,ht=()=>yu??=require("./v0.6.cjs"),vu=(...e)=>ht().validatePlane(...e),bu=(...e)=>ht().
isPlane(...e),wu=(...e)=>ht().withDefaults(...e);var yt={};ne(yt,{isPlane:()=>Ou,validatePlane:()=>xu,withDefaults:()=>ku});var Eu,mt=()=>Eu??=require("./v0.7.cjs"),xu=(...e)=>mt().validatePlane(...e),Ou=(...e)=>mt().
isPlane(...e),ku=(...e)=>mt().withDefaults(...e);var bt={};ne(bt,{isPlane:()=>Au,validatePlane:()=>Nu,withDefaults:()=>Tu});var _u,vt=()=>_u??=require("./v0.8.cjs"),Nu=(...e)=>vt().validatePlane(...e),Au=(...e)=>vt().
isPlane(...e),Tu=(...e)=>vt().withDefaults(...e);var Et={};ne(Et,{isPlane:()=>Pu,validatePlane:()=>Iu,withDefaults:()=>Cu});var Su,wt=()=>Su??=require("./v0.9.cjs"),Iu=(...e)=>wt().validatePlane(...e),Pu=(...e)=>wt().
isPlane(...e),Cu=(...e)=>wt().withDefaults(...e);var In={};ne(In,{isPlane:()=>Mu,validatePlane:()=>Lu,withDefaults:()=>$u});var Ru,xt=()=>Ru??=require("./v0.10.cjs"),Lu=(...e)=>xt().validatePlane(...e),Mu=(...e)=>xt().
isPlane(...e),$u=(...e)=>xt().withDefaults(...e);var kt={};ne(kt,{isPlane:()=>ju,validatePlane:()=>Du,withDefaults:()=>Bu});var Fu,Ot=()=>Fu??=require("./v0.12.cjs"),Du=(...e)=>Ot().validatePlane(...e),ju=(...e)=>Ot().
isPlane(...e),Bu=(...e)=>Ot().withDefaults(...e);var Nt={};ne(Nt,{isPlane:()=>Uu,validatePlane:()=>qu,withDefaults:()=>Hu});var Yu,_t=()=>Yu??=require("./v0.13.cjs"),qu=(...e)=>_t().validatePlane(...e),Uu=(...e)=>_t().
isPlane(...e),Hu=(...e)=>_t().withDefaults(...e);var Tt={};ne(Tt,{isPlane:()=>Ku,validatePlane:()=>Vu,withDefaults:()=>Wu});var Gu,At=()=>Gu??=require("./v0.14.cjs"),Vu=(...e)=>At().validatePlane(...e),Ku=(...e)=>At().
isPlane(...e),Wu=(...e)=>At().withDefaults(...e);var Pn={};ne(Pn,{isPlane:()=>Xu,validatePlane:()=>Ju,withDefaults:()=>Qu});var zu,St=()=>zu??=require("./v0.15.cjs"),Ju=(...e)=>St().validatePlane(...e),Xu=(...e)=>St().
isPlane(...e),Qu=(...e)=>St().withDefaults(...e);var Pt={};ne(Pt,{isPlane:()=>nc,validatePlane:()=>ec,withDefaults:()=>tc});var Zu,It=()=>Zu??=require("./v0.17.cjs"),ec=(...e)=>It().validatePlane(...e),nc=(...e)=>It().
isPlane(...e),tc=(...e)=>It().withDefaults(...e);var Rt={};ne(Rt,{isPlane:()=>oc,validatePlane:()=>ic,withDefaults:()=>lc});var rc,Ct=()=>rc??=require("./v1.0.cjs"),ic=(...e)=>Ct().validatePlane(...e),oc=(...e)=>Ct().
isPlane(...e),lc=(...e)=>Ct().withDefaults(...e);var Cn={};ne(Cn,{isPlane:()=>uc,validatePlane:()=>ac,withDefaults:()=>cc});var sc,Lt=()=>sc??=require("./v1.1.cjs"),ac=(...e)=>Lt().validatePlane(...e),uc=(...e)=>Lt().
isPlane(...e),cc=(...e)=>Lt().withDefaults(...e);var Rn=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],sn="v0.16",Be=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],Mt={"v0.3":ft,"v0.4":Sn,"v0.5":Sn,"v0.6":gt,"v0.7":yt,"v0.8":bt,"v0.9":Et,"v0.10":In,"v0.11":In,"v0.12":kt,"v0.13":Nt,"v0.14":Tt,"v0.15":Pn,
"v0.16":Pn,"v0.17":Pt,"v1.0":Rt,"v1.1":Cn,"v1.2":Cn},Ai={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Ti={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function $t(e){return Ai[e]}var Si=[...new Set(Rn.map($t))];function Ye(e,n){return e===n||Si.indexOf(e)>=Si.indexOf(n)}function Se(e,n){return typeof n=="strin\
g"&&Ti[e].includes(n)}function Ii(e){return typeof e=="string"&&Object.hasOwn(Mt,e)}function Pi(e){return Mt[e].validatePlane}var vf=Object.prototype;function dc(e){return typeof e!="object"||e===null||Array.isArray(e)}function Z(e){return!dc(e)}function Ci(e){return e.split("/").slice(1).map(fc)}var fc=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;function Ri(e){return/[~\d]/.test(e)?Ci(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join(
"").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function re(e,n){let t=e;for(let r of pc(n))if(Array.isArray(t))t=t[Number(r)];else if(Z(t)&&Object.hasOwn(
t,r))t=t[r];else return;return t}function pc(e){let n=Ft.get(e);if(n)return n;let t=Ci(e);return Ft.size<hc&&Ft.set(e,t),t}var Ft=new Map,hc=1e3;function Dt(e,n){if(!Z(e)||!Se(n,e.kind))return;let t=String(e.kind),r=re(e,"/metadata/name"),i=re(e,"/metadata/namespace");if(!(typeof r!="string"||r===""))return{
kind:t,name:r,namespace:!xe(t)&&typeof i=="string"&&i!==""?i:void 0}}var xe=e=>e.startsWith("Cluster")||e==="Organization";function Li(e){let n=re(e,"/spec/planeID"),t=n===void 0||n===""?re(e,"/metadata/name"):n;return typeof t=="string"?t:void 0}function Mi(e){let n=new Map;for(let i of e){let l=`${i.kind}/${i.name}`,s=n.get(l);s?(s.byNamespace??=new Map([[s.first.namespace,s.first]]),s.byNamespace.has(
i.namespace)||s.byNamespace.set(i.namespace,i)):n.set(l,{first:i})}function t(i,l,s){let a=n.get(`${l}/${s}`);if(!a||xe(l)||i.namespace===void 0)return a?.first;
let{first:d,byNamespace:u}=a;return u?u.get(i.namespace)??u.get(void 0):d.namespace===void 0||d.namespace===i.namespace?d:void 0}function r(i,l,s){for(let a of l){
let d=t(i,a,s);if(d)return d}}return{find:t,findFirst:r,findAnywhere:(i,l)=>n.get(`${i}/${l}`)?.first}}function jt(e,n){let t=[];for(let r of n){let i=re(e,r);typeof i=="string"&&t.push({path:r,text:i})}return t}function gc(e,n){return(Ln?.resource!==e||Ln.line!==n)&&(Ln={resource:e,line:n,listeners:mc(e,n)}),Ln.listeners}var Ln;function mc(e,n){let t=re(e,"/spec/gatewa\
y");return Z(t)?Ye(n,"v0.17")?wc(t):yc.flatMap(({half:r,listeners:i})=>{let l=`${t[`${r}GatewayNamespace`]??""}/${t[`${r}GatewayName`]??""}`;return i.map(s=>({...s,
gateway:l}))}):[]}var yc=["public","organization"].map(e=>({half:e,listeners:["http","https"].map(n=>({isPublic:e==="public",protocol:n,gateway:[`/spec/gateway/${e}GatewayNamespa\
ce`,`/spec/gateway/${e}GatewayName`],host:`/spec/gateway/${e}VirtualHost`,port:`/spec/gateway/${e}${n.toUpperCase()}Port`}))})),vc=["/spec/gateway/publicVirtual\
Host"];function $i(e,n){if(!Ye(n,"v0.17"))return jt(e,vc);let t=gc(e,n);if(t.length===0)return[];let r=jt(e,t.flatMap(({isPublic:i,host:l})=>i?[l]:[]));return[...new Map(
r.map(i=>[i.text,i])).values()]}var bc=["ingress","egress"].flatMap(e=>["external","internal"].map(n=>({way:e,side:n,isPublic:e==="ingress"&&n==="external",listeners:[
"http","https","tls"].map(t=>({protocol:t,host:`/spec/gateway/${e}/${n}/${t}/host`,port:`/spec/gateway/${e}/${n}/${t}/port`}))})));function wc(e){let n=[];for(let{
way:t,side:r,isPublic:i,listeners:l}of bc){let s=e[t],a=Z(s)?s[r]:void 0;if(!Z(a))continue;let d=`${a.namespace}/${a.name}`;for(let u of l)Z(a[u.protocol])&&n.push(
{isPublic:i,gateway:d,...u})}return n}function Fi(e,n){if(!Z(e)||!Se(n,e.kind))return[];let t=String(e.kind),r=t==="Environment"?"dataPlaneRef":Ec(t,n)?"observabilityPlaneRef":void 0;if(r===void 0)return[];
let i=`/spec/${r}`,l=r==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",s=`Cluster${l}`,a=xe(t)?s:l,d=re(e,i);if(d==null||d==="")return[{path:i,namePath:i,kinds:xc(
a,s,n),name:"default",set:!1}];if(typeof d=="string")return[{path:i,namePath:i,kinds:[a],name:d,set:!0}];if(!Z(d)||typeof d.name!="string"||d.name==="")return[];
let u=[l,s].find(f=>f===(d.kind??a));return u===void 0?[]:[{path:i,namePath:`${i}/name`,kinds:[u],name:d.name,set:!0}]}function Ec(e,n){return e.endsWith("Plane")&&
!e.endsWith("ObservabilityPlane")&&Ye(n,"v0.8")}function xc(e,n,t){return e!==n&&Ye(t,"v1.0")?[e,n]:[e]}function Di(e){let n=e.flatMap(r=>{let i=Oc(r.kind);return i===void 0||r.planeID===void 0?[]:[{plane:r,type:i,planeID:r.planeID}]});return[...Le(n,({type:r,planeID:i})=>`${r}\
/${i}`).values()].flatMap(r=>{let[i]=r;return i?[{type:i.type,planeID:i.planeID,planes:r.map(({plane:l})=>l)}]:[]})}function Oc(e){return kc.get(e.startsWith("C\
luster")?e.slice(7):e)}var kc=new Map([["DataPlane","data"],["BuildPlane","build"],["WorkflowPlane","workflow"],["ObservabilityPlane","observability"]]);function ji(e){
let n=new Map,t=new Map;for(let r of e)for(let i of r.hosts){let l=n.get(i);l?t.get(i)?.push(r)===void 0&&t.set(i,[l,r]):n.set(i,r)}return[...t].filter(([,r])=>r.
some(({planeID:i})=>i!==r[0]?.planeID)).map(([r,i])=>({host:r,planes:i}))}function Bi(e){let n=new Set;for(let{hosts:t,planeID:r}of e)t.length>0&&n.add(r);return n.
size>1}function Yi(e,{release:n=sn}={}){let t=$t(n),r=new Map,i=[],l=[],s=Ac(r),a=new Set(Se(t,"Organization")?e.flatMap(m=>Tc(m,t)):[]),d=Ic(r,a);for(let[m,E]of e.entries()){
let I=_c(E,t),R=Dt(E,t);if(I!==void 0||!R||!Z(E))i.push({resource:m,reason:I??"no-name"});else{let L=s(R),N=d(R);r.set(L,Ui(L,R,N,m,Sc(E),Nc(E,n)));let{kind:P,name:C,
namespace:$}=R,G=$i(E,t).map(({text:z})=>z);l.push({kind:P,name:C,namespace:$,id:L,value:E,planeID:Li(E),hosts:G})}}let u=Pc(l,r,d,t),f=ji(l),p=f.map(({host:m,planes:E})=>({
host:m,nodes:E.map(({id:I})=>I)})),h=Di(l).map(({type:m,planeID:E,planes:I})=>({type:m,planeID:E,nodes:I.map(({id:R})=>R)}));return{release:n,nodes:[...r.values()],
edges:u,clusters:h,multiRegion:f.length===0&&Bi(l),sharedHosts:p,passedOver:i}}function _c(e,n){if(!Z(e)||typeof e.kind!="string")return"not-a-resource";let{apiVersion:t}=e;
return typeof t=="string"&&(t.startsWith("openchoreo.dev/")||t==="openchoreo.dev")&&Se(n,e.kind)?void 0:"not-a-plane"}function Nc(e,n){let t=Pi(n)(e);return t.ok?
[]:t.issues}function qi({kind:e,namespace:n,name:t}){return n===void 0?`${e}/${t}`:`${e}/${n}/${t}`}function Ac(e){let n=new Map;return t=>{let r=qi(t);if(!e.has(
r))return r;let i=(n.get(r)??1)+1;return n.set(r,i),`${r}#${i}`}}function Tc(e,n){let t=Dt(e,n);return t?.kind==="Organization"?[t.name]:[]}function Ui(e,{kind:n,
name:t,namespace:r},i,l,s,a){let d={id:e,kind:n,name:t,issues:a};return r!==void 0&&(d.namespace=r),s!==void 0&&(d.displayName=s),i!==void 0&&(d.parent=i),l!==void 0&&
(d.resource=l),d}function Sc(e){let n=re(e,"/metadata/annotations/openchoreo.dev~1display-name");return typeof n=="string"&&n!==""?n:void 0}function Ic(e,n){let t=new Map;
return({kind:r,namespace:i})=>{if(xe(r)||i===void 0)return;let l=t.get(i);if(l!==void 0)return l;let s=n.has(i)?`Organization/${i}`:Mn(e,{kind:"Namespace",name:i,
namespace:void 0});return t.set(i,s),s}}function Mn(e,n,t){let r=qi(n);return e.has(r)||e.set(r,Ui(r,n,t,void 0,void 0,[])),r}function Pc(e,n,t,r){let{findFirst:i}=Mi(
e),l=[];for(let s of e){for(let{path:a,kinds:d,name:u,set:f}of Fi(s.value,r)){let p=i(s,d,u),h=Ri(a);if(p)l.push({from:s.id,to:p.id,field:h,how:f?"set":"default"});else if(f){
let[m=""]=d,E={kind:m,name:u,namespace:xe(m)?void 0:s.namespace};l.push({from:s.id,to:Mn(n,E,t(E)),field:h,how:"dangling"})}}Cc(l,s,n,t)}return l}function Cc(e,{
id:n,value:t,namespace:r},i,l){let s=re(t,"/spec/secretStoreRef/name");if(typeof s=="string"&&s!==""){let d={kind:"ClusterSecretStore",name:s,namespace:void 0};
e.push({from:n,to:Mn(i,d),field:"spec.secretStoreRef",how:"set"})}let a=re(t,"/spec/imagePullSecretRefs");if(Array.isArray(a))for(let d of new Set(a)){if(typeof d!=
"string"||d==="")continue;let u={kind:"SecretReference",name:d,namespace:r};e.push({from:n,to:Mn(i,u,l(u)),field:"spec.imagePullSecretRefs",how:"set"})}}var qe={ok:0,findings:1,failure:2};var Ue=[],Bt=[];function Yt(e,n,t){if(e===n)return 0;let r=t?.maxDistance,i=e;e.length>n.length&&(e=n,n=i);let l=e.length,s=n.length;for(;l>0&&e.charCodeAt(~-l)===
n.charCodeAt(~-s);)l--,s--;let a=0;for(;a<l&&e.charCodeAt(a)===n.charCodeAt(a);)a++;if(l-=a,s-=a,r!==void 0&&s-l>r)return r;if(l===0)return r!==void 0&&s>r?r:s;
let d,u,f,p,h=0,m=0;for(;h<l;)Bt[h]=e.charCodeAt(a+h),Ue[h]=++h;for(;m<s;){for(d=n.charCodeAt(a+m),f=m++,u=m,h=0;h<l;h++)p=d===Bt[h]?f:f+1,f=Ue[h],u=Ue[h]=f>u?p>
u?u+1:p:p>f?f+1:p;if(r!==void 0){let E=u;for(h=0;h<l;h++)Ue[h]<E&&(E=Ue[h]);if(E>r)return r}}return Ue.length=l,Bt.length=l,r!==void 0&&u>r?r:u}var Rc=64;function He(e,n){if(e.length>Rc)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let l of n){if(Math.abs(l.length-
e.length)>=r)continue;let s=l.toLowerCase(),a=Lc(t,s)?1:Yt(t,s,{maxDistance:r});a<r&&(r=a,i=l)}return i}function Lc(e,n){if(e.length!==n.length)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var qt="openchoreo.dev";function Hi(e){return Gi(e,"").filter(n=>Mc(n.value))}function Gi(e,n){return Z(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((t,r)=>Gi(t,`${n}/items/${r}`)):[{pointer:n,value:e}]}function Mc(e){if(!Z(e))return!1;let{apiVersion:n,kind:t}=e;if(typeof n!=
"string"||n==="")return typeof t=="string"&&t.endsWith("Plane")&&Be.includes(t);let r=n.split("/")[0]??"";return r!==qt?(r.endsWith(`.${qt}`)||He(r,[qt])!==void 0)&&
typeof t=="string"&&Be.includes(t):typeof t!="string"||t===""?!0:Be.includes(t)||t.endsWith("Plane")||He(t,Be)!==void 0}function $c(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var ee={},$n={},Oe={},Vi;function an(){if(Vi)return Oe;Vi=1;
function e(s){return typeof s>"u"||s===null}function n(s){return typeof s=="object"&&s!==null}function t(s){return Array.isArray(s)?s:e(s)?[]:[s]}function r(s,a){
if(a){let d=Object.keys(a);for(let u=0,f=d.length;u<f;u+=1){let p=d[u];s[p]=a[p]}}return s}function i(s,a){let d="";for(let u=0;u<a;u+=1)d+=s;return d}function l(s){
return s===0&&Number.NEGATIVE_INFINITY===1/s}return Oe.isNothing=e,Oe.isObject=n,Oe.toArray=t,Oe.repeat=i,Oe.isNegativeZero=l,Oe.extend=r,Oe}var Ut,Ki;function un(){
if(Ki)return Ut;Ki=1;function e(t,r){let i="",l=t.reason||"(unknown reason)";return t.mark?(t.mark.name&&(i+='in "'+t.mark.name+'" '),i+="("+(t.mark.line+1)+":"+
(t.mark.column+1)+")",!r&&t.mark.snippet&&(i+=`

`+t.mark.snippet),l+" "+i):l}function n(t,r){Error.call(this),this.name="YAMLException",this.reason=t,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return n.prototype=Object.create(Error.prototype),n.prototype.constructor=n,n.prototype.
toString=function(r){return this.name+": "+e(this,r)},Ut=n,Ut}var Ht,Wi;function Fc(){if(Wi)return Ht;Wi=1;let e=an();function n(i,l,s,a,d){let u="",f="",p=Math.
floor(d/2)-1;return a-l>p&&(u=" ... ",l=a-p+u.length),s-a>p&&(f=" ...",s=a+p-f.length),{str:u+i.slice(l,s).replace(/\t/g,"\u2192")+f,pos:a-l+u.length}}function t(i,l){
return e.repeat(" ",l-i.length)+i}function r(i,l){if(l=Object.create(l||null),!i.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let s=/\r?\n|\r|\0/g,a=[0],d=[],u,f=-1;for(;u=s.exec(
i.buffer);)d.push(u.index),a.push(u.index+u[0].length),i.position<=u.index&&f<0&&(f=a.length-2);f<0&&(f=a.length-1);let p="",h=Math.min(i.line+l.linesAfter,d.length).
toString().length,m=l.maxLength-(l.indent+h+3);for(let I=1;I<=l.linesBefore&&!(f-I<0);I++){let R=n(i.buffer,a[f-I],d[f-I],i.position-(a[f]-a[f-I]),m);p=e.repeat(
" ",l.indent)+t((i.line-I+1).toString(),h)+" | "+R.str+`
`+p}let E=n(i.buffer,a[f],d[f],i.position,m);p+=e.repeat(" ",l.indent)+t((i.line+1).toString(),h)+" | "+E.str+`
`,p+=e.repeat("-",l.indent+h+3+E.pos)+`^
`;for(let I=1;I<=l.linesAfter&&!(f+I>=d.length);I++){let R=n(i.buffer,a[f+I],d[f+I],i.position-(a[f]-a[f+I]),m);p+=e.repeat(" ",l.indent)+t((i.line+I+1).toString(),
h)+" | "+R.str+`
`}return p.replace(/\n$/,"")}return Ht=r,Ht}var Gt,zi;function ie(){if(zi)return Gt;zi=1;let e=un(),n=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],t=["scalar","sequence","mapping"];function r(l){let s={};return l!==null&&Object.keys(l).forEach(
function(a){l[a].forEach(function(d){s[String(d)]=a})}),s}function i(l,s){if(s=s||{},Object.keys(s).forEach(function(a){if(n.indexOf(a)===-1)throw new e('Unknow\
n option "'+a+'" is met in definition of "'+l+'" YAML type.')}),this.options=s,this.tag=l,this.kind=s.kind||null,this.resolve=s.resolve||function(){return!0},this.
construct=s.construct||function(a){return a},this.instanceOf=s.instanceOf||null,this.predicate=s.predicate||null,this.represent=s.represent||null,this.representName=
s.representName||null,this.defaultStyle=s.defaultStyle||null,this.multi=s.multi||!1,this.styleAliases=r(s.styleAliases||null),t.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return Gt=i,Gt}var Vt,Ji;function vo(){if(Ji)return Vt;Ji=1;let e=un(),n=ie();function t(l,s){
let a=[];return l[s].forEach(function(d){let u=a.length;a.forEach(function(f,p){f.tag===d.tag&&f.kind===d.kind&&f.multi===d.multi&&(u=p)}),a[u]=d}),a}function r(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function s(a){a.multi?(l.multi[a.kind].push(a),l.multi.
fallback.push(a)):l[a.kind][a.tag]=l.fallback[a.tag]=a}for(let a=0,d=arguments.length;a<d;a+=1)arguments[a].forEach(s);return l}function i(l){return this.extend(
l)}return i.prototype.extend=function(s){let a=[],d=[];if(s instanceof n)d.push(s);else if(Array.isArray(s))d=d.concat(s);else if(s&&(Array.isArray(s.implicit)||
Array.isArray(s.explicit)))s.implicit&&(a=a.concat(s.implicit)),s.explicit&&(d=d.concat(s.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");a.forEach(function(f){if(!(f instanceof n))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(f.loadKind&&f.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(f.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),d.forEach(function(f){if(!(f instanceof n))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(i.prototype);return u.implicit=(this.implicit||[]).concat(a),u.explicit=(this.explicit||[]).concat(d),u.compiledImplicit=t(u,"impli\
cit"),u.compiledExplicit=t(u,"explicit"),u.compiledTypeMap=r(u.compiledImplicit,u.compiledExplicit),u},Vt=i,Vt}var Kt,Xi;function bo(){if(Xi)return Kt;Xi=1;let e=ie();
return Kt=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(n){return n!==null?n:""}}),Kt}var Wt,Qi;function wo(){if(Qi)return Wt;Qi=1;let e=ie();
return Wt=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(n){return n!==null?n:[]}}),Wt}var zt,Zi;function Eo(){if(Zi)return zt;Zi=1;let e=ie();
return zt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(n){return n!==null?n:{}}}),zt}var Jt,eo;function xo(){if(eo)return Jt;eo=1;let e=vo();
return Jt=new e({explicit:[bo(),wo(),Eo()]}),Jt}var Xt,no;function Oo(){if(no)return Xt;no=1;let e=ie();function n(i){if(i===null)return!0;let l=i.length;return l===
1&&i==="~"||l===4&&(i==="null"||i==="Null"||i==="NULL")}function t(){return null}function r(i){return i===null}return Xt=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:n,construct:t,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Xt}var Qt,to;function ko(){if(to)return Qt;to=1;let e=ie();function n(i){if(i===null)return!1;
let l=i.length;return l===4&&(i==="true"||i==="True"||i==="TRUE")||l===5&&(i==="false"||i==="False"||i==="FALSE")}function t(i){return i==="true"||i==="True"||i===
"TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return Qt=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:n,construct:t,
predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Qt}var Zt,ro;function _o(){if(ro)return Zt;ro=1;let e=an(),n=ie();function t(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function r(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let f=u.length,p=0,h=!1;if(!f)return!1;let m=u[p];if((m===
"-"||m==="+")&&(m=u[++p]),m==="0"){if(p+1===f)return!0;if(m=u[++p],m==="b"){for(p++;p<f;p++){if(m=u[p],m!=="0"&&m!=="1")return!1;h=!0}return h&&isFinite(s(u))}if(m===
"x"){for(p++;p<f;p++){if(!t(u.charCodeAt(p)))return!1;h=!0}return h&&isFinite(s(u))}if(m==="o"){for(p++;p<f;p++){if(!r(u.charCodeAt(p)))return!1;h=!0}return h&&
isFinite(s(u))}}for(;p<f;p++){if(!i(u.charCodeAt(p)))return!1;h=!0}return h?isFinite(s(u)):!1}function s(u){let f=u,p=1,h=f[0];if((h==="-"||h==="+")&&(h==="-"&&
(p=-1),f=f.slice(1),h=f[0]),f==="0")return 0;if(h==="0"){if(f[1]==="b")return p*parseInt(f.slice(2),2);if(f[1]==="x")return p*parseInt(f.slice(2),16);if(f[1]===
"o")return p*parseInt(f.slice(2),8)}return p*parseInt(f,10)}function a(u){return s(u)}function d(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return Zt=new n("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:a,predicate:d,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Zt}var er,io;function No(){if(io)return er;io=1;let e=an(),n=ie(),t=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!t.test(u)?!1:isFinite(parseFloat(u,10))?!0:r.test(u)}function l(u){let f=u.toLowerCase(),p=f[0]==="-"?-1:
1;return"+-".indexOf(f[0])>=0&&(f=f.slice(1)),f===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:f===".nan"?NaN:p*parseFloat(f,10)}let s=/^[-+]?[0-9]+e/;
function a(u,f){if(isNaN(u))switch(f){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(f){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(f){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let p=u.toString(10);return s.test(p)?p.replace(
"e",".e"):p}function d(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return er=new n("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:l,predicate:d,represent:a,defaultStyle:"lowercase"}),er}var nr,oo;function Ao(){return oo||(oo=1,nr=xo().extend({implicit:[Oo(),
ko(),_o(),No()]})),nr}var tr,lo;function To(){return lo||(lo=1,tr=Ao()),tr}var rr,so;function So(){if(so)return rr;so=1;let e=ie(),n=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(s){return s===null?!1:n.exec(s)!==null||t.exec(s)!==null}function i(s){let a=0,
d=null,u=n.exec(s);if(u===null&&(u=t.exec(s)),u===null)throw new Error("Date resolve error");let f=+u[1],p=+u[2]-1,h=+u[3];if(!u[4])return new Date(Date.UTC(f,p,
h));let m=+u[4],E=+u[5],I=+u[6];if(u[7]){for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let L=+u[10],N=+(u[11]||0);d=(L*60+N)*6e4,u[9]==="-"&&(d=-d)}let R=new Date(
Date.UTC(f,p,h,m,E,I,a));return d&&R.setTime(R.getTime()-d),R}function l(s){return s.toISOString()}return rr=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:r,construct:i,instanceOf:Date,represent:l}),rr}var ir,ao;function Io(){if(ao)return ir;ao=1;let e=ie();function n(t){return t==="<<"||t===null}return ir=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:n}),ir}var or,uo;function Po(){if(uo)return or;uo=1;let e=ie(),n=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function t(s){if(s===null)return!1;let a=0,d=s.length,u=n;for(let f=0;f<d;f++){let p=u.indexOf(s.charAt(f));if(!(p>64)){if(p<0)return!1;a+=6}}return a%8===0}
function r(s){let a=s.replace(/[\r\n=]/g,""),d=a.length,u=n,f=0,p=[];for(let m=0;m<d;m++)m%4===0&&m&&(p.push(f>>16&255),p.push(f>>8&255),p.push(f&255)),f=f<<6|u.
indexOf(a.charAt(m));let h=d%4*6;return h===0?(p.push(f>>16&255),p.push(f>>8&255),p.push(f&255)):h===18?(p.push(f>>10&255),p.push(f>>2&255)):h===12&&p.push(f>>4&
255),new Uint8Array(p)}function i(s){let a="",d=0,u=s.length,f=n;for(let h=0;h<u;h++)h%3===0&&h&&(a+=f[d>>18&63],a+=f[d>>12&63],a+=f[d>>6&63],a+=f[d&63]),d=(d<<
8)+s[h];let p=u%3;return p===0?(a+=f[d>>18&63],a+=f[d>>12&63],a+=f[d>>6&63],a+=f[d&63]):p===2?(a+=f[d>>10&63],a+=f[d>>4&63],a+=f[d<<2&63],a+=f[64]):p===1&&(a+=f[d>>
2&63],a+=f[d<<4&63],a+=f[64],a+=f[64]),a}function l(s){return Object.prototype.toString.call(s)==="[object Uint8Array]"}return or=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:t,construct:r,predicate:l,represent:i}),or}var lr,co;function Co(){if(co)return lr;co=1;let e=ie(),n=Object.prototype.hasOwnProperty,t=Object.
prototype.toString;function r(l){if(l===null)return!0;let s={},a=l;for(let d=0,u=a.length;d<u;d+=1){let f=a[d],p=!1;if(t.call(f)!=="[object Object]")return!1;let h;
for(h in f)if(n.call(f,h))if(!p)p=!0;else return!1;if(!p||n.call(s,h))return!1;Object.defineProperty(s,h,{value:!0})}return!0}function i(l){return l!==null?l:[]}
return lr=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),lr}var sr,fo;function Ro(){if(fo)return sr;fo=1;let e=ie(),n=Object.prototype.
toString;function t(i){if(i===null)return!0;let l=i,s=new Array(l.length);for(let a=0,d=l.length;a<d;a+=1){let u=l[a];if(n.call(u)!=="[object Object]")return!1;
let f=Object.keys(u);if(f.length!==1)return!1;s[a]=[f[0],u[f[0]]]}return!0}function r(i){if(i===null)return[];let l=i,s=new Array(l.length);for(let a=0,d=l.length;a<
d;a+=1){let u=l[a],f=Object.keys(u);s[a]=[f[0],u[f[0]]]}return s}return sr=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:t,construct:r}),sr}var ar,po;
function Lo(){if(po)return ar;po=1;let e=ie(),n=Object.prototype.hasOwnProperty;function t(i){if(i===null)return!0;let l=i;for(let s in l)if(n.call(l,s)&&l[s]!==
null)return!1;return!0}function r(i){return i!==null?i:{}}return ar=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:t,construct:r}),ar}var ur,ho;function dr(){
return ho||(ho=1,ur=To().extend({implicit:[So(),Io()],explicit:[Po(),Co(),Ro(),Lo()]})),ur}var go;function Dc(){if(go)return $n;go=1;let e=an(),n=un(),t=Fc(),r=dr(),
i=Object.prototype.hasOwnProperty,l=1,s=2,a=3,d=4,u=1,f=2,p=3,h=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
m=/[\x85\u2028\u2029]/,E=/[,\[\]{}]/,I=/^(?:!|!!|![0-9A-Za-z-]+!)$/,R=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function L(o){return Object.
prototype.toString.call(o)}function N(o){return o===10||o===13}function P(o){return o===9||o===32}function C(o){return o===9||o===32||o===10||o===13}function $(o){
return o===44||o===91||o===93||o===123||o===125}function G(o){if(o>=48&&o<=57)return o-48;let g=o|32;return g>=97&&g<=102?g-97+10:-1}function z(o){return o===120?
2:o===117?4:o===85?8:0}function Y(o){return o>=48&&o<=57?o-48:-1}function W(o){switch(o){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function X(o){return o<=65535?String.fromCharCode(o):String.fromCharCode(
(o-65536>>10)+55296,(o-65536&1023)+56320)}function V(o,g,x){g==="__proto__"?Object.defineProperty(o,g,{configurable:!0,enumerable:!0,writable:!0,value:x}):o[g]=
x}let H=new Array(256),K=new Array(256);for(let o=0;o<256;o++)H[o]=W(o)?1:0,K[o]=W(o);function F(o,g){this.input=o,this.filename=g.filename||null,this.schema=g.
schema||r,this.onWarning=g.onWarning||null,this.legacy=g.legacy||!1,this.json=g.json||!1,this.listener=g.listener||null,this.maxDepth=typeof g.maxDepth=="number"?
g.maxDepth:100,this.maxTotalMergeKeys=typeof g.maxTotalMergeKeys=="number"?g.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=o.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function q(o,g){let x={name:o.filename,buffer:o.input.slice(0,-1),position:o.position,line:o.line,column:o.position-
o.lineStart};return x.snippet=t(x),new n(g,x)}function T(o,g){throw q(o,g)}function oe(o,g){o.onWarning&&o.onWarning.call(null,q(o,g))}function de(o,g,x){let O=o.
anchorMapTransactions;if(O.length!==0){let b=O[O.length-1];i.call(b,g)||(b[g]={existed:i.call(o.anchorMap,g),value:o.anchorMap[g]})}o.anchorMap[g]=x}function Yn(o){
o.anchorMapTransactions.push(Object.create(null))}function ke(o){let g=o.anchorMapTransactions.pop(),x=o.anchorMapTransactions;if(x.length===0)return;let O=x[x.
length-1],b=Object.keys(g);for(let c=0,y=b.length;c<y;c+=1){let v=b[c];i.call(O,v)||(O[v]=g[v])}}function qn(o){let g=o.anchorMapTransactions.pop(),x=Object.keys(
g);for(let O=x.length-1;O>=0;O-=1){let b=g[x[O]];b.existed?o.anchorMap[x[O]]=b.value:delete o.anchorMap[x[O]]}}function Ke(o){return{position:o.position,line:o.
line,lineStart:o.lineStart,lineIndent:o.lineIndent,firstTabInLine:o.firstTabInLine,tag:o.tag,anchor:o.anchor,kind:o.kind,result:o.result}}function Ce(o,g){o.position=
g.position,o.line=g.line,o.lineStart=g.lineStart,o.lineIndent=g.lineIndent,o.firstTabInLine=g.firstTabInLine,o.tag=g.tag,o.anchor=g.anchor,o.kind=g.kind,o.result=
g.result}let pn={YAML:function(g,x,O){g.version!==null&&T(g,"duplication of %YAML directive"),O.length!==1&&T(g,"YAML directive accepts exactly one argument");let b=/^([0-9]+)\.([0-9]+)$/.
exec(O[0]);b===null&&T(g,"ill-formed argument of the YAML directive");let c=parseInt(b[1],10),y=parseInt(b[2],10);c!==1&&T(g,"unacceptable YAML version of the d\
ocument"),g.version=O[0],g.checkLineBreaks=y<2,y!==1&&y!==2&&oe(g,"unsupported YAML version of the document")},TAG:function(g,x,O){let b;O.length!==2&&T(g,"TAG \
directive accepts exactly two arguments");let c=O[0];b=O[1],I.test(c)||T(g,"ill-formed tag handle (first argument) of the TAG directive"),i.call(g.tagMap,c)&&T(
g,'there is a previously declared suffix for "'+c+'" tag handle'),R.test(b)||T(g,"ill-formed tag prefix (second argument) of the TAG directive");try{b=decodeURIComponent(
b)}catch{T(g,"tag prefix is malformed: "+b)}g.tagMap[c]=b}};function le(o,g,x,O){if(g<x){let b=o.input.slice(g,x);if(O)for(let c=0,y=b.length;c<y;c+=1){let v=b.
charCodeAt(c);v===9||v>=32&&v<=1114111||T(o,"expected valid JSON character")}else h.test(b)&&T(o,"the stream contains non-printable characters");o.result+=b}}function me(o){
o.totalMergeKeys++,o.maxTotalMergeKeys!==-1&&o.totalMergeKeys>o.maxTotalMergeKeys&&T(o,"merge keys exceeded maxTotalMergeKeys ("+o.maxTotalMergeKeys+")")}function We(o,g,x,O){
e.isObject(x)||T(o,"cannot merge mappings; the provided source object is unacceptable"),me(o);let b=Object.keys(x);for(let c=0,y=b.length;c<y;c+=1){let v=b[c];me(
o),i.call(g,v)||(V(g,v,x[v]),O[v]=!0)}}function fe(o,g,x,O,b,c,y,v,k){if(Array.isArray(b)){b=Array.prototype.slice.call(b);for(let _=0,A=b.length;_<A;_+=1)Array.
isArray(b[_])&&T(o,"nested arrays are not supported inside keys"),typeof b=="object"&&L(b[_])==="[object Object]"&&(b[_]="[object Object]")}if(typeof b=="object"&&
L(b)==="[object Object]"&&(b="[object Object]"),b=String(b),g===null&&(g={}),O==="tag:yaml.org,2002:merge")if(Array.isArray(c)){c.length>100&&T(o,"abnormal merg\
e sequence size");for(let _=0,A=c.length;_<A;_+=1)We(o,g,c[_],x)}else We(o,g,c,x);else!o.json&&!i.call(x,b)&&i.call(g,b)&&(o.line=y||o.line,o.lineStart=v||o.lineStart,
o.position=k||o.position,T(o,"duplicated mapping key")),V(g,b,c),delete x[b];return g}function ze(o){let g=o.input.charCodeAt(o.position);g===10?o.position++:g===
13?(o.position++,o.input.charCodeAt(o.position)===10&&o.position++):T(o,"a line break is expected"),o.line+=1,o.lineStart=o.position,o.firstTabInLine=-1}function J(o,g,x){
let O=0,b=o.input.charCodeAt(o.position);for(;b!==0;){for(;P(b);)b===9&&o.firstTabInLine===-1&&(o.firstTabInLine=o.position),b=o.input.charCodeAt(++o.position);
if(g&&b===35)do b=o.input.charCodeAt(++o.position);while(b!==10&&b!==13&&b!==0);if(N(b))for(ze(o),b=o.input.charCodeAt(o.position),O++,o.lineIndent=0;b===32;)o.
lineIndent++,b=o.input.charCodeAt(++o.position);else break}return x!==-1&&O!==0&&o.lineIndent<x&&oe(o,"deficient indentation"),O}function ae(o){let g=o.position,
x=o.input.charCodeAt(g);return!!((x===45||x===46)&&x===o.input.charCodeAt(g+1)&&x===o.input.charCodeAt(g+2)&&(g+=3,x=o.input.charCodeAt(g),x===0||C(x)))}function Re(o,g){
g===1?o.result+=" ":g>1&&(o.result+=e.repeat(`
`,g-1))}function hn(o,g,x){let O,b,c,y,v,k,_=o.kind,A=o.result,w=o.input.charCodeAt(o.position);if(C(w)||$(w)||w===35||w===38||w===42||w===33||w===124||w===62||
w===39||w===34||w===37||w===64||w===96)return!1;if(w===63||w===45){let S=o.input.charCodeAt(o.position+1);if(C(S)||x&&$(S))return!1}for(o.kind="scalar",o.result=
"",O=b=o.position,c=!1;w!==0;){if(w===58){let S=o.input.charCodeAt(o.position+1);if(C(S)||x&&$(S))break}else if(w===35){let S=o.input.charCodeAt(o.position-1);if(C(
S))break}else{if(o.position===o.lineStart&&ae(o)||x&&$(w))break;if(N(w))if(y=o.line,v=o.lineStart,k=o.lineIndent,J(o,!1,-1),o.lineIndent>=g){c=!0,w=o.input.charCodeAt(
o.position);continue}else{o.position=b,o.line=y,o.lineStart=v,o.lineIndent=k;break}}c&&(le(o,O,b,!1),Re(o,o.line-y),O=b=o.position,c=!1),P(w)||(b=o.position+1),
w=o.input.charCodeAt(++o.position)}return le(o,O,b,!1),o.result?!0:(o.kind=_,o.result=A,!1)}function Je(o,g){let x,O,b=o.input.charCodeAt(o.position);if(b!==39)
return!1;for(o.kind="scalar",o.result="",o.position++,x=O=o.position;(b=o.input.charCodeAt(o.position))!==0;)if(b===39)if(le(o,x,o.position,!0),b=o.input.charCodeAt(
++o.position),b===39)x=o.position,o.position++,O=o.position;else return!0;else N(b)?(le(o,x,O,!0),Re(o,J(o,!1,g)),x=O=o.position):o.position===o.lineStart&&ae(o)?
T(o,"unexpected end of the document within a single quoted scalar"):(o.position++,P(b)||(O=o.position));T(o,"unexpected end of the stream within a single quoted\
 scalar")}function gn(o,g){let x,O,b,c=o.input.charCodeAt(o.position);if(c!==34)return!1;for(o.kind="scalar",o.result="",o.position++,x=O=o.position;(c=o.input.
charCodeAt(o.position))!==0;){if(c===34)return le(o,x,o.position,!0),o.position++,!0;if(c===92){if(le(o,x,o.position,!0),c=o.input.charCodeAt(++o.position),N(c))
J(o,!1,g);else if(c<256&&H[c])o.result+=K[c],o.position++;else if((b=z(c))>0){let y=b,v=0;for(;y>0;y--)c=o.input.charCodeAt(++o.position),(b=G(c))>=0?v=(v<<4)+b:
T(o,"expected hexadecimal character");o.result+=X(v),o.position++}else T(o,"unknown escape sequence");x=O=o.position}else N(c)?(le(o,x,O,!0),Re(o,J(o,!1,g)),x=O=
o.position):o.position===o.lineStart&&ae(o)?T(o,"unexpected end of the document within a double quoted scalar"):(o.position++,P(c)||(O=o.position))}T(o,"unexpec\
ted end of the stream within a double quoted scalar")}function mn(o,g){let x=!0,O,b,c,y=o.tag,v,k=o.anchor,_,A,w,S,M=Object.create(null),D,j,B,U=o.input.charCodeAt(
o.position);if(U===91)_=93,S=!1,v=[];else if(U===123)_=125,S=!0,v={};else return!1;for(o.anchor!==null&&de(o,o.anchor,v),U=o.input.charCodeAt(++o.position);U!==
0;){if(J(o,!0,g),U=o.input.charCodeAt(o.position),U===_)return o.position++,o.tag=y,o.anchor=k,o.kind=S?"mapping":"sequence",o.result=v,!0;if(x?U===44&&T(o,"exp\
ected the node content, but found ','"):T(o,"missed comma between flow collection entries"),j=D=B=null,A=w=!1,U===63){let be=o.input.charCodeAt(o.position+1);C(
be)&&(A=w=!0,o.position++,J(o,!0,g))}O=o.line,b=o.lineStart,c=o.position,ve(o,g,l,!1,!0),j=o.tag,D=o.result,J(o,!0,g),U=o.input.charCodeAt(o.position),(w||o.line===
O)&&U===58&&(A=!0,U=o.input.charCodeAt(++o.position),J(o,!0,g),ve(o,g,l,!1,!0),B=o.result),S?fe(o,v,M,j,D,B,O,b,c):A?v.push(fe(o,null,M,j,D,B,O,b,c)):v.push(D),
J(o,!0,g),U=o.input.charCodeAt(o.position),U===44?(x=!0,U=o.input.charCodeAt(++o.position)):x=!1}T(o,"unexpected end of the stream within a flow collection")}function ye(o,g){
let x,O=u,b=!1,c=!1,y=g,v=0,k=!1,_,A=o.input.charCodeAt(o.position);if(A===124)x=!1;else if(A===62)x=!0;else return!1;for(o.kind="scalar",o.result="";A!==0;)if(A=
o.input.charCodeAt(++o.position),A===43||A===45)u===O?O=A===43?p:f:T(o,"repeat of a chomping mode identifier");else if((_=Y(A))>=0)_===0?T(o,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):c?T(o,"repeat of an indentation width identifier"):(y=g+_-1,c=!0);else break;if(P(A)){do A=o.input.
charCodeAt(++o.position);while(P(A));if(A===35)do A=o.input.charCodeAt(++o.position);while(!N(A)&&A!==0)}for(;A!==0;){for(ze(o),o.lineIndent=0,A=o.input.charCodeAt(
o.position);(!c||o.lineIndent<y)&&A===32;)o.lineIndent++,A=o.input.charCodeAt(++o.position);if(!c&&o.lineIndent>y&&(y=o.lineIndent),N(A)){v++;continue}if(!c&&y===
0&&T(o,"missing indentation for block scalar"),o.lineIndent<y){O===p?o.result+=e.repeat(`
`,b?1+v:v):O===u&&b&&(o.result+=`
`);break}x?P(A)?(k=!0,o.result+=e.repeat(`
`,b?1+v:v)):k?(k=!1,o.result+=e.repeat(`
`,v+1)):v===0?b&&(o.result+=" "):o.result+=e.repeat(`
`,v):o.result+=e.repeat(`
`,b?1+v:v),b=!0,c=!0,v=0;let w=o.position;for(;!N(A)&&A!==0;)A=o.input.charCodeAt(++o.position);le(o,w,o.position,!1)}return!0}function yn(o,g){let x=o.tag,O=o.
anchor,b=[],c=!1;if(o.firstTabInLine!==-1)return!1;o.anchor!==null&&de(o,o.anchor,b);let y=o.input.charCodeAt(o.position);for(;y!==0&&(o.firstTabInLine!==-1&&(o.
position=o.firstTabInLine,T(o,"tab characters must not be used in indentation")),y===45);){let v=o.input.charCodeAt(o.position+1);if(!C(v))break;if(c=!0,o.position++,
J(o,!0,-1)&&o.lineIndent<=g){b.push(null),y=o.input.charCodeAt(o.position);continue}let k=o.line;if(ve(o,g,a,!1,!0),b.push(o.result),J(o,!0,-1),y=o.input.charCodeAt(
o.position),(o.line===k||o.lineIndent>g)&&y!==0)T(o,"bad indentation of a sequence entry");else if(o.lineIndent<g)break}return c?(o.tag=x,o.anchor=O,o.kind="seq\
uence",o.result=b,!0):!1}function vn(o,g,x){let O,b,c,y,v=o.tag,k=o.anchor,_={},A=Object.create(null),w=null,S=null,M=null,D=!1,j=!1;if(o.firstTabInLine!==-1)return!1;
o.anchor!==null&&de(o,o.anchor,_);let B=o.input.charCodeAt(o.position);for(;B!==0;){!D&&o.firstTabInLine!==-1&&(o.position=o.firstTabInLine,T(o,"tab characters \
must not be used in indentation"));let U=o.input.charCodeAt(o.position+1),be=o.line;if((B===63||B===58)&&C(U))B===63?(D&&(fe(o,_,A,w,S,null,b,c,y),w=S=M=null),j=
!0,D=!0,O=!0):D?(D=!1,O=!0):T(o,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),o.position+=1,B=U;else{if(b=
o.line,c=o.lineStart,y=o.position,!ve(o,x,s,!1,!0))break;if(o.line===be){for(B=o.input.charCodeAt(o.position);P(B);)B=o.input.charCodeAt(++o.position);if(B===58)
B=o.input.charCodeAt(++o.position),C(B)||T(o,"a whitespace character is expected after the key-value separator within a block mapping"),D&&(fe(o,_,A,w,S,null,b,
c,y),w=S=M=null),j=!0,D=!1,O=!1,w=o.tag,S=o.result;else if(j)T(o,"can not read an implicit mapping pair; a colon is missed");else return o.tag=v,o.anchor=k,!0}else if(j)
T(o,"can not read a block mapping entry; a multiline key may not be an implicit key");else return o.tag=v,o.anchor=k,!0}if((o.line===be||o.lineIndent>g)&&(D&&(b=
o.line,c=o.lineStart,y=o.position),ve(o,g,d,!0,O)&&(D?S=o.result:M=o.result),D||(fe(o,_,A,w,S,M,b,c,y),w=S=M=null),J(o,!0,-1),B=o.input.charCodeAt(o.position)),
(o.line===be||o.lineIndent>g)&&B!==0)T(o,"bad indentation of a mapping entry");else if(o.lineIndent<g)break}return D&&fe(o,_,A,w,S,null,b,c,y),j&&(o.tag=v,o.anchor=
k,o.kind="mapping",o.result=_),j}function bn(o){let g=!1,x=!1,O,b,c=o.input.charCodeAt(o.position);if(c!==33)return!1;o.tag!==null&&T(o,"duplication of a tag pr\
operty"),c=o.input.charCodeAt(++o.position),c===60?(g=!0,c=o.input.charCodeAt(++o.position)):c===33?(x=!0,O="!!",c=o.input.charCodeAt(++o.position)):O="!";let y=o.
position;if(g){do c=o.input.charCodeAt(++o.position);while(c!==0&&c!==62);o.position<o.length?(b=o.input.slice(y,o.position),c=o.input.charCodeAt(++o.position)):
T(o,"unexpected end of the stream within a verbatim tag")}else{for(;c!==0&&!C(c);)c===33&&(x?T(o,"tag suffix cannot contain exclamation marks"):(O=o.input.slice(
y-1,o.position+1),I.test(O)||T(o,"named tag handle cannot contain such characters"),x=!0,y=o.position+1)),c=o.input.charCodeAt(++o.position);b=o.input.slice(y,o.
position),E.test(b)&&T(o,"tag suffix cannot contain flow indicator characters")}b&&!R.test(b)&&T(o,"tag name cannot contain such characters: "+b);try{b=decodeURIComponent(
b)}catch{T(o,"tag name is malformed: "+b)}return g?o.tag=b:i.call(o.tagMap,O)?o.tag=o.tagMap[O]+b:O==="!"?o.tag="!"+b:O==="!!"?o.tag="tag:yaml.org,2002:"+b:T(o,
'undeclared tag handle "'+O+'"'),!0}function wn(o){let g=o.input.charCodeAt(o.position);if(g!==38)return!1;o.anchor!==null&&T(o,"duplication of an anchor proper\
ty"),g=o.input.charCodeAt(++o.position);let x=o.position;for(;g!==0&&!C(g)&&!$(g);)g=o.input.charCodeAt(++o.position);return o.position===x&&T(o,"name of an anc\
hor node must contain at least one character"),o.anchor=o.input.slice(x,o.position),!0}function Un(o){let g=o.input.charCodeAt(o.position);if(g!==42)return!1;g=
o.input.charCodeAt(++o.position);let x=o.position;for(;g!==0&&!C(g)&&!$(g);)g=o.input.charCodeAt(++o.position);o.position===x&&T(o,"name of an alias node must c\
ontain at least one character");let O=o.input.slice(x,o.position);return i.call(o.anchorMap,O)||T(o,'unidentified alias "'+O+'"'),o.result=o.anchorMap[O],J(o,!0,
-1),!0}function En(o,g,x,O){let b=Ke(o);return Yn(o),Ce(o,g),o.tag=null,o.anchor=null,o.kind=null,o.result=null,vn(o,x,O)&&o.kind==="mapping"?(ke(o),!0):(qn(o),
Ce(o,b),!1)}function ve(o,g,x,O,b){let c,y,v=1,k=!1,_=!1,A=null,w,S,M;o.depth>=o.maxDepth&&T(o,"nesting exceeded maxDepth ("+o.maxDepth+")"),o.depth+=1,o.listener!==
null&&o.listener("open",o),o.tag=null,o.anchor=null,o.kind=null,o.result=null;let D=c=y=d===x||a===x;if(O&&J(o,!0,-1)&&(k=!0,o.lineIndent>g?v=1:o.lineIndent===g?
v=0:o.lineIndent<g&&(v=-1)),v===1)for(;;){let j=o.input.charCodeAt(o.position),B=Ke(o);if(k&&(j===33&&o.tag!==null||j===38&&o.anchor!==null)||!bn(o)&&!wn(o))break;
A===null&&(A=B),J(o,!0,-1)?(k=!0,y=D,o.lineIndent>g?v=1:o.lineIndent===g?v=0:o.lineIndent<g&&(v=-1)):y=!1}if(y&&(y=k||b),v===1||d===x)if(l===x||s===x?S=g:S=g+1,
M=o.position-o.lineStart,v===1)if(y&&(yn(o,M)||vn(o,M,S))||mn(o,S))_=!0;else{let j=o.input.charCodeAt(o.position);A!==null&&D&&!y&&j!==124&&j!==62&&En(o,A,A.position-
A.lineStart,S)||c&&ye(o,S)||Je(o,S)||gn(o,S)?_=!0:Un(o)?(_=!0,(o.tag!==null||o.anchor!==null)&&T(o,"alias node should not have any properties")):hn(o,S,l===x)&&
(_=!0,o.tag===null&&(o.tag="?")),o.anchor!==null&&de(o,o.anchor,o.result)}else v===0&&(_=y&&yn(o,M));if(o.tag===null)o.anchor!==null&&de(o,o.anchor,o.result);else if(o.
tag==="?"){o.result!==null&&o.kind!=="scalar"&&T(o,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+o.kind+'"');for(let j=0,B=o.implicitTypes.
length;j<B;j+=1)if(w=o.implicitTypes[j],w.resolve(o.result)){o.result=w.construct(o.result),o.tag=w.tag,o.anchor!==null&&de(o,o.anchor,o.result);break}}else if(o.
tag!=="!"){if(i.call(o.typeMap[o.kind||"fallback"],o.tag))w=o.typeMap[o.kind||"fallback"][o.tag];else{w=null;let j=o.typeMap.multi[o.kind||"fallback"];for(let B=0,
U=j.length;B<U;B+=1)if(o.tag.slice(0,j[B].tag.length)===j[B].tag){w=j[B];break}}w||T(o,"unknown tag !<"+o.tag+">"),o.result!==null&&w.kind!==o.kind&&T(o,"unacce\
ptable node kind for !<"+o.tag+'> tag; it should be "'+w.kind+'", not "'+o.kind+'"'),w.resolve(o.result,o.tag)?(o.result=w.construct(o.result,o.tag),o.anchor!==
null&&de(o,o.anchor,o.result)):T(o,"cannot resolve a node with !<"+o.tag+"> explicit tag")}return o.listener!==null&&o.listener("close",o),o.depth-=1,o.tag!==null||
o.anchor!==null||_}function Hn(o){let g=o.position,x=!1,O;for(o.version=null,o.checkLineBreaks=o.legacy,o.tagMap=Object.create(null),o.anchorMap=Object.create(null);(O=
o.input.charCodeAt(o.position))!==0&&(J(o,!0,-1),O=o.input.charCodeAt(o.position),!(o.lineIndent>0||O!==37));){x=!0,O=o.input.charCodeAt(++o.position);let b=o.position;
for(;O!==0&&!C(O);)O=o.input.charCodeAt(++o.position);let c=o.input.slice(b,o.position),y=[];for(c.length<1&&T(o,"directive name must not be less than one chara\
cter in length");O!==0;){for(;P(O);)O=o.input.charCodeAt(++o.position);if(O===35){do O=o.input.charCodeAt(++o.position);while(O!==0&&!N(O));break}if(N(O))break;
for(b=o.position;O!==0&&!C(O);)O=o.input.charCodeAt(++o.position);y.push(o.input.slice(b,o.position))}O!==0&&ze(o),i.call(pn,c)?pn[c](o,c,y):oe(o,'unknown docum\
ent directive "'+c+'"')}if(J(o,!0,-1),o.lineIndent===0&&o.input.charCodeAt(o.position)===45&&o.input.charCodeAt(o.position+1)===45&&o.input.charCodeAt(o.position+
2)===45?(o.position+=3,J(o,!0,-1)):x&&T(o,"directives end mark is expected"),ve(o,o.lineIndent-1,d,!1,!0),J(o,!0,-1),o.checkLineBreaks&&m.test(o.input.slice(g,o.
position))&&oe(o,"non-ASCII line breaks are interpreted as content"),o.documents.push(o.result),o.position===o.lineStart&&ae(o)){o.input.charCodeAt(o.position)===
46&&(o.position+=3,J(o,!0,-1));return}o.position<o.length-1&&T(o,"end of the stream or a document separator is expected")}function Xe(o,g){o=String(o),g=g||{},o.
length!==0&&(o.charCodeAt(o.length-1)!==10&&o.charCodeAt(o.length-1)!==13&&(o+=`
`),o.charCodeAt(0)===65279&&(o=o.slice(1)));let x=new F(o,g),O=o.indexOf("\0");for(O!==-1&&(x.position=O,T(x,"null byte is not allowed in input")),x.input+="\0";x.
input.charCodeAt(x.position)===32;)x.lineIndent+=1,x.position+=1;for(;x.position<x.length-1;)Hn(x);return x.documents}function Gn(o,g,x){g!==null&&typeof g=="ob\
ject"&&typeof x>"u"&&(x=g,g=null);let O=Xe(o,x);if(typeof g!="function")return O;for(let b=0,c=O.length;b<c;b+=1)g(O[b])}function Vn(o,g){let x=Xe(o,g);if(x.length!==
0){if(x.length===1)return x[0];throw new n("expected a single document in the stream, but found more")}}return $n.loadAll=Gn,$n.load=Vn,$n}var cr={},mo;function jc(){
if(mo)return cr;mo=1;let e=an(),n=un(),t=dr(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,l=65279,s=9,a=10,d=13,u=32,f=33,p=34,h=35,m=37,E=38,
I=39,R=42,L=44,N=45,P=58,C=61,$=62,G=63,z=64,Y=91,W=93,X=96,V=123,H=124,K=125,F={};F[0]="\\0",F[7]="\\a",F[8]="\\b",F[9]="\\t",F[10]="\\n",F[11]="\\v",F[12]="\\f",
F[13]="\\r",F[27]="\\e",F[34]='\\"',F[92]="\\\\",F[133]="\\N",F[160]="\\_",F[8232]="\\L",F[8233]="\\P";let q=["y","Y","yes","Yes","YES","on","On","ON","n","N","\
no","No","NO","off","Off","OFF"],T=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function oe(c,y){if(y===null)return{};let v={},k=Object.keys(y);for(let _=0,A=k.length;_<
A;_+=1){let w=k[_],S=String(y[w]);w.slice(0,2)==="!!"&&(w="tag:yaml.org,2002:"+w.slice(2));let M=c.compiledTypeMap.fallback[w];M&&i.call(M.styleAliases,S)&&(S=M.
styleAliases[S]),v[w]=S}return v}function de(c){let y,v,k=c.toString(16).toUpperCase();if(c<=255)y="x",v=2;else if(c<=65535)y="u",v=4;else if(c<=4294967295)y="U",
v=8;else throw new n("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+y+e.repeat("0",v-k.length)+k}let Yn=1,ke=2;function qn(c){this.
schema=c.schema||t,this.indent=Math.max(1,c.indent||2),this.noArrayIndent=c.noArrayIndent||!1,this.skipInvalid=c.skipInvalid||!1,this.flowLevel=e.isNothing(c.flowLevel)?
-1:c.flowLevel,this.styleMap=oe(this.schema,c.styles||null),this.sortKeys=c.sortKeys||!1,this.lineWidth=c.lineWidth||80,this.noRefs=c.noRefs||!1,this.noCompatMode=
c.noCompatMode||!1,this.condenseFlow=c.condenseFlow||!1,this.quotingType=c.quotingType==='"'?ke:Yn,this.forceQuotes=c.forceQuotes||!1,this.replacer=typeof c.replacer==
"function"?c.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=
[],this.usedDuplicates=null}function Ke(c,y){let v=e.repeat(" ",y),k=0,_="",A=c.length;for(;k<A;){let w,S=c.indexOf(`
`,k);S===-1?(w=c.slice(k),k=A):(w=c.slice(k,S+1),k=S+1),w.length&&w!==`
`&&(_+=v),_+=w}return _}function Ce(c,y){return`
`+e.repeat(" ",c.indent*y)}function pn(c,y){for(let v=0,k=c.implicitTypes.length;v<k;v+=1)if(c.implicitTypes[v].resolve(y))return!0;return!1}function le(c){return c===
u||c===s}function me(c){return c>=32&&c<=126||c>=161&&c<=55295&&c!==8232&&c!==8233||c>=57344&&c<=65533&&c!==l||c>=65536&&c<=1114111}function We(c){return me(c)&&
c!==l&&c!==d&&c!==a}function fe(c,y,v){let k=We(c),_=k&&!le(c);return(v?k:k&&c!==L&&c!==Y&&c!==W&&c!==V&&c!==K)&&c!==h&&!(y===P&&!_)||We(y)&&!le(y)&&c===h||y===
P&&_}function ze(c){return me(c)&&c!==l&&!le(c)&&c!==N&&c!==G&&c!==P&&c!==L&&c!==Y&&c!==W&&c!==V&&c!==K&&c!==h&&c!==E&&c!==R&&c!==f&&c!==H&&c!==C&&c!==$&&c!==I&&
c!==p&&c!==m&&c!==z&&c!==X}function J(c){return!le(c)&&c!==P}function ae(c,y){let v=c.charCodeAt(y),k;return v>=55296&&v<=56319&&y+1<c.length&&(k=c.charCodeAt(y+
1),k>=56320&&k<=57343)?(v-55296)*1024+k-56320+65536:v}function Re(c){return/^\n* /.test(c)}let hn=1,Je=2,gn=3,mn=4,ye=5;function yn(c,y,v,k,_,A,w,S){let M,D=0,j=null,
B=!1,U=!1,be=k!==-1,Qe=-1,Ze=ze(ae(c,0))&&J(ae(c,c.length-1));if(y||w)for(M=0;M<c.length;D>=65536?M+=2:M++){if(D=ae(c,M),!me(D))return ye;Ze=Ze&&fe(D,j,S),j=D}else{
for(M=0;M<c.length;D>=65536?M+=2:M++){if(D=ae(c,M),D===a)B=!0,be&&(U=U||M-Qe-1>k&&c[Qe+1]!==" ",Qe=M);else if(!me(D))return ye;Ze=Ze&&fe(D,j,S),j=D}U=U||be&&M-Qe-
1>k&&c[Qe+1]!==" "}return!B&&!U?Ze&&!w&&!_(c)?hn:A===ke?ye:Je:v>9&&Re(c)?ye:w?A===ke?ye:Je:U?mn:gn}function vn(c,y,v,k,_){c.dump=(function(){if(y.length===0)return c.
quotingType===ke?'""':"''";if(!c.noCompatMode&&(q.indexOf(y)!==-1||T.test(y)))return c.quotingType===ke?'"'+y+'"':"'"+y+"'";let A=c.indent*Math.max(1,v),w=c.lineWidth===
-1?-1:Math.max(Math.min(c.lineWidth,40),c.lineWidth-A),S=k||c.flowLevel>-1&&v>=c.flowLevel;function M(D){return pn(c,D)}switch(yn(y,S,c.indent,w,M,c.quotingType,
c.forceQuotes&&!k,_)){case hn:return y;case Je:return"'"+y.replace(/'/g,"''")+"'";case gn:return"|"+bn(y,c.indent)+wn(Ke(y,A));case mn:return">"+bn(y,c.indent)+
wn(Ke(Un(y,w),A));case ye:return'"'+ve(y)+'"';default:throw new n("impossible error: invalid scalar style")}})()}function bn(c,y){let v=Re(c)?String(y):"",k=c[c.
length-1]===`
`,A=k&&(c[c.length-2]===`
`||c===`
`)?"+":k?"":"-";return v+A+`
`}function wn(c){return c[c.length-1]===`
`?c.slice(0,-1):c}function Un(c,y){let v=/(\n+)([^\n]*)/g,k=(function(){let S=c.indexOf(`
`);return S=S!==-1?S:c.length,v.lastIndex=S,En(c.slice(0,S),y)})(),_=c[0]===`
`||c[0]===" ",A,w;for(;w=v.exec(c);){let S=w[1],M=w[2];A=M[0]===" ",k+=S+(!_&&!A&&M!==""?`
`:"")+En(M,y),_=A}return k}function En(c,y){if(c===""||c[0]===" ")return c;let v=/ [^ ]/g,k,_=0,A,w=0,S=0,M="";for(;k=v.exec(c);)S=k.index,S-_>y&&(A=w>_?w:S,M+=
`
`+c.slice(_,A),_=A+1),w=S;return M+=`
`,c.length-_>y&&w>_?M+=c.slice(_,w)+`
`+c.slice(w+1):M+=c.slice(_),M.slice(1)}function ve(c){let y="",v=0;for(let k=0;k<c.length;v>=65536?k+=2:k++){v=ae(c,k);let _=F[v];!_&&me(v)?(y+=c[k],v>=65536&&
(y+=c[k+1])):y+=_||de(v)}return y}function Hn(c,y,v){let k="",_=c.tag;for(let A=0,w=v.length;A<w;A+=1){let S=v[A];c.replacer&&(S=c.replacer.call(v,String(A),S)),
(g(c,y,S,!1,!1)||typeof S>"u"&&g(c,y,null,!1,!1))&&(k!==""&&(k+=","+(c.condenseFlow?"":" ")),k+=c.dump)}c.tag=_,c.dump="["+k+"]"}function Xe(c,y,v,k){let _="",A=c.
tag;for(let w=0,S=v.length;w<S;w+=1){let M=v[w];c.replacer&&(M=c.replacer.call(v,String(w),M)),(g(c,y+1,M,!0,!0,!1,!0)||typeof M>"u"&&g(c,y+1,null,!0,!0,!1,!0))&&
((!k||_!=="")&&(_+=Ce(c,y)),c.dump&&a===c.dump.charCodeAt(0)?_+="-":_+="- ",_+=c.dump)}c.tag=A,c.dump=_||"[]"}function Gn(c,y,v){let k="",_=c.tag,A=Object.keys(
v);for(let w=0,S=A.length;w<S;w+=1){let M="";k!==""&&(M+=", "),c.condenseFlow&&(M+='"');let D=A[w],j=v[D];c.replacer&&(j=c.replacer.call(v,D,j)),g(c,y,D,!1,!1)&&
(c.dump.length>1024&&(M+="? "),M+=c.dump+(c.condenseFlow?'"':"")+":"+(c.condenseFlow?"":" "),g(c,y,j,!1,!1)&&(M+=c.dump,k+=M))}c.tag=_,c.dump="{"+k+"}"}function Vn(c,y,v,k){
let _="",A=c.tag,w=Object.keys(v);if(c.sortKeys===!0)w.sort();else if(typeof c.sortKeys=="function")w.sort(c.sortKeys);else if(c.sortKeys)throw new n("sortKeys \
must be a boolean or a function");for(let S=0,M=w.length;S<M;S+=1){let D="";(!k||_!=="")&&(D+=Ce(c,y));let j=w[S],B=v[j];if(c.replacer&&(B=c.replacer.call(v,j,B)),
!g(c,y+1,j,!0,!0,!0))continue;let U=c.tag!==null&&c.tag!=="?"||c.dump&&c.dump.length>1024;U&&(c.dump&&a===c.dump.charCodeAt(0)?D+="?":D+="? "),D+=c.dump,U&&(D+=
Ce(c,y)),g(c,y+1,B,!0,U)&&(c.dump&&a===c.dump.charCodeAt(0)?D+=":":D+=": ",D+=c.dump,_+=D)}c.tag=A,c.dump=_||"{}"}function o(c,y,v){let k=v?c.explicitTypes:c.implicitTypes;
for(let _=0,A=k.length;_<A;_+=1){let w=k[_];if((w.instanceOf||w.predicate)&&(!w.instanceOf||typeof y=="object"&&y instanceof w.instanceOf)&&(!w.predicate||w.predicate(
y))){if(v?w.multi&&w.representName?c.tag=w.representName(y):c.tag=w.tag:c.tag="?",w.represent){let S=c.styleMap[w.tag]||w.defaultStyle,M;if(r.call(w.represent)===
"[object Function]")M=w.represent(y,S);else if(i.call(w.represent,S))M=w.represent[S](y,S);else throw new n("!<"+w.tag+'> tag resolver accepts not "'+S+'" style');
c.dump=M}return!0}}return!1}function g(c,y,v,k,_,A,w){c.tag=null,c.dump=v,o(c,v,!1)||o(c,v,!0);let S=r.call(c.dump),M=k;k&&(k=c.flowLevel<0||c.flowLevel>y);let D=S===
"[object Object]"||S==="[object Array]",j,B;if(D&&(j=c.duplicates.indexOf(v),B=j!==-1),(c.tag!==null&&c.tag!=="?"||B||c.indent!==2&&y>0)&&(_=!1),B&&c.usedDuplicates[j])
c.dump="*ref_"+j;else{if(D&&B&&!c.usedDuplicates[j]&&(c.usedDuplicates[j]=!0),S==="[object Object]")k&&Object.keys(c.dump).length!==0?(Vn(c,y,c.dump,_),B&&(c.dump=
"&ref_"+j+c.dump)):(Gn(c,y,c.dump),B&&(c.dump="&ref_"+j+" "+c.dump));else if(S==="[object Array]")k&&c.dump.length!==0?(c.noArrayIndent&&!w&&y>0?Xe(c,y-1,c.dump,
_):Xe(c,y,c.dump,_),B&&(c.dump="&ref_"+j+c.dump)):(Hn(c,y,c.dump),B&&(c.dump="&ref_"+j+" "+c.dump));else if(S==="[object String]")c.tag!=="?"&&vn(c,c.dump,y,A,M);else{
if(S==="[object Undefined]")return!1;if(c.skipInvalid)return!1;throw new n("unacceptable kind of an object to dump "+S)}if(c.tag!==null&&c.tag!=="?"){let U=encodeURI(
c.tag[0]==="!"?c.tag.slice(1):c.tag).replace(/!/g,"%21");c.tag[0]==="!"?U="!"+U:U.slice(0,18)==="tag:yaml.org,2002:"?U="!!"+U.slice(18):U="!<"+U+">",c.dump=U+" "+
c.dump}}return!0}function x(c,y){let v=[],k=[];O(c,v,k);let _=k.length;for(let A=0;A<_;A+=1)y.duplicates.push(v[k[A]]);y.usedDuplicates=new Array(_)}function O(c,y,v){
if(c!==null&&typeof c=="object"){let k=y.indexOf(c);if(k!==-1)v.indexOf(k)===-1&&v.push(k);else if(y.push(c),Array.isArray(c))for(let _=0,A=c.length;_<A;_+=1)O(
c[_],y,v);else{let _=Object.keys(c);for(let A=0,w=_.length;A<w;A+=1)O(c[_[A]],y,v)}}}function b(c,y){y=y||{};let v=new qn(y);v.noRefs||x(c,v);let k=c;return v.replacer&&
(k=v.replacer.call({"":k},"",k)),g(v,0,k,!0,!0)?v.dump+`
`:""}return cr.dump=b,cr}var yo;function Bc(){if(yo)return ee;yo=1;let e=Dc(),n=jc();function t(r,i){return function(){throw new Error("Function yaml."+r+" is r\
emoved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return ee.Type=ie(),ee.Schema=vo(),ee.FAILSAFE_SCHEMA=xo(),ee.JSON_SCHEMA=Ao(),ee.
CORE_SCHEMA=To(),ee.DEFAULT_SCHEMA=dr(),ee.load=e.load,ee.loadAll=e.loadAll,ee.dump=n.dump,ee.YAMLException=un(),ee.types={binary:Po(),float:No(),map:Eo(),null:Oo(),
pairs:Ro(),set:Lo(),timestamp:So(),bool:ko(),int:_o(),merge:Io(),omap:Co(),seq:wo(),str:bo()},ee.safeLoad=t("safeLoad","load"),ee.safeLoadAll=t("safeLoadAll","l\
oadAll"),ee.safeDump=t("safeDump","dump"),ee}var Yc=Bc(),qc=$c(Yc),{Type:Mo,Schema:op,FAILSAFE_SCHEMA:$o,JSON_SCHEMA:lp,CORE_SCHEMA:sp,DEFAULT_SCHEMA:ap,load:Fo,
loadAll:up,dump:cp,YAMLException:dp,types:fp,safeLoad:pp,safeLoadAll:hp,safeDump:gp}=qc;function Bo(e,n,t){if(n===void 0)return t?Do(e):Ie(e);if(n===`${Ge}binary`)return Vc(e);if(n===`${Ge}timestamp`)return Hc.test(e)&&Gc(e)?Ie(e):void 0;let r=Uc.get(
n);if(!r)return Ie(e);let i=Do(e);return r==="float"&&i.type==="integer"?Ve(Number(i.value)):i.type===r?i:void 0}var Ge="tag:yaml.org,2002:",Uc=new Map([[`${Ge}\
int`,"integer"],[`${Ge}float`,"float"],[`${Ge}bool`,"boolean"],[`${Ge}null`,"null"]]),Hc=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Gc(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function Vc(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return Ie(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function Do(e){
let n=Kc.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return Wc(e)??Ie(e);if(!/[-+0-9]/.test(t))return Ie(e);let r=e.replaceAll("_","");return Jc(r)??zc(r)??
Ie(e)}var Kc=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,jo(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,jo(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Ve(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Ve(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Ve(Number.NEGATIVE_INFINITY)])]);
function Ie(e){return{type:"text",value:e,key:e}}function jo(e){return{type:"boolean",value:e,key:String(e)}}function Ve(e){return{type:"float",value:e,key:Qc(e)}}
function Wc(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?Ve(n):void 0}
function zc(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?Ve(n):void 0}function Jc(e){let n=Xc.
exec(e);if(!n)return;let[,t="",r,i,l,s="0"]=n,a=r!==void 0?Fn(r,"0x",16):i!==void 0?Fn(i,"0o",22):l!==void 0?Fn(l,"0b",64):Fn(s,"",20);if(a===void 0||a>=2n**64n)
return;let d=t==="-"?-a:a;return d>=-(2n**63n)&&d<2n**63n?{type:"integer",value:Number(d),key:String(d)}:t===""?{type:"integer",value:Number(d),key:void 0}:void 0}
var Xc=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function Fn(e,n,t){return e.length<=t?BigInt(n+e):void 0}function Qc(e){
let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":"0";let t=1;for(;Math.
fround(Number(n.toPrecision(t)))!==n;)t++;let[r,i]=n.toExponential(t-1).split("e"),l=Number(i);return l>=-4&&l<6?String(Number(n.toPrecision(t))):`${r}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}function qo(e){if(e.length>Go||Zc(e))return;let n=Ho(e);return fr?void 0:n}function Uo(e){return e.length<=Go&&Ho(e)!==void 0}function Ho(e){fr=!1;try{return{value:Fo(
e,{schema:ud})??null}}catch{return}}var Go=3e6;function Zc(e){return nd.test(e)||ed.test(e)||id(e)||td.test(e)&&rd.test(e)?!0:/[[{]/.test(e)&&od.test(e)&&ld.test(
e)}var ed=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,nd=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,td=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
rd=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function id(e){for(let n=0;n+Yo<e.length;){let t=e.lastIndexOf(`
`,n+Yo);if(t<n)return!0;n=t+1}return!1}var Yo=1e3,od=/(?:^|[\s,:[{-])[[{]/,ld=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,fr=!1,sd=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),cn,ad=new Mo("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(sd.has(e.charCodeAt(
0))||(cn=Bo(e,void 0,!0),!cn||cn.type==="text"))return!1;let{type:n,key:t,value:r}=cn;return(n==="float"||n==="integer"&&t!==String(r))&&(fr=!0),!0},construct:()=>cn?.
value}),ud=$o.extend({implicit:[ad]});function Vo(e){let n=e.charCodeAt(0)===65279?1:0,t,r=i=>{t??=cd(e);let l=0,s=t.length-1;for(;l<s;){let d=l+s+1>>1;(t[d]??0)<=i?l=d:s=d-1}let a=i-(t[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,a-n):a,offset:i}};return(i,l)=>({start:r(Math.min(i,e.length)),end:r(Math.min(l,e.length))})}function cd(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var pr=200,Ko=`it is nested deeper than ${pr} levels`;function Xo(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return zo(e,n);let t=[],r=n;for(;;){let s=Dn(Wo,e,r);if(s===e.length)return t;
let a=fd(e,r,s);if(!a)break;t.push(a),r=a.end}if(t.length<2)return[...t,...zo(e,Dn(dd,e,r))];let i=Dn(Wo,e,r);return[...t,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Wo=/[ \t\r\n]*/y,dd=/[^\S\n]*\n?/y;function Dn(e,n,t){return e.lastIndex=
t,t+(e.exec(n)?.[0].length??0)}function fd(e,n,t){let r=pd(e,t);if(!r)return;let{end:i,levels:l}=r;if(l>pr)return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:Ko}};
let s=!0;try{let a=JSON.parse(e.slice(t,i),(d,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(s=!1),u));if(s)return{start:n,body:t,end:i,json:{value:a}}}catch{return}
return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function pd(e,n){let t=0,r=0;for(let i=n;i<e.length;i++){let l=e[i];if(l===
'"'){let s=gd(e,i);if(s===void 0)return;i=s-1}else l==="{"||l==="["?r=Math.max(r,++t):l==="}"||l==="]"?t--:t===0&&(i=Dn(hd,e,i)-1);if(t<=0)return{end:i+1,levels:r}}}
var hd=/[-+.\w]*/y;function gd(e,n){for(let t=n+1;t<e.length;t++){if(e[t]==='"')return t+1;e[t]==="\\"&&t++}}function zo(e,n){let t=[],r={start:n,body:n},i=s=>{
s>r.body&&t.push({...r,end:s})},l=e.startsWith("---",n)?n:Jo(e,n);for(;l!==-1;l=Jo(e,l)){let s=e.indexOf(`
`,l),a=s===-1?e.length:s+1,d=e.slice(l+3,a).trim();if(d!==""&&!d.startsWith("#")){if(r.fault)continue;i(l),r={start:l,body:l,fault:{start:l,end:l+3+d.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>r.body&&!md(e.slice(r.body,l))&&(i(l),r={start:l,body:a})}return i(e.length),t}function Jo(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function md(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}var yd,vd=()=>yd??=require("./thorough.cjs");var hr=(...e)=>vd().readThoroughly(...e);function Zo(e,{fast:n=!0}={}){let t=Vo(e),r=[],i,l=0;for(let s of Xo(e)){let a=Qo(e,{...s,start:l},t,n);if(a.value===null&&a.issues.length===0){i??=a;continue}r.
push(a),l=s.end}return r.length>0?{documents:r}:{documents:[i??Qo(e,{start:l,body:l,end:e.length},t,n)]}}function Qo(e,n,t,r){let i=r?bd(e,n):void 0;if(!i)return hr(
e,n,t);let l,s=()=>(l??=hr(e,n,t),l);return{value:i.value,issues:[],get range(){return t(n.start,n.end)},positionOf:a=>s().positionOf(a),keyOf:a=>s().keyOf(a),get node(){
return s().node}}}function bd(e,{body:n,end:t,json:r,fault:i}){if(i)return;let l=e.slice(n,t);return r?Uo(l)?r:void 0:qo(l)}var ce=require("fs"),Pe=require("path");var wd,el=()=>wd??=require("./glob.cjs"),nl=(...e)=>el().globOf(...e),tl=(...e)=>el().isGlob(...e);var Ed,jn=()=>Ed??=require("./ignored.cjs"),gr=(...e)=>jn().ignoringAround(...e),rl=(...e)=>jn().ignoringIn(...e),mr=(...e)=>jn().isIgnored(...e),il=(...e)=>jn().
patternsOf(...e);var xd={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function dn(e){let n=e instanceof Error&&"code"in e?String(e.code):"";return xd[n]??(e instanceof Error?e.message:String(e))}var fn="<stdin>";function*ol(e,{cwd:n,ignore:t=[],onFault:r}){let i=new Set,l=t.length>0?il(n,t):[];function*s(a,d,u,f){let p=(0,ce.realpathSync)(a);if(i.has(p))
return;i.add(p);let h=rl(a,u);for(let m of(0,ce.readdirSync)(a,{withFileTypes:!0}).sort(Nd)){let E=yr(a,Pe.sep,m.name),I=d===""?m.name:yr(d,"/",m.name),R=kd.test(
m.name)&&f(I);try{let L=m.isSymbolicLink()?Td(E,R):m,N=L?.isDirectory()??!1;if(!N&&!R||N&&_d.has(m.name)||[h,l].some(P=>P.length>0&&mr(E,N,P)))continue;if(N)yield*s(
E,I,h,f);else if(L?.isFile()){let P=m.isSymbolicLink()?(0,ce.realpathSync)(E):yr(p,Pe.sep,m.name);i.has(P)||(yield{path:I,found:!0}),i.add(P)}}catch(L){r(`${I}:\
 ${dn(L)}`)}}}for(let a of e)try{if(a==="-"){i.has(fn)||(yield{path:fn,found:!1}),i.add(fn);continue}let d=(0,Pe.resolve)(n,a),u=Ad(a),f=(0,ce.statSync)(d,{throwIfNoEntry:!1});
if(!f&&tl(u)){let p=!1;for(let h of Od(u,n,s))p=!0,yield h;p||r(`${a}: no YAML or JSON file matches`)}else if(f){if(f.isDirectory())yield*s(d,u==="."?"":u,gr(d),
()=>!0);else if(!Sd(f,d))r(`${a}: it is neither a file nor a directory`);else if(l.length===0||!mr(d,!1,l)){let p=f.isFile()?(0,ce.realpathSync)(d):d;i.has(p)||
(yield{path:u,found:!1}),i.add(p)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(d){r(`${a}: ${dn(d)}`)}}function*Od(e,n,t){let{base:r,isMatch:i}=nl(
e),l=(0,Pe.resolve)(n,r);if(!(0,ce.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let s=r==="."?"":r,a=s===""?0:s.length+(s.endsWith("/")?0:1);yield*t(l,
s,gr(l),d=>i(d.slice(a)))}var kd=/\.(?:ya?ml|json)$/i,_d=new Set([".git","node_modules"]),Nd=(e,n)=>e.name<n.name?-1:1,yr=(e,n,t)=>e.endsWith(n)?e+t:e+n+t,Ad=e=>Pe.sep===
"\\"?e.replaceAll("\\","/"):e;function Td(e,n){try{return(0,ce.statSync)(e)}catch(t){if(n)throw t;return}}function Sd(e,n){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.
test(n)}var ll=require("buffer"),he=require("fs"),sl=require("path");function al(e,n){return e===fn?Buffer.from(n.stdin()):Id(e,n.cwd)}function Id(e,n){let t=(0,sl.resolve)(n,e),r=(0,he.openSync)(t,"r");try{if(/^\/(?:dev|proc)\//.
test(t))return(0,he.readFileSync)(r);let i=(0,he.readSync)(r,Bn);return i<Bn.length?Bn.subarray(0,i):Buffer.concat([Bn,(0,he.readFileSync)(r)])}finally{(0,he.closeSync)(
r)}}var Bn=Buffer.allocUnsafeSlow(64*1024);function ul(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let n=e.toString("utf8");return(0,ll.isUtf8)(e)?n:n.replaceAll("\uFFFD","\uFFFF")}function cl(e,n){let t=[],r=[];for(let{path:i}of ol(e,{cwd:n.cwd,onFault:l=>r.push(l)}))try{t.push({path:i,text:ul(al(i,n))})}catch(l){r.push(`${i}: ${dn(l)}`)}
return{files:t,faults:r}}function dl(e,n){let{files:t,faults:r}=cl(e,n),i=[],l=[],s=[];for(let{path:a,text:d}of t)for(let u of Zo(d).documents){let f=u.issues.find(({code:p})=>p==="yaml\
-syntax");f&&s.push(`${a}:${f.range.start.line}: ${f.message}`);for(let{value:p,pointer:h}of Hi(u.value))i.push(p),l.push(`${a}:${u.positionOf(h).start.line}`)}
return{values:i,places:l,unreadable:s,faults:r}}function fl(e,n,t){for(let r of e)t.stderr(`${r}
`);for(let r of n)t.stderr(`openchoreo-planes: ${r}
`);return n.length>0?qe.failure:e.length>0?qe.findings:qe.ok}var pl=require("util");var ge=class extends Error{name="UsageError"};function hl(e,n){try{let{values:t,positionals:r}=(0,pl.parseArgs)({args:[...e],options:n,allowPositionals:!0,strict:!0});return{values:t,positionals:r}}catch(t){
let r=e.find(l=>l.startsWith("--")&&!Object.hasOwn(n,vr(l)));if(r===void 0)throw new ge(t instanceof Error?t.message:String(t));let i=He(vr(r),Object.keys(n));throw new ge(
`there is no option --${vr(r)}${i===void 0?"":`; did you mean --${i}?`}`)}}var vr=e=>e.slice(2).split("=")[0]??"";function gl(e){if(e===void 0)return sn;if(Ii(e))
return e;throw new ge(`there is no release ${e}; it is one of ${Rn.join(", ")}`)}function ml(e,n,t){let r=t.find(l=>l===n);if(r!==void 0)return r;let i=He(n,t);
throw new ge(`${e} is one of ${t.join(", ")}${i===void 0?"":`; did you mean ${i}?`}`)}var Pd=`openchoreo-planes graph PATHS... [--release RELEASE] [--format FORMAT]

Draws which plane refers to which in YAML and JSON files, as the control plane of a release would
find it. A directory means its .yaml, .yml and .json files; - means standard input.

  --release RELEASE  the release whose fields and fallbacks hold, such as v1.2 (default: v0.16)
  --format FORMAT    text for a terminal, mermaid, dot, svg or json (default: text)
  --help             this text

A dashed line is a fallback that no manifest sets; a red one leads nowhere.

Exit status: 0 drawn, 1 something could not be drawn, which is told, 2 a path that cannot be read,
or wrong usage.
`;function Cd(e,n){let{values:t,positionals:r}=hl(e,{release:{type:"string"},format:{type:"string"},help:{type:"boolean"}});if(t.help)return n.stdout(Pd),qe.ok;
let i=gl(t.release),l=ml("--format",t.format??"text",_i);if(r.length===0)throw new ge("graph needs files or directories, or - for standard input");let{values:s,
places:a,unreadable:d,faults:u}=dl(r,n),f=Yi(s,{release:i}),p=f.passedOver.map(({resource:m,reason:E})=>`${a[m]}: not drawn: ${Rd[E].replace("RELEASE",i)}`),h=[
...d,...p];try{n.stdout(Ni(f,l))}catch(m){throw m instanceof RangeError?new ge(m.message):m}return fl(h,u,n)}var Rd={"not-a-resource":"it has no kind","not-a-pl\
ane":"RELEASE has no such kind","no-name":"it has no name"};0&&(module.exports={graphCommand});
