"use strict";var Vn=Object.defineProperty;var Dl=Object.getOwnPropertyDescriptor;var Ll=Object.getOwnPropertyNames;var Ml=Object.prototype.hasOwnProperty;var ee=(e,n)=>{for(var t in n)Vn(e,t,{get:n[t],enumerable:!0})},Fl=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of Ll(n))!Ml.call(e,i)&&
i!==t&&Vn(e,i,{get:()=>n[i],enumerable:!(r=Dl(n,i))||r.enumerable});return e};var $l=e=>Fl(Vn({},"__esModule",{value:!0}),e);var lf={};ee(lf,{graphCommand:()=>rf});module.exports=$l(lf);var Cr=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Ar=/##(\w*)\[/g;function oe(e){return Yl(e.replace(Cr,Bl))}function _r(e){return`${JSON.stringify(e,null,2).replace(Cr,n=>n===`
`?n:jl(n)).replace(Ar,"##$1\\u005b")}
`}function jl(e){return Array.from({length:e.length},(n,t)=>`\\u${Nr(e.charCodeAt(t))}`).join("")}function Bl(e){let n=e.codePointAt(0)??0;return n>65535?`\\u{${n.toString(16)}}`:`\\u${Nr(n)}`}var Nr=e=>e.toString(16).padStart(4,"0");function Yl(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(Ar,"##$1\\[")}function De(e,n){let t=new Map;for(let r of e){let i=n(r),l=t.get(i);l?l.push(r):t.set(i,[r])}return t}var Jn={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
abilityPlane"],form:"name",fallbacks:[],since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[{kind:"\
ObservabilityPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"\
object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],since:"v0.15",until:"v1.0"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","Clus\
terObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},{kind:"ClusterObservabilityPlane",name:"default"}],since:"v1.1"}]},ClusterDataPlane:{
scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],since:"v0.15"}]},BuildPlane:{scope:"Namespaced",planeType:"build",otherScope:"ClusterBuild\
Plane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[],
since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],
since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"Observ\
abilityPlane",name:"default"}],since:"v0.15"}]},ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"BuildPlane",since:"v0.14",until:"v0.17",renamedTo:"\
ClusterWorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlan\
e",name:"default"}],until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityP\
lane",name:"default"}],since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"ClusterWorkflowPlane",since:"v1.0",references:[{pointer:"\
/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],until:"v\
1.0"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"def\
ault"},{kind:"ClusterObservabilityPlane",name:"default"}],since:"v1.1"}]},ClusterWorkflowPlane:{scope:"Cluster",planeType:"workflow",otherScope:"WorkflowPlane",
since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"\
default"}]}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabilityPlane",since:"v0.8",references:[]},ClusterObservabilityPlane:{
scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},Environment:{scope:"Namespaced",since:"v0.3",references:[
{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[],until:"v0.13"},{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[{kind:"\
DataPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"object",fallbacks:[{kind:"DataP\
lane",name:"default"}],since:"v0.15",until:"v0.17"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"object",fallbacks:[{kind:"DataPlane",
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var Xn=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Qn="v0.16",Zn=["v\
0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Tr={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.\
6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0\
.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Qe=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlan\
e","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Sr={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["Da\
taPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPla\
ne","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","Cl\
usterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Obser\
vabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","Cluster\
ObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane",
"Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var nt={};ee(nt,{isPlane:()=>Kl,validatePlane:()=>Hl,withDefaults:()=>Ul});var ql,et=()=>ql??=require("./v0.3.cjs"),Hl=(...e)=>et().validatePlane(...e),Kl=(...e)=>et().
isPlane(...e),Ul=(...e)=>et().withDefaults(...e);var En={};ee(En,{isPlane:()=>zl,validatePlane:()=>Wl,withDefaults:()=>Vl});var Gl,tt=()=>Gl??=require("./v0.4.cjs"),Wl=(...e)=>tt().validatePlane(...e),zl=(...e)=>tt().
isPlane(...e),Vl=(...e)=>tt().withDefaults(...e);var it={};ee(it,{isPlane:()=>Ql,validatePlane:()=>Xl,withDefaults:()=>Zl});var Jl,rt=()=>Jl??=require("./v0.6.cjs"),Xl=(...e)=>rt().validatePlane(...e),Ql=(...e)=>rt().
isPlane(...e),Zl=(...e)=>rt().withDefaults(...e);var lt={};ee(lt,{isPlane:()=>ts,validatePlane:()=>ns,withDefaults:()=>rs});var es,ot=()=>es??=require("./v0.7.cjs"),ns=(...e)=>ot().validatePlane(...e),ts=(...e)=>ot().
isPlane(...e),rs=(...e)=>ot().withDefaults(...e);var at={};ee(at,{isPlane:()=>ls,validatePlane:()=>os,withDefaults:()=>ss});var is,st=()=>is??=require("./v0.8.cjs"),os=(...e)=>st().validatePlane(...e),ls=(...e)=>st().
isPlane(...e),ss=(...e)=>st().withDefaults(...e);var ut={};ee(ut,{isPlane:()=>us,validatePlane:()=>cs,withDefaults:()=>ds});var as,ct=()=>as??=require("./v0.9.cjs"),cs=(...e)=>ct().validatePlane(...e),us=(...e)=>ct().
isPlane(...e),ds=(...e)=>ct().withDefaults(...e);var xn={};ee(xn,{isPlane:()=>hs,validatePlane:()=>ps,withDefaults:()=>gs});var fs,dt=()=>fs??=require("./v0.10.cjs"),ps=(...e)=>dt().validatePlane(...e),hs=(...e)=>dt().
isPlane(...e),gs=(...e)=>dt().withDefaults(...e);var pt={};ee(pt,{isPlane:()=>vs,validatePlane:()=>ys,withDefaults:()=>bs});var ms,ft=()=>ms??=require("./v0.12.cjs"),ys=(...e)=>ft().validatePlane(...e),vs=(...e)=>ft().
isPlane(...e),bs=(...e)=>ft().withDefaults(...e);var gt={};ee(gt,{isPlane:()=>Es,validatePlane:()=>ks,withDefaults:()=>xs});var ws,ht=()=>ws??=require("./v0.13.cjs"),ks=(...e)=>ht().validatePlane(...e),Es=(...e)=>ht().
isPlane(...e),xs=(...e)=>ht().withDefaults(...e);var yt={};ee(yt,{isPlane:()=>Cs,validatePlane:()=>Os,withDefaults:()=>As});var Ps,mt=()=>Ps??=require("./v0.14.cjs"),Os=(...e)=>mt().validatePlane(...e),Cs=(...e)=>mt().
isPlane(...e),As=(...e)=>mt().withDefaults(...e);var Pn={};ee(Pn,{isPlane:()=>Ts,validatePlane:()=>Ns,withDefaults:()=>Ss});var _s,vt=()=>_s??=require("./v0.15.cjs"),Ns=(...e)=>vt().validatePlane(...e),Ts=(...e)=>vt().
isPlane(...e),Ss=(...e)=>vt().withDefaults(...e);var wt={};ee(wt,{isPlane:()=>Ds,validatePlane:()=>Is,withDefaults:()=>Ls});var Rs,bt=()=>Rs??=require("./v0.17.cjs"),Is=(...e)=>bt().validatePlane(...e),Ds=(...e)=>bt().
isPlane(...e),Ls=(...e)=>bt().withDefaults(...e);var Et={};ee(Et,{isPlane:()=>$s,validatePlane:()=>Fs,withDefaults:()=>js});var Ms,kt=()=>Ms??=require("./v1.0.cjs"),Fs=(...e)=>kt().validatePlane(...e),$s=(...e)=>kt().
isPlane(...e),js=(...e)=>kt().withDefaults(...e);var On={};ee(On,{isPlane:()=>qs,validatePlane:()=>Ys,withDefaults:()=>Hs});var Bs,xt=()=>Bs??=require("./v1.1.cjs"),Ys=(...e)=>xt().validatePlane(...e),qs=(...e)=>xt().
isPlane(...e),Hs=(...e)=>xt().withDefaults(...e);var Pt={"v0.3":nt,"v0.4":En,"v0.5":En,"v0.6":it,"v0.7":lt,"v0.8":at,"v0.9":ut,"v0.10":xn,"v0.11":xn,"v0.12":pt,"v0.13":gt,"v0.14":yt,"v0.15":Pn,"v0.16":Pn,"v0.1\
7":wt,"v1.0":Et,"v1.1":On,"v1.2":On};function Rr(e){return Tr[e]}function Ot(e,n){return e===n||Zn.indexOf(e)>=Zn.indexOf(n)}function he(e,n){return typeof n=="string"&&Sr[e].includes(n)}function Ir(e){
return typeof e=="string"&&Object.hasOwn(Pt,e)}function Dr(e){return Pt[e].validatePlane}function Le(e){return Ks(e)?Jn[e]:void 0}function Ks(e){return Object.hasOwn(Jn,e)}function Oe(e){return Le(e)?.scope==="Cluster"}function Ze(e){return Le(e)?.planeType}
function Cn(e){return Ze(e)!==void 0}function Lr(e){return Le(e)?.otherScope}function Mr(e,n){return(Le(e)?.references??[]).filter(t=>Ct(t,n))}function Ct({since:e,until:n},t){return(!e||Ot(t,e))&&(!n||Ot(n,t))}var Us={data:1,build:2,workflow:2,observability:3},Fr=({kind:e})=>{let n=Ze(e);return n!==void 0?Us[n]:Le(e)?0:4};function ke({nodes:e}){let n=({kind:l})=>l==="\
Namespace"||l==="Organization",t=De(e.filter(l=>!n(l)),({parent:l})=>l),r=e.filter(n).sort(jr).map(l=>({parent:l,nodes:(t.get(l.id)??[]).sort($r)})),i=(t.get(void 0)??
[]).sort($r);return i.length>0?[...r,{parent:void 0,nodes:i}]:r}var jr=(e,n)=>e.name<n.name?-1:e.name>n.name?1:0,$r=(e,n)=>Fr(e)-Fr(n)||jr(e,n);function ge(e){return e.
resource===void 0&&Cn(e.kind)}function ne({name:e,displayName:n}){return n===void 0?e:`${n} (${e})`}function Br(e){let n=l=>`    ${Ce(l.id)} [label=${Ce(`${l.kind}
${ne(l)}`)}${ge(l)?', color=red, style="rounded,dashed"':""}]`,t=ke(e).flatMap(({parent:l,nodes:s},a)=>l?[`  subgraph cluster_${a} {`,`    label=${Ce(`${l.kind}\
 ${ne(l)}`)}`,...s.map(n),...s.length===0?[`    ${Ce(l.id)} [style=invis]`]:[],"  }"]:s.map(n)),r={set:"",default:", style=dashed",dangling:", style=dashed, col\
or=red"},i=e.edges.map(({from:l,to:s,field:a,how:f})=>`  ${Ce(l)} -> ${Ce(s)} [label=${Ce(a.replace(/^spec\./,""))}${r[f]}]`);return["digraph topology {","  ran\
kdir=LR","  node [shape=box, style=rounded]",...t,...i,"}",""].join(`
`)}var Ce=e=>`"${e.split(`
`).map(n=>oe(n).replace(/[\\"]/g,"\\$&")).join("\\n")}"`;function Yr(e){let n=new Map(e.nodes.map(({id:s},a)=>[s,`n${a}`])),t=s=>`    ${n.get(s.id)}["${en(s.kind)}<br/>${en(ne(s))}"]${ge(s)?":::missing":""}`,r=ke(e).flatMap(
({parent:s,nodes:a})=>s?[`  subgraph ${n.get(s.id)}["${en(s.kind)} ${en(ne(s))}"]`,...a.map(t),"  end"]:a.map(t)),i=e.edges.map(({from:s,to:a,field:f,how:c})=>{
let d=c==="set"?"-->":"-.->";return`  ${n.get(s)} ${d}|"${en(f.replace(/^spec\./,""))}"| ${n.get(a)}`}),l=e.edges.flatMap(({how:s},a)=>s==="dangling"?[a]:[]);return[
"flowchart LR",...r,...i,"  classDef missing stroke:#d1242f,stroke-dasharray:4",...l.length>0?[`  linkStyle ${l.join(",")} stroke:#d1242f`]:[],""].join(`
`)}var en=e=>oe(e).replace(/[^\p{L}\p{N} ._/:()-]/gu,n=>`#${n.codePointAt(0)};`);var ai=Object.defineProperty,Gs=(e,n,t)=>n in e?ai(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t,Ws=(e,n)=>{for(var t in n)ai(e,t,{get:n[t],enumerable:!0})},
zs=(e,n,t)=>Gs(e,typeof n!="symbol"?n+"":n,t),ci={};Ws(ci,{Graph:()=>ae,alg:()=>Lt});var Vs=Object.defineProperty,ui=(e,n)=>{for(var t in n)Vs(e,t,{get:n[t],enumerable:!0})},
Dt=class{constructor(e){this._isDirected=!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this.
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
l=e.w,s=e.name,arguments.length===2&&(a=n,f=!0)):(i=e,l=n,s=r,arguments.length>2&&(a=t,f=!0)),i=""+i,l=""+l,s!==void 0&&(s=""+s);let c=nn(this._isDirected,i,l,s);
if(c in this._edgeLabels)return f&&(this._edgeLabels[c]=a),this;if(s!==void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = \
false");this.setNode(i),this.setNode(l),this._edgeLabels[c]=f?a:this._defaultEdgeLabelFn(i,l,s);let d=Js(this._isDirected,i,l,s);return i=d.v,l=d.w,Object.freeze(
d),this._edgeObjs[c]=d,qr(this._preds[l],i),qr(this._sucs[i],l),this._in[l][c]=d,this._out[i][c]=d,this._edgeCount++,this}edge(e,n,t){let r=arguments.length===1?
At(this._isDirected,e):nn(this._isDirected,e,n,t);return this._edgeLabels[r]}edgeAsObj(e,n,t){let r=arguments.length===1?this.edge(e):this.edge(e,n,t);return typeof r!=
"object"||r===null?{label:r}:r}hasEdge(e,n,t){return(arguments.length===1?At(this._isDirected,e):nn(this._isDirected,e,n,t))in this._edgeLabels}removeEdge(e,n,t){
let r=arguments.length===1?At(this._isDirected,e):nn(this._isDirected,e,n,t),i=this._edgeObjs[r];if(i){let l=i.v,s=i.w;delete this._edgeLabels[r],delete this._edgeObjs[r],
Hr(this._preds[s],l),Hr(this._sucs[l],s),delete this._in[s][r],delete this._out[l][r],this._edgeCount--}return this}inEdges(e,n){return this.isDirected()?this.filterEdges(
this._in[e],e,n):this.nodeEdges(e,n)}outEdges(e,n){return this.isDirected()?this.filterEdges(this._out[e],e,n):this.nodeEdges(e,n)}nodeEdges(e,n){if(e in this._nodes)
return this.filterEdges({...this._in[e],...this._out[e]},e,n)}_removeFromParentsChildList(e){delete this._children[this._parent[e]][e]}filterEdges(e,n,t){if(!e)
return;let r=Object.values(e);return t?r.filter(i=>i.v===n&&i.w===t||i.v===t&&i.w===n):r}};function qr(e,n){e[n]?e[n]++:e[n]=1}function Hr(e,n){e[n]!==void 0&&!--e[n]&&
delete e[n]}function nn(e,n,t,r){let i=""+n,l=""+t;if(!e&&i>l){let s=i;i=l,l=s}return i+""+l+""+(r===void 0?"\0":r)}function Js(e,n,t,r){let i=""+n,l=""+t;if(!e&&
i>l){let a=i;i=l,l=a}let s={v:i,w:l};return r&&(s.name=r),s}function At(e,n){return nn(e,n.v,n.w,n.name)}var Xs={};ui(Xs,{read:()=>na,write:()=>Qs});function Qs(e){
let n={options:{directed:e.isDirected(),multigraph:e.isMultigraph(),compound:e.isCompound()},nodes:Zs(e),edges:ea(e)},t=e.graph();return t!==void 0&&(n.value=structuredClone(
t)),n}function Zs(e){return e.nodes().map(n=>{let t=e.node(n),r=e.parent(n),i={v:n};return t!==void 0&&(i.value=t),r!==void 0&&(i.parent=r),i})}function ea(e){return e.
edges().map(n=>{let t=e.edge(n),r={v:n.v,w:n.w};return n.name!==void 0&&(r.name=n.name),t!==void 0&&(r.value=t),r})}function na(e){let n=new Dt(e.options);return e.
value!==void 0&&n.setGraph(e.value),e.nodes.forEach(t=>{n.setNode(t.v,t.value),t.parent&&n.setParent(t.v,t.parent)}),e.edges.forEach(t=>{n.setEdge({v:t.v,w:t.w,
name:t.name},t.value)}),n}var Lt={};ui(Lt,{CycleException:()=>_n,bellmanFord:()=>di,components:()=>ia,dijkstra:()=>An,dijkstraAll:()=>sa,findCycles:()=>aa,floydWarshall:()=>ua,
isAcyclic:()=>fa,postorder:()=>ha,preorder:()=>ga,prim:()=>ma,shortestPaths:()=>ya,tarjan:()=>pi,topsort:()=>hi});var ta=()=>1;function di(e,n,t,r){return ra(e,
String(n),t||ta,r||function(i){var l;return(l=e.outEdges(i))!=null?l:[]})}function ra(e,n,t,r){let i={},l,s=0,a=e.nodes(),f=function(p){let h=i[p.v],m=i[p.w];if(!h||
!m)return;let E=t(p);h.distance+E<m.distance&&(i[p.w]={distance:h.distance+E,predecessor:p.v},l=!0)},c=function(){a.forEach(function(p){r(p).forEach(function(h){
let m=h.v===p?h.v:h.w,E=m===h.v?h.w:h.v;f({v:m,w:E})})})};a.forEach(function(p){let h=p===n?0:Number.POSITIVE_INFINITY;i[p]={distance:h,predecessor:""}});let d=a.
length;for(let p=1;p<d&&(l=!1,s++,c(),!!l);p++);if(s===d-1&&(l=!1,c(),l))throw new Error("The graph contains a negative weight cycle");return i}function ia(e){let n={},
t=[],r;function i(l){var s,a;l in n||(n[l]=!0,r.push(l),(s=e.successors(l))==null||s.forEach(i),(a=e.predecessors(l))==null||a.forEach(i))}return e.nodes().forEach(
function(l){r=[],i(l),r.length&&t.push(r)}),t}var fi=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.
map(e=>e.key)}has(e){return e in this._keyIndices}priority(e){let n=this._keyIndices[e];if(n!==void 0)return this._arr[n].priority}min(){if(this.size()===0)throw new Error(
"Queue underflow");return this._arr[0].key}add(e,n){let t=this._keyIndices,r=String(e);if(!(r in t)){let i=this._arr,l=i.length;return t[r]=l,i.push({key:r,priority:n}),
this._decrease(l),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let e=this._arr.pop();return delete this.
_keyIndices[e.key],this._heapify(0),e.key}decrease(e,n){let t=this._keyIndices[e];if(t===void 0)throw new Error(`Key not found: ${e}`);let r=this._arr[t].priority;
if(n>r)throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${n}`);this._arr[t].priority=n,this._decrease(t)}_heapify(e){let n=this.
_arr,t=2*e,r=t+1,i=e;t<n.length&&(i=n[t].priority<n[i].priority?t:i,r<n.length&&(i=n[r].priority<n[i].priority?r:i),i!==e&&(this._swap(e,i),this._heapify(i)))}_decrease(e){
let n=this._arr,t=n[e].priority,r;for(;e!==0&&(r=e>>1,!(n[r].priority<t));)this._swap(e,r),e=r}_swap(e,n){let t=this._arr,r=this._keyIndices,i=t[e],l=t[n];t[e]=
l,t[n]=i,r[l.key]=e,r[i.key]=n}},oa=()=>1;function An(e,n,t,r){let i=function(l){var s;return(s=e.outEdges(l))!=null?s:[]};return la(e,String(n),t||oa,r||i)}function la(e,n,t,r){
let i={},l=new fi,s,a,f=function(c){let d=c.v!==s?c.v:c.w,p=i[d];if(!p)return;let h=t(c),m=a.distance+h;if(h<0)throw new Error("dijkstra does not allow negative\
 edge weights. Bad edge: "+c+" Weight: "+h);m<p.distance&&(p.distance=m,p.predecessor=s,l.decrease(d,m))};for(e.nodes().forEach(function(c){let d=c===n?0:Number.
POSITIVE_INFINITY;i[c]={distance:d,predecessor:""},l.add(c,d)});l.size()>0;){s=l.removeMin();let c=i[s];if(!c||c.distance===Number.POSITIVE_INFINITY)break;a=c,r(
s).forEach(f)}return i}function sa(e,n,t){return e.nodes().reduce(function(r,i){return r[i]=An(e,i,n,t),r},{})}function pi(e){let n=0,t=[],r={},i=[];function l(s){
var a;let f=r[s]={onStack:!0,lowlink:n,index:n++};if(t.push(s),(a=e.successors(s))==null||a.forEach(function(c){if(c in r){let d=r[c];d!=null&&d.onStack&&(f.lowlink=
Math.min(f.lowlink,d.index))}else{l(c);let d=r[c];d&&(f.lowlink=Math.min(f.lowlink,d.lowlink))}}),f.lowlink===f.index){let c=[],d;do{d=t.pop();let p=r[d];p&&(p.
onStack=!1),c.push(d)}while(s!==d);i.push(c)}}return e.nodes().forEach(function(s){s in r||l(s)}),i}function aa(e){return pi(e).filter(function(n){var t;let r=n[0];
return r?n.length>1||n.length===1&&((t=e.outEdges(r,r))!=null?t:[]).length>0:!1})}var ca=()=>1;function ua(e,n,t){return da(e,n||ca,t||function(r){var i;return(i=
e.outEdges(r))!=null?i:[]})}function da(e,n,t){let r={},i=e.nodes();return i.forEach(function(l){let s={};r[l]=s,s[l]={distance:0,predecessor:""},i.forEach(function(a){
l!==a&&(s[a]={distance:Number.POSITIVE_INFINITY,predecessor:""})}),t(l).forEach(function(a){let f=a.v===l?a.w:a.v,c=n(a);s[f]={distance:c,predecessor:l}})}),i.forEach(
function(l){let s=r[l];s&&i.forEach(function(a){let f=r[a];f&&i.forEach(function(c){let d=f[l],p=s[c],h=f[c];if(d&&p&&h){let m=d.distance+p.distance;m<h.distance&&
(h.distance=m,h.predecessor=p.predecessor)}})})}),r}var _n=class extends Error{constructor(e){super(e),this.name="CycleException"}};function hi(e){let n={},t={},
r=[];function i(l){var s;if(l in t)throw new _n;l in n||(t[l]=!0,n[l]=!0,(s=e.predecessors(l))==null||s.forEach(i),delete t[l],r.push(l))}if(e.sinks().forEach(i),
Object.keys(n).length!==e.nodeCount())throw new _n;return r}function fa(e){try{hi(e)}catch(n){if(n instanceof _n)return!1;throw n}return!0}function pa(e,n,t,r,i){
Array.isArray(n)||(n=[n]);let l=(a=>{var f;return(f=e.isDirected()?e.successors(a):e.neighbors(a))!=null?f:[]}),s={};return n.forEach(function(a){if(!e.hasNode(
a))throw new Error("Graph does not have node: "+a);i=gi(e,a,t==="post",s,l,r,i)}),i}function gi(e,n,t,r,i,l,s){return n in r||(r[n]=!0,t||(s=l(s,n)),i(n).forEach(
function(a){s=gi(e,a,t,r,i,l,s)}),t&&(s=l(s,n))),s}function mi(e,n,t){return pa(e,n,t,function(r,i){return r.push(i),r},[])}function ha(e,n){return mi(e,n,"post")}
function ga(e,n){return mi(e,n,"pre")}function ma(e,n){var t;let r=new Dt,i={},l=new fi,s;function a(d){let p=d.v===s?d.w:d.v,h=l.priority(p);if(h!==void 0){let m=n(
d);m<h&&(i[p]=s,l.decrease(p,m))}}if(e.nodeCount()===0)return r;e.nodes().forEach(function(d){l.add(d,Number.POSITIVE_INFINITY),r.setNode(d)});let f=e.nodes()[0];
f!==void 0&&l.decrease(f,0);let c=!1;for(;l.size()>0;){if(s=l.removeMin(),s in i)r.setEdge(s,i[s]);else{if(c)throw new Error("Input graph is not connected: "+e);
c=!0}(t=e.nodeEdges(s))==null||t.forEach(a)}return r}function ya(e,n,t,r){return va(e,n,t,r??(i=>{var l;return(l=e.outEdges(i))!=null?l:[]}))}function va(e,n,t,r){
if(t===void 0)return An(e,n,t,r);let i=!1,l=e.nodes();for(let s=0;s<l.length;s++){let a=l[s];if(a===void 0)continue;let f=r(a);for(let c=0;c<f.length;c++){let d=f[c];
if(!d)continue;let p=d.v===a?d.v:d.w,h=p===d.v?d.w:d.v;t({v:p,w:h})<0&&(i=!0)}if(i)return di(e,n,t,r)}return An(e,n,t,r)}var ae=Dt;function Fe(e,n,t,r){let i=r;
for(;e.hasNode(i);)i=Mt(r);return t.dummy=n,e.setNode(i,t),i}function ba(e){let n=new ae().setGraph(e.graph());return e.nodes().forEach(t=>n.setNode(t,e.node(t))),
e.edges().forEach(t=>{let r=n.edge(t.v,t.w)||{weight:0,minlen:1},i=e.edge(t);n.setEdge(t.v,t.w,{weight:r.weight+i.weight,minlen:Math.max(r.minlen,i.minlen)})}),
n}function yi(e){let n=new ae({multigraph:e.isMultigraph()}).setGraph(e.graph());return e.nodes().forEach(t=>{e.children(t).length||n.setNode(t,e.node(t))}),e.edges().
forEach(t=>{n.setEdge(t,e.edge(t))}),n}function Kr(e,n){let t=e.x,r=e.y,i=n.x-t,l=n.y-r,s=e.width/2,a=e.height/2;if(!i&&!l)throw new Error("Not possible to find\
 intersection inside of the rectangle");let f,c;return i===0||Math.abs(l)*s>Math.abs(i)*a?(l<0&&(a=-a),f=a*i/l,c=a):(i<0&&(s=-s),f=s,c=s*l/i),{x:t+f,y:r+c}}function rn(e){
let n=tn(bi(e)+1).map(()=>[]);return e.nodes().forEach(t=>{let r=e.node(t),i=r.rank;i!==void 0&&(n[i]||(n[i]=[]),n[i][r.order]=t)}),n}function wa(e){let n=e.nodes().
map(r=>{let i=e.node(r).rank;return i===void 0?Number.MAX_VALUE:i}),t=ue(Math.min,n);e.nodes().forEach(r=>{let i=e.node(r);Object.hasOwn(i,"rank")&&(i.rank-=t)})}
function ka(e){let n=e.nodes().map(s=>e.node(s).rank).filter(s=>s!==void 0),t=ue(Math.min,n),r=[];e.nodes().forEach(s=>{let a=e.node(s).rank-t;r[a]||(r[a]=[]),r[a].
push(s)});let i=0,l=e.graph().nodeRankFactor;Array.from(r).forEach((s,a)=>{s===void 0&&a%l!==0?--i:s!==void 0&&i&&s.forEach(f=>e.node(f).rank+=i)})}function Ur(e,n,t,r){
let i={width:0,height:0};return arguments.length>=4&&(i.rank=t,i.order=r),Fe(e,"border",i,n)}function Ea(e,n=vi){let t=[];for(let r=0;r<e.length;r+=n){let i=e.slice(
r,r+n);t.push(i)}return t}var vi=65535;function ue(e,n){if(n.length>vi){let t=Ea(n);return e(...t.map(r=>e(...r)))}else return e(...n)}function bi(e){let n=e.nodes().
map(t=>{let r=e.node(t).rank;return r===void 0?Number.MIN_VALUE:r});return ue(Math.max,n)}function xa(e,n){let t={lhs:[],rhs:[]};return e.forEach(r=>{n(r)?t.lhs.
push(r):t.rhs.push(r)}),t}function Pa(e,n){let t=Date.now();try{return n()}finally{console.log(e+" time: "+(Date.now()-t)+"ms")}}function wi(e,n){return n()}var Oa=0;
function Mt(e){let n=++Oa;return e+(""+n)}function tn(e,n,t=1){n==null&&(n=e,e=0);let r=l=>l<n;t<0&&(r=l=>n<l);let i=[];for(let l=e;r(l);l+=t)i.push(l);return i}
function Nn(e,n){let t={};for(let r of n)e[r]!==void 0&&(t[r]=e[r]);return t}function Tn(e,n){let t;return typeof n=="string"?t=r=>r[n]:t=n,Object.entries(e).reduce(
(r,[i,l])=>(r[i]=t(l,i),r),{})}function Ca(e,n){return e.reduce((t,r,i)=>(t[r]=n[i],t),{})}var Sn="\0";function ki(e,n,t){var r,i,l,s,a,f;if(!(e&&n&&t&&n.dummy===
"edge"&&t.dummy==="edge"&&n.edgeObj&&t.edgeObj&&e[n.edgeObj.v]&&e[t.edgeObj.v]&&e[n.edgeObj.w]&&e[t.edgeObj.w]))return 0;let c=!0;n.edgeObj.w===t.edgeObj.w&&(c=
!1);let d=c?(i=(r=e[n.edgeObj.v])==null?void 0:r.rank)!=null?i:NaN+1:(s=(l=e[n.edgeObj.w])==null?void 0:l.rank)!=null?s:NaN-1,p=Object.entries(e).find(T=>{var I,
D;return((I=T[1].edgeObj)==null?void 0:I.v)===n.edgeObj.v&&((D=T[1].edgeObj)==null?void 0:D.w)===n.edgeObj.w&&T[1].rank===d}),h=Object.entries(e).find(T=>{var I,
D;return((I=T[1].edgeObj)==null?void 0:I.v)===t.edgeObj.v&&((D=T[1].edgeObj)==null?void 0:D.w)===t.edgeObj.w&&T[1].rank===d});if(!p||!h)return 0;let m=(a=p[1].order)!=
null?a:NaN,E=(f=h[1].order)!=null?f:NaN;return isNaN(m-E)?0:m-E}var Aa="3.1.3",_a=class{constructor(){zs(this,"_sentinel");let e={};e._next=e._prev=e,this._sentinel=
e}dequeue(){let e=this._sentinel,n=e._prev;if(n!==e)return Gr(n),n}enqueue(e){let n=this._sentinel;e._prev&&e._next&&Gr(e),e._next=n._next,n._next._prev=e,n._next=
e,e._prev=n}toString(){let e=[],n=this._sentinel,t=n._prev;for(;t!==n;)e.push(JSON.stringify(t,Na)),t=t._prev;return"["+e.join(", ")+"]"}};function Gr(e){e._prev.
_next=e._next,e._next._prev=e._prev,delete e._next,delete e._prev}function Na(e,n){if(e!=="_next"&&e!=="_prev")return n}var Ta=_a,Sa=()=>1;function Ra(e,n){if(e.
nodeCount()<=1)return[];let t=Da(e,n||Sa);return Ia(t.graph,t.buckets,t.zeroIdx).flatMap(r=>e.outEdges(r.v,r.w)||[])}function Ia(e,n,t){var r;let i=[],l=n[n.length-
1],s=n[0],a;for(;e.nodeCount();){for(;a=s.dequeue();)_t(e,n,t,a);for(;a=l.dequeue();)_t(e,n,t,a);if(e.nodeCount()){for(let f=n.length-2;f>0;--f)if(a=(r=n[f])==null?
void 0:r.dequeue(),a){i=i.concat(_t(e,n,t,a,!0)||[]);break}}}return i}function _t(e,n,t,r,i){let l=[],s=i?l:void 0;return(e.inEdges(r.v)||[]).forEach(a=>{let f=e.
edge(a),c=e.node(a.v);i&&l.push({v:a.v,w:a.w}),c.out-=f,It(n,t,c)}),(e.outEdges(r.v)||[]).forEach(a=>{let f=e.edge(a),c=a.w,d=e.node(c);d.in-=f,It(n,t,d)}),e.removeNode(
r.v),s}function Da(e,n){let t=new ae,r=0,i=0;e.nodes().forEach(a=>{t.setNode(a,{v:a,in:0,out:0})}),e.edges().forEach(a=>{let f=t.edge(a.v,a.w)||0,c=n(a),d=f+c;t.
setEdge(a.v,a.w,d);let p=t.node(a.v),h=t.node(a.w);i=Math.max(i,p.out+=c),r=Math.max(r,h.in+=c)});let l=La(i+r+3).map(()=>new Ta),s=r+1;return t.nodes().forEach(
a=>{It(l,s,t.node(a))}),{graph:t,buckets:l,zeroIdx:s}}function It(e,n,t){var r,i,l;t.out?t.in?(l=e[t.out-t.in+n])==null||l.enqueue(t):(i=e[e.length-1])==null||i.
enqueue(t):(r=e[0])==null||r.enqueue(t)}function La(e){let n=[];for(let t=0;t<e;t++)n.push(t);return n}function Ma(e,n){(e.graph().acyclicer==="greedy"?Ra(e,t(e)):
Fa(e,n??null)).forEach(r=>{let i=e.edge(r);e.removeEdge(r),i.forwardName=r.name,i.reversed=!0,e.setEdge(r.w,r.v,i,Mt("rev"))});function t(r){return i=>r.edge(i).
weight}}function Fa(e,n){let t=[],r={},i={};function l(f){Object.hasOwn(i,f)||(i[f]=!0,r[f]=!0,e.outEdges(f).forEach(c=>{Object.hasOwn(r,c.w)?t.push(c):l(c.w)}),
delete r[f])}function s(f){var c;Object.hasOwn(i,f)||(i[f]=!0,r[f]=!0,(c=e.outEdges(f))==null||c.forEach(d=>{var p,h;Object.hasOwn(r,d.w)||((p=n.node(f))==null?
void 0:p.rank)>((h=n.node(d.w))==null?void 0:h.rank)&&ja(e,d.w,d)?t.push(d):s(d.w)}),delete r[f])}let a=l;return n&&typeof n.node=="function"&&(a=s),e.sources().
forEach(a),e.nodes().forEach(a),t}function $a(e){e.edges().forEach(n=>{let t=e.edge(n);if(t.reversed){e.removeEdge(n);let r=t.forwardName;delete t.reversed,delete t.
forwardName,e.setEdge(n.w,n.v,t,r)}})}function ja(e,n,t){let r=new Set;function i(l){var s;if(e.sources().includes(l))return!0;r.add(l);for(let a of(s=e.inEdges(
l))!=null?s:[])if(!(a.v===t.v&&a.w===t.w)&&!r.has(a.v)&&i(a.v))return!0;return!1}return i(n)}function Ba(e){e.graph().dummyChains=[],e.edges().forEach(n=>Ya(e,n))}
function Ya(e,n){let t=n.v,r=e.node(t).rank,i=n.w,l=e.node(i).rank,s=n.name,a=e.edge(n),f=a.labelRank;if(l===r+1)return;e.removeEdge(n);let c,d,p;for(p=0,++r;r<
l;++p,++r)a.points=[],d={width:0,height:0,edgeLabel:a,edgeObj:n,rank:r},c=Fe(e,"edge",d,"_d"),r===f&&(d.width=a.width,d.height=a.height,d.dummy="edge-label",d.labelpos=
a.labelpos),e.setEdge(t,c,{weight:a.weight},s),p===0&&e.graph().dummyChains.push(c),t=c;e.setEdge(t,i,{weight:a.weight},s)}function qa(e){e.graph().dummyChains.
forEach(n=>{let t=e.node(n),r=t.edgeLabel,i;for(e.setEdge(t.edgeObj,r);t.dummy;)i=e.successors(n)[0],e.removeNode(n),r.points.push({x:t.x,y:t.y}),t.dummy==="edg\
e-label"&&(r.x=t.x,r.y=t.y,r.width=t.width,r.height=t.height),n=i,t=e.node(n)})}function Ft(e){let n={};function t(r){let i=e.node(r);if(Object.hasOwn(n,r))return i.
rank;n[r]=!0;let l=e.outEdges(r),s=l?l.map(f=>f==null?Number.POSITIVE_INFINITY:t(f.w)-e.edge(f).minlen):[],a=ue(Math.min,s);return a===Number.POSITIVE_INFINITY&&
(a=0),i.rank=a}e.sources().forEach(t)}function Me(e,n){return e.node(n.w).rank-e.node(n.v).rank-e.edge(n).minlen}var Ei=Ha;function Ha(e){let n=new ae({directed:!1}),
t=e.nodes();if(t.length===0)throw new Error("Graph must have at least one node");let r=t[0],i=e.nodeCount();n.setNode(r,{});let l,s;for(;Ka(n,e)<i&&(l=Ua(n,e),!!l);)
s=n.hasNode(l.v)?Me(e,l):-Me(e,l),Ga(n,e,s);return n}function Ka(e,n){function t(r){let i=n.nodeEdges(r);i&&i.forEach(l=>{let s=l.v,a=r===s?l.w:s;!e.hasNode(a)&&
!Me(n,l)&&(e.setNode(a,{}),e.setEdge(r,a,{}),t(a))})}return e.nodes().forEach(t),e.nodeCount()}function Ua(e,n){return n.edges().reduce((t,r)=>{let i=Number.POSITIVE_INFINITY;
return e.hasNode(r.v)!==e.hasNode(r.w)&&(i=Me(n,r)),i<t[0]?[i,r]:t},[Number.POSITIVE_INFINITY,null])[1]}function Ga(e,n,t){e.nodes().forEach(r=>n.node(r).rank+=
t)}var{preorder:Wa,postorder:za}=Lt,Va=Ae;Ae.initLowLimValues=jt;Ae.initCutValues=$t;Ae.calcCutValue=xi;Ae.leaveEdge=Oi;Ae.enterEdge=Ci;Ae.exchangeEdges=Ai;function Ae(e){
e=ba(e),Ft(e);let n=Ei(e);jt(n),$t(n,e);let t,r;for(;t=Oi(n);)r=Ci(n,e,t),Ai(n,e,t,r)}function $t(e,n){let t=za(e,e.nodes());t=t.slice(0,t.length-1),t.forEach(r=>Ja(
e,n,r))}function Ja(e,n,t){let r=e.node(t).parent,i=e.edge(t,r);i.cutvalue=xi(e,n,t)}function xi(e,n,t){let r=e.node(t).parent,i=!0,l=n.edge(t,r),s=0;l||(i=!1,l=
n.edge(r,t)),s=l.weight;let a=n.nodeEdges(t);return a&&a.forEach(f=>{let c=f.v===t,d=c?f.w:f.v;if(d!==r){let p=c===i,h=n.edge(f).weight;if(s+=p?h:-h,Qa(e,t,d)){
let m=e.edge(t,d).cutvalue;s+=p?-m:m}}}),s}function jt(e,n){arguments.length<2&&(n=e.nodes()[0]),Pi(e,{},1,n)}function Pi(e,n,t,r,i){let l=t,s=e.node(r);n[r]=!0;
let a=e.neighbors(r);return a&&a.forEach(f=>{Object.hasOwn(n,f)||(t=Pi(e,n,t,f,r))}),s.low=l,s.lim=t++,i?s.parent=i:delete s.parent,t}function Oi(e){return e.edges().
find(n=>e.edge(n).cutvalue<0)}function Ci(e,n,t){let r=t.v,i=t.w;n.hasEdge(r,i)||(r=t.w,i=t.v);let l=e.node(r),s=e.node(i),a=l,f=!1;return l.lim>s.lim&&(a=s,f=!0),
n.edges().filter(c=>f===Wr(e,e.node(c.v),a)&&f!==Wr(e,e.node(c.w),a)).reduce((c,d)=>Me(n,d)<Me(n,c)?d:c)}function Ai(e,n,t,r){let i=t.v,l=t.w;e.removeEdge(i,l),
e.setEdge(r.v,r.w,{}),jt(e),$t(e,n),Xa(e,n)}function Xa(e,n){let t=e.nodes().find(i=>!e.node(i).parent);if(!t)return;let r=Wa(e,[t]);r=r.slice(1),r.forEach(i=>{
let l=e.node(i).parent,s=n.edge(i,l),a=!1;s||(s=n.edge(l,i),a=!0),n.node(i).rank=n.node(l).rank+(a?s.minlen:-s.minlen)})}function Qa(e,n,t){return e.hasEdge(n,t)}
function Wr(e,n,t){return t.low<=n.lim&&n.lim<=t.lim}var Za=ec;function ec(e){let n=e.graph().ranker;if(typeof n=="function")return n(e);switch(n){case"network-\
simplex":zr(e);break;case"tight-tree":tc(e);break;case"longest-path":nc(e);break;case"none":break;default:zr(e)}}var nc=Ft;function tc(e){Ft(e),Ei(e)}function zr(e){
Va(e)}var rc=ic;function ic(e){let n=lc(e),t=e.graph();Array.isArray(t.dummyChains)&&t.dummyChains.forEach(r=>{let i=e.node(r),l=i.edgeObj,s=oc(e,n,l.v,l.w),a=s.
path,f=s.lca,c=0,d=a[c],p=!0;for(;r!==l.w;){if(i=e.node(r),p){for(;(d=a[c])!==f&&e.node(d).maxRank<i.rank;)c++;d===f&&(p=!1)}if(!p){for(;c<a.length-1&&e.node(a[c+
1]).minRank<=i.rank;)c++;d=a[c]}d!==void 0&&e.setParent(r,d),r=e.successors(r)[0]}})}function oc(e,n,t,r){let i=[],l=[],s=Math.min(n[t].low,n[r].low),a=Math.max(
n[t].lim,n[r].lim),f;f=t;do f=e.parent(f),i.push(f);while(f&&(n[f].low>s||a>n[f].lim));let c=f,d=r;for(;(d=e.parent(d))!==c;)l.push(d);return{path:i.concat(l.reverse()),
lca:c}}function lc(e){let n={},t=0;function r(i){let l=t;e.children(i).forEach(r),n[i]={low:l,lim:t++}}return e.children(Sn).forEach(r),n}function sc(e){let n=Fe(
e,"root",{},"_root"),t=ac(e),r=Object.values(t),i=ue(Math.max,r)-1,l=2*i+1;e.graph().nestingRoot=n,e.edges().forEach(a=>e.edge(a).minlen*=l);let s=cc(e)+1;e.children(
Sn).forEach(a=>{_i(e,n,l,s,i,t,a)}),e.graph().nodeRankFactor=l}function _i(e,n,t,r,i,l,s){var a;let f=e.children(s);if(!f.length){s!==n&&e.setEdge(n,s,{weight:0,
minlen:t});return}let c=Ur(e,"_bt"),d=Ur(e,"_bb"),p=e.node(s);e.setParent(c,s),p.borderTop=c,e.setParent(d,s),p.borderBottom=d,f.forEach(h=>{var m;_i(e,n,t,r,i,
l,h);let E=e.node(h),T=E.borderTop?E.borderTop:h,I=E.borderBottom?E.borderBottom:h,D=E.borderTop?r:2*r,C=T!==I?1:i-((m=l[s])!=null?m:0)+1;e.setEdge(c,T,{weight:D,
minlen:C,nestingEdge:!0}),e.setEdge(I,d,{weight:D,minlen:C,nestingEdge:!0})}),e.parent(s)||e.setEdge(n,c,{weight:0,minlen:i+((a=l[s])!=null?a:0)})}function ac(e){
let n={};function t(r,i){let l=e.children(r);l&&l.length&&l.forEach(s=>t(s,i+1)),n[r]=i}return e.children(Sn).forEach(r=>t(r,1)),n}function cc(e){return e.edges().
reduce((n,t)=>n+e.edge(t).weight,0)}function uc(e){let n=e.graph();e.removeNode(n.nestingRoot),delete n.nestingRoot,e.edges().forEach(t=>{e.edge(t).nestingEdge&&
e.removeEdge(t)})}var dc=fc;function fc(e){function n(t){let r=e.children(t),i=e.node(t);if(r.length&&r.forEach(n),i&&Object.hasOwn(i,"minRank")){i.borderLeft=[],
i.borderRight=[];for(let l=i.minRank,s=i.maxRank+1;l<s;++l)Vr(e,"borderLeft","_bl",t,i,l),Vr(e,"borderRight","_br",t,i,l)}}e.children(Sn).forEach(n)}function Vr(e,n,t,r,i,l){
let s={width:0,height:0,rank:l,borderType:n},a=i[n][l-1],f=Fe(e,"border",s,t);i[n][l]=f,e.setParent(f,r),a&&e.setEdge(a,f,{weight:1})}function pc(e){var n;let t=(n=
e.graph().rankdir)==null?void 0:n.toLowerCase();(t==="lr"||t==="rl")&&Ni(e)}function hc(e){var n;let t=(n=e.graph().rankdir)==null?void 0:n.toLowerCase();(t==="\
bt"||t==="rl")&&gc(e),(t==="lr"||t==="rl")&&(mc(e),Ni(e))}function Ni(e){e.nodes().forEach(n=>Jr(e.node(n))),e.edges().forEach(n=>Jr(e.edge(n)))}function Jr(e){
let n=e.width;e.width=e.height,e.height=n}function gc(e){e.nodes().forEach(n=>Nt(e.node(n))),e.edges().forEach(n=>{var t;let r=e.edge(n);(t=r.points)==null||t.forEach(
Nt),Object.hasOwn(r,"y")&&Nt(r)})}function Nt(e){e.y=-e.y}function mc(e){e.nodes().forEach(n=>Tt(e.node(n))),e.edges().forEach(n=>{var t;let r=e.edge(n);(t=r.points)==
null||t.forEach(Tt),Object.hasOwn(r,"x")&&Tt(r)})}function Tt(e){let n=e.x;e.x=e.y,e.y=n}function yc(e,n=null){let t={},r=e.nodes().filter(c=>!e.children(c).length),
i=r.map(c=>e.node(c).rank),l=ue(Math.max,i),s=tn(l+1).map(()=>[]);function a(c){if(t[c])return;t[c]=!0;let d=e.node(c);s[d.rank].push(c);let p=e.successors(c);p&&
[...p].sort((h,m)=>f(h,m)).forEach(a)}r.sort((c,d)=>e.node(c).rank-e.node(d).rank).forEach(a);function f(c,d){let p=e.node(c),h=e.node(d);return ki(n,p,h)}return s}
function vc(e,n){let t=0;for(let r=1;r<n.length;++r)t+=bc(e,n[r-1],n[r]);return t}function bc(e,n,t){let r=Ca(t,t.map((c,d)=>d)),i=n.flatMap(c=>{let d=e.outEdges(
c);return d?d.map(p=>({pos:r[p.w],weight:e.edge(p).weight})).sort((p,h)=>p.pos-h.pos):[]}),l=1;for(;l<t.length;)l<<=1;let s=2*l-1;l-=1;let a=new Array(s).fill(0),
f=0;return i.forEach(c=>{let d=c.pos+l;a[d]+=c.weight;let p=0;for(;d>0;)d%2&&(p+=a[d+1]),d=d-1>>1,a[d]+=c.weight;f+=c.weight*p}),f}function wc(e,n=[]){return n.
map(t=>{let r=e.inEdges(t);if(!r||!r.length)return{v:t};{let i=r.reduce((l,s)=>{let a=e.edge(s),f=e.node(s.v);return{sum:l.sum+a.weight*f.order,weight:l.weight+
a.weight}},{sum:0,weight:0});return{v:t,barycenter:i.sum/i.weight,weight:i.weight}}})}function kc(e,n){let t={};e.forEach((i,l)=>{let s={indegree:0,in:[],out:[],
vs:[i.v],i:l};i.barycenter!==void 0&&(s.barycenter=i.barycenter,s.weight=i.weight),t[i.v]=s}),n.edges().forEach(i=>{let l=t[i.v],s=t[i.w];l!==void 0&&s!==void 0&&
(s.indegree++,l.out.push(s))});let r=Object.values(t).filter(i=>!i.indegree);return Ec(r)}function Ec(e){let n=[];function t(i){return l=>{l.merged||(l.barycenter===
void 0||i.barycenter===void 0||l.barycenter>=i.barycenter)&&xc(i,l)}}function r(i){return l=>{l.in.push(i),--l.indegree===0&&e.push(l)}}for(;e.length;){let i=e.
pop();n.push(i),i.in.reverse().forEach(t(i)),i.out.forEach(r(i))}return n.filter(i=>!i.merged).map(i=>Nn(i,["vs","i","barycenter","weight"]))}function xc(e,n){let t=0,
r=0;e.weight&&(t+=e.barycenter*e.weight,r+=e.weight),n.weight&&(t+=n.barycenter*n.weight,r+=n.weight),e.vs=n.vs.concat(e.vs),e.barycenter=t/r,e.weight=r,e.i=Math.
min(n.i,e.i),n.merged=!0}function Pc(e,n,t,r,i){let l={},s=null,a=null,f=i;typeof n=="boolean"?(f=n,l={}):n&&(l=n,s=t??null,a=r??null);let c=xa(e,D=>Object.hasOwn(
D,"barycenter")),d=c.lhs,p=c.rhs.sort((D,C)=>C.i-D.i),h=[],m=0,E=0,T=0;d.sort(Oc(a,s,!!f));for(let[D,C]of Object.entries(l)){let S=d.findIndex(R=>R.vs[0]===D);d.
splice(S+1,0,C)}T=Xr(h,p,T),d.forEach(D=>{T+=D.vs.length,h.push(D.vs),m+=D.barycenter*D.weight,E+=D.weight,T=Xr(h,p,T)});let I={vs:h.flat(1)};return E&&(I.barycenter=
m/E,I.weight=E),I}function Xr(e,n,t){let r;for(;n.length&&(r=n[n.length-1]).i<=t;)n.pop(),e.push(r.vs),t++;return t}function Oc(e,n,t){return(r,i)=>{if(r.barycenter<
i.barycenter)return-1;if(r.barycenter>i.barycenter)return 1;if(e&&(typeof r.vs[0]=="string"||typeof i.vs[0]=="string")){let l=e.node(r.vs[0]),s=e.node(i.vs[0]),
a=ki(n,l,s);if(a!==0)return a}return t?i.i-r.i:r.i-i.i}}function Ti(e,n,t,r,i){var l,s,a,f,c,d,p,h,m,E,T;let I=null,D=i;typeof r=="boolean"?(D=r,I=null):r!==void 0&&
(I=r);let C=e.children(n),S=e.node(n),R=S?S.borderLeft:void 0,M=S?S.borderRight:void 0,U={};R&&(C=C.filter(K=>K!==R&&K!==M));let V=wc(e,C);V.forEach(K=>{if(e.children(
K.v).length){let{result:W}=Ti(e,K.v,t,I,D);U[K.v]=W,Object.hasOwn(W,"barycenter")&&Ac(K,W)}});let Y=kc(V,t);Cc(Y,U);let z={},X=!1;for(let K=0;K<Y.length;K++)for(let W=K+
1;W<Y.length;W++)if(!(!Y[K]||!Y[W]||!((l=Y[K])!=null&&l.barycenter)||!((s=Y[W])!=null&&s.barycenter))&&((a=Y[K])==null?void 0:a.barycenter)===Y[W].barycenter){let F=(c=
(f=Y[K])==null?void 0:f.vs[0])!=null?c:"",q=(p=(d=Y[W])==null?void 0:d.vs[0])!=null?p:"",_=e.node(F),re=e.node(q);if(_.dummy==="edge"&&re.dummy==="edge"&&((h=_.
edgeObj)==null?void 0:h.v)===((m=re.edgeObj)==null?void 0:m.v)&&((E=_.edgeObj)==null?void 0:E.w)===((T=re.edgeObj)==null?void 0:T.w))if(_.edgeLabel.reversed){z[q]=
Y[K],Y.splice(K,1),K--;break}else z[F]||(z[F]=Y[W],Y.splice(W,1),W--);else X=!0}let G=Pc(Y,z,I,e,D);if(R&&M){G.vs=[R,G.vs,M].flat(1);let K=e.predecessors(R);if(K&&
K.length){let W=e.node(K[0]),F=e.predecessors(M),q=e.node(F[0]);Object.hasOwn(G,"barycenter")||(G.barycenter=0,G.weight=0),G.barycenter=(G.barycenter*G.weight+W.
order+q.order)/(G.weight+2),G.weight+=2}}return Object.defineProperty(G,"result",{value:G,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(G,"u\
sedBias",{value:X,enumerable:!1,configurable:!0,writable:!0}),G}function Cc(e,n){e.forEach(t=>{t.vs=t.vs.flatMap(r=>n[r]?n[r].vs:r)})}function Ac(e,n){e.barycenter!==
void 0?(e.barycenter=(e.barycenter*e.weight+n.barycenter*n.weight)/(e.weight+n.weight),e.weight+=n.weight):(e.barycenter=n.barycenter,e.weight=n.weight)}function _c(e,n,t,r){
r||(r=e.nodes());let i=Nc(e),l=new ae({compound:!0}).setGraph({root:i}).setDefaultNodeLabel(s=>e.node(s));return r.forEach(s=>{let a=e.node(s),f=e.parent(s);if(a.
rank===n||a.minRank<=n&&n<=a.maxRank){l.setNode(s),l.setParent(s,f||i);let c=e[t](s);c&&c.forEach(d=>{let p=d.v===s?d.w:d.v,h=l.edge(p,s),m=h!==void 0?h.weight:
0;l.setEdge(p,s,{weight:e.edge(d).weight+m})}),Object.hasOwn(a,"minRank")&&l.setNode(s,{borderLeft:a.borderLeft[n],borderRight:a.borderRight[n]})}}),l}function Nc(e){
let n;for(;e.hasNode(n=Mt("_root")););return n}function Tc(e,n,t){let r={},i;t.forEach(l=>{let s=e.parent(l),a,f;for(;s;){if(a=e.parent(s),a?(f=r[a],r[a]=s):(f=
i,i=s),f&&f!==s){n.setEdge(f,s);return}s=a}})}function Si(e,n={},t=null){if(typeof n.customOrder=="function"){n.customOrder(e,Si);return}let r=bi(e),i=Qr(e,tn(1,
r+1),"inEdges"),l=Qr(e,tn(r-1,-1,-1),"outEdges"),s=yc(e,t);if(Zr(e,s),n.disableOptimalOrderHeuristic)return;let a=Number.POSITIVE_INFINITY,f,c=n.constraints||[];
for(let d=0,p=0;p<4;++d,++p){Sc(d%2?i:l,d%4>=2,c,t),s=rn(e);let h=vc(e,s);h<a?(p=0,f=Object.assign({},s),a=h):h===a&&(f=structuredClone(s))}Zr(e,f)}function Qr(e,n,t){
let r=new Map,i=(l,s)=>{r.has(l)||r.set(l,[]),r.get(l).push(s)};for(let l of e.nodes()){let s=e.node(l);if(typeof s.rank=="number"&&i(s.rank,l),typeof s.minRank==
"number"&&typeof s.maxRank=="number")for(let a=s.minRank;a<=s.maxRank;a++)a!==s.rank&&i(a,l)}return n.map(function(l){return _c(e,l,t,r.get(l)||[])})}function Sc(e,n,t,r){
let i=!0,l=new ae;e.forEach(function(s){t.forEach(d=>l.setEdge(d.left,d.right));let a=s.graph().root,{result:f,usedBias:c}=Ti(s,a,l,r,i);n&&c&&(i=!i),f.vs.forEach(
(d,p)=>s.node(d).order=p),Tc(s,l,f.vs)})}function Zr(e,n){Object.values(n).forEach(t=>t.forEach((r,i)=>e.node(r).order=i))}function Rc(e,n){let t={};function r(i,l){
let s=0,a=0,f=i.length,c=l[l.length-1];return l.forEach((d,p)=>{let h=Dc(e,d),m=h?e.node(h).order:f;(h||d===c)&&(l.slice(a,p+1).forEach(E=>{let T=e.predecessors(
E);T&&T.forEach(I=>{let D=e.node(I),C=D.order;(C<s||m<C)&&!(D.dummy&&e.node(E).dummy)&&Ri(t,I,E)})}),a=p+1,s=m)}),l}return n.length&&n.reduce(r),t}function Ic(e,n){
let t={};function r(s){var a;return((a=e.node(s))==null?void 0:a.dummy)==="border"}if(!e.nodes().some(r))return t;function i(s,a,f,c,d){tn(a,f).forEach(p=>{let h=s[p];
if(h!==void 0&&e.node(h).dummy){let m=e.predecessors(h);m&&m.forEach(E=>{if(E===void 0)return;let T=e.node(E);T.dummy&&(T.order<c||T.order>d)&&Ri(t,E,h)})}})}function l(s,a){
let f=-1,c=-1,d=0;return a.forEach((p,h)=>{if(r(p)){let m=e.predecessors(p);if(m&&m.length){let E=m[0];if(E===void 0)return;c=e.node(E).order,i(a,d,h,f,c),d=h,f=
c}}i(a,d,a.length,c,s.length)}),a}return n.length&&n.reduce(l),t}function Dc(e,n){if(e.node(n).dummy){let t=e.predecessors(n);if(t)return t.find(r=>e.node(r).dummy)}}
function Ri(e,n,t){if(n>t){let i=n;n=t,t=i}let r=e[n];r||(e[n]=r={}),r[t]=!0}function Lc(e,n,t){if(n>t){let i=n;n=t,t=i}let r=e[n];return r!==void 0&&Object.hasOwn(
r,t)}function Mc(e,n,t,r,i){let l={},s={},a={};return n.forEach(f=>{f.forEach((c,d)=>{l[c]=c,s[c]=c,a[c]=d})}),n.forEach(f=>{let c=-1,d=-1,p=!1,h=f,m=f.findIndex(
E=>i?.includes(E)||ei(E,e,i));m>0&&(h=[f[m],...f.slice(0,m),...f.slice(m+1)],p=!0),h.forEach(E=>{var T;let I=r(E);if(I&&I.length){i!=null&&i.includes(E)&&(I=I.filter(
S=>ei(S,e,i)));let D=I.sort((S,R)=>{let M=a[S],U=a[R];return(M!==void 0?M:0)-(U!==void 0?U:0)}),C=(D.length-1)/2;for(let S=Math.floor(C),R=Math.ceil(C);S<=R;++S){
let M=D[S];if(M===void 0)continue;let U=a[M];if(U!==void 0&&s[E]===E&&c<U&&a[M]!==d&&!Lc(t,E,M)){let V=l[M];V!==void 0&&(s[M]=E,s[E]=l[E]=V,c=U,p&&(c=-1,d=(T=a[M])!=
null?T:-1,p=!1))}}}})}),{root:l,align:s}}function Fc(e,n,t,r,i=!1){let l={},s=$c(e,n,t,i),a=i?"borderLeft":"borderRight";function f(m,E){let T=s.nodes().slice(),
I={},D=T.pop();for(;D;){if(I[D])m(D);else{I[D]=!0,T.push(D);for(let C of E(D))T.push(C)}D=T.pop()}}function c(m){let E=s.inEdges(m);E?l[m]=E.reduce((T,I)=>{var D;
let C=(D=l[I.v])!=null?D:0,S=s.edge(I);return Math.max(T,C+(S!==void 0?S:0))},0):l[m]=0}function d(m){let E=s.outEdges(m),T=Number.POSITIVE_INFINITY;E&&(T=E.reduce(
(D,C)=>{let S=l[C.w],R=s.edge(C);return Math.min(D,(S!==void 0?S:0)-(R!==void 0?R:0))},Number.POSITIVE_INFINITY));let I=e.node(m);T!==Number.POSITIVE_INFINITY&&
I.borderType!==a&&(l[m]=Math.max(l[m]!==void 0?l[m]:0,T))}function p(m){return s.predecessors(m)||[]}function h(m){return s.successors(m)||[]}return f(c,p),f(d,
h),Object.keys(r).forEach(m=>{var E;let T=t[m];T!==void 0&&(l[m]=(E=l[T])!=null?E:0)}),l}function $c(e,n,t,r){let i=new ae,l=e.graph(),s=Hc(l.nodesep,l.edgesep,
r);return n.forEach(a=>{let f;a.forEach(c=>{let d=t[c];if(d!==void 0){if(i.setNode(d),f!==void 0){let p=t[f];if(p!==void 0){let h=i.edge(p,d);i.setEdge(p,d,Math.
max(s(e,c,f),h||0))}}f=c}})}),i}function jc(e,n){return Object.values(n).reduce((t,r)=>{let i=Number.NEGATIVE_INFINITY,l=Number.POSITIVE_INFINITY;Object.entries(
r).forEach(([a,f])=>{let c=Kc(e,a)/2;i=Math.max(f+c,i),l=Math.min(f-c,l)});let s=i-l;return s<t[0]&&(t=[s,r]),t},[Number.POSITIVE_INFINITY,null])[1]}function Bc(e,n){
let t=Object.values(n),r=ue(Math.min,t),i=ue(Math.max,t);["u","d"].forEach(l=>{["l","r"].forEach(s=>{let a=l+s,f=e[a];if(!f||f===n)return;let c=Object.values(f),
d=r-ue(Math.min,c);s!=="l"&&(d=i-ue(Math.max,c)),d&&(e[a]=Tn(f,p=>p+d))})})}function Yc(e,n=void 0){let t=e.ul;return t?Tn(t,(r,i)=>{var l,s;if(n){let f=n.toLowerCase(),
c=e[f];if(c&&c[i]!==void 0)return c[i]}let a=Object.values(e).map(f=>{let c=f[i];return c!==void 0?c:0}).sort((f,c)=>f-c);return(((l=a[1])!=null?l:0)+((s=a[2])!=
null?s:0))/2}):{}}function qc(e,n){let t=rn(e),r=Object.assign(Rc(e,t),Ic(e,t)),i={},l;["u","d"].forEach(a=>{l=a==="u"?t:Object.values(t).reverse(),["l","r"].forEach(
f=>{f==="r"&&(l=l.map(p=>Object.values(p).reverse()));let c=Mc(e,l,r,p=>(a==="u"?e.predecessors(p):e.successors(p))||[],n),d=Fc(e,l,c.root,c.align,f==="r");f===
"r"&&(d=Tn(d,p=>-p)),i[a+f]=d})});let s=jc(e,i);return Bc(i,s),Yc(i,e.graph().align)}function Hc(e,n,t){return(r,i,l)=>{let s=r.node(i),a=r.node(l),f=0,c;if(f+=
s.width/2,Object.hasOwn(s,"labelpos"))switch(s.labelpos.toLowerCase()){case"l":c=-s.width/2;break;case"r":c=s.width/2;break}if(c&&(f+=t?c:-c),c=void 0,f+=(s.dummy?
n:e)/2,f+=(a.dummy?n:e)/2,f+=a.width/2,Object.hasOwn(a,"labelpos"))switch(a.labelpos.toLowerCase()){case"l":c=a.width/2;break;case"r":c=-a.width/2;break}return c&&
(f+=t?c:-c),f}}function Kc(e,n){return e.node(n).width}function ei(e,n,t){var r;if(!t)return!1;let i=(r=n.node(e))==null?void 0:r.edgeObj;if(!i||n.node(e).edgeLabel.
reversed)return!1;let l=t.indexOf(i?.v),s=t.indexOf(i?.w);return l!==-1&&s!==-1&&l===(s+1)%t.length||l===(s-1)%t.length}function Uc(e,n){e=yi(e),Gc(e),Object.entries(
qc(e,n)).forEach(([t,r])=>e.node(t).x=r)}function Gc(e){let n=rn(e),t=e.graph(),r=t.ranksep,i=t.rankalign,l=0;n.forEach(s=>{let a=s.reduce((f,c)=>{var d;let p=(d=
e.node(c).height)!=null?d:0;return f>p?f:p},0);s.forEach(f=>{let c=e.node(f);i==="top"?c.y=l+c.height/2:i==="bottom"?c.y=l+a-c.height/2:c.y=l+a/2}),l+=a+r})}var ni=new WeakMap;
function Wc(e,n={}){return Ii(e,wi,n),e}function ti(e,n,t){let r=n;for(;r!==void 0;){let i=e.parent(r);if(i===t)return r;r=i}}function Ii(e,n,t){var r;let i=e.nodes().
filter(C=>e.children(C).length),l={};i.forEach(C=>{let S=e.node(C);if(S&&S.rankdir){let R=new ae({multigraph:!0,compound:!0});R.setGraph({rankdir:S.rankdir});let M=e.
children(C);M.forEach(F=>{let q={...e.node(F)};R.setNode(F,q);let _=e.parent(F);_&&_!==C&&M.includes(_)&&R.setParent(F,_)});let U=new Set;e.edges().forEach(F=>{
let q=ti(e,F.v,C),_=ti(e,F.w,C);if(q===F.v&&_===F.w)R.setEdge(F,{...e.edge(F)});else if(q&&_&&q!==_){let re=`${q}\0${_}`;U.has(re)||(U.add(re),R.setEdge(q,_,{...e.
edge(F)}))}}),Ii(R,n,t);let V=si(R);ii(V,n,t,null),oi(R,V);let Y=1/0,z=1/0,X=-1/0,G=-1/0;R.nodes().forEach(F=>{if(F===C)return;let q=R.node(F);q&&typeof q.x=="n\
umber"&&typeof q.y=="number"&&typeof q.width=="number"&&typeof q.height=="number"&&(Y=Math.min(Y,q.x-q.width/2),X=Math.max(X,q.x+q.width/2),z=Math.min(z,q.y-q.height/
2),G=Math.max(G,q.y+q.height/2))}),(!isFinite(Y)||!isFinite(z)||!isFinite(X)||!isFinite(G))&&(Y=z=0,X=G=0);let K=X-Y,W=G-z;l[C]={minX:Y,minY:z,maxX:X,maxY:G,width:K,
height:W,offsetX:Y,offsetY:z},S._dagreClusterSubgraph=R}});let s=[],a=C=>{let S=[],R=(e.children(C)||[]).filter(M=>M!==C);for(;R.length>0;){let M=R.shift();S.push(
M),(e.children(M)||[]).filter(U=>U!==M).forEach(U=>R.push(U))}return S},f=new Map;i.forEach(C=>{let S=e.node(C);S&&S.rankdir&&l[C]&&f.set(C,(e.children(C)||[]).
filter(R=>R!==C))});let c=new Set([...f.values()].flat()),d=new Map;f.forEach((C,S)=>{c.has(S)||d.set(S,a(S))});let p=new Set([...d.values()].flat()),h=C=>{for(let[
S,R]of d)if(R.includes(C))return S;return C},m=[];e.edges().forEach(C=>{(p.has(C.v)||p.has(C.w))&&m.push({edge:C,label:e.edge(C)})});let E=new Map;p.forEach(C=>{
let S=e.parent(C);E.set(C,typeof S=="string"?S:void 0)}),d.forEach((C,S)=>{let R=e.node(S),M=[];C.forEach(Y=>{let z=e.node(Y);z&&(M.push({id:Y,node:z,parent:E.get(
Y)}),e.removeNode(Y))});let U=m.filter(({edge:Y})=>C.includes(Y.v)||C.includes(Y.w)),V=l[S];R&&(s.push({clusterId:S,subgraph:R._dagreClusterSubgraph,bounds:V,children:C,
removedNodes:M,removedEdges:U}),R.width=V.width,R.height=V.height)});let T=new Set;m.forEach(({edge:C,label:S})=>{let R=h(C.v),M=h(C.w);if(R!==M&&e.hasNode(R)&&
e.hasNode(M)){let U=`${R}\0${M}`;T.has(U)||(T.add(U),e.setEdge(R,M,{...S,width:0,height:0}))}});let I=si(e),D=ii(I,n,t,(r=ni.get(e))!=null?r:null);ni.set(e,D),oi(
e,I),T.forEach(C=>{let S=C.indexOf("\0"),R=C.slice(0,S),M=C.slice(S+1);e.hasEdge(R,M)&&e.removeEdge(R,M)}),s.forEach(({clusterId:C,subgraph:S,bounds:R,removedNodes:M,
removedEdges:U})=>{var V,Y;let z=e.node(C),X=(V=z?.x)!=null?V:0,G=(Y=z?.y)!=null?Y:0,K=(R.minX+R.maxX)/2,W=(R.minY+R.maxY)/2;M.forEach(({id:F,node:q,parent:_})=>{
e.setNode(F,q),_!==void 0&&e.setParent(F,_)}),U.forEach(({edge:F,label:q})=>{e.setEdge(F,q)}),S.nodes().forEach(F=>{if(F===C)return;let q=S.node(F),_=e.node(F);
_&&q&&typeof q.x=="number"&&typeof q.y=="number"&&(_.x=X+(q.x-K),_.y=G+(q.y-W))}),ri(e,S,X-K,G-W),delete z._dagreClusterSubgraph}),i.forEach(C=>{var S,R;let M=e.
node(C),U=l[C];if(M&&M.rankdir&&M._dagreClusterSubgraph&&U){let V=M._dagreClusterSubgraph,Y=(S=M.x)!=null?S:0,z=(R=M.y)!=null?R:0,X=(U.minX+U.maxX)/2,G=(U.minY+
U.maxY)/2;V.nodes().forEach(K=>{if(K===C)return;let W=V.node(K),F=e.node(K);if(F&&W&&typeof W.x=="number"&&typeof W.y=="number"){let q=W.x-X,_=W.y-G;F.x=Y+q,F.y=
z+_}}),ri(e,V,Y-X,z-G),delete M._dagreClusterSubgraph}})}function ri(e,n,t,r){n.edges().forEach(i=>{if(!e.hasEdge(i))return;let l=n.edge(i),s=e.edge(i);s.points=
l.points.map(a=>({x:a.x+t,y:a.y+r})),Object.hasOwn(l,"x")&&(s.x=l.x+t,s.y=l.y+r)})}function ii(e,n,t,r=null){var i,l;let s=t?.useDynamic!==!1,a=s&&(i=r?.graph)!=
null?i:null,f=s&&(l=r?.rawNodes)!=null?l:null;n("    makeSpaceForEdgeLabels",()=>nu(e)),n("    removeSelfEdges",()=>uu(e)),n("    acyclic",()=>Ma(e,a)),n("    n\
estingGraph.run",()=>sc(e)),n("    rank",()=>Za(yi(e))),n("    injectEdgeLabelProxies",()=>tu(e)),n("    removeEmptyRanks",()=>ka(e)),n("    nestingGraph.cleanu\
p",()=>uc(e)),n("    normalizeRanks",()=>wa(e)),n("    assignRankMinMax",()=>ru(e)),n("    removeEdgeLabelProxies",()=>iu(e)),n("    normalize.run",()=>Ba(e)),n(
"    parentDummyChains",()=>rc(e)),n("    addBorderSegments",()=>dc(e)),n("    order",()=>Si(e,t,f)),n("    insertSelfEdges",()=>du(e)),n("    adjustCoordinateS\
ystem",()=>pc(e)),n("    position",()=>Uc(e,t.corePath)),n("    positionSelfEdges",()=>fu(e));let c=JSON.parse(JSON.stringify(e._nodes));return n("    removeBor\
derNodes",()=>cu(e)),n("    normalize.undo",()=>qa(e)),n("    fixupEdgeLabelCoords",()=>su(e)),n("    undoCoordinateSystem",()=>hc(e)),n("    translateGraph",()=>ou(
e)),n("    assignNodeIntersects",()=>lu(e)),n("    reversePoints",()=>au(e)),n("    acyclic.undo",()=>$a(e)),{graph:e,rawNodes:c}}function oi(e,n){e.nodes().forEach(
t=>{let r=e.node(t),i=n.node(t);r&&(r.x=i.x,r.y=i.y,r.order=i.order,r.rank=i.rank,n.children(t).length&&(r.width=i.width,r.height=i.height))}),e.edges().forEach(
t=>{let r=e.edge(t),i=n.edge(t);r.points=i.points,Object.hasOwn(i,"x")&&(r.x=i.x,r.y=i.y)}),e.graph().width=n.graph().width,e.graph().height=n.graph().height}var zc=[
"nodesep","edgesep","ranksep","marginx","marginy"],Vc={ranksep:50,edgesep:20,nodesep:50,rankdir:"TB",rankalign:"center"},Jc=["acyclicer","ranker","rankdir","ali\
gn","rankalign"],Xc=["width","height","rank"],li={width:0,height:0},Qc=["minlen","weight","width","height","labeloffset"],Zc={minlen:1,weight:1,width:0,height:0,
labeloffset:10,labelpos:"r"},eu=["labelpos"];function si(e){let n=new ae({multigraph:!0,compound:!0}),t=Rt(e.graph());return n.setGraph(Object.assign({},Vc,St(t,
zc),Nn(t,Jc))),e.nodes().forEach(r=>{let i=Rt(e.node(r)),l=St(i,Xc);Object.keys(li).forEach(a=>{l[a]===void 0&&(l[a]=li[a])}),n.setNode(r,l);let s=e.parent(r);s!==
void 0&&n.setParent(r,s)}),e.edges().forEach(r=>{let i=Rt(e.edge(r));n.setEdge(r,Object.assign({},Zc,St(i,Qc),Nn(i,eu)))}),n}function nu(e){let n=e.graph();n.ranksep/=
2,e.edges().forEach(t=>{var r;let i=e.edge(t);i.minlen*=2,((r=i.labelpos)!=null?r:"r").toLowerCase()!=="c"&&(n.rankdir==="TB"||n.rankdir==="BT"?i.width+=i.labeloffset:
i.height+=i.labeloffset)})}function tu(e){e.edges().forEach(n=>{let t=e.edge(n);if(t.width&&t.height){let r=e.node(n.v),i={rank:(e.node(n.w).rank-r.rank)/2+r.rank,
e:n};Fe(e,"edge-proxy",i,"_ep")}})}function ru(e){let n=0;e.nodes().forEach(t=>{let r=e.node(t);r.borderTop&&(r.minRank=e.node(r.borderTop).rank,r.maxRank=e.node(
r.borderBottom).rank,n=Math.max(n,r.maxRank))}),e.graph().maxRank=n}function iu(e){e.nodes().forEach(n=>{let t=e.node(n);if(t.dummy==="edge-proxy"){let r=t;e.edge(
r.e).labelRank=t.rank,e.removeNode(n)}})}function ou(e){let n=Number.POSITIVE_INFINITY,t=0,r=Number.POSITIVE_INFINITY,i=0,l=e.graph(),s=l.marginx||0,a=l.marginy||
0;function f(c){let d=c.x,p=c.y,h=c.width,m=c.height;n=Math.min(n,d-h/2),t=Math.max(t,d+h/2),r=Math.min(r,p-m/2),i=Math.max(i,p+m/2)}e.nodes().forEach(c=>f(e.node(
c))),e.edges().forEach(c=>{let d=e.edge(c);Object.hasOwn(d,"x")&&f(d)}),n-=s,r-=a,e.nodes().forEach(c=>{let d=e.node(c);d.x-=n,d.y-=r}),e.edges().forEach(c=>{let d=e.
edge(c);d.points.forEach(p=>{p.x-=n,p.y-=r}),Object.hasOwn(d,"x")&&(d.x-=n),Object.hasOwn(d,"y")&&(d.y-=r)}),l.width=t-n+s,l.height=i-r+a}function lu(e){e.edges().
forEach(n=>{if(n.v===n.w)return;let t=e.edge(n),r=e.node(n.v),i=e.node(n.w),l,s;t.points?(l=t.points[0],s=t.points[t.points.length-1]):(t.points=[],l=i,s=r),t.points.
unshift(Kr(r,l)),t.points.push(Kr(i,s))})}function su(e){e.edges().forEach(n=>{let t=e.edge(n);if(Object.hasOwn(t,"x"))switch((t.labelpos==="l"||t.labelpos==="r")&&
(t.width-=t.labeloffset),t.labelpos){case"l":t.x-=t.width/2+t.labeloffset;break;case"r":t.x+=t.width/2+t.labeloffset;break}})}function au(e){e.edges().forEach(n=>{
let t=e.edge(n);t.reversed&&t.points.reverse()})}function cu(e){e.nodes().forEach(n=>{if(e.children(n).length){let t=e.node(n),r=e.node(t.borderTop),i=e.node(t.
borderBottom),l=e.node(t.borderLeft[t.borderLeft.length-1]),s=e.node(t.borderRight[t.borderRight.length-1]);t.width=Math.abs(s.x-l.x),t.height=Math.abs(i.y-r.y),
t.x=l.x+t.width/2,t.y=r.y+t.height/2}}),e.nodes().forEach(n=>{e.node(n).dummy==="border"&&e.removeNode(n)})}function uu(e){e.edges().forEach(n=>{if(n.v===n.w){let t=e.
node(n.v);t.selfEdges||(t.selfEdges=[]),t.selfEdges.push({e:n,label:e.edge(n)}),e.removeEdge(n)}})}function du(e){rn(e).forEach(n=>{let t=0;n.forEach((r,i)=>{let l=e.
node(r);typeof l.rank!="number"&&(l.rank=0),l.order=i+t,(l.selfEdges||[]).forEach(s=>{Fe(e,"selfedge",{width:s.label.width,height:s.label.height,rank:l.rank,order:i+
++t,e:s.e,edgeLabel:s.label},"_se"),(!Array.isArray(s.label.points)||s.label.points.length!==7)&&(s.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{
x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete l.selfEdges})})}function fu(e){e.nodes().forEach(n=>{let t=e.node(n),r=i=>typeof i=="number"&&isFinite(i);if(t.dummy===
"selfedge"){let i=t,l=e.node(i.e.v),s=r(l?.x)?l.x:0,a=r(l?.y)?l.y:0,f=r(l?.width)?l.width:0,c=r(l?.height)?l.height:0,d=r(t.x)?t.x:s,p=r(t.y)?t.y:a,h=f/2,m=c/2;
i.edgeLabel.points=[{x:d+h,y:p-m},{x:d+h,y:p-m},{x:d,y:p},{x:d-h,y:p+m},{x:d-h,y:p+m},{x:d,y:p},{x:d,y:p}],i.edgeLabel.x=d,i.edgeLabel.y=p,e.setEdge(i.e,i.edgeLabel),
e.removeNode(n)}else t&&Array.isArray(t.selfEdges)&&t.selfEdges.forEach(i=>{if(!Array.isArray(i.label.points)||i.label.points.length!==7){let l=r(t.x)?t.x:0,s=r(
t.y)?t.y:0,a=r(t.width)?t.width:0,f=r(t.height)?t.height:0,c=a/2,d=f/2;i.label.points=[{x:l+c,y:s-d},{x:l+c,y:s-d},{x:l,y:s},{x:l-c,y:s+d},{x:l-c,y:s+d},{x:l,y:s},
{x:l,y:s}]}})})}function St(e,n){return Tn(Nn(e,n),Number)}function Rt(e){let n={};return e&&Object.entries(e).forEach(([t,r])=>{typeof t=="string"&&(t=t.toLowerCase()),
n[t]=r}),n}function pu(e){let n=rn(e),t=new ae({compound:!0,multigraph:!0}).setGraph({});return e.nodes().forEach(r=>{t.setNode(r,{label:r}),t.setParent(r,"laye\
r"+e.node(r).rank)}),e.edges().forEach(r=>t.setEdge(r.v,r.w,{},r.name)),n.forEach((r,i)=>{let l="layer"+i;t.setNode(l,{rank:"same"}),r.reduce((s,a)=>(t.setEdge(
s,a,{style:"invis"}),a))}),t}var hu={graphlib:ci,version:Aa,layout:Wc,debug:pu,util:{time:Pa,notime:wi}},Bt=hu;var gu=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;function $e(e,n){let t=0;
for(let r of e)t+=gu.test(r)?2:1;return Math.ceil(t*n*.62)}function Yt(e,n){if($e(e,12)<=n)return e;let t=[...e];for(;t.length>0&&$e(`${t.join("")}\u2026`,12)>n;)
t.pop();return`${t.join("")}\u2026`}var Ne=12,In=18,mu=360,yu=2,_e=24,on=16,vu=12;function Mi(e){let n=bu(e),t=Math.max(...n.map(({width:c})=>c),200),r=n.reduce((c,{height:d})=>c+d+_e,0),i=Math.min(
n.length,Math.max(1,Math.round(Math.sqrt(1.5*r/t)))),l=Array.from({length:i},()=>on),s=[],a=[];for(let c of n){let d=l.indexOf(Math.min(...l)),p={x:on+d*(t+_e),
y:l[d]??on};s.push(...c.boxes.map(h=>je(h,p))),a.push(...c.routes.map(h=>({...je(h,p),points:h.points.map(m=>je(m,p))}))),l[d]=p.y+c.height+_e}return{width:2*on+
i*t+(i-1)*_e,height:Math.max(...l,60)-_e+on,boxes:s,routes:a}}var je=(e,n)=>({...e,x:e.x+n.x,y:e.y+n.y});function bu(e){let n=ke(e),t=new Map(n.flatMap(({parent:h,
nodes:m})=>m.map(E=>[E.id,h?.id??E.id]))),r=wu(e.edges,t),i=e.edges.map(h=>{let m=t.get(h.from)??h.from;return{edge:h,group:m,to:r.has(h.to)&&t.get(h.to)!==m?`${m}\
 ${h.to}`:h.to}}),l=ku(i.map(({edge:h,group:m,to:E})=>[m,E===h.to?t.get(E)??E:m])),s=new Map,a=[],f=new Set(i.flatMap(({edge:h,to:m})=>[h.from,m])),c=h=>{let m=l(
h),E=s.get(m)??{groups:[],ends:[]};return s.set(m,E),E};for(let{parent:h,nodes:m}of n)if(h)c(h.id).groups.push({parent:h,nodes:m});else for(let E of m)f.has(E.id)?
c(E.id).groups.push({parent:h,nodes:[E]}):a.push(E);for(let h of i)c(h.group).ends.push(h);let d=new Map(e.nodes.map(h=>[h.id,h])),p=[...s.values()].map(h=>Eu(h,
d));return a.length>0?[...p,xu(a,Math.max(...p.map(({width:h})=>h),800))]:p}function wu(e,n){let t=new Map;for(let{from:r,to:i}of e){let l=n.get(r)??r;l!==n.get(
i)&&t.set(i,(t.get(i)??new Set).add(l))}return new Set([...t].filter(([,r])=>r.size>yu).map(([r])=>r))}function ku(e){let n=new Map,t=r=>{let i=r;for(let l=n.get(
i);l!==void 0;l=n.get(i))i=l;for(let l=r;l!==i;){let s=n.get(l)??i;n.set(l,i),l=s}return i};for(let[r,i]of e){let[l,s]=[t(r),t(i)];l!==s&&n.set(s,l)}return t}function Eu({
groups:e,ends:n},t){let r=new Bt.graphlib.Graph({compound:!0,multigraph:!0});r.setGraph({rankdir:"LR",nodesep:20,ranksep:90}),r.setDefaultEdgeLabel(()=>({}));let i=new Map,
l=(c,d,p,h)=>{i.has(c)||(i.set(c,{node:d,role:p}),r.setNode(c,qt(d)),h!==void 0&&r.setParent(c,h))};for(let{parent:c,nodes:d}of e){c&&(i.set(c.id,{node:c,role:"\
group"}),r.setNode(c.id,d.length===0?qt(c):{}));for(let p of d)l(p.id,p,"node",c?.id)}for(let{edge:c,group:d,to:p}of n){let h=t.get(c.to);h&&p!==c.to&&l(p,h,"st\
and-in",i.has(d)&&d!==c.from?d:void 0)}let s=c=>`${c.edge.field} ${c.edge.from}`;for(let c of n){let d={width:$e(Di(c.edge),10),height:12,labelpos:"c"};r.setEdge(
c.edge.from,c.to,d,s(c))}Bt.layout(r);let a=[...i].map(([c,{node:d,role:p}])=>{let{x:h,y:m,width:E,height:T}=r.node(c),I=p==="group"?vu:0,D=p==="group"?Yt(oe(`${d.
kind} ${ne(d)}`),E-Ne):Ht(d);return{node:d,role:p,title:D,x:h-E/2,y:m-T/2-I,width:E,height:T+I}}),f=n.map(c=>{let{points:d=[],x:p=0,y:h=0}=r.edge({v:c.edge.from,
w:c.to,name:s(c)});return{edge:c.edge,label:Di(c.edge),points:d,x:p,y:h-4}});return Fi(a,f)}function Fi(e,n){let t=n.flatMap(({points:f})=>f),r=[...e,...t].map(
({x:f})=>f),i=[...e,...t].map(({y:f})=>f),l={x:-Rn(r),y:-Rn(i)},s=[...e.map(({x:f,width:c})=>-f-c),...t.map(({x:f})=>-f)],a=[...e.map(({y:f,height:c})=>-f-c),...t.
map(({y:f})=>-f)];return{width:l.x-Rn(s),height:l.y-Rn(a),boxes:e.map(f=>je(f,l)),routes:n.map(f=>({...je(f,l),points:f.points.map(c=>je(c,l))}))}}var Rn=e=>e.reduce(
(n,t)=>Math.min(n,t),0);function xu(e,n){let t=[],[r,i]=[0,0];for(let l of e){let s=qt(l);r>0&&r+s.width>n&&([r,i]=[0,i+s.height+_e]),t.push({node:l,role:"node",
title:Ht(l),x:r,y:i,...s}),r+=s.width+_e}return Fi(t,[])}function qt(e){return{width:Math.max($e(e.kind,12),$e(Ht(e),12))+2*Ne,height:2*In+Ne}}var Ht=e=>Yt(oe(ne(
e)),mu),Di=({field:e})=>e.replace(/^spec\./,"");var $i=1500;function ji(e){if(e.nodes.length>$i)throw new RangeError(`a picture is limited to ${$i} resources, not ${e.nodes.length}: draw it with Graphviz (dot\
)`);let{width:n,height:t,boxes:r,routes:i}=Mi(e),[l,s]=[Math.ceil(n),Math.ceil(t)];return`${[`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${l} ${s}" wi\
dth="${l}" height="${s}" role="img" aria-labelledby="title description">`,'<title id="title">OpenChoreo topology</title>',`<desc id="description">${Ee(Nu(e))}</\
desc>`,Pu,Ou,...r.filter(({role:a})=>a==="group").map(Au),...i.map(_u),...r.filter(({role:a})=>a!=="group").map(Cu),"</svg>"].join(`
`)}
`}var Pu=`<style>
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
</style>`,Ou=["tip","tip-dangling"].map(e=>`<marker id="${e}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="${e}\
" d="M0 0L8 4L0 8z"/></marker>`).join(`
`);function Cu({node:e,role:n,title:t,x:r,y:i,width:l,height:s}){let a=["node",...n==="stand-in"?["elsewhere"]:[],...ge(e)?["missing"]:[],...e.issues.length>0?[
"invalid"]:[]],f=[...ge(e)?[", missing"]:[],...e.issues.length>0?[`, not valid: ${e.issues.length}`]:[],...n==="stand-in"?[", also drawn elsewhere"]:[]];return[
`<g class="${a.join(" ")}"><title>${Ee(`${e.kind} ${ne(e)}${f.join("")}`)}</title>`,`<rect x="${Q(r)}" y="${Q(i)}" width="${Q(l)}" height="${Q(s)}" rx="${n==="s\
tand-in"?Q(s/2):6}"/>`,`<text class="kind" x="${Q(r+Ne)}" y="${Q(i+In)}">${Ee(e.kind)}</text>`,`<text x="${Q(r+Ne)}" y="${Q(i+2*In)}">${Ee(t)}</text></g>`].join(
"")}function Au({node:e,title:n,x:t,y:r,width:i,height:l}){return[`<g class="group"><title>${Ee(`${e.kind} ${ne(e)}`)}</title>`,`<rect x="${Q(t)}" y="${Q(r)}" w\
idth="${Q(i)}" height="${Q(l)}" rx="8"/>`,`<text x="${Q(t+Ne/2)}" y="${Q(r+12+3)}">${Ee(n)}</text></g>`].join("")}function _u({edge:{from:e,to:n,how:t},label:r,
points:i,x:l,y:s}){let a=i.map((c,d)=>`${d===0?"M":"L"}${Q(c.x)} ${Q(c.y)}`).join(""),f=t==="dangling"?"tip-dangling":"tip";return[`<g class="edge ${t}"><title>${Ee(
`${e} ${r} ${n}${t==="set"?"":`, ${t}`}`)}</title>`,`<path d="${a}" marker-end="url(#${f})"/>`,`<text x="${Q(l)}" y="${Q(s)}" text-anchor="middle">${Ee(r)}</tex\
t></g>`].join("")}function Nu({nodes:e,edges:n}){let t=n.filter(({how:r})=>r==="dangling").length;return`${e.length} resources and ${n.length} references${t>0?`\
, ${t} of which do not resolve`:""}.`}var Q=e=>String(Math.round(e*10)/10),Ee=e=>oe(e).replace(/[\ufffe\uffff]/g,"\uFFFD").replaceAll("&","&amp;").replaceAll("<",
"&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;");var Bi=(e,n)=>`${e} ${n}${e===1?"":"s"}`;function Yi(e){if(e.nodes.length===0)return`no plane found; nothing to draw
`;let n=new Map(e.nodes.map(i=>[i.id,i])),t=De(e.edges,({from:i})=>i);return[...ke(e).flatMap(({parent:i,nodes:l})=>[i?`${i.kind} ${ne(i)}`:"cluster-scoped, or \
without a namespace",...l.flatMap((s,a)=>Tu(s,a===l.length-1,t.get(s.id)??[],n))]),...Su(e),""].map(oe).join(`
`)}function Tu(e,n,t,r){let i=n?"    ":"\u2502   ",l=[...ge(e)?["missing"]:[],...e.issues.length>0?[`not valid: ${Bi(e.issues.length,"issue")}`]:[]],s=`${n?"\u2514\u2500\u2500\
 ":"\u251C\u2500\u2500 "}${e.kind} ${ne(e)}${l.length>0?` [${l.join(", ")}]`:""}`,a=t.map(({to:f,field:c,how:d},p)=>{let h=r.get(f),m=d==="set"?"":d==="default"?
" [by default]":" [not found]",E=h?.namespace!==void 0&&h.namespace!==e.namespace?` in ${h.namespace}`:"";return`${i}${p===t.length-1?"\u2514\u2500 ":"\u251C\u2500 "}${c.
replace(/^spec\./,"")} \u2192 ${h?.kind} ${h?.name??""}${E}${m}`});return[s,...a]}function Su({clusters:e,multiRegion:n,sharedHosts:t}){let i=[...e.filter(({nodes:l})=>l.
length>1).map(({type:l,planeID:s,nodes:a})=>`${l} planes with planeID ${s} share a cluster: ${a.join(", ")}`),...t.map(({host:l,nodes:s})=>`public host on diffe\
rent clusters: ${l} on ${s.join(", ")}`),...n?["multi-region: every data plane has its own public hosts"]:[]];return i.length>0?["",...i]:[]}var Ru={text:Yi,mermaid:Yr,dot:Br,svg:ji,json:e=>_r(e)};function qi(e,n="text"){return Ru[n](e)}function Iu(e){return typeof e!="object"||e===null||Array.isArray(e)}function le(e){return!Iu(e)}function Hi(e){return e.split("/").slice(1).map(Du)}var Du=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;function Dn(e){return/[~\d]/.test(e)?Hi(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join(
"").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function se(e,n){let t=e;for(let r of Lu(n))if(Array.isArray(t))t=t[Number(r)];else if(le(t)&&Object.hasOwn(
t,r))t=t[r];else return;return t}function Ki(e,n){let t=se(e,n);return typeof t=="string"?t:""}function Lu(e){let n=Kt.get(e);if(n)return n;let t=Hi(e);return Kt.
size<Mu&&Kt.set(e,t),t}var Kt=new Map,Mu=1e3;var Ut=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
aPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/https/host",direction:"ingress",visibility:"external",protocol:"https",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/https/port",direction:"ingress",visibility:"\
external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/tls/host",direction:"\
ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/ex\
ternal/tls/port",direction:"ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-nam\
e",pointer:"/spec/gateway/ingress/internal/name",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{
role:"gateway-namespace",pointer:"/spec/gateway/ingress/internal/namespace",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Env\
ironment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/http/host",direction:"ingress",visibility:"internal",protocol:"http",kinds:["Data\
Plane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/http/port",direction:"ingress",visibility:"internal",
protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/https/host",direction:"\
ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/\
internal/https/port",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",
pointer:"/spec/gateway/ingress/internal/tls/host",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],
since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/tls/port",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","Clust\
erDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/egress/external/name",direction:"egress",visibility:"external",kinds:["Da\
taPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/external/namespace",direction:"egress",visibility:"\
external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/http/host",direction:"egress",
visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/ht\
tp/port",direction:"egress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spe\
c/gateway/egress/external/https/host",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.1\
7"},{role:"port",pointer:"/spec/gateway/egress/external/https/port",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/tls/host",direction:"egress",visibility:"external",protocol:"tls",kinds:["\
DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/tls/port",direction:"egress",visibility:"externa\
l",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/egress/internal/name",direction:"\
egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/intern\
al/namespace",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/e\
gress/internal/http/host",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"po\
rt",pointer:"/spec/gateway/egress/internal/http/port",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environmen\
t"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/https/host",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane",
"ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/https/port",direction:"egress",visibility:"internal",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/tls/host",direction:"egress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/tls/port",direction:"\
egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"secret-name",pointer:"/spec/clusterAgent\
/clientCA/secretKeyRef/name",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"secret-key",pointer:"/\
spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"secret\
-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],
since:"v1.0"},{role:"plane-id",pointer:"/spec/planeID",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterObservabilit\
yPlane"]},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterO\
bservabilityPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.1\
7"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.17"},{role:"secret-n\
amespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.17"},{role:"port",pointer:"\
/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"por\
t",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["ClusterDataPlane"],until:"v0.1\
5"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["ClusterDataPlane"],until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",
kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["BuildPlane"],since:"\
v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-key",pointer:"\
/spec/agent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",
kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.9"},{role:"\
secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA\
/secretRef/namespace",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["BuildPlane"],since:"v0.9"},{role:"secr\
et-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterBuildPlane"]},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",
kinds:["ClusterBuildPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterBuildPlane"]},{role:"secret-name",
pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/\
secretKeyRef/key",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["\
WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-name",pointer:"\
/spec/agent/clientCA/secretRef/name",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["Observab\
ilityPlane"],until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"observe\
r-url",pointer:"/spec/observerURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"]},{role:"agent-url",pointer:"/spec/rcaAgentURL",kinds:["Observability\
Plane"],since:"v0.13"},{role:"agent-url",pointer:"/spec/finOpsAgentURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.1"},{role:"agent-url",
pointer:"/spec/rcaAgentURL",kinds:["ClusterObservabilityPlane"]},{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",
kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",
default:19080,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",
protocol:"https",default:19443,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingres\
s",visibility:"internal",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"\
internal",protocol:"http",default:19081,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"\
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function Ln(e){let n=Ui.get(e);if(n)return n;let t=Ut.filter(l=>Ct(l,e)&&l.kinds.some(s=>he(e,s))),r={};for(let{role:l}of Ut)r[l]=[];for(let l of t)r[l.role]?.some(
({pointer:s})=>s===l.pointer)||r[l.role]?.push(l);let i=r;return Ui.set(e,i),i}var Ui=new Map;var Be=[],Gt=[];function Wt(e,n,t){if(e===n)return 0;let r=t?.maxDistance,i=e;e.length>n.length&&(e=n,n=i);let l=e.length,s=n.length;for(;l>0&&e.charCodeAt(~-l)===
n.charCodeAt(~-s);)l--,s--;let a=0;for(;a<l&&e.charCodeAt(a)===n.charCodeAt(a);)a++;if(l-=a,s-=a,r!==void 0&&s-l>r)return r;if(l===0)return r!==void 0&&s>r?r:s;
let f,c,d,p,h=0,m=0;for(;h<l;)Gt[h]=e.charCodeAt(a+h),Be[h]=++h;for(;m<s;){for(f=n.charCodeAt(a+m),d=m++,c=m,h=0;h<l;h++)p=f===Gt[h]?d:d+1,d=Be[h],c=Be[h]=d>c?p>
c?c+1:p:p>d?d+1:p;if(r!==void 0){let E=c;for(h=0;h<l;h++)Be[h]<E&&(E=Be[h]);if(E>r)return r}}return Be.length=l,Gt.length=l,r!==void 0&&c>r?r:c}var Fu=64;function zt(e,n){if(e.length>Fu)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let l of n){if(Math.abs(l.length-
e.length)>=r)continue;let s=l.toLowerCase(),a=$u(t,s)?1:Wt(t,s,{maxDistance:r});a<r&&(r=a,i=l)}return i}function $u(e,n){if(e.length!==n.length||e===n)return!1;
let t=0;for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var sn="openchoreo.dev";function Gi(e){return Wi(e,"").filter(n=>ju(n.value))}function Wi(e,n){return le(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((t,r)=>Wi(t,`${n}/items/${r}`)):[{pointer:n,value:e}]}function ju(e){if(!le(e))return!1;let{apiVersion:n,kind:t}=e;if(typeof n!=
"string"||n==="")return typeof t=="string"&&Cn(t);let r=n.split("/")[0]??"";return r!==sn?(r.endsWith(`.${sn}`)||zt(r,[sn])!==void 0)&&typeof t=="string"&&Qe.includes(
t):typeof t!="string"||t===""?!0:Qe.includes(t)||t.endsWith(Bu)||zt(t,Qe)!==void 0}var Bu="Plane";function zi(e){return typeof e=="string"&&(e===sn||e.startsWith(
`${sn}/`))}function Vi(e){let n=e.flatMap(r=>{let i=Ze(r.kind);return i===void 0||r.planeID===void 0?[]:[{plane:r,type:i,planeID:r.planeID}]});return[...De(n,({type:r,planeID:i})=>`${r}\
/${i}`).values()].flatMap(r=>{let[i]=r;return i?[{type:i.type,planeID:i.planeID,planes:r.map(({plane:l})=>l)}]:[]})}function Ji(e){let n=new Map,t=new Map;for(let r of e)
for(let i of r.hosts){let l=n.get(i);l?t.get(i)?.push(r)===void 0&&t.set(i,[l,r]):n.set(i,r)}return[...t].filter(([,r])=>r.some(({planeID:i})=>i!==r[0]?.planeID)).
map(([r,i])=>({host:r,planes:i}))}function Xi(e){let n=new Set;for(let{hosts:t,planeID:r}of e)t.length>0&&n.add(r);return n.size>1}function Qi(e){let n=new Map;for(let i of e){let l=`${i.kind}/${i.name}`,s=n.get(l);s?(s.byNamespace??=new Map([[s.first.namespace,s.first]]),s.byNamespace.has(
i.namespace)||s.byNamespace.set(i.namespace,i)):n.set(l,{first:i})}function t(i,l,s){let a=n.get(`${l}/${s}`);if(!a||l===void 0||Oe(l)||i.namespace===void 0)return a?.
first;let{first:f,byNamespace:c}=a;return c?c.get(i.namespace)??c.get(void 0):f.namespace===void 0||f.namespace===i.namespace?f:void 0}function r(i,l){for(let{kind:s,
name:a}of l){let f=t(i,s,a);if(f)return f}}return{find:t,findFirst:r,findAnywhere:(i,l)=>n.get(`${i}/${l}`)?.first}}function Vt(e,n){let t=le(e)?e.kind:void 0;if(!he(n,t))return;let r=se(e,"/metadata/name"),i=se(e,"/metadata/namespace");if(!(typeof r!="string"||r===""))return{
kind:t,name:r,namespace:!Oe(t)&&typeof i=="string"&&i!==""?i:void 0}}function Zi(e){let n=se(e,"/spec/planeID"),t=n===void 0||n===""?se(e,"/metadata/name"):n;return typeof t=="string"?t:void 0}function eo(e,n){let t=[];for(let r of n){let i=se(e,r);typeof i=="string"&&t.push({path:r,text:i})}return t}var Yu=({direction:e,visibility:n})=>e==="ingress"&&n==="external";function to(e,n){let t=eo(e,qu(n));return t.length<2?t:[...new Map(t.map(r=>[r.text,r])).values()]}function qu(e){let n=no.get(e);if(n)return n;let t=Ln(e).host.
filter(Yu).map(({pointer:r})=>r);return no.set(e,t),t}var no=new Map;function ro(e,n){let t=le(e)?e.kind:void 0;return he(n,t)?Mr(t,n).flatMap(r=>Hu(e,r)):[]}function Hu(e,{pointer:n,to:t,fallbacks:r}){let[i]=t;if(i===void 0)return[];
let l=se(e,n);if(l==null||l===""){let[f,...c]=r;return f?[{path:n,namePath:n,targets:[f,...c],set:!1}]:[]}if(typeof l=="string")return[{path:n,namePath:n,targets:[
{kind:i,name:l}],set:!0}];if(!le(l)||typeof l.name!="string"||l.name==="")return[];let s=l.kind??i,a=[i,Lr(i)].find(f=>f===s);return a===void 0?[]:[{path:n,namePath:`${n}\
/name`,targets:[{kind:a,name:l.name}],set:!0}]}function io(e,{release:n=Qn}={}){let t=Rr(n),r=new Map,i=[],l=[],s=Gu(r),a=new Set(he(t,"Organization")?e.flatMap(m=>Wu(m,t)):[]),f=Vu(r,a);for(let[m,E]of e.entries()){
let T=Ku(E,t),I=Vt(E,t);if(T!==void 0||!I||!le(E))i.push({resource:m,reason:T??"no-name"});else{let D=s(I),C=f(I);r.set(D,lo(D,I,C,m,zu(E),Uu(E,n)));let{kind:S,
name:R,namespace:M}=I,U=to(E,t).map(({text:V})=>V);l.push({kind:S,name:R,namespace:M,id:D,value:E,planeID:Zi(E),hosts:U})}}let c=Ju(l,r,f,t),d=Ji(l),p=d.map(({host:m,
planes:E})=>({host:m,nodes:E.map(({id:T})=>T)})),h=Vi(l).map(({type:m,planeID:E,planes:T})=>({type:m,planeID:E,nodes:T.map(({id:I})=>I)}));return{release:n,nodes:[
...r.values()],edges:c,clusters:h,multiRegion:d.length===0&&Xi(l),sharedHosts:p,skipped:i}}function Ku(e,n){return!le(e)||typeof e.kind!="string"?"not-a-resourc\
e":zi(e.apiVersion)&&he(n,e.kind)?void 0:"not-a-plane"}function Uu(e,n){let t=Dr(n)(e);return t.ok?[]:t.issues}function oo({kind:e,namespace:n,name:t}){return n===
void 0?`${e}/${t}`:`${e}/${n}/${t}`}function Gu(e){let n=new Map;return t=>{let r=oo(t);if(!e.has(r))return r;let i=(n.get(r)??1)+1;return n.set(r,i),`${r}#${i}`}}
function Wu(e,n){let t=Vt(e,n);return t?.kind==="Organization"?[t.name]:[]}function lo(e,{kind:n,name:t,namespace:r},i,l,s,a){let f={id:e,kind:n,name:t,issues:a};
return r!==void 0&&(f.namespace=r),s!==void 0&&(f.displayName=s),i!==void 0&&(f.parent=i),l!==void 0&&(f.resource=l),f}function zu(e){let n=se(e,"/metadata/anno\
tations/openchoreo.dev~1display-name");return typeof n=="string"&&n!==""?n:void 0}function Vu(e,n){let t=new Map;return({kind:r,namespace:i})=>{if(Oe(r)||i===void 0)
return;let l=t.get(i);if(l!==void 0)return l;let s=n.has(i)?`Organization/${i}`:Mn(e,{kind:"Namespace",name:i,namespace:void 0});return t.set(i,s),s}}function Mn(e,n,t){
let r=oo(n);return e.has(r)||e.set(r,lo(r,n,t,void 0,void 0,[])),r}function Ju(e,n,t,r){let{findFirst:i}=Qi(e),l=[];for(let s of e){for(let{path:a,targets:f,set:c}of ro(
s.value,r)){let d=i(s,f),p=Dn(a);if(d)l.push({from:s.id,to:d.id,field:p,how:c?"set":"default"});else if(c){let[{kind:h,name:m}]=f,E={kind:h,name:m,namespace:Oe(
h)?void 0:s.namespace};l.push({from:s.id,to:Mn(n,E,t(E)),field:p,how:"dangling"})}}Xu(l,s,n,t,r)}return l}function Xu(e,{id:n,value:t,namespace:r},i,l,s){let{"s\
ecret-store":a,"pull-secrets":f}=Ln(s);for(let{pointer:c}of a){let d=Ki(t,c);if(d==="")continue;let p={kind:"ClusterSecretStore",name:d,namespace:void 0};e.push(
{from:n,to:Mn(i,p),field:Dn(c.slice(0,c.lastIndexOf("/"))),how:"set"})}for(let{pointer:c}of f){let d=se(t,c);if(Array.isArray(d))for(let p of new Set(d)){if(typeof p!=
"string"||p==="")continue;let h={kind:"SecretReference",name:p,namespace:r};e.push({from:n,to:Mn(i,h,l(h)),field:Dn(c),how:"set"})}}}function so(e){let n=e.charCodeAt(0)===65279?1:0,t,r=i=>{t??=Qu(e);let l=0,s=t.length-1;for(;l<s;){let f=l+s+1>>1;(t[f]??0)<=i?l=f:s=f-1}let a=i-(t[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,a-n):a,offset:i}};return(i,l)=>({start:r(Math.min(i,e.length)),end:r(Math.min(l,e.length))})}function Qu(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var Jt=200,ao=`it is nested deeper than ${Jt} levels`;function po(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return uo(e,n);let t=[],r=n;for(;;){let s=Fn(co,e,r);if(s===e.length)return t;
let a=ed(e,r,s);if(!a)break;t.push(a),r=a.end}if(t.length<2)return[...t,...uo(e,Fn(Zu,e,r))];let i=Fn(co,e,r);return[...t,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}var co=/[ \t\r\n]*/y,Zu=/[^\S\n]*\n?/y;function Fn(e,n,t){return e.lastIndex=t,t+(e.exec(n)?.[0].length??
0)}function ed(e,n,t){let r=nd(e,t);if(!r)return;let{end:i,levels:l}=r;if(l>Jt)return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:ao}};let s=!0;try{let a=JSON.
parse(e.slice(t,i),(f,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(s=!1),c));if(s)return{start:n,body:t,end:i,json:{value:a}}}catch{return}return{start:n,body:t,
end:i,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function nd(e,n){let t=0,r=0;for(let i=n;i<e.length;i++){let l=e[i];if(l==='"'){let s=rd(e,i);
if(s===void 0)return;i=s-1}else l==="{"||l==="["?r=Math.max(r,++t):l==="}"||l==="]"?t--:t===0&&(i=Fn(td,e,i)-1);if(t<=0)return{end:i+1,levels:r}}}var td=/[-+.\w]*/y;
function rd(e,n){for(let t=n+1;t<e.length;t++){if(e[t]==='"')return t+1;e[t]==="\\"&&t++}}function uo(e,n){let t=[],r={start:n,body:n},i=s=>{s>r.body&&t.push({...r,
end:s})},l=e.startsWith("---",n)?n:fo(e,n);for(;l!==-1;l=fo(e,l)){let s=e.indexOf(`
`,l),a=s===-1?e.length:s+1,f=e.slice(l+3,a).trim();if(f!==""&&!f.startsWith("#")){if(r.fault)continue;i(l),r={start:l,body:l,fault:{start:l,end:l+3+f.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else l>r.body&&!id(e.slice(r.body,l))&&(i(l),r={start:l,body:a})}return i(e.length),t}function fo(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function id(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}function od(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var Z={},$n={},xe={},ho;function an(){if(ho)return xe;ho=1;
function e(s){return typeof s>"u"||s===null}function n(s){return typeof s=="object"&&s!==null}function t(s){return Array.isArray(s)?s:e(s)?[]:[s]}function r(s,a){
if(a){let f=Object.keys(a);for(let c=0,d=f.length;c<d;c+=1){let p=f[c];s[p]=a[p]}}return s}function i(s,a){let f="";for(let c=0;c<a;c+=1)f+=s;return f}function l(s){
return s===0&&Number.NEGATIVE_INFINITY===1/s}return xe.isNothing=e,xe.isObject=n,xe.toArray=t,xe.repeat=i,xe.isNegativeZero=l,xe.extend=r,xe}var Xt,go;function cn(){
if(go)return Xt;go=1;function e(t,r){let i="",l=t.reason||"(unknown reason)";return t.mark?(t.mark.name&&(i+='in "'+t.mark.name+'" '),i+="("+(t.mark.line+1)+":"+
(t.mark.column+1)+")",!r&&t.mark.snippet&&(i+=`

`+t.mark.snippet),l+" "+i):l}function n(t,r){Error.call(this),this.name="YAMLException",this.reason=t,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return n.prototype=Object.create(Error.prototype),n.prototype.constructor=n,n.prototype.
toString=function(r){return this.name+": "+e(this,r)},Xt=n,Xt}var Qt,mo;function ld(){if(mo)return Qt;mo=1;let e=an();function n(i,l,s,a,f){let c="",d="",p=Math.
floor(f/2)-1;return a-l>p&&(c=" ... ",l=a-p+c.length),s-a>p&&(d=" ...",s=a+p-d.length),{str:c+i.slice(l,s).replace(/\t/g,"\u2192")+d,pos:a-l+c.length}}function t(i,l){
return e.repeat(" ",l-i.length)+i}function r(i,l){if(l=Object.create(l||null),!i.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let s=/\r?\n|\r|\0/g,a=[0],f=[],c,d=-1;for(;c=s.exec(
i.buffer);)f.push(c.index),a.push(c.index+c[0].length),i.position<=c.index&&d<0&&(d=a.length-2);d<0&&(d=a.length-1);let p="",h=Math.min(i.line+l.linesAfter,f.length).
toString().length,m=l.maxLength-(l.indent+h+3);for(let T=1;T<=l.linesBefore&&!(d-T<0);T++){let I=n(i.buffer,a[d-T],f[d-T],i.position-(a[d]-a[d-T]),m);p=e.repeat(
" ",l.indent)+t((i.line-T+1).toString(),h)+" | "+I.str+`
`+p}let E=n(i.buffer,a[d],f[d],i.position,m);p+=e.repeat(" ",l.indent)+t((i.line+1).toString(),h)+" | "+E.str+`
`,p+=e.repeat("-",l.indent+h+3+E.pos)+`^
`;for(let T=1;T<=l.linesAfter&&!(d+T>=f.length);T++){let I=n(i.buffer,a[d+T],f[d+T],i.position-(a[d]-a[d+T]),m);p+=e.repeat(" ",l.indent)+t((i.line+T+1).toString(),
h)+" | "+I.str+`
`}return p.replace(/\n$/,"")}return Qt=r,Qt}var Zt,yo;function te(){if(yo)return Zt;yo=1;let e=cn(),n=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],t=["scalar","sequence","mapping"];function r(l){let s={};return l!==null&&Object.keys(l).forEach(
function(a){l[a].forEach(function(f){s[String(f)]=a})}),s}function i(l,s){if(s=s||{},Object.keys(s).forEach(function(a){if(n.indexOf(a)===-1)throw new e('Unknow\
n option "'+a+'" is met in definition of "'+l+'" YAML type.')}),this.options=s,this.tag=l,this.kind=s.kind||null,this.resolve=s.resolve||function(){return!0},this.
construct=s.construct||function(a){return a},this.instanceOf=s.instanceOf||null,this.predicate=s.predicate||null,this.represent=s.represent||null,this.representName=
s.representName||null,this.defaultStyle=s.defaultStyle||null,this.multi=s.multi||!1,this.styleAliases=r(s.styleAliases||null),t.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return Zt=i,Zt}var er,vo;function jo(){if(vo)return er;vo=1;let e=cn(),n=te();function t(l,s){
let a=[];return l[s].forEach(function(f){let c=a.length;a.forEach(function(d,p){d.tag===f.tag&&d.kind===f.kind&&d.multi===f.multi&&(c=p)}),a[c]=f}),a}function r(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function s(a){a.multi?(l.multi[a.kind].push(a),l.multi.
fallback.push(a)):l[a.kind][a.tag]=l.fallback[a.tag]=a}for(let a=0,f=arguments.length;a<f;a+=1)arguments[a].forEach(s);return l}function i(l){return this.extend(
l)}return i.prototype.extend=function(s){let a=[],f=[];if(s instanceof n)f.push(s);else if(Array.isArray(s))f=f.concat(s);else if(s&&(Array.isArray(s.implicit)||
Array.isArray(s.explicit)))s.implicit&&(a=a.concat(s.implicit)),s.explicit&&(f=f.concat(s.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");a.forEach(function(d){if(!(d instanceof n))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),f.forEach(function(d){if(!(d instanceof n))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let c=Object.create(i.prototype);return c.implicit=(this.implicit||[]).concat(a),c.explicit=(this.explicit||[]).concat(f),c.compiledImplicit=t(c,"impli\
cit"),c.compiledExplicit=t(c,"explicit"),c.compiledTypeMap=r(c.compiledImplicit,c.compiledExplicit),c},er=i,er}var nr,bo;function Bo(){if(bo)return nr;bo=1;let e=te();
return nr=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(n){return n!==null?n:""}}),nr}var tr,wo;function Yo(){if(wo)return tr;wo=1;let e=te();
return tr=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(n){return n!==null?n:[]}}),tr}var rr,ko;function qo(){if(ko)return rr;ko=1;let e=te();
return rr=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(n){return n!==null?n:{}}}),rr}var ir,Eo;function Ho(){if(Eo)return ir;Eo=1;let e=jo();
return ir=new e({explicit:[Bo(),Yo(),qo()]}),ir}var or,xo;function Ko(){if(xo)return or;xo=1;let e=te();function n(i){if(i===null)return!0;let l=i.length;return l===
1&&i==="~"||l===4&&(i==="null"||i==="Null"||i==="NULL")}function t(){return null}function r(i){return i===null}return or=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:n,construct:t,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),or}var lr,Po;function Uo(){if(Po)return lr;Po=1;let e=te();function n(i){if(i===null)return!1;
let l=i.length;return l===4&&(i==="true"||i==="True"||i==="TRUE")||l===5&&(i==="false"||i==="False"||i==="FALSE")}function t(i){return i==="true"||i==="True"||i===
"TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return lr=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:n,construct:t,
predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),lr}var sr,Oo;function Go(){if(Oo)return sr;Oo=1;let e=an(),n=te();function t(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}
function r(c){return c>=48&&c<=55}function i(c){return c>=48&&c<=57}function l(c){if(c===null)return!1;let d=c.length,p=0,h=!1;if(!d)return!1;let m=c[p];if((m===
"-"||m==="+")&&(m=c[++p]),m==="0"){if(p+1===d)return!0;if(m=c[++p],m==="b"){for(p++;p<d;p++){if(m=c[p],m!=="0"&&m!=="1")return!1;h=!0}return h&&isFinite(s(c))}if(m===
"x"){for(p++;p<d;p++){if(!t(c.charCodeAt(p)))return!1;h=!0}return h&&isFinite(s(c))}if(m==="o"){for(p++;p<d;p++){if(!r(c.charCodeAt(p)))return!1;h=!0}return h&&
isFinite(s(c))}}for(;p<d;p++){if(!i(c.charCodeAt(p)))return!1;h=!0}return h?isFinite(s(c)):!1}function s(c){let d=c,p=1,h=d[0];if((h==="-"||h==="+")&&(h==="-"&&
(p=-1),d=d.slice(1),h=d[0]),d==="0")return 0;if(h==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function a(c){return s(c)}function f(c){return Object.prototype.toString.call(c)==="[object Number]"&&
c%1===0&&!e.isNegativeZero(c)}return sr=new n("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:a,predicate:f,represent:{binary:function(c){return c>=0?
"0b"+c.toString(2):"-0b"+c.toString(2).slice(1)},octal:function(c){return c>=0?"0o"+c.toString(8):"-0o"+c.toString(8).slice(1)},decimal:function(c){return c.toString(
10)},hexadecimal:function(c){return c>=0?"0x"+c.toString(16).toUpperCase():"-0x"+c.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),sr}var ar,Co;function Wo(){if(Co)return ar;Co=1;let e=an(),n=te(),t=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function i(c){return c===null||!t.test(c)?!1:isFinite(parseFloat(c,10))?!0:r.test(c)}function l(c){let d=c.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let s=/^[-+]?[0-9]+e/;
function a(c,d){if(isNaN(c))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
c)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===c)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(c))return"-0.0";let p=c.toString(10);return s.test(p)?p.replace(
"e",".e"):p}function f(c){return Object.prototype.toString.call(c)==="[object Number]"&&(c%1!==0||e.isNegativeZero(c))}return ar=new n("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:l,predicate:f,represent:a,defaultStyle:"lowercase"}),ar}var cr,Ao;function zo(){return Ao||(Ao=1,cr=Ho().extend({implicit:[Ko(),
Uo(),Go(),Wo()]})),cr}var ur,_o;function Vo(){return _o||(_o=1,ur=zo()),ur}var dr,No;function Jo(){if(No)return dr;No=1;let e=te(),n=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(s){return s===null?!1:n.exec(s)!==null||t.exec(s)!==null}function i(s){let a=0,
f=null,c=n.exec(s);if(c===null&&(c=t.exec(s)),c===null)throw new Error("Date resolve error");let d=+c[1],p=+c[2]-1,h=+c[3];if(!c[4])return new Date(Date.UTC(d,p,
h));let m=+c[4],E=+c[5],T=+c[6];if(c[7]){for(a=c[7].slice(0,3);a.length<3;)a+="0";a=+a}if(c[9]){let D=+c[10],C=+(c[11]||0);f=(D*60+C)*6e4,c[9]==="-"&&(f=-f)}let I=new Date(
Date.UTC(d,p,h,m,E,T,a));return f&&I.setTime(I.getTime()-f),I}function l(s){return s.toISOString()}return dr=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:r,construct:i,instanceOf:Date,represent:l}),dr}var fr,To;function Xo(){if(To)return fr;To=1;let e=te();function n(t){return t==="<<"||t===null}return fr=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:n}),fr}var pr,So;function Qo(){if(So)return pr;So=1;let e=te(),n=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function t(s){if(s===null)return!1;let a=0,f=s.length,c=n;for(let d=0;d<f;d++){let p=c.indexOf(s.charAt(d));if(!(p>64)){if(p<0)return!1;a+=6}}return a%8===0}
function r(s){let a=s.replace(/[\r\n=]/g,""),f=a.length,c=n,d=0,p=[];for(let m=0;m<f;m++)m%4===0&&m&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|c.
indexOf(a.charAt(m));let h=f%4*6;return h===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):h===18?(p.push(d>>10&255),p.push(d>>2&255)):h===12&&p.push(d>>4&
255),new Uint8Array(p)}function i(s){let a="",f=0,c=s.length,d=n;for(let h=0;h<c;h++)h%3===0&&h&&(a+=d[f>>18&63],a+=d[f>>12&63],a+=d[f>>6&63],a+=d[f&63]),f=(f<<
8)+s[h];let p=c%3;return p===0?(a+=d[f>>18&63],a+=d[f>>12&63],a+=d[f>>6&63],a+=d[f&63]):p===2?(a+=d[f>>10&63],a+=d[f>>4&63],a+=d[f<<2&63],a+=d[64]):p===1&&(a+=d[f>>
2&63],a+=d[f<<4&63],a+=d[64],a+=d[64]),a}function l(s){return Object.prototype.toString.call(s)==="[object Uint8Array]"}return pr=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:t,construct:r,predicate:l,represent:i}),pr}var hr,Ro;function Zo(){if(Ro)return hr;Ro=1;let e=te(),n=Object.prototype.hasOwnProperty,t=Object.
prototype.toString;function r(l){if(l===null)return!0;let s={},a=l;for(let f=0,c=a.length;f<c;f+=1){let d=a[f],p=!1;if(t.call(d)!=="[object Object]")return!1;let h;
for(h in d)if(n.call(d,h))if(!p)p=!0;else return!1;if(!p||n.call(s,h))return!1;Object.defineProperty(s,h,{value:!0})}return!0}function i(l){return l!==null?l:[]}
return hr=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),hr}var gr,Io;function el(){if(Io)return gr;Io=1;let e=te(),n=Object.prototype.
toString;function t(i){if(i===null)return!0;let l=i,s=new Array(l.length);for(let a=0,f=l.length;a<f;a+=1){let c=l[a];if(n.call(c)!=="[object Object]")return!1;
let d=Object.keys(c);if(d.length!==1)return!1;s[a]=[d[0],c[d[0]]]}return!0}function r(i){if(i===null)return[];let l=i,s=new Array(l.length);for(let a=0,f=l.length;a<
f;a+=1){let c=l[a],d=Object.keys(c);s[a]=[d[0],c[d[0]]]}return s}return gr=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:t,construct:r}),gr}var mr,Do;
function nl(){if(Do)return mr;Do=1;let e=te(),n=Object.prototype.hasOwnProperty;function t(i){if(i===null)return!0;let l=i;for(let s in l)if(n.call(l,s)&&l[s]!==
null)return!1;return!0}function r(i){return i!==null?i:{}}return mr=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:t,construct:r}),mr}var yr,Lo;function br(){
return Lo||(Lo=1,yr=Vo().extend({implicit:[Jo(),Xo()],explicit:[Qo(),Zo(),el(),nl()]})),yr}var Mo;function sd(){if(Mo)return $n;Mo=1;let e=an(),n=cn(),t=ld(),r=br(),
i=Object.prototype.hasOwnProperty,l=1,s=2,a=3,f=4,c=1,d=2,p=3,h=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
m=/[\x85\u2028\u2029]/,E=/[,\[\]{}]/,T=/^(?:!|!!|![0-9A-Za-z-]+!)$/,I=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function D(o){return Object.
prototype.toString.call(o)}function C(o){return o===10||o===13}function S(o){return o===9||o===32}function R(o){return o===9||o===32||o===10||o===13}function M(o){
return o===44||o===91||o===93||o===123||o===125}function U(o){if(o>=48&&o<=57)return o-48;let g=o|32;return g>=97&&g<=102?g-97+10:-1}function V(o){return o===120?
2:o===117?4:o===85?8:0}function Y(o){return o>=48&&o<=57?o-48:-1}function z(o){switch(o){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function X(o){return o<=65535?String.fromCharCode(o):String.fromCharCode(
(o-65536>>10)+55296,(o-65536&1023)+56320)}function G(o,g,k){g==="__proto__"?Object.defineProperty(o,g,{configurable:!0,enumerable:!0,writable:!0,value:k}):o[g]=
k}let K=new Array(256),W=new Array(256);for(let o=0;o<256;o++)K[o]=z(o)?1:0,W[o]=z(o);function F(o,g){this.input=o,this.filename=g.filename||null,this.schema=g.
schema||r,this.onWarning=g.onWarning||null,this.legacy=g.legacy||!1,this.json=g.json||!1,this.listener=g.listener||null,this.maxDepth=typeof g.maxDepth=="number"?
g.maxDepth:100,this.maxTotalMergeKeys=typeof g.maxTotalMergeKeys=="number"?g.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=o.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function q(o,g){let k={name:o.filename,buffer:o.input.slice(0,-1),position:o.position,line:o.line,column:o.position-
o.lineStart};return k.snippet=t(k),new n(g,k)}function _(o,g){throw q(o,g)}function re(o,g){o.onWarning&&o.onWarning.call(null,q(o,g))}function fe(o,g,k){let x=o.
anchorMapTransactions;if(x.length!==0){let b=x[x.length-1];i.call(b,g)||(b[g]={existed:i.call(o.anchorMap,g),value:o.anchorMap[g]})}o.anchorMap[g]=k}function Hn(o){
o.anchorMapTransactions.push(Object.create(null))}function Pe(o){let g=o.anchorMapTransactions.pop(),k=o.anchorMapTransactions;if(k.length===0)return;let x=k[k.
length-1],b=Object.keys(g);for(let u=0,y=b.length;u<y;u+=1){let v=b[u];i.call(x,v)||(x[v]=g[v])}}function Kn(o){let g=o.anchorMapTransactions.pop(),k=Object.keys(
g);for(let x=k.length-1;x>=0;x-=1){let b=g[k[x]];b.existed?o.anchorMap[k[x]]=b.value:delete o.anchorMap[k[x]]}}function Ue(o){return{position:o.position,line:o.
line,lineStart:o.lineStart,lineIndent:o.lineIndent,firstTabInLine:o.firstTabInLine,tag:o.tag,anchor:o.anchor,kind:o.kind,result:o.result}}function Re(o,g){o.position=
g.position,o.line=g.line,o.lineStart=g.lineStart,o.lineIndent=g.lineIndent,o.firstTabInLine=g.firstTabInLine,o.tag=g.tag,o.anchor=g.anchor,o.kind=g.kind,o.result=
g.result}let pn={YAML:function(g,k,x){g.version!==null&&_(g,"duplication of %YAML directive"),x.length!==1&&_(g,"YAML directive accepts exactly one argument");let b=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);b===null&&_(g,"ill-formed argument of the YAML directive");let u=parseInt(b[1],10),y=parseInt(b[2],10);u!==1&&_(g,"unacceptable YAML version of the d\
ocument"),g.version=x[0],g.checkLineBreaks=y<2,y!==1&&y!==2&&re(g,"unsupported YAML version of the document")},TAG:function(g,k,x){let b;x.length!==2&&_(g,"TAG \
directive accepts exactly two arguments");let u=x[0];b=x[1],T.test(u)||_(g,"ill-formed tag handle (first argument) of the TAG directive"),i.call(g.tagMap,u)&&_(
g,'there is a previously declared suffix for "'+u+'" tag handle'),I.test(b)||_(g,"ill-formed tag prefix (second argument) of the TAG directive");try{b=decodeURIComponent(
b)}catch{_(g,"tag prefix is malformed: "+b)}g.tagMap[u]=b}};function ie(o,g,k,x){if(g<k){let b=o.input.slice(g,k);if(x)for(let u=0,y=b.length;u<y;u+=1){let v=b.
charCodeAt(u);v===9||v>=32&&v<=1114111||_(o,"expected valid JSON character")}else h.test(b)&&_(o,"the stream contains non-printable characters");o.result+=b}}function ye(o){
o.totalMergeKeys++,o.maxTotalMergeKeys!==-1&&o.totalMergeKeys>o.maxTotalMergeKeys&&_(o,"merge keys exceeded maxTotalMergeKeys ("+o.maxTotalMergeKeys+")")}function Ge(o,g,k,x){
e.isObject(k)||_(o,"cannot merge mappings; the provided source object is unacceptable"),ye(o);let b=Object.keys(k);for(let u=0,y=b.length;u<y;u+=1){let v=b[u];ye(
o),i.call(g,v)||(G(g,v,k[v]),x[v]=!0)}}function pe(o,g,k,x,b,u,y,v,P){if(Array.isArray(b)){b=Array.prototype.slice.call(b);for(let O=0,A=b.length;O<A;O+=1)Array.
isArray(b[O])&&_(o,"nested arrays are not supported inside keys"),typeof b=="object"&&D(b[O])==="[object Object]"&&(b[O]="[object Object]")}if(typeof b=="object"&&
D(b)==="[object Object]"&&(b="[object Object]"),b=String(b),g===null&&(g={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(u)){u.length>100&&_(o,"abnormal merg\
e sequence size");for(let O=0,A=u.length;O<A;O+=1)Ge(o,g,u[O],k)}else Ge(o,g,u,k);else!o.json&&!i.call(k,b)&&i.call(g,b)&&(o.line=y||o.line,o.lineStart=v||o.lineStart,
o.position=P||o.position,_(o,"duplicated mapping key")),G(g,b,u),delete k[b];return g}function We(o){let g=o.input.charCodeAt(o.position);g===10?o.position++:g===
13?(o.position++,o.input.charCodeAt(o.position)===10&&o.position++):_(o,"a line break is expected"),o.line+=1,o.lineStart=o.position,o.firstTabInLine=-1}function J(o,g,k){
let x=0,b=o.input.charCodeAt(o.position);for(;b!==0;){for(;S(b);)b===9&&o.firstTabInLine===-1&&(o.firstTabInLine=o.position),b=o.input.charCodeAt(++o.position);
if(g&&b===35)do b=o.input.charCodeAt(++o.position);while(b!==10&&b!==13&&b!==0);if(C(b))for(We(o),b=o.input.charCodeAt(o.position),x++,o.lineIndent=0;b===32;)o.
lineIndent++,b=o.input.charCodeAt(++o.position);else break}return k!==-1&&x!==0&&o.lineIndent<k&&re(o,"deficient indentation"),x}function ce(o){let g=o.position,
k=o.input.charCodeAt(g);return!!((k===45||k===46)&&k===o.input.charCodeAt(g+1)&&k===o.input.charCodeAt(g+2)&&(g+=3,k=o.input.charCodeAt(g),k===0||R(k)))}function Ie(o,g){
g===1?o.result+=" ":g>1&&(o.result+=e.repeat(`
`,g-1))}function hn(o,g,k){let x,b,u,y,v,P,O=o.kind,A=o.result,w=o.input.charCodeAt(o.position);if(R(w)||M(w)||w===35||w===38||w===42||w===33||w===124||w===62||
w===39||w===34||w===37||w===64||w===96)return!1;if(w===63||w===45){let N=o.input.charCodeAt(o.position+1);if(R(N)||k&&M(N))return!1}for(o.kind="scalar",o.result=
"",x=b=o.position,u=!1;w!==0;){if(w===58){let N=o.input.charCodeAt(o.position+1);if(R(N)||k&&M(N))break}else if(w===35){let N=o.input.charCodeAt(o.position-1);if(R(
N))break}else{if(o.position===o.lineStart&&ce(o)||k&&M(w))break;if(C(w))if(y=o.line,v=o.lineStart,P=o.lineIndent,J(o,!1,-1),o.lineIndent>=g){u=!0,w=o.input.charCodeAt(
o.position);continue}else{o.position=b,o.line=y,o.lineStart=v,o.lineIndent=P;break}}u&&(ie(o,x,b,!1),Ie(o,o.line-y),x=b=o.position,u=!1),S(w)||(b=o.position+1),
w=o.input.charCodeAt(++o.position)}return ie(o,x,b,!1),o.result?!0:(o.kind=O,o.result=A,!1)}function ze(o,g){let k,x,b=o.input.charCodeAt(o.position);if(b!==39)
return!1;for(o.kind="scalar",o.result="",o.position++,k=x=o.position;(b=o.input.charCodeAt(o.position))!==0;)if(b===39)if(ie(o,k,o.position,!0),b=o.input.charCodeAt(
++o.position),b===39)k=o.position,o.position++,x=o.position;else return!0;else C(b)?(ie(o,k,x,!0),Ie(o,J(o,!1,g)),k=x=o.position):o.position===o.lineStart&&ce(o)?
_(o,"unexpected end of the document within a single quoted scalar"):(o.position++,S(b)||(x=o.position));_(o,"unexpected end of the stream within a single quoted\
 scalar")}function gn(o,g){let k,x,b,u=o.input.charCodeAt(o.position);if(u!==34)return!1;for(o.kind="scalar",o.result="",o.position++,k=x=o.position;(u=o.input.
charCodeAt(o.position))!==0;){if(u===34)return ie(o,k,o.position,!0),o.position++,!0;if(u===92){if(ie(o,k,o.position,!0),u=o.input.charCodeAt(++o.position),C(u))
J(o,!1,g);else if(u<256&&K[u])o.result+=W[u],o.position++;else if((b=V(u))>0){let y=b,v=0;for(;y>0;y--)u=o.input.charCodeAt(++o.position),(b=U(u))>=0?v=(v<<4)+b:
_(o,"expected hexadecimal character");o.result+=X(v),o.position++}else _(o,"unknown escape sequence");k=x=o.position}else C(u)?(ie(o,k,x,!0),Ie(o,J(o,!1,g)),k=x=
o.position):o.position===o.lineStart&&ce(o)?_(o,"unexpected end of the document within a double quoted scalar"):(o.position++,S(u)||(x=o.position))}_(o,"unexpec\
ted end of the stream within a double quoted scalar")}function mn(o,g){let k=!0,x,b,u,y=o.tag,v,P=o.anchor,O,A,w,N,L=Object.create(null),$,j,B,H=o.input.charCodeAt(
o.position);if(H===91)O=93,N=!1,v=[];else if(H===123)O=125,N=!0,v={};else return!1;for(o.anchor!==null&&fe(o,o.anchor,v),H=o.input.charCodeAt(++o.position);H!==
0;){if(J(o,!0,g),H=o.input.charCodeAt(o.position),H===O)return o.position++,o.tag=y,o.anchor=P,o.kind=N?"mapping":"sequence",o.result=v,!0;if(k?H===44&&_(o,"exp\
ected the node content, but found ','"):_(o,"missed comma between flow collection entries"),j=$=B=null,A=w=!1,H===63){let we=o.input.charCodeAt(o.position+1);R(
we)&&(A=w=!0,o.position++,J(o,!0,g))}x=o.line,b=o.lineStart,u=o.position,be(o,g,l,!1,!0),j=o.tag,$=o.result,J(o,!0,g),H=o.input.charCodeAt(o.position),(w||o.line===
x)&&H===58&&(A=!0,H=o.input.charCodeAt(++o.position),J(o,!0,g),be(o,g,l,!1,!0),B=o.result),N?pe(o,v,L,j,$,B,x,b,u):A?v.push(pe(o,null,L,j,$,B,x,b,u)):v.push($),
J(o,!0,g),H=o.input.charCodeAt(o.position),H===44?(k=!0,H=o.input.charCodeAt(++o.position)):k=!1}_(o,"unexpected end of the stream within a flow collection")}function ve(o,g){
let k,x=c,b=!1,u=!1,y=g,v=0,P=!1,O,A=o.input.charCodeAt(o.position);if(A===124)k=!1;else if(A===62)k=!0;else return!1;for(o.kind="scalar",o.result="";A!==0;)if(A=
o.input.charCodeAt(++o.position),A===43||A===45)c===x?x=A===43?p:d:_(o,"repeat of a chomping mode identifier");else if((O=Y(A))>=0)O===0?_(o,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):u?_(o,"repeat of an indentation width identifier"):(y=g+O-1,u=!0);else break;if(S(A)){do A=o.input.
charCodeAt(++o.position);while(S(A));if(A===35)do A=o.input.charCodeAt(++o.position);while(!C(A)&&A!==0)}for(;A!==0;){for(We(o),o.lineIndent=0,A=o.input.charCodeAt(
o.position);(!u||o.lineIndent<y)&&A===32;)o.lineIndent++,A=o.input.charCodeAt(++o.position);if(!u&&o.lineIndent>y&&(y=o.lineIndent),C(A)){v++;continue}if(!u&&y===
0&&_(o,"missing indentation for block scalar"),o.lineIndent<y){x===p?o.result+=e.repeat(`
`,b?1+v:v):x===c&&b&&(o.result+=`
`);break}k?S(A)?(P=!0,o.result+=e.repeat(`
`,b?1+v:v)):P?(P=!1,o.result+=e.repeat(`
`,v+1)):v===0?b&&(o.result+=" "):o.result+=e.repeat(`
`,v):o.result+=e.repeat(`
`,b?1+v:v),b=!0,u=!0,v=0;let w=o.position;for(;!C(A)&&A!==0;)A=o.input.charCodeAt(++o.position);ie(o,w,o.position,!1)}return!0}function yn(o,g){let k=o.tag,x=o.
anchor,b=[],u=!1;if(o.firstTabInLine!==-1)return!1;o.anchor!==null&&fe(o,o.anchor,b);let y=o.input.charCodeAt(o.position);for(;y!==0&&(o.firstTabInLine!==-1&&(o.
position=o.firstTabInLine,_(o,"tab characters must not be used in indentation")),y===45);){let v=o.input.charCodeAt(o.position+1);if(!R(v))break;if(u=!0,o.position++,
J(o,!0,-1)&&o.lineIndent<=g){b.push(null),y=o.input.charCodeAt(o.position);continue}let P=o.line;if(be(o,g,a,!1,!0),b.push(o.result),J(o,!0,-1),y=o.input.charCodeAt(
o.position),(o.line===P||o.lineIndent>g)&&y!==0)_(o,"bad indentation of a sequence entry");else if(o.lineIndent<g)break}return u?(o.tag=k,o.anchor=x,o.kind="seq\
uence",o.result=b,!0):!1}function vn(o,g,k){let x,b,u,y,v=o.tag,P=o.anchor,O={},A=Object.create(null),w=null,N=null,L=null,$=!1,j=!1;if(o.firstTabInLine!==-1)return!1;
o.anchor!==null&&fe(o,o.anchor,O);let B=o.input.charCodeAt(o.position);for(;B!==0;){!$&&o.firstTabInLine!==-1&&(o.position=o.firstTabInLine,_(o,"tab characters \
must not be used in indentation"));let H=o.input.charCodeAt(o.position+1),we=o.line;if((B===63||B===58)&&R(H))B===63?($&&(pe(o,O,A,w,N,null,b,u,y),w=N=L=null),j=
!0,$=!0,x=!0):$?($=!1,x=!0):_(o,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),o.position+=1,B=H;else{if(b=
o.line,u=o.lineStart,y=o.position,!be(o,k,s,!1,!0))break;if(o.line===we){for(B=o.input.charCodeAt(o.position);S(B);)B=o.input.charCodeAt(++o.position);if(B===58)
B=o.input.charCodeAt(++o.position),R(B)||_(o,"a whitespace character is expected after the key-value separator within a block mapping"),$&&(pe(o,O,A,w,N,null,b,
u,y),w=N=L=null),j=!0,$=!1,x=!1,w=o.tag,N=o.result;else if(j)_(o,"can not read an implicit mapping pair; a colon is missed");else return o.tag=v,o.anchor=P,!0}else if(j)
_(o,"can not read a block mapping entry; a multiline key may not be an implicit key");else return o.tag=v,o.anchor=P,!0}if((o.line===we||o.lineIndent>g)&&($&&(b=
o.line,u=o.lineStart,y=o.position),be(o,g,f,!0,x)&&($?N=o.result:L=o.result),$||(pe(o,O,A,w,N,L,b,u,y),w=N=L=null),J(o,!0,-1),B=o.input.charCodeAt(o.position)),
(o.line===we||o.lineIndent>g)&&B!==0)_(o,"bad indentation of a mapping entry");else if(o.lineIndent<g)break}return $&&pe(o,O,A,w,N,null,b,u,y),j&&(o.tag=v,o.anchor=
P,o.kind="mapping",o.result=O),j}function bn(o){let g=!1,k=!1,x,b,u=o.input.charCodeAt(o.position);if(u!==33)return!1;o.tag!==null&&_(o,"duplication of a tag pr\
operty"),u=o.input.charCodeAt(++o.position),u===60?(g=!0,u=o.input.charCodeAt(++o.position)):u===33?(k=!0,x="!!",u=o.input.charCodeAt(++o.position)):x="!";let y=o.
position;if(g){do u=o.input.charCodeAt(++o.position);while(u!==0&&u!==62);o.position<o.length?(b=o.input.slice(y,o.position),u=o.input.charCodeAt(++o.position)):
_(o,"unexpected end of the stream within a verbatim tag")}else{for(;u!==0&&!R(u);)u===33&&(k?_(o,"tag suffix cannot contain exclamation marks"):(x=o.input.slice(
y-1,o.position+1),T.test(x)||_(o,"named tag handle cannot contain such characters"),k=!0,y=o.position+1)),u=o.input.charCodeAt(++o.position);b=o.input.slice(y,o.
position),E.test(b)&&_(o,"tag suffix cannot contain flow indicator characters")}b&&!I.test(b)&&_(o,"tag name cannot contain such characters: "+b);try{b=decodeURIComponent(
b)}catch{_(o,"tag name is malformed: "+b)}return g?o.tag=b:i.call(o.tagMap,x)?o.tag=o.tagMap[x]+b:x==="!"?o.tag="!"+b:x==="!!"?o.tag="tag:yaml.org,2002:"+b:_(o,
'undeclared tag handle "'+x+'"'),!0}function wn(o){let g=o.input.charCodeAt(o.position);if(g!==38)return!1;o.anchor!==null&&_(o,"duplication of an anchor proper\
ty"),g=o.input.charCodeAt(++o.position);let k=o.position;for(;g!==0&&!R(g)&&!M(g);)g=o.input.charCodeAt(++o.position);return o.position===k&&_(o,"name of an anc\
hor node must contain at least one character"),o.anchor=o.input.slice(k,o.position),!0}function Un(o){let g=o.input.charCodeAt(o.position);if(g!==42)return!1;g=
o.input.charCodeAt(++o.position);let k=o.position;for(;g!==0&&!R(g)&&!M(g);)g=o.input.charCodeAt(++o.position);o.position===k&&_(o,"name of an alias node must c\
ontain at least one character");let x=o.input.slice(k,o.position);return i.call(o.anchorMap,x)||_(o,'unidentified alias "'+x+'"'),o.result=o.anchorMap[x],J(o,!0,
-1),!0}function kn(o,g,k,x){let b=Ue(o);return Hn(o),Re(o,g),o.tag=null,o.anchor=null,o.kind=null,o.result=null,vn(o,k,x)&&o.kind==="mapping"?(Pe(o),!0):(Kn(o),
Re(o,b),!1)}function be(o,g,k,x,b){let u,y,v=1,P=!1,O=!1,A=null,w,N,L;o.depth>=o.maxDepth&&_(o,"nesting exceeded maxDepth ("+o.maxDepth+")"),o.depth+=1,o.listener!==
null&&o.listener("open",o),o.tag=null,o.anchor=null,o.kind=null,o.result=null;let $=u=y=f===k||a===k;if(x&&J(o,!0,-1)&&(P=!0,o.lineIndent>g?v=1:o.lineIndent===g?
v=0:o.lineIndent<g&&(v=-1)),v===1)for(;;){let j=o.input.charCodeAt(o.position),B=Ue(o);if(P&&(j===33&&o.tag!==null||j===38&&o.anchor!==null)||!bn(o)&&!wn(o))break;
A===null&&(A=B),J(o,!0,-1)?(P=!0,y=$,o.lineIndent>g?v=1:o.lineIndent===g?v=0:o.lineIndent<g&&(v=-1)):y=!1}if(y&&(y=P||b),v===1||f===k)if(l===k||s===k?N=g:N=g+1,
L=o.position-o.lineStart,v===1)if(y&&(yn(o,L)||vn(o,L,N))||mn(o,N))O=!0;else{let j=o.input.charCodeAt(o.position);A!==null&&$&&!y&&j!==124&&j!==62&&kn(o,A,A.position-
A.lineStart,N)||u&&ve(o,N)||ze(o,N)||gn(o,N)?O=!0:Un(o)?(O=!0,(o.tag!==null||o.anchor!==null)&&_(o,"alias node should not have any properties")):hn(o,N,l===k)&&
(O=!0,o.tag===null&&(o.tag="?")),o.anchor!==null&&fe(o,o.anchor,o.result)}else v===0&&(O=y&&yn(o,L));if(o.tag===null)o.anchor!==null&&fe(o,o.anchor,o.result);else if(o.
tag==="?"){o.result!==null&&o.kind!=="scalar"&&_(o,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+o.kind+'"');for(let j=0,B=o.implicitTypes.
length;j<B;j+=1)if(w=o.implicitTypes[j],w.resolve(o.result)){o.result=w.construct(o.result),o.tag=w.tag,o.anchor!==null&&fe(o,o.anchor,o.result);break}}else if(o.
tag!=="!"){if(i.call(o.typeMap[o.kind||"fallback"],o.tag))w=o.typeMap[o.kind||"fallback"][o.tag];else{w=null;let j=o.typeMap.multi[o.kind||"fallback"];for(let B=0,
H=j.length;B<H;B+=1)if(o.tag.slice(0,j[B].tag.length)===j[B].tag){w=j[B];break}}w||_(o,"unknown tag !<"+o.tag+">"),o.result!==null&&w.kind!==o.kind&&_(o,"unacce\
ptable node kind for !<"+o.tag+'> tag; it should be "'+w.kind+'", not "'+o.kind+'"'),w.resolve(o.result,o.tag)?(o.result=w.construct(o.result,o.tag),o.anchor!==
null&&fe(o,o.anchor,o.result)):_(o,"cannot resolve a node with !<"+o.tag+"> explicit tag")}return o.listener!==null&&o.listener("close",o),o.depth-=1,o.tag!==null||
o.anchor!==null||O}function Gn(o){let g=o.position,k=!1,x;for(o.version=null,o.checkLineBreaks=o.legacy,o.tagMap=Object.create(null),o.anchorMap=Object.create(null);(x=
o.input.charCodeAt(o.position))!==0&&(J(o,!0,-1),x=o.input.charCodeAt(o.position),!(o.lineIndent>0||x!==37));){k=!0,x=o.input.charCodeAt(++o.position);let b=o.position;
for(;x!==0&&!R(x);)x=o.input.charCodeAt(++o.position);let u=o.input.slice(b,o.position),y=[];for(u.length<1&&_(o,"directive name must not be less than one chara\
cter in length");x!==0;){for(;S(x);)x=o.input.charCodeAt(++o.position);if(x===35){do x=o.input.charCodeAt(++o.position);while(x!==0&&!C(x));break}if(C(x))break;
for(b=o.position;x!==0&&!R(x);)x=o.input.charCodeAt(++o.position);y.push(o.input.slice(b,o.position))}x!==0&&We(o),i.call(pn,u)?pn[u](o,u,y):re(o,'unknown docum\
ent directive "'+u+'"')}if(J(o,!0,-1),o.lineIndent===0&&o.input.charCodeAt(o.position)===45&&o.input.charCodeAt(o.position+1)===45&&o.input.charCodeAt(o.position+
2)===45?(o.position+=3,J(o,!0,-1)):k&&_(o,"directives end mark is expected"),be(o,o.lineIndent-1,f,!1,!0),J(o,!0,-1),o.checkLineBreaks&&m.test(o.input.slice(g,o.
position))&&re(o,"non-ASCII line breaks are interpreted as content"),o.documents.push(o.result),o.position===o.lineStart&&ce(o)){o.input.charCodeAt(o.position)===
46&&(o.position+=3,J(o,!0,-1));return}o.position<o.length-1&&_(o,"end of the stream or a document separator is expected")}function Ve(o,g){o=String(o),g=g||{},o.
length!==0&&(o.charCodeAt(o.length-1)!==10&&o.charCodeAt(o.length-1)!==13&&(o+=`
`),o.charCodeAt(0)===65279&&(o=o.slice(1)));let k=new F(o,g),x=o.indexOf("\0");for(x!==-1&&(k.position=x,_(k,"null byte is not allowed in input")),k.input+="\0";k.
input.charCodeAt(k.position)===32;)k.lineIndent+=1,k.position+=1;for(;k.position<k.length-1;)Gn(k);return k.documents}function Wn(o,g,k){g!==null&&typeof g=="ob\
ject"&&typeof k>"u"&&(k=g,g=null);let x=Ve(o,k);if(typeof g!="function")return x;for(let b=0,u=x.length;b<u;b+=1)g(x[b])}function zn(o,g){let k=Ve(o,g);if(k.length!==
0){if(k.length===1)return k[0];throw new n("expected a single document in the stream, but found more")}}return $n.loadAll=Wn,$n.load=zn,$n}var vr={},Fo;function ad(){
if(Fo)return vr;Fo=1;let e=an(),n=cn(),t=br(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,l=65279,s=9,a=10,f=13,c=32,d=33,p=34,h=35,m=37,E=38,
T=39,I=42,D=44,C=45,S=58,R=61,M=62,U=63,V=64,Y=91,z=93,X=96,G=123,K=124,W=125,F={};F[0]="\\0",F[7]="\\a",F[8]="\\b",F[9]="\\t",F[10]="\\n",F[11]="\\v",F[12]="\\f",
F[13]="\\r",F[27]="\\e",F[34]='\\"',F[92]="\\\\",F[133]="\\N",F[160]="\\_",F[8232]="\\L",F[8233]="\\P";let q=["y","Y","yes","Yes","YES","on","On","ON","n","N","\
no","No","NO","off","Off","OFF"],_=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function re(u,y){if(y===null)return{};let v={},P=Object.keys(y);for(let O=0,A=P.length;O<
A;O+=1){let w=P[O],N=String(y[w]);w.slice(0,2)==="!!"&&(w="tag:yaml.org,2002:"+w.slice(2));let L=u.compiledTypeMap.fallback[w];L&&i.call(L.styleAliases,N)&&(N=L.
styleAliases[N]),v[w]=N}return v}function fe(u){let y,v,P=u.toString(16).toUpperCase();if(u<=255)y="x",v=2;else if(u<=65535)y="u",v=4;else if(u<=4294967295)y="U",
v=8;else throw new n("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+y+e.repeat("0",v-P.length)+P}let Hn=1,Pe=2;function Kn(u){this.
schema=u.schema||t,this.indent=Math.max(1,u.indent||2),this.noArrayIndent=u.noArrayIndent||!1,this.skipInvalid=u.skipInvalid||!1,this.flowLevel=e.isNothing(u.flowLevel)?
-1:u.flowLevel,this.styleMap=re(this.schema,u.styles||null),this.sortKeys=u.sortKeys||!1,this.lineWidth=u.lineWidth||80,this.noRefs=u.noRefs||!1,this.noCompatMode=
u.noCompatMode||!1,this.condenseFlow=u.condenseFlow||!1,this.quotingType=u.quotingType==='"'?Pe:Hn,this.forceQuotes=u.forceQuotes||!1,this.replacer=typeof u.replacer==
"function"?u.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=
[],this.usedDuplicates=null}function Ue(u,y){let v=e.repeat(" ",y),P=0,O="",A=u.length;for(;P<A;){let w,N=u.indexOf(`
`,P);N===-1?(w=u.slice(P),P=A):(w=u.slice(P,N+1),P=N+1),w.length&&w!==`
`&&(O+=v),O+=w}return O}function Re(u,y){return`
`+e.repeat(" ",u.indent*y)}function pn(u,y){for(let v=0,P=u.implicitTypes.length;v<P;v+=1)if(u.implicitTypes[v].resolve(y))return!0;return!1}function ie(u){return u===
c||u===s}function ye(u){return u>=32&&u<=126||u>=161&&u<=55295&&u!==8232&&u!==8233||u>=57344&&u<=65533&&u!==l||u>=65536&&u<=1114111}function Ge(u){return ye(u)&&
u!==l&&u!==f&&u!==a}function pe(u,y,v){let P=Ge(u),O=P&&!ie(u);return(v?P:P&&u!==D&&u!==Y&&u!==z&&u!==G&&u!==W)&&u!==h&&!(y===S&&!O)||Ge(y)&&!ie(y)&&u===h||y===
S&&O}function We(u){return ye(u)&&u!==l&&!ie(u)&&u!==C&&u!==U&&u!==S&&u!==D&&u!==Y&&u!==z&&u!==G&&u!==W&&u!==h&&u!==E&&u!==I&&u!==d&&u!==K&&u!==R&&u!==M&&u!==T&&
u!==p&&u!==m&&u!==V&&u!==X}function J(u){return!ie(u)&&u!==S}function ce(u,y){let v=u.charCodeAt(y),P;return v>=55296&&v<=56319&&y+1<u.length&&(P=u.charCodeAt(y+
1),P>=56320&&P<=57343)?(v-55296)*1024+P-56320+65536:v}function Ie(u){return/^\n* /.test(u)}let hn=1,ze=2,gn=3,mn=4,ve=5;function yn(u,y,v,P,O,A,w,N){let L,$=0,j=null,
B=!1,H=!1,we=P!==-1,Je=-1,Xe=We(ce(u,0))&&J(ce(u,u.length-1));if(y||w)for(L=0;L<u.length;$>=65536?L+=2:L++){if($=ce(u,L),!ye($))return ve;Xe=Xe&&pe($,j,N),j=$}else{
for(L=0;L<u.length;$>=65536?L+=2:L++){if($=ce(u,L),$===a)B=!0,we&&(H=H||L-Je-1>P&&u[Je+1]!==" ",Je=L);else if(!ye($))return ve;Xe=Xe&&pe($,j,N),j=$}H=H||we&&L-Je-
1>P&&u[Je+1]!==" "}return!B&&!H?Xe&&!w&&!O(u)?hn:A===Pe?ve:ze:v>9&&Ie(u)?ve:w?A===Pe?ve:ze:H?mn:gn}function vn(u,y,v,P,O){u.dump=(function(){if(y.length===0)return u.
quotingType===Pe?'""':"''";if(!u.noCompatMode&&(q.indexOf(y)!==-1||_.test(y)))return u.quotingType===Pe?'"'+y+'"':"'"+y+"'";let A=u.indent*Math.max(1,v),w=u.lineWidth===
-1?-1:Math.max(Math.min(u.lineWidth,40),u.lineWidth-A),N=P||u.flowLevel>-1&&v>=u.flowLevel;function L($){return pn(u,$)}switch(yn(y,N,u.indent,w,L,u.quotingType,
u.forceQuotes&&!P,O)){case hn:return y;case ze:return"'"+y.replace(/'/g,"''")+"'";case gn:return"|"+bn(y,u.indent)+wn(Ue(y,A));case mn:return">"+bn(y,u.indent)+
wn(Ue(Un(y,w),A));case ve:return'"'+be(y)+'"';default:throw new n("impossible error: invalid scalar style")}})()}function bn(u,y){let v=Ie(u)?String(y):"",P=u[u.
length-1]===`
`,A=P&&(u[u.length-2]===`
`||u===`
`)?"+":P?"":"-";return v+A+`
`}function wn(u){return u[u.length-1]===`
`?u.slice(0,-1):u}function Un(u,y){let v=/(\n+)([^\n]*)/g,P=(function(){let N=u.indexOf(`
`);return N=N!==-1?N:u.length,v.lastIndex=N,kn(u.slice(0,N),y)})(),O=u[0]===`
`||u[0]===" ",A,w;for(;w=v.exec(u);){let N=w[1],L=w[2];A=L[0]===" ",P+=N+(!O&&!A&&L!==""?`
`:"")+kn(L,y),O=A}return P}function kn(u,y){if(u===""||u[0]===" ")return u;let v=/ [^ ]/g,P,O=0,A,w=0,N=0,L="";for(;P=v.exec(u);)N=P.index,N-O>y&&(A=w>O?w:N,L+=
`
`+u.slice(O,A),O=A+1),w=N;return L+=`
`,u.length-O>y&&w>O?L+=u.slice(O,w)+`
`+u.slice(w+1):L+=u.slice(O),L.slice(1)}function be(u){let y="",v=0;for(let P=0;P<u.length;v>=65536?P+=2:P++){v=ce(u,P);let O=F[v];!O&&ye(v)?(y+=u[P],v>=65536&&
(y+=u[P+1])):y+=O||fe(v)}return y}function Gn(u,y,v){let P="",O=u.tag;for(let A=0,w=v.length;A<w;A+=1){let N=v[A];u.replacer&&(N=u.replacer.call(v,String(A),N)),
(g(u,y,N,!1,!1)||typeof N>"u"&&g(u,y,null,!1,!1))&&(P!==""&&(P+=","+(u.condenseFlow?"":" ")),P+=u.dump)}u.tag=O,u.dump="["+P+"]"}function Ve(u,y,v,P){let O="",A=u.
tag;for(let w=0,N=v.length;w<N;w+=1){let L=v[w];u.replacer&&(L=u.replacer.call(v,String(w),L)),(g(u,y+1,L,!0,!0,!1,!0)||typeof L>"u"&&g(u,y+1,null,!0,!0,!1,!0))&&
((!P||O!=="")&&(O+=Re(u,y)),u.dump&&a===u.dump.charCodeAt(0)?O+="-":O+="- ",O+=u.dump)}u.tag=A,u.dump=O||"[]"}function Wn(u,y,v){let P="",O=u.tag,A=Object.keys(
v);for(let w=0,N=A.length;w<N;w+=1){let L="";P!==""&&(L+=", "),u.condenseFlow&&(L+='"');let $=A[w],j=v[$];u.replacer&&(j=u.replacer.call(v,$,j)),g(u,y,$,!1,!1)&&
(u.dump.length>1024&&(L+="? "),L+=u.dump+(u.condenseFlow?'"':"")+":"+(u.condenseFlow?"":" "),g(u,y,j,!1,!1)&&(L+=u.dump,P+=L))}u.tag=O,u.dump="{"+P+"}"}function zn(u,y,v,P){
let O="",A=u.tag,w=Object.keys(v);if(u.sortKeys===!0)w.sort();else if(typeof u.sortKeys=="function")w.sort(u.sortKeys);else if(u.sortKeys)throw new n("sortKeys \
must be a boolean or a function");for(let N=0,L=w.length;N<L;N+=1){let $="";(!P||O!=="")&&($+=Re(u,y));let j=w[N],B=v[j];if(u.replacer&&(B=u.replacer.call(v,j,B)),
!g(u,y+1,j,!0,!0,!0))continue;let H=u.tag!==null&&u.tag!=="?"||u.dump&&u.dump.length>1024;H&&(u.dump&&a===u.dump.charCodeAt(0)?$+="?":$+="? "),$+=u.dump,H&&($+=
Re(u,y)),g(u,y+1,B,!0,H)&&(u.dump&&a===u.dump.charCodeAt(0)?$+=":":$+=": ",$+=u.dump,O+=$)}u.tag=A,u.dump=O||"{}"}function o(u,y,v){let P=v?u.explicitTypes:u.implicitTypes;
for(let O=0,A=P.length;O<A;O+=1){let w=P[O];if((w.instanceOf||w.predicate)&&(!w.instanceOf||typeof y=="object"&&y instanceof w.instanceOf)&&(!w.predicate||w.predicate(
y))){if(v?w.multi&&w.representName?u.tag=w.representName(y):u.tag=w.tag:u.tag="?",w.represent){let N=u.styleMap[w.tag]||w.defaultStyle,L;if(r.call(w.represent)===
"[object Function]")L=w.represent(y,N);else if(i.call(w.represent,N))L=w.represent[N](y,N);else throw new n("!<"+w.tag+'> tag resolver accepts not "'+N+'" style');
u.dump=L}return!0}}return!1}function g(u,y,v,P,O,A,w){u.tag=null,u.dump=v,o(u,v,!1)||o(u,v,!0);let N=r.call(u.dump),L=P;P&&(P=u.flowLevel<0||u.flowLevel>y);let $=N===
"[object Object]"||N==="[object Array]",j,B;if($&&(j=u.duplicates.indexOf(v),B=j!==-1),(u.tag!==null&&u.tag!=="?"||B||u.indent!==2&&y>0)&&(O=!1),B&&u.usedDuplicates[j])
u.dump="*ref_"+j;else{if($&&B&&!u.usedDuplicates[j]&&(u.usedDuplicates[j]=!0),N==="[object Object]")P&&Object.keys(u.dump).length!==0?(zn(u,y,u.dump,O),B&&(u.dump=
"&ref_"+j+u.dump)):(Wn(u,y,u.dump),B&&(u.dump="&ref_"+j+" "+u.dump));else if(N==="[object Array]")P&&u.dump.length!==0?(u.noArrayIndent&&!w&&y>0?Ve(u,y-1,u.dump,
O):Ve(u,y,u.dump,O),B&&(u.dump="&ref_"+j+u.dump)):(Gn(u,y,u.dump),B&&(u.dump="&ref_"+j+" "+u.dump));else if(N==="[object String]")u.tag!=="?"&&vn(u,u.dump,y,A,L);else{
if(N==="[object Undefined]")return!1;if(u.skipInvalid)return!1;throw new n("unacceptable kind of an object to dump "+N)}if(u.tag!==null&&u.tag!=="?"){let H=encodeURI(
u.tag[0]==="!"?u.tag.slice(1):u.tag).replace(/!/g,"%21");u.tag[0]==="!"?H="!"+H:H.slice(0,18)==="tag:yaml.org,2002:"?H="!!"+H.slice(18):H="!<"+H+">",u.dump=H+" "+
u.dump}}return!0}function k(u,y){let v=[],P=[];x(u,v,P);let O=P.length;for(let A=0;A<O;A+=1)y.duplicates.push(v[P[A]]);y.usedDuplicates=new Array(O)}function x(u,y,v){
if(u!==null&&typeof u=="object"){let P=y.indexOf(u);if(P!==-1)v.indexOf(P)===-1&&v.push(P);else if(y.push(u),Array.isArray(u))for(let O=0,A=u.length;O<A;O+=1)x(
u[O],y,v);else{let O=Object.keys(u);for(let A=0,w=O.length;A<w;A+=1)x(u[O[A]],y,v)}}}function b(u,y){y=y||{};let v=new Kn(y);v.noRefs||k(u,v);let P=u;return v.replacer&&
(P=v.replacer.call({"":P},"",P)),g(v,0,P,!0,!0)?v.dump+`
`:""}return vr.dump=b,vr}var $o;function cd(){if($o)return Z;$o=1;let e=sd(),n=ad();function t(r,i){return function(){throw new Error("Function yaml."+r+" is re\
moved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return Z.Type=te(),Z.Schema=jo(),Z.FAILSAFE_SCHEMA=Ho(),Z.JSON_SCHEMA=zo(),Z.CORE_SCHEMA=
Vo(),Z.DEFAULT_SCHEMA=br(),Z.load=e.load,Z.loadAll=e.loadAll,Z.dump=n.dump,Z.YAMLException=cn(),Z.types={binary:Qo(),float:Wo(),map:qo(),null:Ko(),pairs:el(),set:nl(),
timestamp:Jo(),bool:Uo(),int:Go(),merge:Xo(),omap:Zo(),seq:Yo(),str:Bo()},Z.safeLoad=t("safeLoad","load"),Z.safeLoadAll=t("safeLoadAll","loadAll"),Z.safeDump=t(
"safeDump","dump"),Z}var ud=cd(),dd=od(ud),{Type:tl,Schema:Zp,FAILSAFE_SCHEMA:rl,JSON_SCHEMA:eh,CORE_SCHEMA:nh,DEFAULT_SCHEMA:th,load:il,loadAll:rh,dump:ih,YAMLException:oh,
types:lh,safeLoad:sh,safeLoadAll:ah,safeDump:ch}=dd;function sl(e,n,t){if(n===void 0)return t?ol(e):Te(e);if(n===`${Ye}binary`)return gd(e);if(n===`${Ye}timestamp`)return pd.test(e)&&hd(e)?Te(e):void 0;let r=fd.get(
n);if(!r)return Te(e);let i=ol(e);return r==="float"&&i.type==="integer"?qe(Number(i.value)):i.type===r?i:void 0}var Ye="tag:yaml.org,2002:",fd=new Map([[`${Ye}\
int`,"integer"],[`${Ye}float`,"float"],[`${Ye}bool`,"boolean"],[`${Ye}null`,"null"]]),pd=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function hd(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function gd(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return Te(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function ol(e){
let n=md.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return yd(e)??Te(e);if(!/[-+0-9]/.test(t))return Te(e);let r=e.replaceAll("_","");return bd(r)??vd(r)??
Te(e)}var md=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,ll(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,ll(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,qe(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,qe(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,qe(Number.NEGATIVE_INFINITY)])]);
function Te(e){return{type:"text",value:e,key:e}}function ll(e){return{type:"boolean",value:e,key:String(e)}}function qe(e){return{type:"float",value:e,key:kd(e)}}
function yd(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?qe(n):void 0}
function vd(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?qe(n):void 0}function bd(e){let n=wd.
exec(e);if(!n)return;let[,t="",r,i,l,s="0"]=n,a=r!==void 0?jn(r,"0x",16):i!==void 0?jn(i,"0o",22):l!==void 0?jn(l,"0b",64):jn(s,"",20);if(a===void 0||a>=2n**64n)
return;let f=t==="-"?-a:a;return f>=-(2n**63n)&&f<2n**63n?{type:"integer",value:Number(f),key:String(f)}:t===""?{type:"integer",value:Number(f),key:void 0}:void 0}
var wd=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function jn(e,n,t){return e.length<=t?BigInt(n+e):
void 0}function kd(e){let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(n.toPrecision(t)))!==n;)t++;let[r,i]=n.toExponential(t-1).split("e"),l=Number(i);return l>=-4&&l<6?String(Number(n.toPrecision(
t))):`${r}e${l<0?"-":"+"}${String(Math.abs(l)).padStart(2,"0")}`}function ul(e){if(e.length>pl||Ed(e))return;let n=fl(e);return wr?void 0:n}function dl(e){return e.length<=pl&&fl(e)!==void 0}function fl(e){wr=!1;try{return{value:il(
e,{schema:Bd})??null}}catch{return}}var pl=3e6;function Ed(e){return Pd.test(e)||xd.test(e)||Ad(e)||Od.test(e)&&Cd.test(e)?!0:/[[{]/.test(e)&&_d.test(e)&&(Nd.test(
e)||Td(e))}var xd=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Pd=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Od=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Cd=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Ad(e){for(let n=0;n+al<e.length;){let t=e.lastIndexOf(`
`,n+al);if(t<n)return!0;n=t+1}return!1}var al=1e3,_d=/(?:^|[\s,:[{-])[[{]/,Nd=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Td(e){let n=!1,t=!1;for(let r=0;r<e.length;r++){
let i=e.charCodeAt(r);if(i===Sd||i===Rd||i===cl){if(n)return!0;n=i!==cl,t=!1}else n&&(i===Id?t=!1:i===Dd?t=!0:!t&&i!==Ld&&i!==Md&&i!==Fd&&(n=!1))}return!1}var[Sd,
Rd,cl,Id,Dd,Ld,Md,Fd]=[93,125,44,10,35,32,9,13],wr=!1,$d=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),un,jd=new tl("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if($d.has(e.charCodeAt(0))||(un=sl(e,void 0,!0),!un||un.type==="text"))return!1;let{type:n,key:t,value:r}=un;
return(n==="float"||n==="integer"&&t!==String(r))&&(wr=!0),!0},construct:()=>un?.value}),Bd=rl.extend({implicit:[jd]});var Yd,qd=()=>Yd??=require("./with-positions.cjs");var kr=(...e)=>qd().readWithPositions(...e);function gl(e,{valuesOnly:n=!0}={}){let t=so(e),r=[],i,l=0;for(let s of po(e)){let a=hl(e,{...s,start:l},t,n);if(a.value===null&&a.issues.length===0){i??=a;continue}
r.push(a),l=s.end}return r.length>0?{documents:r}:{documents:[i??hl(e,{start:l,body:l,end:e.length},t,n)]}}function hl(e,n,t,r){let i=r?Hd(e,n):void 0;if(!i)return kr(
e,n,t);let l,s=()=>(l??=kr(e,n,t),l);return{value:i.value,issues:[],get range(){return t(n.start,n.end)},positionOf:a=>s().positionOf(a),keyOf:a=>s().keyOf(a),get node(){
return s().node}}}function Hd(e,{body:n,end:t,json:r,fault:i}){if(i)return;let l=e.slice(n,t);return r?dl(l)?r:void 0:ul(l)}var de=require("fs"),Se=require("path");var Kd,ml=()=>Kd??=require("./glob.cjs"),yl=(...e)=>ml().globOf(...e),vl=(...e)=>ml().isGlob(...e);var Ud,Bn=()=>Ud??=require("./ignored.cjs"),Er=(...e)=>Bn().ignoringAround(...e),bl=(...e)=>Bn().ignoringIn(...e),xr=(...e)=>Bn().isIgnored(...e),wl=(...e)=>Bn().
patternsOf(...e);function kl(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var Gd={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function dn(e){return e instanceof Error?Gd[kl(e)]??e.message:"an unknown error"}var He=require("fs"),El=require("path");var Wd=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,Ch=1440*60*1e3;function xl(e){return Wd.test(e)}var fn="<stdin>";function*Pl(e,{cwd:n,ignore:t=[],onFault:r}){let i=new Set,l=t.length>0?wl(n,t):[];function*s(a,f,c,d){let p=(0,de.realpathSync)(a);if(i.has(p))
return;i.add(p);let h=bl(a,c);for(let m of(0,de.readdirSync)(a,{withFileTypes:!0}).sort(Xd)){let E=Pr(a,Se.sep,m.name),T=f===""?m.name:Pr(f,"/",m.name),I=Vd.test(
m.name)&&d(T);try{let D=m.isSymbolicLink()?Zd(E,I):m,C=D?.isDirectory()??!1;if(!C&&!I||C&&(Jd.has(m.name)||xl(m.name))||[h,l].some(S=>S.length>0&&xr(E,C,S)))continue;
if(C)yield*s(E,T,h,d);else if(D?.isFile()){let S=m.isSymbolicLink()?(0,de.realpathSync)(E):Pr(p,Se.sep,m.name);i.has(S)||(yield{path:T,fromDirectory:!0}),i.add(
S)}}catch(D){r(`${T}: ${dn(D)}`)}}}for(let a of e)try{if(a==="-"){i.has(fn)||(yield{path:fn,fromDirectory:!1}),i.add(fn);continue}let f=(0,Se.resolve)(n,a),c=Qd(
a),d=(0,de.statSync)(f,{throwIfNoEntry:!1});if(!d&&vl(c)){let p=!1;for(let h of zd(c,n,s))p=!0,yield h;p||r(`${a}: no YAML or JSON file matches`)}else if(d){if(d.
isDirectory())yield*s(f,c==="."?"":c,Er(f),()=>!0);else if(!ef(d,f))r(`${a}: it is neither a file nor a directory`);else if(l.length===0||!xr(f,!1,l)){let p=d.isFile()?
(0,de.realpathSync)(f):f;i.has(p)||(yield{path:c,fromDirectory:!1}),i.add(p)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(f){r(`${a}: ${dn(f)}`)}}
function*zd(e,n,t){let{base:r,isMatch:i}=yl(e),l=(0,Se.resolve)(n,r);if(!(0,de.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let s=r==="."?"":r,a=s===""?
0:s.length+(s.endsWith("/")?0:1);yield*t(l,s,Er(l),f=>i(f.slice(a)))}var Vd=/\.(?:ya?ml|json)$/i,Jd=new Set([".git","node_modules"]),Xd=(e,n)=>e.name<n.name?-1:
1,Pr=(e,n,t)=>e.endsWith(n)?e+t:e+n+t,Qd=e=>Se.sep==="\\"?e.replaceAll("\\","/"):e;function Zd(e,n){try{return(0,de.statSync)(e)}catch(t){if(n)throw t;return}}function ef(e,n){
return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(n)}var Ol=require("buffer"),me=require("fs"),Cl=require("path");function Al(e,n){return e===fn?Buffer.from(n.stdin()):nf(e,n.cwd)}function nf(e,n){let t=(0,Cl.resolve)(n,e),r=(0,me.openSync)(t,"r");try{if(/^\/(?:dev|proc)\//.
test(t))return(0,me.readFileSync)(r);let i=(0,me.readSync)(r,Yn);return i<Yn.length?Yn.subarray(0,i):Buffer.concat([Yn,(0,me.readFileSync)(r)])}finally{(0,me.closeSync)(
r)}}var Yn=Buffer.allocUnsafeSlow(64*1024);function _l(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let n=e.toString("utf8");return(0,Ol.isUtf8)(e)?n:n.replaceAll("\uFFFD","\uFFFF")}function Nl(e,n){let t=[],r=[];for(let{path:i}of Pl(e,{cwd:n.cwd,onFault:l=>r.push(l)}))try{t.push({path:i,text:_l(Al(i,n))})}catch(l){r.push(`${i}: ${dn(l)}`)}
return{files:t,faults:r}}var qn={ok:0,findings:1,failure:2};function Or(e,n){e.stderr(`${oe(n)}
`)}function Tl(e,n){Or(e,`openchoreo-planes: ${n}`)}function Sl(e,n){let{files:t,faults:r}=Nl(e,n),i=[],l=[],s=[];for(let{path:a,text:f}of t)for(let c of gl(f).documents){let d=c.issues.find(({code:p})=>p==="yaml\
-syntax");d&&s.push(`${a}:${d.range.start.line}: ${d.message}`);for(let{value:p,pointer:h}of Gi(c.value))i.push(p),l.push(`${a}:${c.positionOf(h).start.line}`)}
return{values:i,places:l,unreadable:s,faults:r}}function Rl(e,n,t){for(let r of e)Or(t,r);for(let r of n)Tl(t,r);return n.length>0?qn.failure:e.length>0?qn.findings:
qn.ok}var tf=require("util");var Ke=class extends Error{name="UsageError"};function Il(e){if(Ir(e))return e;throw new Ke(`unknown release ${e}; must be one of ${Xn.join(", ")}`)}function rf({options:e,positionals:n},t){let r=Il(e.release);if(n.length===0)throw new Ke("graph needs files or directories, or - for standard input");let{values:i,
places:l,unreadable:s,faults:a}=Sl(n,t),f=io(i,{release:r}),c=f.skipped.map(({resource:p,reason:h})=>`${l[p]}: not drawn: ${of[h].replace("RELEASE",r)}`),d=[...s,
...c];try{t.stdout(qi(f,e.format))}catch(p){throw p instanceof RangeError?new Ke(p.message):p}return Rl(d,a,t)}var of={"not-a-resource":"it has no kind","not-a-\
plane":"RELEASE has no such kind","no-name":"it has no name"};0&&(module.exports={graphCommand});
