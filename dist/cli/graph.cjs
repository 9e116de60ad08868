"use strict";var Yn=Object.defineProperty;var il=Object.getOwnPropertyDescriptor;var ol=Object.getOwnPropertyNames;var ll=Object.prototype.hasOwnProperty;var ne=(e,n)=>{for(var t in n)Yn(e,t,{get:n[t],enumerable:!0})},sl=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of ol(n))!ll.call(e,i)&&
i!==t&&Yn(e,i,{get:()=>n[i],enumerable:!(r=il(n,i))||r.enumerable});return e};var al=e=>sl(Yn({},"__esModule",{value:!0}),e);var gf={};ne(gf,{graphCommand:()=>pf});module.exports=al(gf);var Un={};ne(Un,{isPlane:()=>fl,validatePlane:()=>cl,withDefaults:()=>dl});var ul,qn=()=>ul??=require("./v0.3.cjs"),cl=(...e)=>qn().validatePlane(...e),fl=(...e)=>qn().
isPlane(...e),dl=(...e)=>qn().withDefaults(...e);var yn={};ne(yn,{isPlane:()=>gl,validatePlane:()=>hl,withDefaults:()=>ml});var pl,Hn=()=>pl??=require("./v0.4.cjs"),hl=(...e)=>Hn().validatePlane(...e),gl=(...e)=>Hn().
isPlane(...e),ml=(...e)=>Hn().withDefaults(...e);var Vn={};ne(Vn,{isPlane:()=>bl,validatePlane:()=>vl,withDefaults:()=>wl});var yl,Gn=()=>yl??=require("./v0.6.cjs"),vl=(...e)=>Gn().validatePlane(...e),bl=(...e)=>Gn().
isPlane(...e),wl=(...e)=>Gn().withDefaults(...e);var Wn={};ne(Wn,{isPlane:()=>Ol,validatePlane:()=>xl,withDefaults:()=>kl});var El,Kn=()=>El??=require("./v0.7.cjs"),xl=(...e)=>Kn().validatePlane(...e),Ol=(...e)=>Kn().
isPlane(...e),kl=(...e)=>Kn().withDefaults(...e);var Jn={};ne(Jn,{isPlane:()=>Nl,validatePlane:()=>Al,withDefaults:()=>Sl});var _l,zn=()=>_l??=require("./v0.8.cjs"),Al=(...e)=>zn().validatePlane(...e),Nl=(...e)=>zn().
isPlane(...e),Sl=(...e)=>zn().withDefaults(...e);var Qn={};ne(Qn,{isPlane:()=>Pl,validatePlane:()=>Il,withDefaults:()=>Cl});var Tl,Xn=()=>Tl??=require("./v0.9.cjs"),Il=(...e)=>Xn().validatePlane(...e),Pl=(...e)=>Xn().
isPlane(...e),Cl=(...e)=>Xn().withDefaults(...e);var vn={};ne(vn,{isPlane:()=>Ml,validatePlane:()=>Ll,withDefaults:()=>$l});var Rl,Zn=()=>Rl??=require("./v0.10.cjs"),Ll=(...e)=>Zn().validatePlane(...e),Ml=(...e)=>Zn().
isPlane(...e),$l=(...e)=>Zn().withDefaults(...e);var nt={};ne(nt,{isPlane:()=>jl,validatePlane:()=>Fl,withDefaults:()=>Bl});var Dl,et=()=>Dl??=require("./v0.12.cjs"),Fl=(...e)=>et().validatePlane(...e),jl=(...e)=>et().
isPlane(...e),Bl=(...e)=>et().withDefaults(...e);var rt={};ne(rt,{isPlane:()=>Ul,validatePlane:()=>ql,withDefaults:()=>Hl});var Yl,tt=()=>Yl??=require("./v0.13.cjs"),ql=(...e)=>tt().validatePlane(...e),Ul=(...e)=>tt().
isPlane(...e),Hl=(...e)=>tt().withDefaults(...e);var ot={};ne(ot,{isPlane:()=>Kl,validatePlane:()=>Vl,withDefaults:()=>Wl});var Gl,it=()=>Gl??=require("./v0.14.cjs"),Vl=(...e)=>it().validatePlane(...e),Kl=(...e)=>it().
isPlane(...e),Wl=(...e)=>it().withDefaults(...e);var bn={};ne(bn,{isPlane:()=>Xl,validatePlane:()=>Jl,withDefaults:()=>Ql});var zl,lt=()=>zl??=require("./v0.15.cjs"),Jl=(...e)=>lt().validatePlane(...e),Xl=(...e)=>lt().
isPlane(...e),Ql=(...e)=>lt().withDefaults(...e);var at={};ne(at,{isPlane:()=>ns,validatePlane:()=>es,withDefaults:()=>ts});var Zl,st=()=>Zl??=require("./v0.17.cjs"),es=(...e)=>st().validatePlane(...e),ns=(...e)=>st().
isPlane(...e),ts=(...e)=>st().withDefaults(...e);var ct={};ne(ct,{isPlane:()=>os,validatePlane:()=>is,withDefaults:()=>ls});var rs,ut=()=>rs??=require("./v1.0.cjs"),is=(...e)=>ut().validatePlane(...e),os=(...e)=>ut().
isPlane(...e),ls=(...e)=>ut().withDefaults(...e);var wn={};ne(wn,{isPlane:()=>us,validatePlane:()=>as,withDefaults:()=>cs});var ss,ft=()=>ss??=require("./v1.1.cjs"),as=(...e)=>ft().validatePlane(...e),us=(...e)=>ft().
isPlane(...e),cs=(...e)=>ft().withDefaults(...e);var En=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],We="v0.16",Ce=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],dt={"v0.3":Un,"v0.4":yn,"v0.5":yn,"v0.6":Vn,"v0.7":Wn,"v0.8":Jn,"v0.9":Qn,"v0.10":vn,"v0.11":vn,"v0.12":nt,"v0.13":rt,"v0.14":ot,"v0.15":bn,
"v0.16":bn,"v0.17":at,"v1.0":ct,"v1.1":wn,"v1.2":wn},cr={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},fr={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function pt(e){return cr[e]}var dr=[...new Set(En.map(pt))];function Re(e,n){return e===n||dr.indexOf(e)>=dr.indexOf(n)}function Le(e,n){return typeof n=="strin\
g"&&fr[e].includes(n)}function pr(e){return typeof e=="string"&&Object.hasOwn(dt,e)}function hr(e){return dt[e].validatePlane}var Me=[],ht=[];function gt(e,n,t){if(e===n)return 0;let r=t?.maxDistance,i=e;e.length>n.length&&(e=n,n=i);let l=e.length,s=n.length;for(;l>0&&e.charCodeAt(~-l)===
n.charCodeAt(~-s);)l--,s--;let a=0;for(;a<l&&e.charCodeAt(a)===n.charCodeAt(a);)a++;if(l-=a,s-=a,r!==void 0&&s-l>r)return r;if(l===0)return r!==void 0&&s>r?r:s;
let f,u,d,p,h=0,y=0;for(;h<l;)ht[h]=e.charCodeAt(a+h),Me[h]=++h;for(;y<s;){for(f=n.charCodeAt(a+y),d=y++,u=y,h=0;h<l;h++)p=f===ht[h]?d:d+1,d=Me[h],u=Me[h]=d>u?p>
u?u+1:p:p>d?d+1:p;if(r!==void 0){let _=u;for(h=0;h<l;h++)Me[h]<_&&(_=Me[h]);if(_>r)return r}}return Me.length=l,ht.length=l,r!==void 0&&u>r?r:u}var fs=64;function $e(e,n){if(e.length>fs)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let l of n){if(Math.abs(l.length-
e.length)>=r)continue;let s=l.toLowerCase(),a=ds(t,s)?1:gt(t,s,{maxDistance:r});a<r&&(r=a,i=l)}return i}function ds(e,n){if(e.length!==n.length)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var Of=Object.prototype;function ps(e){return typeof e!="object"||e===null||Array.isArray(e)}function Q(e){return!ps(e)}var mt="openchoreo.dev";function gr(e){return mr(e,"").filter(n=>hs(n.value))}function mr(e,n){return Q(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((t,r)=>mr(t,`${n}/items/${r}`)):[{pointer:n,value:e}]}function hs(e){if(!Q(e))return!1;let{apiVersion:n,kind:t}=e;if(typeof n!=
"string"||n==="")return typeof t=="string"&&t.endsWith("Plane")&&Ce.includes(t);let r=n.split("/")[0]??"";return r!==mt?(r.endsWith(`.${mt}`)||$e(r,[mt])!==void 0)&&
typeof t=="string"&&Ce.includes(t):typeof t!="string"||t===""?!0:Ce.includes(t)||t.endsWith("Plane")||$e(t,Ce)!==void 0}var yr=[/^Environment$/,/DataPlane$/,/(?:Build|Workflow)Plane$/,/ObservabilityPlane$/],vr=({kind:e})=>{let n=yr.findIndex(t=>t.test(e));return n===-1?yr.length:
n};function pe({nodes:e}){let n=new Map,t=new Map;for(let l of e)l.kind==="Namespace"||l.kind==="Organization"?t.set(l.id,l):gs(n,l);let r=[...t.values()].sort(
wr).map(l=>({parent:l,nodes:(n.get(l.id)??[]).sort(br)})),i=(n.get(void 0)??[]).sort(br);return i.length>0?[...r,{parent:void 0,nodes:i}]:r}var wr=(e,n)=>e.name<
n.name?-1:e.name>n.name?1:0,br=(e,n)=>vr(e)-vr(n)||wr(e,n);function he(e){return e.resource===void 0&&/Plane$/.test(e.kind)}function ie({name:e,displayName:n}){
return n===void 0?e:`${n} (${e})`}function gs(e,n){let t=e.get(n.parent);t?t.push(n):e.set(n.parent,[n])}function Er(e){let n=l=>`    ${Ne(l.id)} [label=${Ne(`${l.kind}
${ie(l)}`)}${he(l)?', color=red, style="rounded,dashed"':""}]`,t=pe(e).flatMap(({parent:l,nodes:s},a)=>l?[`  subgraph cluster_${a} {`,`    label=${Ne(`${l.kind}\
 ${ie(l)}`)}`,...s.map(n),...s.length===0?[`    ${Ne(l.id)} [style=invis]`]:[],"  }"]:s.map(n)),r={set:"",default:", style=dashed",dangling:", style=dashed, col\
or=red"},i=e.edges.map(({from:l,to:s,field:a,how:f})=>`  ${Ne(l)} -> ${Ne(s)} [label=${Ne(a.replace(/^spec\./,""))}${r[f]}]`);return["digraph topology {","  ran\
kdir=LR","  node [shape=box, style=rounded]",...t,...i,"}",""].join(`
`)}var Ne=e=>`"${e.replace(/[\\"]/g,"\\$&").replaceAll(`
`,"\\n").replace(new RegExp("\\p{Cc}","gu"),"\uFFFD")}"`;function xr(e){let n=new Map(e.nodes.map(({id:s},a)=>[s,`n${a}`])),t=s=>`    ${n.get(s.id)}["${ze(s.kind)}<br/>${ze(ie(s))}"]${he(s)?":::missing":""}`,r=pe(e).flatMap(
({parent:s,nodes:a})=>s?[`  subgraph ${n.get(s.id)}["${ze(s.kind)} ${ze(ie(s))}"]`,...a.map(t),"  end"]:a.map(t)),i=e.edges.map(({from:s,to:a,field:f,how:u})=>{
let d=u==="set"?"-->":"-.->";return`  ${n.get(s)} ${d}|"${ze(f.replace(/^spec\./,""))}"| ${n.get(a)}`}),l=e.edges.flatMap(({how:s},a)=>s==="dangling"?[a]:[]);return[
"flowchart LR",...r,...i,"  classDef missing stroke:#d1242f,stroke-dasharray:4",...l.length>0?[`  linkStyle ${l.join(",")} stroke:#d1242f`]:[],""].join(`
`)}var ze=e=>e.replace(/[^\p{L}\p{N} ._/:()-]/gu,n=>`#${n.codePointAt(0)};`);var Ur=Object.defineProperty,ms=(e,n,t)=>n in e?Ur(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,ys=(e,n)=>{for(var t in n)Ur(e,t,{get:n[t],enumerable:!0})},
vs=(e,n,t)=>ms(e,typeof n!="symbol"?n+"":n,t),Hr={};ys(Hr,{Graph:()=>se,alg:()=>_t});var bs=Object.defineProperty,Gr=(e,n)=>{for(var t in n)bs(e,t,{get:n[t],enumerable:!0})},
kt=class{constructor(e){this._isDirected=!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this.
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
l=e.w,s=e.name,arguments.length===2&&(a=n,f=!0)):(i=e,l=n,s=r,arguments.length>2&&(a=t,f=!0)),i=""+i,l=""+l,s!==void 0&&(s=""+s);let u=Je(this._isDirected,i,l,s);
if(u in this._edgeLabels)return f&&(this._edgeLabels[u]=a),this;if(s!==void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = \
false");this.setNode(i),this.setNode(l),this._edgeLabels[u]=f?a:this._defaultEdgeLabelFn(i,l,s);let d=ws(this._isDirected,i,l,s);return i=d.v,l=d.w,Object.freeze(
d),this._edgeObjs[u]=d,Or(this._preds[l],i),Or(this._sucs[i],l),this._in[l][u]=d,this._out[i][u]=d,this._edgeCount++,this}edge(e,n,t){let r=arguments.length===1?
yt(this._isDirected,e):Je(this._isDirected,e,n,t);return this._edgeLabels[r]}edgeAsObj(e,n,t){let r=arguments.length===1?this.edge(e):this.edge(e,n,t);return typeof r!=
"object"||r===null?{label:r}:r}hasEdge(e,n,t){return(arguments.length===1?yt(this._isDirected,e):Je(this._isDirected,e,n,t))in this._edgeLabels}removeEdge(e,n,t){
let r=arguments.length===1?yt(this._isDirected,e):Je(this._isDirected,e,n,t),i=this._edgeObjs[r];if(i){let l=i.v,s=i.w;delete this._edgeLabels[r],delete this._edgeObjs[r],
kr(this._preds[s],l),kr(this._sucs[l],s),delete this._in[s][r],delete this._out[l][r],this._edgeCount--}return this}inEdges(e,n){return this.isDirected()?this.filterEdges(
this._in[e],e,n):this.nodeEdges(e,n)}outEdges(e,n){return this.isDirected()?this.filterEdges(this._out[e],e,n):this.nodeEdges(e,n)}nodeEdges(e,n){if(e in this._nodes)
return this.filterEdges({...this._in[e],...this._out[e]},e,n)}_removeFromParentsChildList(e){delete this._children[this._parent[e]][e]}filterEdges(e,n,t){if(!e)
return;let r=Object.values(e);return t?r.filter(i=>i.v===n&&i.w===t||i.v===t&&i.w===n):r}};function Or(e,n){e[n]?e[n]++:e[n]=1}function kr(e,n){e[n]!==void 0&&!--e[n]&&
delete e[n]}function Je(e,n,t,r){let i=""+n,l=""+t;if(!e&&i>l){let s=i;i=l,l=s}return i+""+l+""+(r===void 0?"\0":r)}function ws(e,n,t,r){let i=""+n,l=""+t;if(!e&&
i>l){let a=i;i=l,l=a}let s={v:i,w:l};return r&&(s.name=r),s}function yt(e,n){return Je(e,n.v,n.w,n.name)}var Es={};Gr(Es,{read:()=>_s,write:()=>xs});function xs(e){
let n={options:{directed:e.isDirected(),multigraph:e.isMultigraph(),compound:e.isCompound()},nodes:Os(e),edges:ks(e)},t=e.graph();return t!==void 0&&(n.value=structuredClone(
t)),n}function Os(e){return e.nodes().map(n=>{let t=e.node(n),r=e.parent(n),i={v:n};return t!==void 0&&(i.value=t),r!==void 0&&(i.parent=r),i})}function ks(e){return e.
edges().map(n=>{let t=e.edge(n),r={v:n.v,w:n.w};return n.name!==void 0&&(r.name=n.name),t!==void 0&&(r.value=t),r})}function _s(e){let n=new kt(e.options);return e.
value!==void 0&&n.setGraph(e.value),e.nodes.forEach(t=>{n.setNode(t.v,t.value),t.parent&&n.setParent(t.v,t.parent)}),e.edges.forEach(t=>{n.setEdge({v:t.v,w:t.w,
name:t.name},t.value)}),n}var _t={};Gr(_t,{CycleException:()=>On,bellmanFord:()=>Vr,components:()=>Ss,dijkstra:()=>xn,dijkstraAll:()=>Ps,findCycles:()=>Cs,floydWarshall:()=>Ls,
isAcyclic:()=>$s,postorder:()=>Fs,preorder:()=>js,prim:()=>Bs,shortestPaths:()=>Ys,tarjan:()=>Wr,topsort:()=>zr});var As=()=>1;function Vr(e,n,t,r){return Ns(e,
String(n),t||As,r||function(i){var l;return(l=e.outEdges(i))!=null?l:[]})}function Ns(e,n,t,r){let i={},l,s=0,a=e.nodes(),f=function(p){let h=i[p.v],y=i[p.w];if(!h||
!y)return;let _=t(p);h.distance+_<y.distance&&(i[p.w]={distance:h.distance+_,predecessor:p.v},l=!0)},u=function(){a.forEach(function(p){r(p).forEach(function(h){
let y=h.v===p?h.v:h.w,_=y===h.v?h.w:h.v;f({v:y,w:_})})})};a.forEach(function(p){let h=p===n?0:Number.POSITIVE_INFINITY;i[p]={distance:h,predecessor:""}});let d=a.
length;for(let p=1;p<d&&(l=!1,s++,u(),!!l);p++);if(s===d-1&&(l=!1,u(),l))throw new Error("The graph contains a negative weight cycle");return i}function Ss(e){let n={},
t=[],r;function i(l){var s,a;l in n||(n[l]=!0,r.push(l),(s=e.successors(l))==null||s.forEach(i),(a=e.predecessors(l))==null||a.forEach(i))}return e.nodes().forEach(
function(l){r=[],i(l),r.length&&t.push(r)}),t}var Kr=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.
map(e=>e.key)}has(e){return e in this._keyIndices}priority(e){let n=this._keyIndices[e];if(n!==void 0)return this._arr[n].priority}min(){if(this.size()===0)throw new Error(
"Queue underflow");return this._arr[0].key}add(e,n){let t=this._keyIndices,r=String(e);if(!(r in t)){let i=this._arr,l=i.length;return t[r]=l,i.push({key:r,priority:n}),
this._decrease(l),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let e=this._arr.pop();return delete this.
_keyIndices[e.key],this._heapify(0),e.key}decrease(e,n){let t=this._keyIndices[e];if(t===void 0)throw new Error(`Key not found: ${e}`);let r=this._arr[t].priority;
if(n>r)throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${n}`);this._arr[t].priority=n,this._decrease(t)}_heapify(e){let n=this.
_arr,t=2*e,r=t+1,i=e;t<n.length&&(i=n[t].priority<n[i].priority?t:i,r<n.length&&(i=n[r].priority<n[i].priority?r:i),i!==e&&(this._swap(e,i),this._heapify(i)))}_decrease(e){
let n=this._arr,t=n[e].priority,r;for(;e!==0&&(r=e>>1,!(n[r].priority<t));)this._swap(e,r),e=r}_swap(e,n){let t=this._arr,r=this._keyIndices,i=t[e],l=t[n];t[e]=
l,t[n]=i,r[l.key]=e,r[i.key]=n}},Ts=()=>1;function xn(e,n,t,r){let i=function(l){var s;return(s=e.outEdges(l))!=null?s:[]};return Is(e,String(n),t||Ts,r||i)}function Is(e,n,t,r){
let i={},l=new Kr,s,a,f=function(u){let d=u.v!==s?u.v:u.w,p=i[d];if(!p)return;let h=t(u),y=a.distance+h;if(h<0)throw new Error("dijkstra does not allow negative\
 edge weights. Bad edge: "+u+" Weight: "+h);y<p.distance&&(p.distance=y,p.predecessor=s,l.decrease(d,y))};for(e.nodes().forEach(function(u){let d=u===n?0:Number.
POSITIVE_INFINITY;i[u]={distance:d,predecessor:""},l.add(u,d)});l.size()>0;){s=l.removeMin();let u=i[s];if(!u||u.distance===Number.POSITIVE_INFINITY)break;a=u,r(
s).forEach(f)}return i}function Ps(e,n,t){return e.nodes().reduce(function(r,i){return r[i]=xn(e,i,n,t),r},{})}function Wr(e){let n=0,t=[],r={},i=[];function l(s){
var a;let f=r[s]={onStack:!0,lowlink:n,index:n++};if(t.push(s),(a=e.successors(s))==null||a.forEach(function(u){if(u in r){let d=r[u];d!=null&&d.onStack&&(f.lowlink=
Math.min(f.lowlink,d.index))}else{l(u);let d=r[u];d&&(f.lowlink=Math.min(f.lowlink,d.lowlink))}}),f.lowlink===f.index){let u=[],d;do{d=t.pop();let p=r[d];p&&(p.
onStack=!1),u.push(d)}while(s!==d);i.push(u)}}return e.nodes().forEach(function(s){s in r||l(s)}),i}function Cs(e){return Wr(e).filter(function(n){var t;let r=n[0];
return r?n.length>1||n.length===1&&((t=e.outEdges(r,r))!=null?t:[]).length>0:!1})}var Rs=()=>1;function Ls(e,n,t){return Ms(e,n||Rs,t||function(r){var i;return(i=
e.outEdges(r))!=null?i:[]})}function Ms(e,n,t){let r={},i=e.nodes();return i.forEach(function(l){let s={};r[l]=s,s[l]={distance:0,predecessor:""},i.forEach(function(a){
l!==a&&(s[a]={distance:Number.POSITIVE_INFINITY,predecessor:""})}),t(l).forEach(function(a){let f=a.v===l?a.w:a.v,u=n(a);s[f]={distance:u,predecessor:l}})}),i.forEach(
function(l){let s=r[l];s&&i.forEach(function(a){let f=r[a];f&&i.forEach(function(u){let d=f[l],p=s[u],h=f[u];if(d&&p&&h){let y=d.distance+p.distance;y<h.distance&&
(h.distance=y,h.predecessor=p.predecessor)}})})}),r}var On=class extends Error{constructor(e){super(e),this.name="CycleException"}};function zr(e){let n={},t={},
r=[];function i(l){var s;if(l in t)throw new On;l in n||(t[l]=!0,n[l]=!0,(s=e.predecessors(l))==null||s.forEach(i),delete t[l],r.push(l))}if(e.sinks().forEach(i),
Object.keys(n).length!==e.nodeCount())throw new On;return r}function $s(e){try{zr(e)}catch(n){if(n instanceof On)return!1;throw n}return!0}function Ds(e,n,t,r,i){
Array.isArray(n)||(n=[n]);let l=(a=>{var f;return(f=e.isDirected()?e.successors(a):e.neighbors(a))!=null?f:[]}),s={};return n.forEach(function(a){if(!e.hasNode(
a))throw new Error("Graph does not have node: "+a);i=Jr(e,a,t==="post",s,l,r,i)}),i}function Jr(e,n,t,r,i,l,s){return n in r||(r[n]=!0,t||(s=l(s,n)),i(n).forEach(
function(a){s=Jr(e,a,t,r,i,l,s)}),t&&(s=l(s,n))),s}function Xr(e,n,t){return Ds(e,n,t,function(r,i){return r.push(i),r},[])}function Fs(e,n){return Xr(e,n,"post")}
function js(e,n){return Xr(e,n,"pre")}function Bs(e,n){var t;let r=new kt,i={},l=new Kr,s;function a(d){let p=d.v===s?d.w:d.v,h=l.priority(p);if(h!==void 0){let y=n(
d);y<h&&(i[p]=s,l.decrease(p,y))}}if(e.nodeCount()===0)return r;e.nodes().forEach(function(d){l.add(d,Number.POSITIVE_INFINITY),r.setNode(d)});let f=e.nodes()[0];
f!==void 0&&l.decrease(f,0);let u=!1;for(;l.size()>0;){if(s=l.removeMin(),s in i)r.setEdge(s,i[s]);else{if(u)throw new Error("Input graph is not connected: "+e);
u=!0}(t=e.nodeEdges(s))==null||t.forEach(a)}return r}function Ys(e,n,t,r){return qs(e,n,t,r??(i=>{var l;return(l=e.outEdges(i))!=null?l:[]}))}function qs(e,n,t,r){
if(t===void 0)return xn(e,n,t,r);let i=!1,l=e.nodes();for(let s=0;s<l.length;s++){let a=l[s];if(a===void 0)continue;let f=r(a);for(let u=0;u<f.length;u++){let d=f[u];
if(!d)continue;let p=d.v===a?d.v:d.w,h=p===d.v?d.w:d.v;t({v:p,w:h})<0&&(i=!0)}if(i)return Vr(e,n,t,r)}return xn(e,n,t,r)}var se=kt;function Fe(e,n,t,r){let i=r;
for(;e.hasNode(i);)i=At(r);return t.dummy=n,e.setNode(i,t),i}function Us(e){let n=new se().setGraph(e.graph());return e.nodes().forEach(t=>n.setNode(t,e.node(t))),
e.edges().forEach(t=>{let r=n.edge(t.v,t.w)||{weight:0,minlen:1},i=e.edge(t);n.setEdge(t.v,t.w,{weight:r.weight+i.weight,minlen:Math.max(r.minlen,i.minlen)})}),
n}function Qr(e){let n=new se({multigraph:e.isMultigraph()}).setGraph(e.graph());return e.nodes().forEach(t=>{e.children(t).length||n.setNode(t,e.node(t))}),e.edges().
forEach(t=>{n.setEdge(t,e.edge(t))}),n}function _r(e,n){let t=e.x,r=e.y,i=n.x-t,l=n.y-r,s=e.width/2,a=e.height/2;if(!i&&!l)throw new Error("Not possible to find\
 intersection inside of the rectangle");let f,u;return i===0||Math.abs(l)*s>Math.abs(i)*a?(l<0&&(a=-a),f=a*i/l,u=a):(i<0&&(s=-s),f=s,u=s*l/i),{x:t+f,y:r+u}}function Qe(e){
let n=Xe(ei(e)+1).map(()=>[]);return e.nodes().forEach(t=>{let r=e.node(t),i=r.rank;i!==void 0&&(n[i]||(n[i]=[]),n[i][r.order]=t)}),n}function Hs(e){let n=e.nodes().
map(r=>{let i=e.node(r).rank;return i===void 0?Number.MAX_VALUE:i}),t=ue(Math.min,n);e.nodes().forEach(r=>{let i=e.node(r);Object.hasOwn(i,"rank")&&(i.rank-=t)})}
function Gs(e){let n=e.nodes().map(s=>e.node(s).rank).filter(s=>s!==void 0),t=ue(Math.min,n),r=[];e.nodes().forEach(s=>{let a=e.node(s).rank-t;r[a]||(r[a]=[]),r[a].
push(s)});let i=0,l=e.graph().nodeRankFactor;Array.from(r).forEach((s,a)=>{s===void 0&&a%l!==0?--i:s!==void 0&&i&&s.forEach(f=>e.node(f).rank+=i)})}function Ar(e,n,t,r){
let i={width:0,height:0};return arguments.length>=4&&(i.rank=t,i.order=r),Fe(e,"border",i,n)}function Vs(e,n=Zr){let t=[];for(let r=0;r<e.length;r+=n){let i=e.slice(
r,r+n);t.push(i)}return t}var Zr=65535;function ue(e,n){if(n.length>Zr){let t=Vs(n);return e(...t.map(r=>e(...r)))}else return e(...n)}function ei(e){let n=e.nodes().
map(t=>{let r=e.node(t).rank;return r===void 0?Number.MIN_VALUE:r});return ue(Math.max,n)}function Ks(e,n){let t={lhs:[],rhs:[]};return e.forEach(r=>{n(r)?t.lhs.
push(r):t.rhs.push(r)}),t}function Ws(e,n){let t=Date.now();try{return n()}finally{console.log(e+" time: "+(Date.now()-t)+"ms")}}function ni(e,n){return n()}var zs=0;
function At(e){let n=++zs;return e+(""+n)}function Xe(e,n,t=1){n==null&&(n=e,e=0);let r=l=>l<n;t<0&&(r=l=>n<l);let i=[];for(let l=e;r(l);l+=t)i.push(l);return i}
function kn(e,n){let t={};for(let r of n)e[r]!==void 0&&(t[r]=e[r]);return t}function _n(e,n){let t;return typeof n=="string"?t=r=>r[n]:t=n,Object.entries(e).reduce(
(r,[i,l])=>(r[i]=t(l,i),r),{})}function Js(e,n){return e.reduce((t,r,i)=>(t[r]=n[i],t),{})}var An="\0";function ti(e,n,t){var r,i,l,s,a,f;if(!(e&&n&&t&&n.dummy===
"edge"&&t.dummy==="edge"&&n.edgeObj&&t.edgeObj&&e[n.edgeObj.v]&&e[t.edgeObj.v]&&e[n.edgeObj.w]&&e[t.edgeObj.w]))return 0;let u=!0;n.edgeObj.w===t.edgeObj.w&&(u=
!1);let d=u?(i=(r=e[n.edgeObj.v])==null?void 0:r.rank)!=null?i:NaN+1:(s=(l=e[n.edgeObj.w])==null?void 0:l.rank)!=null?s:NaN-1,p=Object.entries(e).find(T=>{var R,
M;return((R=T[1].edgeObj)==null?void 0:R.v)===n.edgeObj.v&&((M=T[1].edgeObj)==null?void 0:M.w)===n.edgeObj.w&&T[1].rank===d}),h=Object.entries(e).find(T=>{var R,
M;return((R=T[1].edgeObj)==null?void 0:R.v)===t.edgeObj.v&&((M=T[1].edgeObj)==null?void 0:M.w)===t.edgeObj.w&&T[1].rank===d});if(!p||!h)return 0;let y=(a=p[1].order)!=
null?a:NaN,_=(f=h[1].order)!=null?f:NaN;return isNaN(y-_)?0:y-_}var Xs="3.1.3",Qs=class{constructor(){vs(this,"_sentinel");let e={};e._next=e._prev=e,this._sentinel=
e}dequeue(){let e=this._sentinel,n=e._prev;if(n!==e)return Nr(n),n}enqueue(e){let n=this._sentinel;e._prev&&e._next&&Nr(e),e._next=n._next,n._next._prev=e,n._next=
e,e._prev=n}toString(){let e=[],n=this._sentinel,t=n._prev;for(;t!==n;)e.push(JSON.stringify(t,Zs)),t=t._prev;return"["+e.join(", ")+"]"}};function Nr(e){e._prev.
_next=e._next,e._next._prev=e._prev,delete e._next,delete e._prev}function Zs(e,n){if(e!=="_next"&&e!=="_prev")return n}var ea=Qs,na=()=>1;function ta(e,n){if(e.
nodeCount()<=1)return[];let t=ia(e,n||na);return ra(t.graph,t.buckets,t.zeroIdx).flatMap(r=>e.outEdges(r.v,r.w)||[])}function ra(e,n,t){var r;let i=[],l=n[n.length-
1],s=n[0],a;for(;e.nodeCount();){for(;a=s.dequeue();)vt(e,n,t,a);for(;a=l.dequeue();)vt(e,n,t,a);if(e.nodeCount()){for(let f=n.length-2;f>0;--f)if(a=(r=n[f])==null?
void 0:r.dequeue(),a){i=i.concat(vt(e,n,t,a,!0)||[]);break}}}return i}function vt(e,n,t,r,i){let l=[],s=i?l:void 0;return(e.inEdges(r.v)||[]).forEach(a=>{let f=e.
edge(a),u=e.node(a.v);i&&l.push({v:a.v,w:a.w}),u.out-=f,Ot(n,t,u)}),(e.outEdges(r.v)||[]).forEach(a=>{let f=e.edge(a),u=a.w,d=e.node(u);d.in-=f,Ot(n,t,d)}),e.removeNode(
r.v),s}function ia(e,n){let t=new se,r=0,i=0;e.nodes().forEach(a=>{t.setNode(a,{v:a,in:0,out:0})}),e.edges().forEach(a=>{let f=t.edge(a.v,a.w)||0,u=n(a),d=f+u;t.
setEdge(a.v,a.w,d);let p=t.node(a.v),h=t.node(a.w);i=Math.max(i,p.out+=u),r=Math.max(r,h.in+=u)});let l=oa(i+r+3).map(()=>new ea),s=r+1;return t.nodes().forEach(
a=>{Ot(l,s,t.node(a))}),{graph:t,buckets:l,zeroIdx:s}}function Ot(e,n,t){var r,i,l;t.out?t.in?(l=e[t.out-t.in+n])==null||l.enqueue(t):(i=e[e.length-1])==null||i.
enqueue(t):(r=e[0])==null||r.enqueue(t)}function oa(e){let n=[];for(let t=0;t<e;t++)n.push(t);return n}function la(e,n){(e.graph().acyclicer==="greedy"?ta(e,t(e)):
sa(e,n??null)).forEach(r=>{let i=e.edge(r);e.removeEdge(r),i.forwardName=r.name,i.reversed=!0,e.setEdge(r.w,r.v,i,At("rev"))});function t(r){return i=>r.edge(i).
weight}}function sa(e,n){let t=[],r={},i={};function l(f){Object.hasOwn(i,f)||(i[f]=!0,r[f]=!0,e.outEdges(f).forEach(u=>{Object.hasOwn(r,u.w)?t.push(u):l(u.w)}),
delete r[f])}function s(f){var u;Object.hasOwn(i,f)||(i[f]=!0,r[f]=!0,(u=e.outEdges(f))==null||u.forEach(d=>{var p,h;Object.hasOwn(r,d.w)||((p=n.node(f))==null?
void 0:p.rank)>((h=n.node(d.w))==null?void 0:h.rank)&&ua(e,d.w,d)?t.push(d):s(d.w)}),delete r[f])}let a=l;return n&&typeof n.node=="function"&&(a=s),e.sources().
forEach(a),e.nodes().forEach(a),t}function aa(e){e.edges().forEach(n=>{let t=e.edge(n);if(t.reversed){e.removeEdge(n);let r=t.forwardName;delete t.reversed,delete t.
forwardName,e.setEdge(n.w,n.v,t,r)}})}function ua(e,n,t){let r=new Set;function i(l){var s;if(e.sources().includes(l))return!0;r.add(l);for(let a of(s=e.inEdges(
l))!=null?s:[])if(!(a.v===t.v&&a.w===t.w)&&!r.has(a.v)&&i(a.v))return!0;return!1}return i(n)}function ca(e){e.graph().dummyChains=[],e.edges().forEach(n=>fa(e,n))}
function fa(e,n){let t=n.v,r=e.node(t).rank,i=n.w,l=e.node(i).rank,s=n.name,a=e.edge(n),f=a.labelRank;if(l===r+1)return;e.removeEdge(n);let u,d,p;for(p=0,++r;r<
l;++p,++r)a.points=[],d={width:0,height:0,edgeLabel:a,edgeObj:n,rank:r},u=Fe(e,"edge",d,"_d"),r===f&&(d.width=a.width,d.height=a.height,d.dummy="edge-label",d.labelpos=
a.labelpos),e.setEdge(t,u,{weight:a.weight},s),p===0&&e.graph().dummyChains.push(u),t=u;e.setEdge(t,i,{weight:a.weight},s)}function da(e){e.graph().dummyChains.
forEach(n=>{let t=e.node(n),r=t.edgeLabel,i;for(e.setEdge(t.edgeObj,r);t.dummy;)i=e.successors(n)[0],e.removeNode(n),r.points.push({x:t.x,y:t.y}),t.dummy==="edg\
e-label"&&(r.x=t.x,r.y=t.y,r.width=t.width,r.height=t.height),n=i,t=e.node(n)})}function Nt(e){let n={};function t(r){let i=e.node(r);if(Object.hasOwn(n,r))return i.
rank;n[r]=!0;let l=e.outEdges(r),s=l?l.map(f=>f==null?Number.POSITIVE_INFINITY:t(f.w)-e.edge(f).minlen):[],a=ue(Math.min,s);return a===Number.POSITIVE_INFINITY&&
(a=0),i.rank=a}e.sources().forEach(t)}function De(e,n){return e.node(n.w).rank-e.node(n.v).rank-e.edge(n).minlen}var ri=pa;function pa(e){let n=new se({directed:!1}),
t=e.nodes();if(t.length===0)throw new Error("Graph must have at least one node");let r=t[0],i=e.nodeCount();n.setNode(r,{});let l,s;for(;ha(n,e)<i&&(l=ga(n,e),!!l);)
s=n.hasNode(l.v)?De(e,l):-De(e,l),ma(n,e,s);return n}function ha(e,n){function t(r){let i=n.nodeEdges(r);i&&i.forEach(l=>{let s=l.v,a=r===s?l.w:s;!e.hasNode(a)&&
!De(n,l)&&(e.setNode(a,{}),e.setEdge(r,a,{}),t(a))})}return e.nodes().forEach(t),e.nodeCount()}function ga(e,n){return n.edges().reduce((t,r)=>{let i=Number.POSITIVE_INFINITY;
return e.hasNode(r.v)!==e.hasNode(r.w)&&(i=De(n,r)),i<t[0]?[i,r]:t},[Number.POSITIVE_INFINITY,null])[1]}function ma(e,n,t){e.nodes().forEach(r=>n.node(r).rank+=
t)}var{preorder:ya,postorder:va}=_t,ba=Se;Se.initLowLimValues=Tt;Se.initCutValues=St;Se.calcCutValue=ii;Se.leaveEdge=li;Se.enterEdge=si;Se.exchangeEdges=ai;function Se(e){
e=Us(e),Nt(e);let n=ri(e);Tt(n),St(n,e);let t,r;for(;t=li(n);)r=si(n,e,t),ai(n,e,t,r)}function St(e,n){let t=va(e,e.nodes());t=t.slice(0,t.length-1),t.forEach(r=>wa(
e,n,r))}function wa(e,n,t){let r=e.node(t).parent,i=e.edge(t,r);i.cutvalue=ii(e,n,t)}function ii(e,n,t){let r=e.node(t).parent,i=!0,l=n.edge(t,r),s=0;l||(i=!1,l=
n.edge(r,t)),s=l.weight;let a=n.nodeEdges(t);return a&&a.forEach(f=>{let u=f.v===t,d=u?f.w:f.v;if(d!==r){let p=u===i,h=n.edge(f).weight;if(s+=p?h:-h,xa(e,t,d)){
let y=e.edge(t,d).cutvalue;s+=p?-y:y}}}),s}function Tt(e,n){arguments.length<2&&(n=e.nodes()[0]),oi(e,{},1,n)}function oi(e,n,t,r,i){let l=t,s=e.node(r);n[r]=!0;
let a=e.neighbors(r);return a&&a.forEach(f=>{Object.hasOwn(n,f)||(t=oi(e,n,t,f,r))}),s.low=l,s.lim=t++,i?s.parent=i:delete s.parent,t}function li(e){return e.edges().
find(n=>e.edge(n).cutvalue<0)}function si(e,n,t){let r=t.v,i=t.w;n.hasEdge(r,i)||(r=t.w,i=t.v);let l=e.node(r),s=e.node(i),a=l,f=!1;return l.lim>s.lim&&(a=s,f=!0),
n.edges().filter(u=>f===Sr(e,e.node(u.v),a)&&f!==Sr(e,e.node(u.w),a)).reduce((u,d)=>De(n,d)<De(n,u)?d:u)}function ai(e,n,t,r){let i=t.v,l=t.w;e.removeEdge(i,l),
e.setEdge(r.v,r.w,{}),Tt(e),St(e,n),Ea(e,n)}function Ea(e,n){let t=e.nodes().find(i=>!e.node(i).parent);if(!t)return;let r=ya(e,[t]);r=r.slice(1),r.forEach(i=>{
let l=e.node(i).parent,s=n.edge(i,l),a=!1;s||(s=n.edge(l,i),a=!0),n.node(i).rank=n.node(l).rank+(a?s.minlen:-s.minlen)})}function xa(e,n,t){return e.hasEdge(n,t)}
function Sr(e,n,t){return t.low<=n.lim&&n.lim<=t.lim}var Oa=ka;function ka(e){let n=e.graph().ranker;if(typeof n=="function")return n(e);switch(n){case"network-\
simplex":Tr(e);break;case"tight-tree":Aa(e);break;case"longest-path":_a(e);break;case"none":break;default:Tr(e)}}var _a=Nt;function Aa(e){Nt(e),ri(e)}function Tr(e){
ba(e)}var Na=Sa;function Sa(e){let n=Ia(e),t=e.graph();Array.isArray(t.dummyChains)&&t.dummyChains.forEach(r=>{let i=e.node(r),l=i.edgeObj,s=Ta(e,n,l.v,l.w),a=s.
path,f=s.lca,u=0,d=a[u],p=!0;for(;r!==l.w;){if(i=e.node(r),p){for(;(d=a[u])!==f&&e.node(d).maxRank<i.rank;)u++;d===f&&(p=!1)}if(!p){for(;u<a.length-1&&e.node(a[u+
1]).minRank<=i.rank;)u++;d=a[u]}d!==void 0&&e.setParent(r,d),r=e.successors(r)[0]}})}function Ta(e,n,t,r){let i=[],l=[],s=Math.min(n[t].low,n[r].low),a=Math.max(
n[t].lim,n[r].lim),f;f=t;do f=e.parent(f),i.push(f);while(f&&(n[f].low>s||a>n[f].lim));let u=f,d=r;for(;(d=e.parent(d))!==u;)l.push(d);return{path:i.concat(l.reverse()),
lca:u}}function Ia(e){let n={},t=0;function r(i){let l=t;e.children(i).forEach(r),n[i]={low:l,lim:t++}}return e.children(An).forEach(r),n}function Pa(e){let n=Fe(
e,"root",{},"_root"),t=Ca(e),r=Object.values(t),i=ue(Math.max,r)-1,l=2*i+1;e.graph().nestingRoot=n,e.edges().forEach(a=>e.edge(a).minlen*=l);let s=Ra(e)+1;e.children(
An).forEach(a=>{ui(e,n,l,s,i,t,a)}),e.graph().nodeRankFactor=l}function ui(e,n,t,r,i,l,s){var a;let f=e.children(s);if(!f.length){s!==n&&e.setEdge(n,s,{weight:0,
minlen:t});return}let u=Ar(e,"_bt"),d=Ar(e,"_bb"),p=e.node(s);e.setParent(u,s),p.borderTop=u,e.setParent(d,s),p.borderBottom=d,f.forEach(h=>{var y;ui(e,n,t,r,i,
l,h);let _=e.node(h),T=_.borderTop?_.borderTop:h,R=_.borderBottom?_.borderBottom:h,M=_.borderTop?r:2*r,A=T!==R?1:i-((y=l[s])!=null?y:0)+1;e.setEdge(u,T,{weight:M,
minlen:A,nestingEdge:!0}),e.setEdge(R,d,{weight:M,minlen:A,nestingEdge:!0})}),e.parent(s)||e.setEdge(n,u,{weight:0,minlen:i+((a=l[s])!=null?a:0)})}function Ca(e){
let n={};function t(r,i){let l=e.children(r);l&&l.length&&l.forEach(s=>t(s,i+1)),n[r]=i}return e.children(An).forEach(r=>t(r,1)),n}function Ra(e){return e.edges().
reduce((n,t)=>n+e.edge(t).weight,0)}function La(e){let n=e.graph();e.removeNode(n.nestingRoot),delete n.nestingRoot,e.edges().forEach(t=>{e.edge(t).nestingEdge&&
e.removeEdge(t)})}var Ma=$a;function $a(e){function n(t){let r=e.children(t),i=e.node(t);if(r.length&&r.forEach(n),i&&Object.hasOwn(i,"minRank")){i.borderLeft=[],
i.borderRight=[];for(let l=i.minRank,s=i.maxRank+1;l<s;++l)Ir(e,"borderLeft","_bl",t,i,l),Ir(e,"borderRight","_br",t,i,l)}}e.children(An).forEach(n)}function Ir(e,n,t,r,i,l){
let s={width:0,height:0,rank:l,borderType:n},a=i[n][l-1],f=Fe(e,"border",s,t);i[n][l]=f,e.setParent(f,r),a&&e.setEdge(a,f,{weight:1})}function Da(e){var n;let t=(n=
e.graph().rankdir)==null?void 0:n.toLowerCase();(t==="lr"||t==="rl")&&ci(e)}function Fa(e){var n;let t=(n=e.graph().rankdir)==null?void 0:n.toLowerCase();(t==="\
bt"||t==="rl")&&ja(e),(t==="lr"||t==="rl")&&(Ba(e),ci(e))}function ci(e){e.nodes().forEach(n=>Pr(e.node(n))),e.edges().forEach(n=>Pr(e.edge(n)))}function Pr(e){
let n=e.width;e.width=e.height,e.height=n}function ja(e){e.nodes().forEach(n=>bt(e.node(n))),e.edges().forEach(n=>{var t;let r=e.edge(n);(t=r.points)==null||t.forEach(
bt),Object.hasOwn(r,"y")&&bt(r)})}function bt(e){e.y=-e.y}function Ba(e){e.nodes().forEach(n=>wt(e.node(n))),e.edges().forEach(n=>{var t;let r=e.edge(n);(t=r.points)==
null||t.forEach(wt),Object.hasOwn(r,"x")&&wt(r)})}function wt(e){let n=e.x;e.x=e.y,e.y=n}function Ya(e,n=null){let t={},r=e.nodes().filter(u=>!e.children(u).length),
i=r.map(u=>e.node(u).rank),l=ue(Math.max,i),s=Xe(l+1).map(()=>[]);function a(u){if(t[u])return;t[u]=!0;let d=e.node(u);s[d.rank].push(u);let p=e.successors(u);p&&
[...p].sort((h,y)=>f(h,y)).forEach(a)}r.sort((u,d)=>e.node(u).rank-e.node(d).rank).forEach(a);function f(u,d){let p=e.node(u),h=e.node(d);return ti(n,p,h)}return s}
function qa(e,n){let t=0;for(let r=1;r<n.length;++r)t+=Ua(e,n[r-1],n[r]);return t}function Ua(e,n,t){let r=Js(t,t.map((u,d)=>d)),i=n.flatMap(u=>{let d=e.outEdges(
u);return d?d.map(p=>({pos:r[p.w],weight:e.edge(p).weight})).sort((p,h)=>p.pos-h.pos):[]}),l=1;for(;l<t.length;)l<<=1;let s=2*l-1;l-=1;let a=new Array(s).fill(0),
f=0;return i.forEach(u=>{let d=u.pos+l;a[d]+=u.weight;let p=0;for(;d>0;)d%2&&(p+=a[d+1]),d=d-1>>1,a[d]+=u.weight;f+=u.weight*p}),f}function Ha(e,n=[]){return n.
map(t=>{let r=e.inEdges(t);if(!r||!r.length)return{v:t};{let i=r.reduce((l,s)=>{let a=e.edge(s),f=e.node(s.v);return{sum:l.sum+a.weight*f.order,weight:l.weight+
a.weight}},{sum:0,weight:0});return{v:t,barycenter:i.sum/i.weight,weight:i.weight}}})}function Ga(e,n){let t={};e.forEach((i,l)=>{let s={indegree:0,in:[],out:[],
vs:[i.v],i:l};i.barycenter!==void 0&&(s.barycenter=i.barycenter,s.weight=i.weight),t[i.v]=s}),n.edges().forEach(i=>{let l=t[i.v],s=t[i.w];l!==void 0&&s!==void 0&&
(s.indegree++,l.out.push(s))});let r=Object.values(t).filter(i=>!i.indegree);return Va(r)}function Va(e){let n=[];function t(i){return l=>{l.merged||(l.barycenter===
void 0||i.barycenter===void 0||l.barycenter>=i.barycenter)&&Ka(i,l)}}function r(i){return l=>{l.in.push(i),--l.indegree===0&&e.push(l)}}for(;e.length;){let i=e.
pop();n.push(i),i.in.reverse().forEach(t(i)),i.out.forEach(r(i))}return n.filter(i=>!i.merged).map(i=>kn(i,["vs","i","barycenter","weight"]))}function Ka(e,n){let t=0,
r=0;e.weight&&(t+=e.barycenter*e.weight,r+=e.weight),n.weight&&(t+=n.barycenter*n.weight,r+=n.weight),e.vs=n.vs.concat(e.vs),e.barycenter=t/r,e.weight=r,e.i=Math.
min(n.i,e.i),n.merged=!0}function Wa(e,n,t,r,i){let l={},s=null,a=null,f=i;typeof n=="boolean"?(f=n,l={}):n&&(l=n,s=t??null,a=r??null);let u=Ks(e,M=>Object.hasOwn(
M,"barycenter")),d=u.lhs,p=u.rhs.sort((M,A)=>A.i-M.i),h=[],y=0,_=0,T=0;d.sort(za(a,s,!!f));for(let[M,A]of Object.entries(l)){let P=d.findIndex(C=>C.vs[0]===M);d.
splice(P+1,0,A)}T=Cr(h,p,T),d.forEach(M=>{T+=M.vs.length,h.push(M.vs),y+=M.barycenter*M.weight,_+=M.weight,T=Cr(h,p,T)});let R={vs:h.flat(1)};return _&&(R.barycenter=
y/_,R.weight=_),R}function Cr(e,n,t){let r;for(;n.length&&(r=n[n.length-1]).i<=t;)n.pop(),e.push(r.vs),t++;return t}function za(e,n,t){return(r,i)=>{if(r.barycenter<
i.barycenter)return-1;if(r.barycenter>i.barycenter)return 1;if(e&&(typeof r.vs[0]=="string"||typeof i.vs[0]=="string")){let l=e.node(r.vs[0]),s=e.node(i.vs[0]),
a=ti(n,l,s);if(a!==0)return a}return t?i.i-r.i:r.i-i.i}}function fi(e,n,t,r,i){var l,s,a,f,u,d,p,h,y,_,T;let R=null,M=i;typeof r=="boolean"?(M=r,R=null):r!==void 0&&
(R=r);let A=e.children(n),P=e.node(n),C=P?P.borderLeft:void 0,$=P?P.borderRight:void 0,G={};C&&(A=A.filter(H=>H!==C&&H!==$));let z=Ha(e,A);z.forEach(H=>{if(e.children(
H.v).length){let{result:K}=fi(e,H.v,t,R,M);G[H.v]=K,Object.hasOwn(K,"barycenter")&&Xa(H,K)}});let Y=Ga(z,t);Ja(Y,G);let W={},X=!1;for(let H=0;H<Y.length;H++)for(let K=H+
1;K<Y.length;K++)if(!(!Y[H]||!Y[K]||!((l=Y[H])!=null&&l.barycenter)||!((s=Y[K])!=null&&s.barycenter))&&((a=Y[H])==null?void 0:a.barycenter)===Y[K].barycenter){let D=(u=
(f=Y[H])==null?void 0:f.vs[0])!=null?u:"",q=(p=(d=Y[K])==null?void 0:d.vs[0])!=null?p:"",S=e.node(D),oe=e.node(q);if(S.dummy==="edge"&&oe.dummy==="edge"&&((h=S.
edgeObj)==null?void 0:h.v)===((y=oe.edgeObj)==null?void 0:y.v)&&((_=S.edgeObj)==null?void 0:_.w)===((T=oe.edgeObj)==null?void 0:T.w))if(S.edgeLabel.reversed){W[q]=
Y[H],Y.splice(H,1),H--;break}else W[D]||(W[D]=Y[K],Y.splice(K,1),K--);else X=!0}let V=Wa(Y,W,R,e,M);if(C&&$){V.vs=[C,V.vs,$].flat(1);let H=e.predecessors(C);if(H&&
H.length){let K=e.node(H[0]),D=e.predecessors($),q=e.node(D[0]);Object.hasOwn(V,"barycenter")||(V.barycenter=0,V.weight=0),V.barycenter=(V.barycenter*V.weight+K.
order+q.order)/(V.weight+2),V.weight+=2}}return Object.defineProperty(V,"result",{value:V,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(V,"u\
sedBias",{value:X,enumerable:!1,configurable:!0,writable:!0}),V}function Ja(e,n){e.forEach(t=>{t.vs=t.vs.flatMap(r=>n[r]?n[r].vs:r)})}function Xa(e,n){e.barycenter!==
void 0?(e.barycenter=(e.barycenter*e.weight+n.barycenter*n.weight)/(e.weight+n.weight),e.weight+=n.weight):(e.barycenter=n.barycenter,e.weight=n.weight)}function Qa(e,n,t,r){
r||(r=e.nodes());let i=Za(e),l=new se({compound:!0}).setGraph({root:i}).setDefaultNodeLabel(s=>e.node(s));return r.forEach(s=>{let a=e.node(s),f=e.parent(s);if(a.
rank===n||a.minRank<=n&&n<=a.maxRank){l.setNode(s),l.setParent(s,f||i);let u=e[t](s);u&&u.forEach(d=>{let p=d.v===s?d.w:d.v,h=l.edge(p,s),y=h!==void 0?h.weight:
0;l.setEdge(p,s,{weight:e.edge(d).weight+y})}),Object.hasOwn(a,"minRank")&&l.setNode(s,{borderLeft:a.borderLeft[n],borderRight:a.borderRight[n]})}}),l}function Za(e){
let n;for(;e.hasNode(n=At("_root")););return n}function eu(e,n,t){let r={},i;t.forEach(l=>{let s=e.parent(l),a,f;for(;s;){if(a=e.parent(s),a?(f=r[a],r[a]=s):(f=
i,i=s),f&&f!==s){n.setEdge(f,s);return}s=a}})}function di(e,n={},t=null){if(typeof n.customOrder=="function"){n.customOrder(e,di);return}let r=ei(e),i=Rr(e,Xe(1,
r+1),"inEdges"),l=Rr(e,Xe(r-1,-1,-1),"outEdges"),s=Ya(e,t);if(Lr(e,s),n.disableOptimalOrderHeuristic)return;let a=Number.POSITIVE_INFINITY,f,u=n.constraints||[];
for(let d=0,p=0;p<4;++d,++p){nu(d%2?i:l,d%4>=2,u,t),s=Qe(e);let h=qa(e,s);h<a?(p=0,f=Object.assign({},s),a=h):h===a&&(f=structuredClone(s))}Lr(e,f)}function Rr(e,n,t){
let r=new Map,i=(l,s)=>{r.has(l)||r.set(l,[]),r.get(l).push(s)};for(let l of e.nodes()){let s=e.node(l);if(typeof s.rank=="number"&&i(s.rank,l),typeof s.minRank==
"number"&&typeof s.maxRank=="number")for(let a=s.minRank;a<=s.maxRank;a++)a!==s.rank&&i(a,l)}return n.map(function(l){return Qa(e,l,t,r.get(l)||[])})}function nu(e,n,t,r){
let i=!0,l=new se;e.forEach(function(s){t.forEach(d=>l.setEdge(d.left,d.right));let a=s.graph().root,{result:f,usedBias:u}=fi(s,a,l,r,i);n&&u&&(i=!i),f.vs.forEach(
(d,p)=>s.node(d).order=p),eu(s,l,f.vs)})}function Lr(e,n){Object.values(n).forEach(t=>t.forEach((r,i)=>e.node(r).order=i))}function tu(e,n){let t={};function r(i,l){
let s=0,a=0,f=i.length,u=l[l.length-1];return l.forEach((d,p)=>{let h=iu(e,d),y=h?e.node(h).order:f;(h||d===u)&&(l.slice(a,p+1).forEach(_=>{let T=e.predecessors(
_);T&&T.forEach(R=>{let M=e.node(R),A=M.order;(A<s||y<A)&&!(M.dummy&&e.node(_).dummy)&&pi(t,R,_)})}),a=p+1,s=y)}),l}return n.length&&n.reduce(r),t}function ru(e,n){
let t={};function r(s){var a;return((a=e.node(s))==null?void 0:a.dummy)==="border"}if(!e.nodes().some(r))return t;function i(s,a,f,u,d){Xe(a,f).forEach(p=>{let h=s[p];
if(h!==void 0&&e.node(h).dummy){let y=e.predecessors(h);y&&y.forEach(_=>{if(_===void 0)return;let T=e.node(_);T.dummy&&(T.order<u||T.order>d)&&pi(t,_,h)})}})}function l(s,a){
let f=-1,u=-1,d=0;return a.forEach((p,h)=>{if(r(p)){let y=e.predecessors(p);if(y&&y.length){let _=y[0];if(_===void 0)return;u=e.node(_).order,i(a,d,h,f,u),d=h,f=
u}}i(a,d,a.length,u,s.length)}),a}return n.length&&n.reduce(l),t}function iu(e,n){if(e.node(n).dummy){let t=e.predecessors(n);if(t)return t.find(r=>e.node(r).dummy)}}
function pi(e,n,t){if(n>t){let i=n;n=t,t=i}let r=e[n];r||(e[n]=r={}),r[t]=!0}function ou(e,n,t){if(n>t){let i=n;n=t,t=i}let r=e[n];return r!==void 0&&Object.hasOwn(
r,t)}function lu(e,n,t,r,i){let l={},s={},a={};return n.forEach(f=>{f.forEach((u,d)=>{l[u]=u,s[u]=u,a[u]=d})}),n.forEach(f=>{let u=-1,d=-1,p=!1,h=f,y=f.findIndex(
_=>i?.includes(_)||Mr(_,e,i));y>0&&(h=[f[y],...f.slice(0,y),...f.slice(y+1)],p=!0),h.forEach(_=>{var T;let R=r(_);if(R&&R.length){i!=null&&i.includes(_)&&(R=R.filter(
P=>Mr(P,e,i)));let M=R.sort((P,C)=>{let $=a[P],G=a[C];return($!==void 0?$:0)-(G!==void 0?G:0)}),A=(M.length-1)/2;for(let P=Math.floor(A),C=Math.ceil(A);P<=C;++P){
let $=M[P];if($===void 0)continue;let G=a[$];if(G!==void 0&&s[_]===_&&u<G&&a[$]!==d&&!ou(t,_,$)){let z=l[$];z!==void 0&&(s[$]=_,s[_]=l[_]=z,u=G,p&&(u=-1,d=(T=a[$])!=
null?T:-1,p=!1))}}}})}),{root:l,align:s}}function su(e,n,t,r,i=!1){let l={},s=au(e,n,t,i),a=i?"borderLeft":"borderRight";function f(y,_){let T=s.nodes().slice(),
R={},M=T.pop();for(;M;){if(R[M])y(M);else{R[M]=!0,T.push(M);for(let A of _(M))T.push(A)}M=T.pop()}}function u(y){let _=s.inEdges(y);_?l[y]=_.reduce((T,R)=>{var M;
let A=(M=l[R.v])!=null?M:0,P=s.edge(R);return Math.max(T,A+(P!==void 0?P:0))},0):l[y]=0}function d(y){let _=s.outEdges(y),T=Number.POSITIVE_INFINITY;_&&(T=_.reduce(
(M,A)=>{let P=l[A.w],C=s.edge(A);return Math.min(M,(P!==void 0?P:0)-(C!==void 0?C:0))},Number.POSITIVE_INFINITY));let R=e.node(y);T!==Number.POSITIVE_INFINITY&&
R.borderType!==a&&(l[y]=Math.max(l[y]!==void 0?l[y]:0,T))}function p(y){return s.predecessors(y)||[]}function h(y){return s.successors(y)||[]}return f(u,p),f(d,
h),Object.keys(r).forEach(y=>{var _;let T=t[y];T!==void 0&&(l[y]=(_=l[T])!=null?_:0)}),l}function au(e,n,t,r){let i=new se,l=e.graph(),s=pu(l.nodesep,l.edgesep,
r);return n.forEach(a=>{let f;a.forEach(u=>{let d=t[u];if(d!==void 0){if(i.setNode(d),f!==void 0){let p=t[f];if(p!==void 0){let h=i.edge(p,d);i.setEdge(p,d,Math.
max(s(e,u,f),h||0))}}f=u}})}),i}function uu(e,n){return Object.values(n).reduce((t,r)=>{let i=Number.NEGATIVE_INFINITY,l=Number.POSITIVE_INFINITY;Object.entries(
r).forEach(([a,f])=>{let u=hu(e,a)/2;i=Math.max(f+u,i),l=Math.min(f-u,l)});let s=i-l;return s<t[0]&&(t=[s,r]),t},[Number.POSITIVE_INFINITY,null])[1]}function cu(e,n){
let t=Object.values(n),r=ue(Math.min,t),i=ue(Math.max,t);["u","d"].forEach(l=>{["l","r"].forEach(s=>{let a=l+s,f=e[a];if(!f||f===n)return;let u=Object.values(f),
d=r-ue(Math.min,u);s!=="l"&&(d=i-ue(Math.max,u)),d&&(e[a]=_n(f,p=>p+d))})})}function fu(e,n=void 0){let t=e.ul;return t?_n(t,(r,i)=>{var l,s;if(n){let f=n.toLowerCase(),
u=e[f];if(u&&u[i]!==void 0)return u[i]}let a=Object.values(e).map(f=>{let u=f[i];return u!==void 0?u:0}).sort((f,u)=>f-u);return(((l=a[1])!=null?l:0)+((s=a[2])!=
null?s:0))/2}):{}}function du(e,n){let t=Qe(e),r=Object.assign(tu(e,t),ru(e,t)),i={},l;["u","d"].forEach(a=>{l=a==="u"?t:Object.values(t).reverse(),["l","r"].forEach(
f=>{f==="r"&&(l=l.map(p=>Object.values(p).reverse()));let u=lu(e,l,r,p=>(a==="u"?e.predecessors(p):e.successors(p))||[],n),d=su(e,l,u.root,u.align,f==="r");f===
"r"&&(d=_n(d,p=>-p)),i[a+f]=d})});let s=uu(e,i);return cu(i,s),fu(i,e.graph().align)}function pu(e,n,t){return(r,i,l)=>{let s=r.node(i),a=r.node(l),f=0,u;if(f+=
s.width/2,Object.hasOwn(s,"labelpos"))switch(s.labelpos.toLowerCase()){case"l":u=-s.width/2;break;case"r":u=s.width/2;break}if(u&&(f+=t?u:-u),u=void 0,f+=(s.dummy?
n:e)/2,f+=(a.dummy?n:e)/2,f+=a.width/2,Object.hasOwn(a,"labelpos"))switch(a.labelpos.toLowerCase()){case"l":u=a.width/2;break;case"r":u=-a.width/2;break}return u&&
(f+=t?u:-u),f}}function hu(e,n){return e.node(n).width}function Mr(e,n,t){var r;if(!t)return!1;let i=(r=n.node(e))==null?void 0:r.edgeObj;if(!i||n.node(e).edgeLabel.
reversed)return!1;let l=t.indexOf(i?.v),s=t.indexOf(i?.w);return l!==-1&&s!==-1&&l===(s+1)%t.length||l===(s-1)%t.length}function gu(e,n){e=Qr(e),mu(e),Object.entries(
du(e,n)).forEach(([t,r])=>e.node(t).x=r)}function mu(e){let n=Qe(e),t=e.graph(),r=t.ranksep,i=t.rankalign,l=0;n.forEach(s=>{let a=s.reduce((f,u)=>{var d;let p=(d=
e.node(u).height)!=null?d:0;return f>p?f:p},0);s.forEach(f=>{let u=e.node(f);i==="top"?u.y=l+u.height/2:i==="bottom"?u.y=l+a-u.height/2:u.y=l+a/2}),l+=a+r})}var $r=new WeakMap;
function yu(e,n={}){return hi(e,ni,n),e}function Dr(e,n,t){let r=n;for(;r!==void 0;){let i=e.parent(r);if(i===t)return r;r=i}}function hi(e,n,t){var r;let i=e.nodes().
filter(A=>e.children(A).length),l={};i.forEach(A=>{let P=e.node(A);if(P&&P.rankdir){let C=new se({multigraph:!0,compound:!0});C.setGraph({rankdir:P.rankdir});let $=e.
children(A);$.forEach(D=>{let q={...e.node(D)};C.setNode(D,q);let S=e.parent(D);S&&S!==A&&$.includes(S)&&C.setParent(D,S)});let G=new Set;e.edges().forEach(D=>{
let q=Dr(e,D.v,A),S=Dr(e,D.w,A);if(q===D.v&&S===D.w)C.setEdge(D,{...e.edge(D)});else if(q&&S&&q!==S){let oe=`${q}\0${S}`;G.has(oe)||(G.add(oe),C.setEdge(q,S,{...e.
edge(D)}))}}),hi(C,n,t);let z=qr(C);jr(z,n,t,null),Br(C,z);let Y=1/0,W=1/0,X=-1/0,V=-1/0;C.nodes().forEach(D=>{if(D===A)return;let q=C.node(D);q&&typeof q.x=="n\
umber"&&typeof q.y=="number"&&typeof q.width=="number"&&typeof q.height=="number"&&(Y=Math.min(Y,q.x-q.width/2),X=Math.max(X,q.x+q.width/2),W=Math.min(W,q.y-q.height/
2),V=Math.max(V,q.y+q.height/2))}),(!isFinite(Y)||!isFinite(W)||!isFinite(X)||!isFinite(V))&&(Y=W=0,X=V=0);let H=X-Y,K=V-W;l[A]={minX:Y,minY:W,maxX:X,maxY:V,width:H,
height:K,offsetX:Y,offsetY:W},P._dagreClusterSubgraph=C}});let s=[],a=A=>{let P=[],C=(e.children(A)||[]).filter($=>$!==A);for(;C.length>0;){let $=C.shift();P.push(
$),(e.children($)||[]).filter(G=>G!==$).forEach(G=>C.push(G))}return P},f=new Map;i.forEach(A=>{let P=e.node(A);P&&P.rankdir&&l[A]&&f.set(A,(e.children(A)||[]).
filter(C=>C!==A))});let u=new Set([...f.values()].flat()),d=new Map;f.forEach((A,P)=>{u.has(P)||d.set(P,a(P))});let p=new Set([...d.values()].flat()),h=A=>{for(let[
P,C]of d)if(C.includes(A))return P;return A},y=[];e.edges().forEach(A=>{(p.has(A.v)||p.has(A.w))&&y.push({edge:A,label:e.edge(A)})});let _=new Map;p.forEach(A=>{
let P=e.parent(A);_.set(A,typeof P=="string"?P:void 0)}),d.forEach((A,P)=>{let C=e.node(P),$=[];A.forEach(Y=>{let W=e.node(Y);W&&($.push({id:Y,node:W,parent:_.get(
Y)}),e.removeNode(Y))});let G=y.filter(({edge:Y})=>A.includes(Y.v)||A.includes(Y.w)),z=l[P];C&&(s.push({clusterId:P,subgraph:C._dagreClusterSubgraph,bounds:z,children:A,
removedNodes:$,removedEdges:G}),C.width=z.width,C.height=z.height)});let T=new Set;y.forEach(({edge:A,label:P})=>{let C=h(A.v),$=h(A.w);if(C!==$&&e.hasNode(C)&&
e.hasNode($)){let G=`${C}\0${$}`;T.has(G)||(T.add(G),e.setEdge(C,$,{...P,width:0,height:0}))}});let R=qr(e),M=jr(R,n,t,(r=$r.get(e))!=null?r:null);$r.set(e,M),Br(
e,R),T.forEach(A=>{let P=A.indexOf("\0"),C=A.slice(0,P),$=A.slice(P+1);e.hasEdge(C,$)&&e.removeEdge(C,$)}),s.forEach(({clusterId:A,subgraph:P,bounds:C,removedNodes:$,
removedEdges:G})=>{var z,Y;let W=e.node(A),X=(z=W?.x)!=null?z:0,V=(Y=W?.y)!=null?Y:0,H=(C.minX+C.maxX)/2,K=(C.minY+C.maxY)/2;$.forEach(({id:D,node:q,parent:S})=>{
e.setNode(D,q),S!==void 0&&e.setParent(D,S)}),G.forEach(({edge:D,label:q})=>{e.setEdge(D,q)}),P.nodes().forEach(D=>{if(D===A)return;let q=P.node(D),S=e.node(D);
S&&q&&typeof q.x=="number"&&typeof q.y=="number"&&(S.x=X+(q.x-H),S.y=V+(q.y-K))}),Fr(e,P,X-H,V-K),delete W._dagreClusterSubgraph}),i.forEach(A=>{var P,C;let $=e.
node(A),G=l[A];if($&&$.rankdir&&$._dagreClusterSubgraph&&G){let z=$._dagreClusterSubgraph,Y=(P=$.x)!=null?P:0,W=(C=$.y)!=null?C:0,X=(G.minX+G.maxX)/2,V=(G.minY+
G.maxY)/2;z.nodes().forEach(H=>{if(H===A)return;let K=z.node(H),D=e.node(H);if(D&&K&&typeof K.x=="number"&&typeof K.y=="number"){let q=K.x-X,S=K.y-V;D.x=Y+q,D.y=
W+S}}),Fr(e,z,Y-X,W-V),delete $._dagreClusterSubgraph}})}function Fr(e,n,t,r){n.edges().forEach(i=>{if(!e.hasEdge(i))return;let l=n.edge(i),s=e.edge(i);s.points=
l.points.map(a=>({x:a.x+t,y:a.y+r})),Object.hasOwn(l,"x")&&(s.x=l.x+t,s.y=l.y+r)})}function jr(e,n,t,r=null){var i,l;let s=t?.useDynamic!==!1,a=s&&(i=r?.graph)!=
null?i:null,f=s&&(l=r?.rawNodes)!=null?l:null;n("    makeSpaceForEdgeLabels",()=>_u(e)),n("    removeSelfEdges",()=>Lu(e)),n("    acyclic",()=>la(e,a)),n("    n\
estingGraph.run",()=>Pa(e)),n("    rank",()=>Oa(Qr(e))),n("    injectEdgeLabelProxies",()=>Au(e)),n("    removeEmptyRanks",()=>Gs(e)),n("    nestingGraph.cleanu\
p",()=>La(e)),n("    normalizeRanks",()=>Hs(e)),n("    assignRankMinMax",()=>Nu(e)),n("    removeEdgeLabelProxies",()=>Su(e)),n("    normalize.run",()=>ca(e)),n(
"    parentDummyChains",()=>Na(e)),n("    addBorderSegments",()=>Ma(e)),n("    order",()=>di(e,t,f)),n("    insertSelfEdges",()=>Mu(e)),n("    adjustCoordinateS\
ystem",()=>Da(e)),n("    position",()=>gu(e,t.corePath)),n("    positionSelfEdges",()=>$u(e));let u=JSON.parse(JSON.stringify(e._nodes));return n("    removeBor\
derNodes",()=>Ru(e)),n("    normalize.undo",()=>da(e)),n("    fixupEdgeLabelCoords",()=>Pu(e)),n("    undoCoordinateSystem",()=>Fa(e)),n("    translateGraph",()=>Tu(
e)),n("    assignNodeIntersects",()=>Iu(e)),n("    reversePoints",()=>Cu(e)),n("    acyclic.undo",()=>aa(e)),{graph:e,rawNodes:u}}function Br(e,n){e.nodes().forEach(
t=>{let r=e.node(t),i=n.node(t);r&&(r.x=i.x,r.y=i.y,r.order=i.order,r.rank=i.rank,n.children(t).length&&(r.width=i.width,r.height=i.height))}),e.edges().forEach(
t=>{let r=e.edge(t),i=n.edge(t);r.points=i.points,Object.hasOwn(i,"x")&&(r.x=i.x,r.y=i.y)}),e.graph().width=n.graph().width,e.graph().height=n.graph().height}var vu=[
"nodesep","edgesep","ranksep","marginx","marginy"],bu={ranksep:50,edgesep:20,nodesep:50,rankdir:"TB",rankalign:"center"},wu=["acyclicer","ranker","rankdir","ali\
gn","rankalign"],Eu=["width","height","rank"],Yr={width:0,height:0},xu=["minlen","weight","width","height","labeloffset"],Ou={minlen:1,weight:1,width:0,height:0,
labeloffset:10,labelpos:"r"},ku=["labelpos"];function qr(e){let n=new se({multigraph:!0,compound:!0}),t=xt(e.graph());return n.setGraph(Object.assign({},bu,Et(t,
vu),kn(t,wu))),e.nodes().forEach(r=>{let i=xt(e.node(r)),l=Et(i,Eu);Object.keys(Yr).forEach(a=>{l[a]===void 0&&(l[a]=Yr[a])}),n.setNode(r,l);let s=e.parent(r);s!==
void 0&&n.setParent(r,s)}),e.edges().forEach(r=>{let i=xt(e.edge(r));n.setEdge(r,Object.assign({},Ou,Et(i,xu),kn(i,ku)))}),n}function _u(e){let n=e.graph();n.ranksep/=
2,e.edges().forEach(t=>{var r;let i=e.edge(t);i.minlen*=2,((r=i.labelpos)!=null?r:"r").toLowerCase()!=="c"&&(n.rankdir==="TB"||n.rankdir==="BT"?i.width+=i.labeloffset:
i.height+=i.labeloffset)})}function Au(e){e.edges().forEach(n=>{let t=e.edge(n);if(t.width&&t.height){let r=e.node(n.v),i={rank:(e.node(n.w).rank-r.rank)/2+r.rank,
e:n};Fe(e,"edge-proxy",i,"_ep")}})}function Nu(e){let n=0;e.nodes().forEach(t=>{let r=e.node(t);r.borderTop&&(r.minRank=e.node(r.borderTop).rank,r.maxRank=e.node(
r.borderBottom).rank,n=Math.max(n,r.maxRank))}),e.graph().maxRank=n}function Su(e){e.nodes().forEach(n=>{let t=e.node(n);if(t.dummy==="edge-proxy"){let r=t;e.edge(
r.e).labelRank=t.rank,e.removeNode(n)}})}function Tu(e){let n=Number.POSITIVE_INFINITY,t=0,r=Number.POSITIVE_INFINITY,i=0,l=e.graph(),s=l.marginx||0,a=l.marginy||
0;function f(u){let d=u.x,p=u.y,h=u.width,y=u.height;n=Math.min(n,d-h/2),t=Math.max(t,d+h/2),r=Math.min(r,p-y/2),i=Math.max(i,p+y/2)}e.nodes().forEach(u=>f(e.node(
u))),e.edges().forEach(u=>{let d=e.edge(u);Object.hasOwn(d,"x")&&f(d)}),n-=s,r-=a,e.nodes().forEach(u=>{let d=e.node(u);d.x-=n,d.y-=r}),e.edges().forEach(u=>{let d=e.
edge(u);d.points.forEach(p=>{p.x-=n,p.y-=r}),Object.hasOwn(d,"x")&&(d.x-=n),Object.hasOwn(d,"y")&&(d.y-=r)}),l.width=t-n+s,l.height=i-r+a}function Iu(e){e.edges().
forEach(n=>{if(n.v===n.w)return;let t=e.edge(n),r=e.node(n.v),i=e.node(n.w),l,s;t.points?(l=t.points[0],s=t.points[t.points.length-1]):(t.points=[],l=i,s=r),t.points.
unshift(_r(r,l)),t.points.push(_r(i,s))})}function Pu(e){e.edges().forEach(n=>{let t=e.edge(n);if(Object.hasOwn(t,"x"))switch((t.labelpos==="l"||t.labelpos==="r")&&
(t.width-=t.labeloffset),t.labelpos){case"l":t.x-=t.width/2+t.labeloffset;break;case"r":t.x+=t.width/2+t.labeloffset;break}})}function Cu(e){e.edges().forEach(n=>{
let t=e.edge(n);t.reversed&&t.points.reverse()})}function Ru(e){e.nodes().forEach(n=>{if(e.children(n).length){let t=e.node(n),r=e.node(t.borderTop),i=e.node(t.
borderBottom),l=e.node(t.borderLeft[t.borderLeft.length-1]),s=e.node(t.borderRight[t.borderRight.length-1]);t.width=Math.abs(s.x-l.x),t.height=Math.abs(i.y-r.y),
t.x=l.x+t.width/2,t.y=r.y+t.height/2}}),e.nodes().forEach(n=>{e.node(n).dummy==="border"&&e.removeNode(n)})}function Lu(e){e.edges().forEach(n=>{if(n.v===n.w){let t=e.
node(n.v);t.selfEdges||(t.selfEdges=[]),t.selfEdges.push({e:n,label:e.edge(n)}),e.removeEdge(n)}})}function Mu(e){Qe(e).forEach(n=>{let t=0;n.forEach((r,i)=>{let l=e.
node(r);typeof l.rank!="number"&&(l.rank=0),l.order=i+t,(l.selfEdges||[]).forEach(s=>{Fe(e,"selfedge",{width:s.label.width,height:s.label.height,rank:l.rank,order:i+
++t,e:s.e,edgeLabel:s.label},"_se"),(!Array.isArray(s.label.points)||s.label.points.length!==7)&&(s.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{
x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete l.selfEdges})})}function $u(e){e.nodes().forEach(n=>{let t=e.node(n),r=i=>typeof i=="number"&&isFinite(i);if(t.dummy===
"selfedge"){let i=t,l=e.node(i.e.v),s=r(l?.x)?l.x:0,a=r(l?.y)?l.y:0,f=r(l?.width)?l.width:0,u=r(l?.height)?l.height:0,d=r(t.x)?t.x:s,p=r(t.y)?t.y:a,h=f/2,y=u/2;
i.edgeLabel.points=[{x:d+h,y:p-y},{x:d+h,y:p-y},{x:d,y:p},{x:d-h,y:p+y},{x:d-h,y:p+y},{x:d,y:p},{x:d,y:p}],i.edgeLabel.x=d,i.edgeLabel.y=p,e.setEdge(i.e,i.edgeLabel),
e.removeNode(n)}else t&&Array.isArray(t.selfEdges)&&t.selfEdges.forEach(i=>{if(!Array.isArray(i.label.points)||i.label.points.length!==7){let l=r(t.x)?t.x:0,s=r(
t.y)?t.y:0,a=r(t.width)?t.width:0,f=r(t.height)?t.height:0,u=a/2,d=f/2;i.label.points=[{x:l+u,y:s-d},{x:l+u,y:s-d},{x:l,y:s},{x:l-u,y:s+d},{x:l-u,y:s+d},{x:l,y:s},
{x:l,y:s}]}})})}function Et(e,n){return _n(kn(e,n),Number)}function xt(e){let n={};return e&&Object.entries(e).forEach(([t,r])=>{typeof t=="string"&&(t=t.toLowerCase()),
n[t]=r}),n}function Du(e){let n=Qe(e),t=new se({compound:!0,multigraph:!0}).setGraph({});return e.nodes().forEach(r=>{t.setNode(r,{label:r}),t.setParent(r,"laye\
r"+e.node(r).rank)}),e.edges().forEach(r=>t.setEdge(r.v,r.w,{},r.name)),n.forEach((r,i)=>{let l="layer"+i;t.setNode(l,{rank:"same"}),r.reduce((s,a)=>(t.setEdge(
s,a,{style:"invis"}),a))}),t}var Fu={graphlib:Hr,version:Xs,layout:yu,debug:Du,util:{time:Ws,notime:ni}},It=Fu;var gi=1500,ge=12,ju=.62,Nn=12,Pt=18,mi=48;function vi(e){if(e.nodes.length>gi)throw new RangeError(`a picture has room for ${gi} resources, and these are ${e.nodes.
length}: draw them with dot`);let n=new It.graphlib.Graph({compound:!0,multigraph:!0});n.setGraph({rankdir:"LR",nodesep:16,ranksep:90,marginx:16,marginy:16}),n.
setDefaultEdgeLabel(()=>({}));for(let{parent:f,nodes:u}of pe(e)){f&&n.setNode(f.id,{});for(let d of u)n.setNode(d.id,yi(d)),f&&n.setParent(d.id,f.id);f&&u.length===
0&&n.setNode(f.id,yi(f))}e.edges.forEach(({from:f,to:u,field:d},p)=>{n.setEdge(f,u,{width:Ze(wi(d),ge-2),height:ge,labelpos:"c"},String(p))}),It.layout(n);let{width:t=0,
height:r=0}=n.graph(),i=pe(e).flatMap(({parent:f,nodes:u})=>[...f?[Uu(f,n.node(f.id))]:[],...u.map(d=>qu(d,n.node(d.id)))]),l=e.edges.map((f,u)=>Gu(f,n.edge({v:f.
from,w:f.to,name:String(u)}))),[s,a]=[Math.ceil(Math.max(t,200)),Math.ceil(Math.max(r,60))];return`${[`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${s}\
 ${a}" width="${s}" height="${a}" role="img" aria-labelledby="title description">`,'<title id="title">OpenChoreo topology</title>',`<desc id="description">${Oe(
Vu(e))}</desc>`,Bu,Yu,...i.filter(({isGroup:f})=>f).map(({markup:f})=>f),...l,...i.filter(({isGroup:f})=>!f).map(({markup:f})=>f),"</svg>"].join(`
`)}
`}var Bu=`<style>
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
</style>`,Yu=["tip","tip-dangling"].map(e=>`<marker id="${e}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="${e}\
" d="M0 0L8 4L0 8z"/></marker>`).join(`
`);function yi(e){return{width:Math.max(Ze(e.kind,ge),Ze(bi(ie(e)),ge))+2*Nn,height:2*Pt+Nn}}function Ze(e,n){let t=0;for(let r of e)t+=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.
test(r)?2:1;return Math.ceil(t*n*ju)}var bi=e=>{let n=[...e];return n.length>mi?`${n.slice(0,mi-1).join("")}\u2026`:e};function qu(e,{x:n,y:t,width:r,height:i}){
let l=["node",...he(e)?["missing"]:[],...e.issues.length>0?["invalid"]:[]],s=he(e)?", missing":e.issues.length>0?`, not valid: ${e.issues.length}`:"",[a,f]=[n-r/
2,t-i/2];return{isGroup:!1,markup:[`<g class="${l.join(" ")}"><title>${Oe(`${e.kind} ${ie(e)}${s}`)}</title>`,`<rect x="${Z(a)}" y="${Z(f)}" width="${Z(r)}" hei\
ght="${Z(i)}" rx="6"/>`,`<text class="kind" x="${Z(a+Nn)}" y="${Z(f+Pt)}">${Oe(e.kind)}</text>`,`<text x="${Z(a+Nn)}" y="${Z(f+2*Pt)}">${Oe(bi(ie(e)))}</text></\
g>`].join("")}}function Uu(e,{x:n,y:t,width:r,height:i}){let[l,s]=[n-r/2,t-i/2],a=`${e.kind} ${ie(e)}`;return{isGroup:!0,markup:[`<g class="group"><title>${Oe(a)}\
</title>`,`<rect x="${Z(l)}" y="${Z(s)}" width="${Z(r)}" height="${Z(i)}" rx="8"/>`,`<text x="${Z(l+8)}" y="${Z(s+ge+2)}">${Oe(Hu(a,r-16))}</text></g>`].join("")}}
function Hu(e,n){if(Ze(e,ge)<=n)return e;let t=[...e];for(;t.length>0&&Ze(`${t.join("")}\u2026`,ge)>n;)t.pop();return`${t.join("")}\u2026`}function Gu({from:e,to:n,
field:t,how:r},{points:i=[],x:l=0,y:s=0}){let a=i.map((d,p)=>`${p===0?"M":"L"}${Z(d.x)} ${Z(d.y)}`).join(""),f=r==="dangling"?"tip-dangling":"tip",u=wi(t);return[
`<g class="edge ${r}"><title>${Oe(`${e} ${u} ${n}${r==="set"?"":`, ${r}`}`)}</title>`,`<path d="${a}" marker-end="url(#${f})"/>`,`<text x="${Z(l)}" y="${Z(s-4)}\
" text-anchor="middle">${Oe(u)}</text></g>`].join("")}var wi=e=>e.replace(/^spec\./,"");function Vu({nodes:e,edges:n}){let t=n.filter(({how:r})=>r==="dangling").
length;return`${e.length} resources and ${n.length} references${t>0?`, ${t} of which lead nowhere`:""}.`}var Z=e=>String(Math.round(e*10)/10),Oe=e=>e.replace(new RegExp(
"[^\\x20-\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]|\\p{Cf}","gu"),"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(
'"',"&quot;");function Ei(e){if(e.nodes.length===0)return`no plane found, nothing to draw
`;let n=new Map(e.nodes.map(i=>[i.id,i])),t=new Map;for(let i of e.edges){let l=t.get(i.from);l?l.push(i):t.set(i.from,[i])}return[...pe(e).flatMap(({parent:i,nodes:l})=>[
i?`${i.kind} ${en(ie(i))}`:"in the cluster, or in a namespace that is not said",...l.flatMap((s,a)=>Ku(s,a===l.length-1,t.get(s.id)??[],n))]),...Wu(e),""].join(
`
`)}function Ku(e,n,t,r){let i=n?"    ":"\u2502   ",l=[...he(e)?["missing"]:[],...e.issues.length>0?[`not valid: ${e.issues.length} ${e.issues.length===1?"issue":
"issues"}`]:[]],s=`${n?"\u2514\u2500\u2500 ":"\u251C\u2500\u2500 "}${e.kind} ${en(ie(e))}${l.length>0?` [${l.join(", ")}]`:""}`,a=t.map(({to:f,field:u,how:d},p)=>{
let h=r.get(f),y=d==="set"?"":d==="default"?" [by default]":" [there is none]",_=h?.namespace!==void 0&&h.namespace!==e.namespace?` in ${h.namespace}`:"";return`${i}${p===
t.length-1?"\u2514\u2500 ":"\u251C\u2500 "}${u.replace(/^spec\./,"")} \u2192 ${h?.kind} ${en(h?.name??"")}${_}${y}`});return[s,...a]}function Wu({clusters:e,multiRegion:n,
sharedHosts:t}){let i=[...e.filter(({nodes:l})=>l.length>1).map(({type:l,planeID:s,nodes:a})=>`${l} planes of planeID ${en(s)} share a cluster: ${a.join(", ")}`),
...t.map(({host:l,nodes:s})=>`one public host on different clusters: ${en(l)} on ${s.join(", ")}`),...n?["multi-region: every data plane has public hosts of its\
 own"]:[]];return i.length>0?["",...i]:[]}var en=e=>e.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,"\uFFFD");var zu={text:Ei,mermaid:xr,dot:Er,svg:vi,json:e=>`${JSON.stringify(e,null,2)}
`};function xi(e,n="text"){return zu[n](e)}function Oi(e){return e.split("/").slice(1).map(Ju)}var Ju=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;function ki(e){return/[~\d]/.test(e)?Oi(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join(
"").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function te(e,n){let t=e;for(let r of Xu(n))if(Array.isArray(t))t=t[Number(r)];else if(Q(t)&&Object.hasOwn(
t,r))t=t[r];else return;return t}function Xu(e){let n=Ct.get(e);if(n)return n;let t=Oi(e);return Ct.size<Qu&&Ct.set(e,t),t}var Ct=new Map,Qu=1e3;function Rt(e,n){if(!Q(e)||!Le(n,e.kind))return;let t=String(e.kind),r=te(e,"/metadata/name"),i=te(e,"/metadata/namespace");if(!(typeof r!="string"||r===""))return{
kind:t,name:r,namespace:!ke(t)&&typeof i=="string"&&i!==""?i:void 0}}var ke=e=>e.startsWith("Cluster")||e==="Organization";function _i(e){let n=te(e,"/spec/planeID"),t=n===void 0||n===""?te(e,"/metadata/name"):n;return typeof t=="string"?t:void 0}function Ai(e){let n=new Map;for(let t of e){let r=`${t.kind}/${t.name}`,i=n.get(r);i?(i.byNamespace??=new Map([[i.first.namespace,i.first]]),i.byNamespace.has(
t.namespace)||i.byNamespace.set(t.namespace,t)):n.set(r,{first:t})}return{find(t,r,i){let l=n.get(`${r}/${i}`);if(!l||ke(r)||t.namespace===void 0)return l?.first;
let{first:s,byNamespace:a}=l;return a?a.get(t.namespace)??a.get(void 0):s.namespace===void 0||s.namespace===t.namespace?s:void 0},findAnywhere:(t,r)=>n.get(`${t}\
/${r}`)?.first}}function Lt(e,n){let t=[];for(let r of n){let i=te(e,r);typeof i=="string"&&t.push({path:r,text:i})}return t}function Zu(e,n){return(Sn?.resource!==e||Sn.line!==n)&&(Sn={resource:e,line:n,listeners:ec(e,n)}),Sn.listeners}var Sn;function ec(e,n){let t=te(e,"/spec/gatewa\
y");return Q(t)?Re(n,"v0.17")?rc(t):["public","organization"].flatMap(r=>{let i=`${t[`${r}GatewayNamespace`]??""}/${t[`${r}GatewayName`]??""}`,l=`/spec/gateway/${r}\
VirtualHost`,s=r==="public";return[{isPublic:s,protocol:"http",gateway:i,host:l,port:`/spec/gateway/${r}HTTPPort`},{isPublic:s,protocol:"https",gateway:i,host:l,
port:`/spec/gateway/${r}HTTPSPort`}]}):[]}var nc=["/spec/gateway/publicVirtualHost"];function Ni(e,n){if(!Re(n,"v0.17"))return Lt(e,nc);let t=Zu(e,n);if(t.length===
0)return[];let r=Lt(e,t.flatMap(({isPublic:i,host:l})=>i?[l]:[]));return[...new Map(r.map(i=>[i.text,i])).values()]}var tc=["ingress","egress"].flatMap(e=>["ext\
ernal","internal"].map(n=>({way:e,side:n,isPublic:e==="ingress"&&n==="external",listeners:["http","https","tls"].map(t=>({protocol:t,host:`/spec/gateway/${e}/${n}\
/${t}/host`,port:`/spec/gateway/${e}/${n}/${t}/port`}))})));function rc(e){let n=[];for(let{way:t,side:r,isPublic:i,listeners:l}of tc){let s=e[t],a=Q(s)?s[r]:void 0;
if(!Q(a))continue;let f=`${a.namespace}/${a.name}`;for(let u of l)Q(a[u.protocol])&&n.push({isPublic:i,gateway:f,...u})}return n}function Si(e,n){if(!Q(e)||!Le(n,e.kind))return[];let t=String(e.kind),r=t==="Environment"?"dataPlaneRef":ic(t,n)?"observabilityPlaneRef":void 0;if(r===void 0)return[];
let i=`/spec/${r}`,l=r==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",s=`Cluster${l}`,a=ke(t)?s:l,f=te(e,i);if(f==null||f==="")return[{path:i,namePath:i,kinds:oc(
a,s,n),name:"default",set:!1}];if(typeof f=="string")return[{path:i,namePath:i,kinds:[a],name:f,set:!0}];if(!Q(f)||typeof f.name!="string"||f.name==="")return[];
let u=[l,s].find(d=>d===(f.kind??a));return u===void 0?[]:[{path:i,namePath:`${i}/name`,kinds:[u],name:f.name,set:!0}]}function ic(e,n){return Re(n,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(e)}function oc(e,n,t){return e!==n&&Re(t,"v1.0")?[e,n]:[e]}function Ti(e){let n=new Map;for(let t of e){let r=lc(t.kind);if(r===void 0||t.planeID===void 0)continue;let i=`${r}/${t.planeID}`,l=n.get(i);l?l.planes.push(t):
n.set(i,{type:r,planeID:t.planeID,planes:[t]})}return[...n.values()]}function lc(e){let[,n]=/^(?:Cluster)?(Data|Build|Workflow|Observability)Plane$/.exec(e)??[];
return n?.toLowerCase()}function Ii(e){let n=new Map,t=new Map;for(let r of e)for(let i of r.hosts){let l=n.get(i);l?t.get(i)?.push(r)===void 0&&t.set(i,[l,r]):
n.set(i,r)}return[...t].filter(([,r])=>r.some(({planeID:i})=>i!==r[0]?.planeID)).map(([r,i])=>({host:r,planes:i}))}function Pi(e){let n=new Set;for(let{hosts:t,
planeID:r}of e)t.length>0&&n.add(r);return n.size>1}function Ci(e,{release:n=We}={}){let t=pt(n),r=new Map,i=[],l=[],s=uc(),a=new Set(e.flatMap(y=>cc(y,t))),f=dc(r,a);for(let[y,_]of e.entries()){let T=sc(_,t),R=Rt(
_,t);if(T!==void 0||!R||!Q(_))i.push({resource:y,reason:T??"no-name"});else{let M=s(R),A=f(R);r.set(M,Li(M,R,A,y,fc(_),ac(_,n)));let{kind:P,name:C,namespace:$}=R,
G=Ni(_,t).map(({text:z})=>z);l.push({kind:P,name:C,namespace:$,id:M,value:_,planeID:_i(_),hosts:G})}}let u=pc(l,r,f,t),d=Ii(l),p=d.map(({host:y,planes:_})=>({host:y,
nodes:_.map(({id:T})=>T)})),h=Ti(l).map(({type:y,planeID:_,planes:T})=>({type:y,planeID:_,nodes:T.map(({id:R})=>R)}));return{release:n,nodes:[...r.values()],edges:u,
clusters:h,multiRegion:d.length===0&&Pi(l),sharedHosts:p,passedOver:i}}function sc(e,n){if(!Q(e)||typeof e.kind!="string")return"not-a-resource";if(String(e.apiVersion).
split("/")[0]!=="openchoreo.dev"||!Le(n,e.kind))return"not-a-plane"}function ac(e,n){let t=hr(n)(e);return t.ok?[]:t.issues}function Ri({kind:e,namespace:n,name:t}){
return n===void 0?`${e}/${t}`:`${e}/${n}/${t}`}function uc(){let e=new Map;return n=>{let t=Ri(n),r=(e.get(t)??0)+1;return e.set(t,r),r===1?t:`${t}#${r}`}}function cc(e,n){
let t=Rt(e,n);return t?.kind==="Organization"?[t.name]:[]}function Li(e,{kind:n,name:t,namespace:r},i,l,s,a){let f={id:e,kind:n,name:t,issues:a};return r!==void 0&&
(f.namespace=r),s!==void 0&&(f.displayName=s),i!==void 0&&(f.parent=i),l!==void 0&&(f.resource=l),f}function fc(e){let n=te(e,"/metadata/annotations/openchoreo.\
dev~1display-name");return typeof n=="string"&&n!==""?n:void 0}function dc(e,n){return({kind:t,namespace:r})=>{if(!(ke(t)||r===void 0))return n.has(r)?`Organiza\
tion/${r}`:Tn(e,{kind:"Namespace",name:r,namespace:void 0})}}function Tn(e,n,t){let r=Ri(n);return e.has(r)||e.set(r,Li(r,n,t,void 0,void 0,[])),r}function pc(e,n,t,r){
let{find:i}=Ai(e),l=[];for(let s of e){for(let{path:a,kinds:f,name:u,set:d}of Si(s.value,r)){let p=hc(f,y=>i(s,y,u)),h=ki(a);if(p)l.push({from:s.id,to:p.id,field:h,
how:d?"set":"default"});else if(d){let[y=""]=f,_={kind:y,name:u,namespace:ke(y)?void 0:s.namespace};l.push({from:s.id,to:Tn(n,_,t(_)),field:h,how:"dangling"})}}
gc(l,s,n,t)}return l}function hc(e,n){for(let t of e){let r=n(t);if(r)return r}}function gc(e,{id:n,value:t,namespace:r},i,l){let s=te(t,"/spec/secretStoreRef/n\
ame");if(typeof s=="string"&&s!==""){let f={kind:"ClusterSecretStore",name:s,namespace:void 0};e.push({from:n,to:Tn(i,f),field:"spec.secretStoreRef",how:"set"})}
let a=te(t,"/spec/imagePullSecretRefs");if(Array.isArray(a))for(let f of new Set(a)){if(typeof f!="string"||f==="")continue;let u={kind:"SecretReference",name:f,
namespace:r};e.push({from:n,to:Tn(i,u,l(u)),field:"spec.imagePullSecretRefs",how:"set"})}}function mc(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var ee={},In={},_e={},Mi;function nn(){if(Mi)return _e;Mi=1;
function e(s){return typeof s>"u"||s===null}function n(s){return typeof s=="object"&&s!==null}function t(s){return Array.isArray(s)?s:e(s)?[]:[s]}function r(s,a){
if(a){let f=Object.keys(a);for(let u=0,d=f.length;u<d;u+=1){let p=f[u];s[p]=a[p]}}return s}function i(s,a){let f="";for(let u=0;u<a;u+=1)f+=s;return f}function l(s){
return s===0&&Number.NEGATIVE_INFINITY===1/s}return _e.isNothing=e,_e.isObject=n,_e.toArray=t,_e.repeat=i,_e.isNegativeZero=l,_e.extend=r,_e}var Mt,$i;function tn(){
if($i)return Mt;$i=1;function e(t,r){let i="",l=t.reason||"(unknown reason)";return t.mark?(t.mark.name&&(i+='in "'+t.mark.name+'" '),i+="("+(t.mark.line+1)+":"+
(t.mark.column+1)+")",!r&&t.mark.snippet&&(i+=`

`+t.mark.snippet),l+" "+i):l}function n(t,r){Error.call(this),this.name="YAMLException",this.reason=t,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return n.prototype=Object.create(Error.prototype),n.prototype.constructor=n,n.prototype.
toString=function(r){return this.name+": "+e(this,r)},Mt=n,Mt}var $t,Di;function yc(){if(Di)return $t;Di=1;let e=nn();function n(i,l,s,a,f){let u="",d="",p=Math.
floor(f/2)-1;return a-l>p&&(u=" ... ",l=a-p+u.length),s-a>p&&(d=" ...",s=a+p-d.length),{str:u+i.slice(l,s).replace(/\t/g,"\u2192")+d,pos:a-l+u.length}}function t(i,l){
return e.repeat(" ",l-i.length)+i}function r(i,l){if(l=Object.create(l||null),!i.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let s=/\r?\n|\r|\0/g,a=[0],f=[],u,d=-1;for(;u=s.exec(
i.buffer);)f.push(u.index),a.push(u.index+u[0].length),i.position<=u.index&&d<0&&(d=a.length-2);d<0&&(d=a.length-1);let p="",h=Math.min(i.line+l.linesAfter,f.length).
toString().length,y=l.maxLength-(l.indent+h+3);for(let T=1;T<=l.linesBefore&&!(d-T<0);T++){let R=n(i.buffer,a[d-T],f[d-T],i.position-(a[d]-a[d-T]),y);p=e.repeat(
" ",l.indent)+t((i.line-T+1).toString(),h)+" | "+R.str+`
`+p}let _=n(i.buffer,a[d],f[d],i.position,y);p+=e.repeat(" ",l.indent)+t((i.line+1).toString(),h)+" | "+_.str+`
`,p+=e.repeat("-",l.indent+h+3+_.pos)+`^
`;for(let T=1;T<=l.linesAfter&&!(d+T>=f.length);T++){let R=n(i.buffer,a[d+T],f[d+T],i.position-(a[d]-a[d+T]),y);p+=e.repeat(" ",l.indent)+t((i.line+T+1).toString(),
h)+" | "+R.str+`
`}return p.replace(/\n$/,"")}return $t=r,$t}var Dt,Fi;function re(){if(Fi)return Dt;Fi=1;let e=tn(),n=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],t=["scalar","sequence","mapping"];function r(l){let s={};return l!==null&&Object.keys(l).forEach(
function(a){l[a].forEach(function(f){s[String(f)]=a})}),s}function i(l,s){if(s=s||{},Object.keys(s).forEach(function(a){if(n.indexOf(a)===-1)throw new e('Unknow\
n option "'+a+'" is met in definition of "'+l+'" YAML type.')}),this.options=s,this.tag=l,this.kind=s.kind||null,this.resolve=s.resolve||function(){return!0},this.
construct=s.construct||function(a){return a},this.instanceOf=s.instanceOf||null,this.predicate=s.predicate||null,this.represent=s.represent||null,this.representName=
s.representName||null,this.defaultStyle=s.defaultStyle||null,this.multi=s.multi||!1,this.styleAliases=r(s.styleAliases||null),t.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return Dt=i,Dt}var Ft,ji;function lo(){if(ji)return Ft;ji=1;let e=tn(),n=re();function t(l,s){
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
e"}},defaultStyle:"lowercase"}),Ht}var Gt,Vi;function ho(){if(Vi)return Gt;Vi=1;let e=nn(),n=re();function t(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function r(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let d=u.length,p=0,h=!1;if(!d)return!1;let y=u[p];if((y===
"-"||y==="+")&&(y=u[++p]),y==="0"){if(p+1===d)return!0;if(y=u[++p],y==="b"){for(p++;p<d;p++){if(y=u[p],y!=="0"&&y!=="1")return!1;h=!0}return h&&isFinite(s(u))}if(y===
"x"){for(p++;p<d;p++){if(!t(u.charCodeAt(p)))return!1;h=!0}return h&&isFinite(s(u))}if(y==="o"){for(p++;p<d;p++){if(!r(u.charCodeAt(p)))return!1;h=!0}return h&&
isFinite(s(u))}}for(;p<d;p++){if(!i(u.charCodeAt(p)))return!1;h=!0}return h?isFinite(s(u)):!1}function s(u){let d=u,p=1,h=d[0];if((h==="-"||h==="+")&&(h==="-"&&
(p=-1),d=d.slice(1),h=d[0]),d==="0")return 0;if(h==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function a(u){return s(u)}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return Gt=new n("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:a,predicate:f,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Gt}var Vt,Ki;function go(){if(Ki)return Vt;Ki=1;let e=nn(),n=re(),t=new RegExp("^(?:[-+]?(\
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
h));let y=+u[4],_=+u[5],T=+u[6];if(u[7]){for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let M=+u[10],A=+(u[11]||0);f=(M*60+A)*6e4,u[9]==="-"&&(f=-f)}let R=new Date(
Date.UTC(d,p,h,y,_,T,a));return f&&R.setTime(R.getTime()-f),R}function l(s){return s.toISOString()}return zt=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
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
return to||(to=1,nr=yo().extend({implicit:[vo(),bo()],explicit:[wo(),Eo(),xo(),Oo()]})),nr}var ro;function vc(){if(ro)return In;ro=1;let e=nn(),n=tn(),t=yc(),r=rr(),
i=Object.prototype.hasOwnProperty,l=1,s=2,a=3,f=4,u=1,d=2,p=3,h=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
y=/[\x85\u2028\u2029]/,_=/[,\[\]{}]/,T=/^(?:!|!!|![0-9A-Za-z-]+!)$/,R=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function M(o){return Object.
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
directive accepts exactly two arguments");let c=x[0];b=x[1],T.test(c)||S(g,"ill-formed tag handle (first argument) of the TAG directive"),i.call(g.tagMap,c)&&S(
g,'there is a previously declared suffix for "'+c+'" tag handle'),R.test(b)||S(g,"ill-formed tag prefix (second argument) of the TAG directive");try{b=decodeURIComponent(
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
w===39||w===34||w===37||w===64||w===96)return!1;if(w===63||w===45){let I=o.input.charCodeAt(o.position+1);if(C(I)||E&&$(I))return!1}for(o.kind="scalar",o.result=
"",x=b=o.position,c=!1;w!==0;){if(w===58){let I=o.input.charCodeAt(o.position+1);if(C(I)||E&&$(I))break}else if(w===35){let I=o.input.charCodeAt(o.position-1);if(C(
I))break}else{if(o.position===o.lineStart&&ae(o)||E&&$(w))break;if(A(w))if(m=o.line,v=o.lineStart,O=o.lineIndent,J(o,!1,-1),o.lineIndent>=g){c=!0,w=o.input.charCodeAt(
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
ted end of the stream within a double quoted scalar")}function fn(o,g){let E=!0,x,b,c,m=o.tag,v,O=o.anchor,k,N,w,I,L=Object.create(null),F,j,B,U=o.input.charCodeAt(
o.position);if(U===91)k=93,I=!1,v=[];else if(U===123)k=125,I=!0,v={};else return!1;for(o.anchor!==null&&fe(o,o.anchor,v),U=o.input.charCodeAt(++o.position);U!==
0;){if(J(o,!0,g),U=o.input.charCodeAt(o.position),U===k)return o.position++,o.tag=m,o.anchor=O,o.kind=I?"mapping":"sequence",o.result=v,!0;if(E?U===44&&S(o,"exp\
ected the node content, but found ','"):S(o,"missed comma between flow collection entries"),j=F=B=null,N=w=!1,U===63){let xe=o.input.charCodeAt(o.position+1);C(
xe)&&(N=w=!0,o.position++,J(o,!0,g))}x=o.line,b=o.lineStart,c=o.position,Ee(o,g,l,!1,!0),j=o.tag,F=o.result,J(o,!0,g),U=o.input.charCodeAt(o.position),(w||o.line===
x)&&U===58&&(N=!0,U=o.input.charCodeAt(++o.position),J(o,!0,g),Ee(o,g,l,!1,!0),B=o.result),I?de(o,v,L,j,F,B,x,b,c):N?v.push(de(o,null,L,j,F,B,x,b,c)):v.push(F),
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
uence",o.result=b,!0):!1}function pn(o,g,E){let x,b,c,m,v=o.tag,O=o.anchor,k={},N=Object.create(null),w=null,I=null,L=null,F=!1,j=!1;if(o.firstTabInLine!==-1)return!1;
o.anchor!==null&&fe(o,o.anchor,k);let B=o.input.charCodeAt(o.position);for(;B!==0;){!F&&o.firstTabInLine!==-1&&(o.position=o.firstTabInLine,S(o,"tab characters \
must not be used in indentation"));let U=o.input.charCodeAt(o.position+1),xe=o.line;if((B===63||B===58)&&C(U))B===63?(F&&(de(o,k,N,w,I,null,b,c,m),w=I=L=null),j=
!0,F=!0,x=!0):F?(F=!1,x=!0):S(o,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),o.position+=1,B=U;else{if(b=
o.line,c=o.lineStart,m=o.position,!Ee(o,E,s,!1,!0))break;if(o.line===xe){for(B=o.input.charCodeAt(o.position);P(B);)B=o.input.charCodeAt(++o.position);if(B===58)
B=o.input.charCodeAt(++o.position),C(B)||S(o,"a whitespace character is expected after the key-value separator within a block mapping"),F&&(de(o,k,N,w,I,null,b,
c,m),w=I=L=null),j=!0,F=!1,x=!1,w=o.tag,I=o.result;else if(j)S(o,"can not read an implicit mapping pair; a colon is missed");else return o.tag=v,o.anchor=O,!0}else if(j)
S(o,"can not read a block mapping entry; a multiline key may not be an implicit key");else return o.tag=v,o.anchor=O,!0}if((o.line===xe||o.lineIndent>g)&&(F&&(b=
o.line,c=o.lineStart,m=o.position),Ee(o,g,f,!0,x)&&(F?I=o.result:L=o.result),F||(de(o,k,N,w,I,L,b,c,m),w=I=L=null),J(o,!0,-1),B=o.input.charCodeAt(o.position)),
(o.line===xe||o.lineIndent>g)&&B!==0)S(o,"bad indentation of a mapping entry");else if(o.lineIndent<g)break}return F&&de(o,k,N,w,I,null,b,c,m),j&&(o.tag=v,o.anchor=
O,o.kind="mapping",o.result=k),j}function hn(o){let g=!1,E=!1,x,b,c=o.input.charCodeAt(o.position);if(c!==33)return!1;o.tag!==null&&S(o,"duplication of a tag pr\
operty"),c=o.input.charCodeAt(++o.position),c===60?(g=!0,c=o.input.charCodeAt(++o.position)):c===33?(E=!0,x="!!",c=o.input.charCodeAt(++o.position)):x="!";let m=o.
position;if(g){do c=o.input.charCodeAt(++o.position);while(c!==0&&c!==62);o.position<o.length?(b=o.input.slice(m,o.position),c=o.input.charCodeAt(++o.position)):
S(o,"unexpected end of the stream within a verbatim tag")}else{for(;c!==0&&!C(c);)c===33&&(E?S(o,"tag suffix cannot contain exclamation marks"):(x=o.input.slice(
m-1,o.position+1),T.test(x)||S(o,"named tag handle cannot contain such characters"),E=!0,m=o.position+1)),c=o.input.charCodeAt(++o.position);b=o.input.slice(m,o.
position),_.test(b)&&S(o,"tag suffix cannot contain flow indicator characters")}b&&!R.test(b)&&S(o,"tag name cannot contain such characters: "+b);try{b=decodeURIComponent(
b)}catch{S(o,"tag name is malformed: "+b)}return g?o.tag=b:i.call(o.tagMap,x)?o.tag=o.tagMap[x]+b:x==="!"?o.tag="!"+b:x==="!!"?o.tag="tag:yaml.org,2002:"+b:S(o,
'undeclared tag handle "'+x+'"'),!0}function gn(o){let g=o.input.charCodeAt(o.position);if(g!==38)return!1;o.anchor!==null&&S(o,"duplication of an anchor proper\
ty"),g=o.input.charCodeAt(++o.position);let E=o.position;for(;g!==0&&!C(g)&&!$(g);)g=o.input.charCodeAt(++o.position);return o.position===E&&S(o,"name of an anc\
hor node must contain at least one character"),o.anchor=o.input.slice(E,o.position),!0}function Dn(o){let g=o.input.charCodeAt(o.position);if(g!==42)return!1;g=
o.input.charCodeAt(++o.position);let E=o.position;for(;g!==0&&!C(g)&&!$(g);)g=o.input.charCodeAt(++o.position);o.position===E&&S(o,"name of an alias node must c\
ontain at least one character");let x=o.input.slice(E,o.position);return i.call(o.anchorMap,x)||S(o,'unidentified alias "'+x+'"'),o.result=o.anchorMap[x],J(o,!0,
-1),!0}function mn(o,g,E,x){let b=Ye(o);return Mn(o),Ie(o,g),o.tag=null,o.anchor=null,o.kind=null,o.result=null,pn(o,E,x)&&o.kind==="mapping"?(Ae(o),!0):($n(o),
Ie(o,b),!1)}function Ee(o,g,E,x,b){let c,m,v=1,O=!1,k=!1,N=null,w,I,L;o.depth>=o.maxDepth&&S(o,"nesting exceeded maxDepth ("+o.maxDepth+")"),o.depth+=1,o.listener!==
null&&o.listener("open",o),o.tag=null,o.anchor=null,o.kind=null,o.result=null;let F=c=m=f===E||a===E;if(x&&J(o,!0,-1)&&(O=!0,o.lineIndent>g?v=1:o.lineIndent===g?
v=0:o.lineIndent<g&&(v=-1)),v===1)for(;;){let j=o.input.charCodeAt(o.position),B=Ye(o);if(O&&(j===33&&o.tag!==null||j===38&&o.anchor!==null)||!hn(o)&&!gn(o))break;
N===null&&(N=B),J(o,!0,-1)?(O=!0,m=F,o.lineIndent>g?v=1:o.lineIndent===g?v=0:o.lineIndent<g&&(v=-1)):m=!1}if(m&&(m=O||b),v===1||f===E)if(l===E||s===E?I=g:I=g+1,
L=o.position-o.lineStart,v===1)if(m&&(dn(o,L)||pn(o,L,I))||fn(o,I))k=!0;else{let j=o.input.charCodeAt(o.position);N!==null&&F&&!m&&j!==124&&j!==62&&mn(o,N,N.position-
N.lineStart,I)||c&&we(o,I)||He(o,I)||cn(o,I)?k=!0:Dn(o)?(k=!0,(o.tag!==null||o.anchor!==null)&&S(o,"alias node should not have any properties")):un(o,I,l===E)&&
(k=!0,o.tag===null&&(o.tag="?")),o.anchor!==null&&fe(o,o.anchor,o.result)}else v===0&&(k=m&&dn(o,L));if(o.tag===null)o.anchor!==null&&fe(o,o.anchor,o.result);else if(o.
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
0){if(E.length===1)return E[0];throw new n("expected a single document in the stream, but found more")}}return In.loadAll=jn,In.load=Bn,In}var tr={},io;function bc(){
if(io)return tr;io=1;let e=nn(),n=tn(),t=rr(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,l=65279,s=9,a=10,f=13,u=32,d=33,p=34,h=35,y=37,_=38,
T=39,R=42,M=44,A=45,P=58,C=61,$=62,G=63,z=64,Y=91,W=93,X=96,V=123,H=124,K=125,D={};D[0]="\\0",D[7]="\\a",D[8]="\\b",D[9]="\\t",D[10]="\\n",D[11]="\\v",D[12]="\\f",
D[13]="\\r",D[27]="\\e",D[34]='\\"',D[92]="\\\\",D[133]="\\N",D[160]="\\_",D[8232]="\\L",D[8233]="\\P";let q=["y","Y","yes","Yes","YES","on","On","ON","n","N","\
no","No","NO","off","Off","OFF"],S=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function oe(c,m){if(m===null)return{};let v={},O=Object.keys(m);for(let k=0,N=O.length;k<
N;k+=1){let w=O[k],I=String(m[w]);w.slice(0,2)==="!!"&&(w="tag:yaml.org,2002:"+w.slice(2));let L=c.compiledTypeMap.fallback[w];L&&i.call(L.styleAliases,I)&&(I=L.
styleAliases[I]),v[w]=I}return v}function fe(c){let m,v,O=c.toString(16).toUpperCase();if(c<=255)m="x",v=2;else if(c<=65535)m="u",v=4;else if(c<=4294967295)m="U",
v=8;else throw new n("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",v-O.length)+O}let Mn=1,Ae=2;function $n(c){this.
schema=c.schema||t,this.indent=Math.max(1,c.indent||2),this.noArrayIndent=c.noArrayIndent||!1,this.skipInvalid=c.skipInvalid||!1,this.flowLevel=e.isNothing(c.flowLevel)?
-1:c.flowLevel,this.styleMap=oe(this.schema,c.styles||null),this.sortKeys=c.sortKeys||!1,this.lineWidth=c.lineWidth||80,this.noRefs=c.noRefs||!1,this.noCompatMode=
c.noCompatMode||!1,this.condenseFlow=c.condenseFlow||!1,this.quotingType=c.quotingType==='"'?Ae:Mn,this.forceQuotes=c.forceQuotes||!1,this.replacer=typeof c.replacer==
"function"?c.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=
[],this.usedDuplicates=null}function Ye(c,m){let v=e.repeat(" ",m),O=0,k="",N=c.length;for(;O<N;){let w,I=c.indexOf(`
`,O);I===-1?(w=c.slice(O),O=N):(w=c.slice(O,I+1),O=I+1),w.length&&w!==`
`&&(k+=v),k+=w}return k}function Ie(c,m){return`
`+e.repeat(" ",c.indent*m)}function an(c,m){for(let v=0,O=c.implicitTypes.length;v<O;v+=1)if(c.implicitTypes[v].resolve(m))return!0;return!1}function le(c){return c===
u||c===s}function be(c){return c>=32&&c<=126||c>=161&&c<=55295&&c!==8232&&c!==8233||c>=57344&&c<=65533&&c!==l||c>=65536&&c<=1114111}function qe(c){return be(c)&&
c!==l&&c!==f&&c!==a}function de(c,m,v){let O=qe(c),k=O&&!le(c);return(v?O:O&&c!==M&&c!==Y&&c!==W&&c!==V&&c!==K)&&c!==h&&!(m===P&&!k)||qe(m)&&!le(m)&&c===h||m===
P&&k}function Ue(c){return be(c)&&c!==l&&!le(c)&&c!==A&&c!==G&&c!==P&&c!==M&&c!==Y&&c!==W&&c!==V&&c!==K&&c!==h&&c!==_&&c!==R&&c!==d&&c!==H&&c!==C&&c!==$&&c!==T&&
c!==p&&c!==y&&c!==z&&c!==X}function J(c){return!le(c)&&c!==P}function ae(c,m){let v=c.charCodeAt(m),O;return v>=55296&&v<=56319&&m+1<c.length&&(O=c.charCodeAt(m+
1),O>=56320&&O<=57343)?(v-55296)*1024+O-56320+65536:v}function Pe(c){return/^\n* /.test(c)}let un=1,He=2,cn=3,fn=4,we=5;function dn(c,m,v,O,k,N,w,I){let L,F=0,j=null,
B=!1,U=!1,xe=O!==-1,Ve=-1,Ke=Ue(ae(c,0))&&J(ae(c,c.length-1));if(m||w)for(L=0;L<c.length;F>=65536?L+=2:L++){if(F=ae(c,L),!be(F))return we;Ke=Ke&&de(F,j,I),j=F}else{
for(L=0;L<c.length;F>=65536?L+=2:L++){if(F=ae(c,L),F===a)B=!0,xe&&(U=U||L-Ve-1>O&&c[Ve+1]!==" ",Ve=L);else if(!be(F))return we;Ke=Ke&&de(F,j,I),j=F}U=U||xe&&L-Ve-
1>O&&c[Ve+1]!==" "}return!B&&!U?Ke&&!w&&!k(c)?un:N===Ae?we:He:v>9&&Pe(c)?we:w?N===Ae?we:He:U?fn:cn}function pn(c,m,v,O,k){c.dump=(function(){if(m.length===0)return c.
quotingType===Ae?'""':"''";if(!c.noCompatMode&&(q.indexOf(m)!==-1||S.test(m)))return c.quotingType===Ae?'"'+m+'"':"'"+m+"'";let N=c.indent*Math.max(1,v),w=c.lineWidth===
-1?-1:Math.max(Math.min(c.lineWidth,40),c.lineWidth-N),I=O||c.flowLevel>-1&&v>=c.flowLevel;function L(F){return an(c,F)}switch(dn(m,I,c.indent,w,L,c.quotingType,
c.forceQuotes&&!O,k)){case un:return m;case He:return"'"+m.replace(/'/g,"''")+"'";case cn:return"|"+hn(m,c.indent)+gn(Ye(m,N));case fn:return">"+hn(m,c.indent)+
gn(Ye(Dn(m,w),N));case we:return'"'+Ee(m)+'"';default:throw new n("impossible error: invalid scalar style")}})()}function hn(c,m){let v=Pe(c)?String(m):"",O=c[c.
length-1]===`
`,N=O&&(c[c.length-2]===`
`||c===`
`)?"+":O?"":"-";return v+N+`
`}function gn(c){return c[c.length-1]===`
`?c.slice(0,-1):c}function Dn(c,m){let v=/(\n+)([^\n]*)/g,O=(function(){let I=c.indexOf(`
`);return I=I!==-1?I:c.length,v.lastIndex=I,mn(c.slice(0,I),m)})(),k=c[0]===`
`||c[0]===" ",N,w;for(;w=v.exec(c);){let I=w[1],L=w[2];N=L[0]===" ",O+=I+(!k&&!N&&L!==""?`
`:"")+mn(L,m),k=N}return O}function mn(c,m){if(c===""||c[0]===" ")return c;let v=/ [^ ]/g,O,k=0,N,w=0,I=0,L="";for(;O=v.exec(c);)I=O.index,I-k>m&&(N=w>k?w:I,L+=
`
`+c.slice(k,N),k=N+1),w=I;return L+=`
`,c.length-k>m&&w>k?L+=c.slice(k,w)+`
`+c.slice(w+1):L+=c.slice(k),L.slice(1)}function Ee(c){let m="",v=0;for(let O=0;O<c.length;v>=65536?O+=2:O++){v=ae(c,O);let k=D[v];!k&&be(v)?(m+=c[O],v>=65536&&
(m+=c[O+1])):m+=k||fe(v)}return m}function Fn(c,m,v){let O="",k=c.tag;for(let N=0,w=v.length;N<w;N+=1){let I=v[N];c.replacer&&(I=c.replacer.call(v,String(N),I)),
(g(c,m,I,!1,!1)||typeof I>"u"&&g(c,m,null,!1,!1))&&(O!==""&&(O+=","+(c.condenseFlow?"":" ")),O+=c.dump)}c.tag=k,c.dump="["+O+"]"}function Ge(c,m,v,O){let k="",N=c.
tag;for(let w=0,I=v.length;w<I;w+=1){let L=v[w];c.replacer&&(L=c.replacer.call(v,String(w),L)),(g(c,m+1,L,!0,!0,!1,!0)||typeof L>"u"&&g(c,m+1,null,!0,!0,!1,!0))&&
((!O||k!=="")&&(k+=Ie(c,m)),c.dump&&a===c.dump.charCodeAt(0)?k+="-":k+="- ",k+=c.dump)}c.tag=N,c.dump=k||"[]"}function jn(c,m,v){let O="",k=c.tag,N=Object.keys(
v);for(let w=0,I=N.length;w<I;w+=1){let L="";O!==""&&(L+=", "),c.condenseFlow&&(L+='"');let F=N[w],j=v[F];c.replacer&&(j=c.replacer.call(v,F,j)),g(c,m,F,!1,!1)&&
(c.dump.length>1024&&(L+="? "),L+=c.dump+(c.condenseFlow?'"':"")+":"+(c.condenseFlow?"":" "),g(c,m,j,!1,!1)&&(L+=c.dump,O+=L))}c.tag=k,c.dump="{"+O+"}"}function Bn(c,m,v,O){
let k="",N=c.tag,w=Object.keys(v);if(c.sortKeys===!0)w.sort();else if(typeof c.sortKeys=="function")w.sort(c.sortKeys);else if(c.sortKeys)throw new n("sortKeys \
must be a boolean or a function");for(let I=0,L=w.length;I<L;I+=1){let F="";(!O||k!=="")&&(F+=Ie(c,m));let j=w[I],B=v[j];if(c.replacer&&(B=c.replacer.call(v,j,B)),
!g(c,m+1,j,!0,!0,!0))continue;let U=c.tag!==null&&c.tag!=="?"||c.dump&&c.dump.length>1024;U&&(c.dump&&a===c.dump.charCodeAt(0)?F+="?":F+="? "),F+=c.dump,U&&(F+=
Ie(c,m)),g(c,m+1,B,!0,U)&&(c.dump&&a===c.dump.charCodeAt(0)?F+=":":F+=": ",F+=c.dump,k+=F)}c.tag=N,c.dump=k||"{}"}function o(c,m,v){let O=v?c.explicitTypes:c.implicitTypes;
for(let k=0,N=O.length;k<N;k+=1){let w=O[k];if((w.instanceOf||w.predicate)&&(!w.instanceOf||typeof m=="object"&&m instanceof w.instanceOf)&&(!w.predicate||w.predicate(
m))){if(v?w.multi&&w.representName?c.tag=w.representName(m):c.tag=w.tag:c.tag="?",w.represent){let I=c.styleMap[w.tag]||w.defaultStyle,L;if(r.call(w.represent)===
"[object Function]")L=w.represent(m,I);else if(i.call(w.represent,I))L=w.represent[I](m,I);else throw new n("!<"+w.tag+'> tag resolver accepts not "'+I+'" style');
c.dump=L}return!0}}return!1}function g(c,m,v,O,k,N,w){c.tag=null,c.dump=v,o(c,v,!1)||o(c,v,!0);let I=r.call(c.dump),L=O;O&&(O=c.flowLevel<0||c.flowLevel>m);let F=I===
"[object Object]"||I==="[object Array]",j,B;if(F&&(j=c.duplicates.indexOf(v),B=j!==-1),(c.tag!==null&&c.tag!=="?"||B||c.indent!==2&&m>0)&&(k=!1),B&&c.usedDuplicates[j])
c.dump="*ref_"+j;else{if(F&&B&&!c.usedDuplicates[j]&&(c.usedDuplicates[j]=!0),I==="[object Object]")O&&Object.keys(c.dump).length!==0?(Bn(c,m,c.dump,k),B&&(c.dump=
"&ref_"+j+c.dump)):(jn(c,m,c.dump),B&&(c.dump="&ref_"+j+" "+c.dump));else if(I==="[object Array]")O&&c.dump.length!==0?(c.noArrayIndent&&!w&&m>0?Ge(c,m-1,c.dump,
k):Ge(c,m,c.dump,k),B&&(c.dump="&ref_"+j+c.dump)):(Fn(c,m,c.dump),B&&(c.dump="&ref_"+j+" "+c.dump));else if(I==="[object String]")c.tag!=="?"&&pn(c,c.dump,m,N,L);else{
if(I==="[object Undefined]")return!1;if(c.skipInvalid)return!1;throw new n("unacceptable kind of an object to dump "+I)}if(c.tag!==null&&c.tag!=="?"){let U=encodeURI(
c.tag[0]==="!"?c.tag.slice(1):c.tag).replace(/!/g,"%21");c.tag[0]==="!"?U="!"+U:U.slice(0,18)==="tag:yaml.org,2002:"?U="!!"+U.slice(18):U="!<"+U+">",c.dump=U+" "+
c.dump}}return!0}function E(c,m){let v=[],O=[];x(c,v,O);let k=O.length;for(let N=0;N<k;N+=1)m.duplicates.push(v[O[N]]);m.usedDuplicates=new Array(k)}function x(c,m,v){
if(c!==null&&typeof c=="object"){let O=m.indexOf(c);if(O!==-1)v.indexOf(O)===-1&&v.push(O);else if(m.push(c),Array.isArray(c))for(let k=0,N=c.length;k<N;k+=1)x(
c[k],m,v);else{let k=Object.keys(c);for(let N=0,w=k.length;N<w;N+=1)x(c[k[N]],m,v)}}}function b(c,m){m=m||{};let v=new $n(m);v.noRefs||E(c,v);let O=c;return v.replacer&&
(O=v.replacer.call({"":O},"",O)),g(v,0,O,!0,!0)?v.dump+`
`:""}return tr.dump=b,tr}var oo;function wc(){if(oo)return ee;oo=1;let e=vc(),n=bc();function t(r,i){return function(){throw new Error("Function yaml."+r+" is r\
emoved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return ee.Type=re(),ee.Schema=lo(),ee.FAILSAFE_SCHEMA=co(),ee.JSON_SCHEMA=mo(),ee.
CORE_SCHEMA=yo(),ee.DEFAULT_SCHEMA=rr(),ee.load=e.load,ee.loadAll=e.loadAll,ee.dump=n.dump,ee.YAMLException=tn(),ee.types={binary:wo(),float:go(),map:uo(),null:fo(),
pairs:xo(),set:Oo(),timestamp:vo(),bool:po(),int:ho(),merge:bo(),omap:Eo(),seq:ao(),str:so()},ee.safeLoad=t("safeLoad","load"),ee.safeLoadAll=t("safeLoadAll","l\
oadAll"),ee.safeDump=t("safeDump","dump"),ee}var Ec=wc(),xc=mc(Ec),{Type:ko,Schema:_d,FAILSAFE_SCHEMA:_o,JSON_SCHEMA:Ad,CORE_SCHEMA:Nd,DEFAULT_SCHEMA:Sd,load:Ao,
loadAll:Td,dump:Id,YAMLException:Pd,types:Cd,safeLoad:Rd,safeLoadAll:Ld,safeDump:Md}=xc;function To(e,n,t){if(n===void 0)return t?No(e):Te(e);if(n===`${je}binary`)return Ac(e);if(n===`${je}timestamp`)return kc.test(e)&&_c(e)?Te(e):void 0;let r=Oc.get(
n);if(!r)return Te(e);let i=No(e);return r==="float"&&i.type==="integer"?Be(Number(i.value)):i.type===r?i:void 0}var je="tag:yaml.org,2002:",Oc=new Map([[`${je}\
int`,"integer"],[`${je}float`,"float"],[`${je}bool`,"boolean"],[`${je}null`,"null"]]),kc=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function _c(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function Ac(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return Te(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function No(e){
let n=Nc.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return Sc(e)??Te(e);if(!/[-+0-9]/.test(t))return Te(e);let r=e.replaceAll("_","");return Ic(r)??Tc(r)??
Te(e)}var Nc=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,So(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,So(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Be(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Be(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Be(Number.NEGATIVE_INFINITY)])]);
function Te(e){return{type:"text",value:e,key:e}}function So(e){return{type:"boolean",value:e,key:String(e)}}function Be(e){return{type:"float",value:e,key:Cc(e)}}
function Sc(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?Be(n):void 0}
function Tc(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?Be(n):void 0}function Ic(e){let n=Pc.
exec(e);if(!n)return;let[,t="",r,i,l,s="0"]=n,a=r!==void 0?Pn(r,"0x",16):i!==void 0?Pn(i,"0o",22):l!==void 0?Pn(l,"0b",64):Pn(s,"",20);if(a===void 0||a>=2n**64n)
return;let f=t==="-"?-a:a;return f>=-(2n**63n)&&f<2n**63n?{type:"integer",value:Number(f),key:String(f)}:t===""?{type:"integer",value:Number(f),key:void 0}:void 0}
var Pc=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function Pn(e,n,t){return e.length<=t?BigInt(n+e):void 0}function Cc(e){
let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":"0";let t=1;for(;Math.
fround(Number(n.toPrecision(t)))!==n;)t++;let[r,i]=n.toExponential(t-1).split("e"),l=Number(i);return l>=-4&&l<6?String(Number(n.toPrecision(t))):`${r}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}function Po(e){if(e.length>Lo||Rc(e))return;let n=Ro(e);return ir?void 0:n}function Co(e){return e.length<=Lo&&Ro(e)!==void 0}function Ro(e){ir=!1;try{return{value:Ao(
e,{schema:Uc})??null}}catch{return}}var Lo=3e6;function Rc(e){return Mc.test(e)||Lc.test(e)||Fc(e)||$c.test(e)&&Dc.test(e)?!0:/[[{]/.test(e)&&jc.test(e)&&Bc.test(
e)}var Lc=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Mc=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,$c=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
Dc=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function Fc(e){for(let n=0;n+Io<e.length;){let t=e.lastIndexOf(`
`,n+Io);if(t<n)return!0;n=t+1}return!1}var Io=1e3,jc=/(?:^|[\s,:[{-])[[{]/,Bc=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,ir=!1,Yc=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),rn,qc=new ko("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(Yc.has(e.charCodeAt(
0))||(rn=To(e,void 0,!0),!rn||rn.type==="text"))return!1;let{type:n,key:t,value:r}=rn;return(n==="float"||n==="integer"&&t!==String(r))&&(ir=!0),!0},construct:()=>rn?.
value}),Uc=_o.extend({implicit:[qc]});function Mo(e){let n=e.charCodeAt(0)===65279?1:0,t,r=i=>{t??=Hc(e);let l=0,s=t.length-1;for(;l<s;){let f=l+s+1>>1;(t[f]??0)<=i?l=f:s=f-1}let a=i-(t[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,a-n):a,offset:i}};return(i,l)=>({start:r(Math.min(i,e.length)),end:r(Math.min(l,e.length))})}function Hc(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var or=200,$o=`it is nested deeper than ${or} levels`;function Bo(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return Fo(e,n);let t=[],r=n;for(;;){let s=Cn(Do,e,r);if(s===e.length)return t;
let a=Vc(e,r,s);if(!a)break;t.push(a),r=a.end}if(t.length<2)return[...t,...Fo(e,Cn(Gc,e,r))];let i=Cn(Do,e,r);return[...t,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Do=/[ \t\r\n]*/y,Gc=/[^\S\n]*\n?/y;function Cn(e,n,t){return e.lastIndex=
t,t+(e.exec(n)?.[0].length??0)}function Vc(e,n,t){let r=Kc(e,t);if(!r)return;let{end:i,levels:l}=r;if(l>or)return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:$o}};
let s=!0;try{let a=JSON.parse(e.slice(t,i),(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(s=!1),u));if(s)return{start:n,body:t,end:i,json:{value:a}}}catch{return}
return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function Kc(e,n){let t=0,r=0;for(let i=n;i<e.length;i++){let l=e[i];if(l===
'"'){let s=zc(e,i);if(s===void 0)return;i=s-1}else l==="{"||l==="["?r=Math.max(r,++t):l==="}"||l==="]"?t--:t===0&&(i=Cn(Wc,e,i)-1);if(t<=0)return{end:i+1,levels:r}}}
var Wc=/[-+.\w]*/y;function zc(e,n){for(let t=n+1;t<e.length;t++){if(e[t]==='"')return t+1;e[t]==="\\"&&t++}}function Fo(e,n){let t=[],r={start:n,body:n},i=s=>{
s>r.body&&t.push({...r,end:s})},l=e.startsWith("---",n)?n:jo(e,n);for(;l!==-1;l=jo(e,l)){let s=e.indexOf(`
`,l),a=s===-1?e.length:s+1,f=e.slice(l+3,a).trim();if(f!==""&&!f.startsWith("#")){if(r.fault)continue;i(l),r={start:l,body:l,fault:{start:l,end:l+3+f.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>r.body&&!Jc(e.slice(r.body,l))&&(i(l),r={start:l,body:a})}return i(e.length),t}function jo(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function Jc(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}var Xc,Qc=()=>Xc??=require("./thorough.cjs");var lr=(...e)=>Qc().readThoroughly(...e);function qo(e,{fast:n=!0}={}){let t=Mo(e),r=[],i,l=0;for(let s of Bo(e)){let a=Yo(e,{...s,start:l},t,n);if(a.value===null&&a.issues.length===0){i??=a;continue}r.
push(a),l=s.end}return r.length>0?{documents:r}:{documents:[i??Yo(e,{start:l,body:l,end:e.length},t,n)]}}function Yo(e,n,t,r){let i=r?Zc(e,n):void 0;if(!i)return lr(
e,n,t);let l,s=()=>(l??=lr(e,n,t),l);return{value:i.value,issues:[],get range(){return t(n.start,n.end)},positionOf:a=>s().positionOf(a),keyOf:a=>s().keyOf(a),get node(){
return s().node}}}function Zc(e,{body:n,end:t,json:r,fault:i}){if(i)return;let l=e.slice(n,t);return r?Co(l)?r:void 0:Po(l)}var ce=require("fs"),me=require("path");var ef,Uo=()=>ef??=require("./glob.cjs"),Ho=(...e)=>Uo().globOf(...e),Go=(...e)=>Uo().isGlob(...e);var nf,Rn=()=>nf??=require("./ignored.cjs"),sr=(...e)=>Rn().ignoringAround(...e),Vo=(...e)=>Rn().ignoringIn(...e),ar=(...e)=>Rn().isIgnored(...e),Ko=(...e)=>Rn().
patternsOf(...e);var tf={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function on(e){let n=e instanceof Error&&"code"in e?String(e.code):"";return tf[n]??(e instanceof Error?e.message:String(e))}var ln="<stdin>";function*Wo(e,{cwd:n,ignore:t=[],onFault:r}){let i=new Set,l=t.length>0?Ko(n,t):[];function*s(a,f,u,d){let p=(0,ce.realpathSync)(a);if(i.has(p))
return;i.add(p);let h=Vo(a,u);for(let y of(0,ce.readdirSync)(a,{withFileTypes:!0}).sort(sf)){let _=a+(a.endsWith(me.sep)?"":me.sep)+y.name,T=f===""?y.name:`${f}${f.
endsWith("/")?"":"/"}${y.name}`,R=of.test(y.name)&&d(T);try{let M=y.isSymbolicLink()?uf(_,R):y,A=M?.isDirectory()??!1;if(!A&&!R||A&&lf.has(y.name)||[h,l].some(P=>P.
length>0&&ar(_,A,P)))continue;if(A)yield*s(_,T,h,d);else if(R&&M?.isFile()){let P=y.isSymbolicLink()?(0,ce.realpathSync)(_):p+(p.endsWith(me.sep)?"":me.sep)+y.name;
i.has(P)||(yield{path:T,found:!0}),i.add(P)}}catch(M){r(`${T}: ${on(M)}`)}}}for(let a of e)try{if(a==="-"){i.has(ln)||(yield{path:ln,found:!1}),i.add(ln);continue}
let f=(0,me.resolve)(n,a),u=af(a),d=(0,ce.statSync)(f,{throwIfNoEntry:!1});if(!d&&Go(u)){let p=!1;for(let h of rf(u,n,s))p=!0,yield h;p||r(`${a}: no YAML or JSO\
N file matches`)}else if(d){if(d.isDirectory())yield*s(f,u==="."?"":u,sr(f),()=>!0);else if(!cf(d,f))r(`${a}: it is neither a file nor a directory`);else if(l.length===
0||!ar(f,!1,l)){let p=d.isFile()?(0,ce.realpathSync)(f):f;i.has(p)||(yield{path:u,found:!1}),i.add(p)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(f){
r(`${a}: ${on(f)}`)}}function*rf(e,n,t){let{base:r,isMatch:i}=Ho(e),l=(0,me.resolve)(n,r);if(!(0,ce.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let s=r===
"."?"":r,a=s===""?0:s.length+(s.endsWith("/")?0:1);yield*t(l,s,sr(l),f=>i(f.slice(a)))}var of=/\.(?:ya?ml|json)$/i,lf=new Set([".git","node_modules"]),sf=(e,n)=>e.
name<n.name?-1:1,af=e=>me.sep==="\\"?e.replaceAll("\\","/"):e;function uf(e,n){try{return(0,ce.statSync)(e)}catch(t){if(n)throw t;return}}function cf(e,n){return e.
isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(n)}var zo=require("buffer"),ye=require("fs"),Jo=require("path");function Xo(e,n){return e===ln?Buffer.from(n.stdin()):ff(e,n.cwd)}function ff(e,n){let t=(0,Jo.resolve)(n,e),r=(0,ye.openSync)(t,"r");try{if(/^\/(?:dev|proc)\//.
test(t))return(0,ye.readFileSync)(r);let i=(0,ye.readSync)(r,Ln);return i<Ln.length?Ln.subarray(0,i):Buffer.concat([Ln,(0,ye.readFileSync)(r)])}finally{(0,ye.closeSync)(
r)}}var Ln=Buffer.allocUnsafeSlow(64*1024);function Qo(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let n=e.toString("utf8");return(0,zo.isUtf8)(e)?n:n.replaceAll("\uFFFD","\uFFFF")}function Zo(e,n){let t=[],r=[];for(let{path:i}of Wo(e,{cwd:n.cwd,onFault:l=>r.push(l)}))try{t.push({path:i,text:Qo(Xo(i,n))})}catch(l){r.push(`${i}: ${on(l)}`)}
return{files:t,faults:r}}var sn={ok:0,findings:1,failure:2};var el=require("util");var ve=class extends Error{name="UsageError"};function nl(e,n){try{let{values:t,positionals:r}=(0,el.parseArgs)({args:[...e],options:n,allowPositionals:!0,strict:!0});return{values:t,positionals:r}}catch(t){
let r=e.find(l=>l.startsWith("--")&&!Object.hasOwn(n,ur(l)));if(r===void 0)throw new ve(t instanceof Error?t.message:String(t));let i=$e(ur(r),Object.keys(n));throw new ve(
`there is no option --${ur(r)}${i===void 0?"":`; did you mean --${i}?`}`)}}var ur=e=>e.slice(2).split("=")[0]??"";function tl(e){if(e===void 0)return We;if(pr(e))
return e;throw new ve(`there is no release ${e}; it is one of ${En.join(", ")}`)}function rl(e,n,t){let r=t.find(l=>l===n);if(r!==void 0)return r;let i=$e(n,t);
throw new ve(`${e} is one of ${t.join(", ")}${i===void 0?"":`; did you mean ${i}?`}`)}var df=`openchoreo-planes graph PATHS... [--release RELEASE] [--format FORMAT]

Draws which plane refers to which in YAML and JSON files, as the control plane of a release would find
it. A directory means its .yaml, .yml and .json files, at any depth; - means standard input.

  --release RELEASE  the release whose fields and fallbacks hold, such as v1.2 (default: v0.16)
  --format FORMAT    text for a terminal, mermaid, dot, svg or json (default: text)
  --help             this text

A dashed line is a fallback that no manifest sets; a red one leads nowhere.

Exit status: 0 drawn, 1 something could not be drawn, which is told, 2 a path that cannot be read, or
wrong usage.
`;function pf(e,n){let{values:t,positionals:r}=nl(e,{release:{type:"string"},format:{type:"string"},help:{type:"boolean"}});if(t.help)return n.stdout(df),sn.ok;
let i=tl(t.release),l=rl("--format",t.format??"text",["text","mermaid","dot","svg","json"]);if(r.length===0)throw new ve("graph needs files or directories, or -\
 for standard input");let{files:s,faults:a}=Zo(r,n),f=[],u=[];for(let{path:p,text:h}of s)for(let y of qo(h).documents){let[_]=y.issues.filter(({code:T})=>T==="y\
aml-syntax");_&&u.push(`${p}:${_.range.start.line}: ${_.message}`);for(let{value:T,pointer:R}of gr(y.value))f.push({value:T,place:`${p}:${y.positionOf(R).start.
line}`})}let d=Ci(f.map(({value:p})=>p),{release:i});for(let{resource:p,reason:h}of d.passedOver)u.push(`${f[p]?.place}: not drawn: ${hf[h].replace("RELEASE",i)}`);
try{n.stdout(xi(d,l))}catch(p){throw p instanceof RangeError?new ve(p.message):p}for(let p of u)n.stderr(`${p}
`);for(let p of a)n.stderr(`openchoreo-planes: ${p}
`);return a.length>0?sn.failure:u.length>0?sn.findings:sn.ok}var hf={"not-a-resource":"it has no kind","not-a-plane":"RELEASE has no such kind","no-name":"it ha\
s no name"};0&&(module.exports={graphCommand});
