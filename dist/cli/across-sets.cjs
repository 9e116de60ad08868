"use strict";var rn=Object.defineProperty;var Fr=Object.getOwnPropertyDescriptor;var Wr=Object.getOwnPropertyNames;var Kr=Object.prototype.hasOwnProperty;var Hr=(e,n)=>{for(var t in n)rn(e,t,{get:n[t],enumerable:!0})},Ur=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of Wr(n))!Kr.call(e,i)&&
i!==t&&rn(e,i,{get:()=>n[i],enumerable:!(r=Fr(n,i))||r.enumerable});return e};var _r=e=>Ur(rn({},"__esModule",{value:!0}),e);var Va={};Hr(Va,{findAcrossSets:()=>Fa});module.exports=_r(Va);var an=["ClusterBuildPlane","ClusterWorkflowPlane","ClusterWorkflow"],$=[{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironm\
entRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},
{kind:"Project",form:"string",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],Gr=[{kind:"Project",form:"kind-and-name",pointer:"/\
spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],fallbacks:[{kind:"BuildPlane",name:"default"},{kind:"ClusterBuildPlane",name:"default"},{kind:"BuildPl\
ane"}]},{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipelin\
e",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deployment\
PipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],jr=[{kind:"Workflow",form:"kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlan\
e"],fallbacks:[{kind:"BuildPlane",name:"default"},{kind:"ClusterBuildPlane",name:"default"}]},{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionP\
aths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:[
"Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],_n=[{kind:"Workflow",form:"\
kind-and-name",pointer:"/spec/workflowPlaneRef",to:["WorkflowPlane","ClusterWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"Clu\
sterWorkflow",form:"kind-and-name",pointer:"/spec/workflowPlaneRef",to:["ClusterWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"\
DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"\
kind-and-name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"kind-and-name",pointer:"/spec/dep\
loymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],Gn={"v0.3":$,"v0.4":$,"v0.6":$,"v0.7":$,"v0.8":$,"v0.9":$,"v0.10":$,"v0.12":$,"v0.13":$,"v0.14":$,"\
v0.15":Gr,"v0.17":jr,"v1.0":_n,"v1.1":_n};function S(e,n){let t=new Map;for(let r of e){let i=n(r),a=t.get(i);a?a.push(r):t.set(i,[r])}return t}var on={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
abilityPlane"],form:"name",fallbacks:[],required:!1,since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[
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
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var $e=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var he=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],jn={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","\
v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"\
v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"};var Vn={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Build\
Plane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlan\
e","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlan\
e","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","W\
orkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","Clu\
sterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Vr(e){return typeof e!="object"||e===null||Array.isArray(e)}function z(e){return!Vr(e)}var Yr=$e[$e.length-1]??$e[0],Yn=jn[Yr];function sn(e,n){return e===n||he.indexOf(e)>=he.indexOf(n)}function zn(e,n){return typeof n=="string"&&Vn[e].includes(n)}function ln(e){return zr(e)?on[e]:void 0}function zr(e){return Object.hasOwn(on,e)}function E(e){return ln(e)?.scope==="Cluster"}function h(e){return ln(e)?.planeType}
function cn(e){return h(e)!==void 0}function be(e){return ln(e)?.otherScope}function ne({since:e,until:n},t){return(!e||sn(t,e))&&(!n||sn(n,t))}function Qr(e){let n=H(e),t=[];for(let r of e.slice(n.length).split("/"))r===""||r==="."||(r!==".."?t.push(r):t.length>0&&t.at(-1)!==".."?t.pop():n===""&&t.push(
r));return n+t.join("/")}function qn(e,n){return Qr(qr(n)||e===""?n:`${e}/${n}`)}function Te(e){let n=e.lastIndexOf("/");return e.slice(0,Math.max(n,H(e).length))}function dn(e,n){if(e===n)return"";if(H(e)!==H(n))return n;let t=Qn(e),r=Qn(n),i=0;for(;i<t.length&&i<r.length&&t[i]===r[i];)i++;return[...t.slice(i).map(()=>".\
."),...r.slice(i)].join("/")}function Be(e,n){return e===n?!0:H(e)!==H(n)?!1:dn(e,n).split("/")[0]!==".."}function qr(e){return H(e)!==""}function Qn(e){return e.
slice(H(e).length).split("/").filter(Boolean)}function H(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}function Jn(e){let n=new Map;return t(e,[]),n.size>0?n:void 0;function t(r,i){let a=Jr(r);if(a===void 0)return!1;let o=S(r,({path:l})=>un(a,l)),s=[...i,...o.get(
void 0)??[]];for(let[l,c]of o)l===void 0||!Zr(c)||t(c,s)||n.set(l,[...c,...s]);return!0}}function Jr(e){let n=[...S(Xr(e),({name:a})=>a).values()].filter(a=>a.length>
1),t=ei(n.flatMap(a=>a.map(({path:o})=>o)));if(t===void 0)return;let r=new Set;for(let a of n){let o=new Set(a.map(({path:s})=>un(t,s)));if(o.has(void 0))return;
if(o.size>1)for(let s of o)s!==void 0&&r.add(s)}let i=e.every(a=>{let o=un(t,a.path);return a.names.length===0||o===void 0||r.has(o)});return r.size>1&&i?t:void 0}
function Xr(e){return e.flatMap(({path:n,names:t})=>t.map(r=>({name:r,path:n})))}function Zr(e){return e.some(({names:n})=>n.length>0)}function ei([e,...n]){if(e===
void 0)return;let t=Te(e);for(let r of n)for(;!Be(t,r)&&t!==Te(t);)t=Te(t);return n.every(r=>Be(t,r))?t:void 0}function un(e,n){if(!Be(e,n))return;let[t="",...r]=dn(
e,n).split("/");return r.length>0?qn(e,t):void 0}function te(e){return e.split("/").slice(1).map(ni)}var mn=e=>e.replaceAll("~","~0").replaceAll("/","~1"),ni=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function Xn(e){return/[~\d]/.test(e)?te(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function ti(e,n){
let t=e;for(let r of ri(n))if(Array.isArray(t))t=t[Number(r)];else if(z(t)&&Object.hasOwn(t,r))t=t[r];else return;return t}function pn(e,n){let t=ti(e,n);return typeof t==
"string"?t:""}function ri(e){let n=fn.get(e);if(n)return n;let t=te(e);return fn.size<ii&&fn.set(e,t),t}var fn=new Map,ii=1e3;var ai=new Set(["unknown-field","misplaced-fields","value-from"]);function Zn(e,n,t){let{pointer:r,value:i}=oi(e.value,n);if(r===n)return t!==void 0&&ai.has(t)?
e.keyOf(n):e.positionOf(n);if(r!==""&&!/\/\d+$/.test(r))return e.keyOf(r);let a=z(i)?Object.keys(i)[0]:void 0;return a===void 0?e.positionOf(r):e.keyOf(`${r}/${mn(
a)}`)}function oi(e,n){let t=e,r="";for(let i of te(n)){if(Array.isArray(t)){if(!Object.hasOwn(t,i))break;t=t[Number(i)]}else{if(!z(t)||!Object.hasOwn(t,i))break;
t=t[i]}r+=`/${mn(i)}`}return{pointer:r,value:t}}var et={namespace:void 0,prefix:"",suffix:""};function nt({namespace:e,prefix:n,suffix:t}){return e!==void 0||n!==""||t!==""}function tt(e,n,t){return new yn(e,n,t)}var yn=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(n,t,r){this.value=n.value,this.issues=n.issues,
this.read=n,this.section=t,this.rangeOf=r}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??si,this.knownSyntax}positionOf(n){return this.placeOf(n,"value")}keyOf(n){return this.placeOf(n,"key")}placeOf(n,t){let r=this.read.tape?.locate(te(
n))?.[t];return r?this.rangeOf(...r):this.range}},si={root:void 0,comments:[]};var li=["map","list","scalar","alias","empty"],ci=["block","flow","plain","single","double","literal","folded"],di=["plain","single","double","other"],[_,T,B,Po,
it]=[0,1,2,3,4],b={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},F={plain:0,single:64,double:128,other:192},[ui,fi,rt]=[256,512,1024],[Fe,gn,
vn,at,hn,Pe,U]=[0,1,2,3,4,5,6],We=class{cells=new Int32Array(U*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(n,t,r,i,a,o){
let s=this.length;s+U>this.cells.length&&this.grow();let{cells:l}=this;l[s+Fe]=n,l[s+gn]=t,l[s+vn]=r,l[s+at]=a,l[s+hn]=o,this.length=s+U;let c=s/U;return l[s+Pe]=
c+1,this.names.push(i),c}close(n,t){this.cells[n*U+hn]=t,this.cells[n*U+Pe]=this.length/U}comment(n,t){this.comments.push(n,t)}finish(n){return new bn(this.cells.
slice(0,this.length),this.names,this.comments,n)}grow(){let n=new Int32Array(this.cells.length*2);n.set(this.cells),this.cells=n}},bn=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(n,t,r,i){
this.cells=n,this.names=t,this.commentOffsets=r,this.targets=i}get syntax(){let n=[];for(let t=0;t<this.commentOffsets.length;t+=2)n.push([this.commentOffsets[t]??
0,this.commentOffsets[t+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:n}}locate(n){if(this.cells.length===0)return;let t=0;for(let a of n){
let o=this.childOf(this.behind(t),a);if(o===void 0)break;t=o}let r=this.extentOf(t),i=this.cell(t,gn);return{value:r,key:i===-1?r:[i,this.cell(t,vn)]}}cell(n,t){
return this.cells[n*U+t]??0}kindOf(n){return this.cell(n,Fe)&7}extentOf(n){return[this.cell(n,at),this.cell(n,hn)]}behind(n){return this.targets?.get(n)??n}childOf(n,t){
let r=this.kindOf(n);if(r===T&&!/^(?:0|[1-9]\d*)$/.test(t)||r!==T&&r!==_)return;if(this.cell(n,Pe)-n>mi)return this.indexOf(n).get(t);let i;for(let[a,o]of this.
entriesOf(n))a===t&&(i=o);return i}indexOf(n){let t=this.indexes.get(n);if(t)return t;let r=new Map(this.entriesOf(n));return this.indexes.set(n,r),r}*entriesOf(n){
let t=this.kindOf(n)===T,r=0;for(let i of this.childrenOf(n))t?yield[String(r++),i]:this.cell(i,Fe)&rt?yield*this.mergedIn(this.behind(i)):yield[this.names[i]??
"",i]}*mergedIn(n){if(this.kindOf(n)===_)yield*this.entriesOf(n);else for(let t of[...this.childrenOf(n)].reverse())yield*this.mergedIn(this.behind(t))}*childrenOf(n){
let t=this.cell(n,Pe);if(!(this.kindOf(n)>T))for(let r=n+1;r<t;r=this.cell(r,Pe))yield r}nodeOf(n){let t=this.cell(n,Fe);return{kind:li[t&7]??"empty",style:ci[t>>
3&7]??"plain",extent:this.extentOf(n),key:this.keyOf(n,t),isMarked:(t&ui)!==0,children:Array.from(this.childrenOf(n),i=>this.nodeOf(i))}}keyOf(n,t){let r=this.cell(
n,gn);if(r!==-1)return{extent:[r,this.cell(n,vn)],style:di[t>>6&3]??"other",name:this.names[n],isMerge:(t&rt)!==0,isMarked:(t&fi)!==0}}},mi=64;function Pn(e,n,t){if(n===void 0)return t?ot(e):Q(e);if(n===`${re}binary`)return vi(e);if(n===`${re}timestamp`)return yi.test(e)&&gi(e)?Q(e):void 0;let r=pi.get(
n);if(!r)return Q(e);let i=ot(e);return r==="float"&&i.type==="integer"?ie(Number(i.value)):i.type===r?i:void 0}var re="tag:yaml.org,2002:",pi=new Map([[`${re}i\
nt`,"integer"],[`${re}float`,"float"],[`${re}bool`,"boolean"],[`${re}null`,"null"]]),yi=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function gi(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function vi(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return Q(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function ot(e){
let n=hi.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return bi(e)??Q(e);if(!/[-+0-9]/.test(t))return Q(e);let r=e.replaceAll("_","");return ki(r)??Pi(r)??
Q(e)}var hi=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,st(!0)]),...["n","N","no","No","NO","false","False","FALSE","o\
ff","Off","OFF"].map(e=>[e,st(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,ie(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,ie(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,ie(Number.NEGATIVE_INFINITY)])]);
function Q(e){return{type:"text",value:e,key:e}}function st(e){return{type:"boolean",value:e,key:String(e)}}function ie(e){return{type:"float",value:e,key:Ri(e)}}
function bi(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?ie(n):void 0}
function Pi(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?ie(n):void 0}function ki(e){let n=wi.
exec(e);if(!n)return;let[,t="",r,i,a,o="0"]=n,s=r!==void 0?Ke(r,"0x",16):i!==void 0?Ke(i,"0o",22):a!==void 0?Ke(a,"0b",64):Ke(o,"",20);if(s===void 0||s>=2n**64n)
return;let l=t==="-"?-s:s;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:t===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var wi=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Ke(e,n,t){return e.length<=t?BigInt(n+e):
void 0}function Ri(e){let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(n.toPrecision(t)))!==n;)t++;let[r,i]=n.toExponential(t-1).split("e"),a=Number(i);return a>=-4&&a<6?String(Number(n.toPrecision(
t))):`${r}e${a<0?"-":"+"}${String(Math.abs(a)).padStart(2,"0")}`}var f=Symbol("uncertain"),[D,L,q,P]=[9,10,13,32],[x,w,ke,ae,G,He,C,we]=[34,35,39,44,45,46,58,63],[kn,wn,Re,_e,oe,J,se,le]=[60,62,91,92,93,123,124,125],xi=100,Ci=1e3,
Ue=class{text;end;tape;at;levels=0;column=-1;lastEnd=0;keyStart=-1;keyEnd=-1;keyName=void 0;keyHeader=0;constructor(n,t,r,i){this.text=n,this.at=t,this.end=r,this.
tape=i}setKey(n,t,r,i){if(r-t>Ci)throw f;this.keyHeader=n,this.keyStart=t,this.keyEnd=r,this.keyName=i}add(n,t,r){this.lastEnd=r;let i=this.tape.add(n|this.keyHeader,
this.keyStart,this.keyEnd,this.keyName,t,r);return this.keyHeader=0,this.keyStart=-1,this.keyEnd=-1,this.keyName=void 0,i}enter(){if(++this.levels>xi)throw f}leave(n,t){
this.levels--,this.lastEnd=t,this.tape.close(n,t)}code(n){return n<this.end?this.text.charCodeAt(n):L}isBreak(n){let t=this.code(n);return t===L||t===q&&this.code(
n+1)===L}skipSpaces(){for(;this.code(this.at)===P;)this.at++}lineAfter(n){let t=this.text.indexOf(`
`,n);return t===-1||t>=this.end?this.end:t+1}endOfLineBefore(n){let t=n;return this.text.charCodeAt(t-1)===L&&t--,t<n&&this.text.charCodeAt(t-1)===q&&t--,t}comment(){
let n=this.at;this.at=this.lineAfter(n),this.tape.comment(n,this.endOfLineBefore(this.at))}endLine(){let n=this.at;if(this.skipSpaces(),this.code(this.at)===w){
if(this.at===n)throw f;this.comment()}else if(this.isBreak(this.at))this.at=this.lineAfter(this.at);else throw f}nextColumn(){for(;this.at<this.end;){let n=this.
at;if(this.skipSpaces(),this.isBreak(this.at))this.at=this.lineAfter(this.at);else if(this.code(this.at)===w)this.comment();else{if(this.at===n&&this.code(n)===
He&&this.code(n+1)===He)throw f;return this.at-n}}return-1}};var lt=Array.from({length:128},(e,n)=>/[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(n)));function Ge(e){if(lt[e.charCodeAt(0)])return e;
let n=Pn(e,void 0,!0)?.value;if(n===void 0||typeof n=="number"&&!Number.isFinite(n))throw f;return n}function xe(e){if(lt[e.charCodeAt(0)])return e;let n=Pn(e,void 0,
!0)?.key;if(n===void 0)throw f;return n}var Oi=127,Si=Array.from({length:128},(e,n)=>n<=P||n===Oi||"!\"#%&'*,:>?@[]`{|}".includes(String.fromCharCode(n)));function ce(e,n){
let t=e.code(n);return Si[t]||t===kn&&e.code(n+1)===kn?!1:t!==G||!W(e,n+1)}function W(e,n){let t=e.code(n);return t===P||t===L||t===D||t===q&&e.isBreak(n)}function Ce(e){
let{text:n,end:t}=e,r=e.at,i=r;for(;r<t;r++){let a=n.charCodeAt(r);if(a!==P){if(a===L||a===C&&W(e,r+1)||a===w&&r>e.at&&i<r)break;if(a===D)throw f;if(a===q)break;
i=r+1}}return e.at=r,i}function ct(e,n,t,r){let i=e.text.slice(n,t),a=t;for(;;){let o=e.code(e.at);if(o===C)throw f;o===w?e.comment():e.at=e.lineAfter(e.at);let s=dt(
e,r);if(s===-1)return{value:i,end:a};if(o===w)throw f;let l=e.at;a=Ce(e),i+=(s===0?" ":`
`.repeat(s))+e.text.slice(l,a)}}function dt(e,n){let{at:t}=e,r=0,i=!1;for(;t<e.end;){let a=t;for(;e.code(a)===P;)a++;let o=e.code(a);if(o===D)throw f;if(o===w)i=
!0;else if(e.isBreak(a))r++;else{if(a-t<=n)return-1;if(i||!Ei(e,a))throw f;return e.at=a,r}t=e.lineAfter(a)}return-1}function Ei(e,n){let t=e.code(n);return t!==
G&&t!==we&&t!==C||!W(e,n+1)}function X(e,n){let t=e.code(e.at)===x;e.at++;let r="";for(;;){let i=t?Li(e):Ai(e);if(!e.isBreak(e.at))return e.at++,r+i;if(n===void 0||
i.includes("	"))throw f;e.at=e.lineAfter(e.at);let a=dt(e,n);if(a===-1)throw f;r+=Di(i)+(a===0?" ":`
`.repeat(a))}}function Di(e){let n=e.length;for(;e.charCodeAt(n-1)===P;)n--;return e.slice(0,n)}function Ai(e){let{text:n,end:t}=e,r="",i=e.at,a=i;for(;a<t;a++){
let o=n.charCodeAt(a);if(o===ke){if(n.charCodeAt(a+1)!==ke)break;r+=n.slice(i,a+1),a++,i=a+1}else if(o===L||o===q&&e.isBreak(a))break}if(a>=t)throw f;return e.at=
a,r+n.slice(i,a)}function Li(e){let{text:n,end:t}=e,r="",i=e.at,a=i;for(;a<t;a++){let o=n.charCodeAt(a);if(o===x||o===L||o===q&&e.isBreak(a))break;if(o!==_e)continue;
let s=Ni.get(n.charCodeAt(a+1));if(s===void 0)throw f;r+=n.slice(i,a)+s,a++,i=a+1}if(a>=t)throw f;return e.at=a,r+n.slice(i,a)}var Ni=new Map([...Object.entries(
{n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"})].map(([e,n])=>[e.charCodeAt(0),n]));function ut(e,n){let{text:t}=e,r=e.code(e.at)!==se;e.at++;let i=Mi.get(e.code(e.at))??"cl\
ip";i!=="clip"&&e.at++,e.endLine();let a=[],o=-1,s=e.at;for(;e.at<e.end;){let u=e.at,m=o===-1?Number.POSITIVE_INFINITY:u+o,p=u;for(;p<m&&e.code(p)===P;)p++;if(e.
isBreak(p)){if(o===-1&&p>u)throw f;a.push(""),e.at=e.lineAfter(p);continue}if(o===-1){if(o=p-u,o<=n||o===0)throw f}else if(p-u<o){if(e.code(p)===D||p-u>n)throw f;
break}if(e.code(p)===D)throw f;if(e.code(p)===P&&(r||Ii(e,p)))throw f;e.at=e.lineAfter(p);let k=e.endOfLineBefore(e.at);a.push(t.slice(p,k)),s=k}if(o===-1)throw f;
let l=0;for(;a.at(-1)==="";)a.pop(),l++;let c=r?$i(a):a.join(`
`),d=i==="strip"?"":i==="clip"?`
`:`
`.repeat(l+1);for(;t.charCodeAt(s-1)===P||t.charCodeAt(s-1)===D;)s--;return{value:c+d,end:s}}function Ii(e,n){let t=n;for(;e.code(t)===P||e.code(t)===D;)t++;return e.
isBreak(t)}var Mi=new Map([[G,"strip"],[43,"keep"]]);function $i(e){let n="",t=0;for(let[r,i]of e.entries())i===""?t++:(r>0&&(n+=t===0?" ":`
`.repeat(t)),n+=i,t=0);return n}var Oe=e=>e===J||e===Re,Z=e=>e===x||e===ke;function xn(e){e.enter();let n=e.at,t=e.code(n)===J,r=t?le:oe,i=e.add((t?_:T)|b.flow,n,n),a={},o=[];for(e.at++,je(e);e.
code(e.at)!==r;){if(t){let s=Ti(e);if(s in a)throw f;a[s]=ft(e)}else o.push(ft(e));if(je(e),e.code(e.at)===ae)e.at++,je(e);else if(e.code(e.at)!==r)throw f}return e.
at++,e.leave(i,e.at),t?a:o}function Ti(e){let n=e.at,t=e.code(n),r=Z(t),i=r?X(e,void 0):void 0,a=r?e.at:mt(e);e.skipSpaces();let o=e.code(e.at+1);if(e.code(e.at)!==
C||(r?Rn.has(o):!W(e,e.at+1)))throw f;e.at++,je(e);let s=i??xe(e.text.slice(n,a)),l=r?t===x?F.double:F.single:F.plain;return e.setKey(l,n,a,s),s}function ft(e){
let n=e.at,t=e.code(n);if(Oe(t))return xn(e);if(Z(t)){let i=X(e,void 0);return e.add(B|(t===x?b.double:b.single),n,e.at),i}let r=mt(e);if(e.code(e.at)===C)throw f;
return e.add(B|b.plain,n,r),Ge(e.text.slice(n,r))}function mt(e){let{text:n,end:t}=e,{at:r}=e,i=e.code(r+1);if(e.code(r)===G&&Rn.has(i))throw f;if(!ce(e,r)||n.charCodeAt(
r)===He&&n.charCodeAt(r-1)===L)throw f;let a=r;for(;r<t;r++){let o=n.charCodeAt(r);if(o!==P){if(o===ae||o===oe||o===le||e.isBreak(r))break;if(o===C){if(W(e,r+1))
break;if(Rn.has(e.code(r+1)))throw f}if(o===w&&a<r)break;if(o===D||o===we||Oe(o))throw f;a=r+1}}return e.at=r,a}var Rn=new Set([C,ae,Re,oe,J,le,we]);function je(e){
let n=e.at;for(;e.at<e.end;){let t=e.code(e.at);if(t===P)e.at++;else if(e.isBreak(e.at))e.at=e.lineAfter(e.at);else if(t===w&&e.at>n)e.comment();else return}throw f}function Se(e,n,t){let r=e.at,i=e.code(r);if(Cn(e))return vt(e,n);if(Oe(i)||i===se||i===wn)return ht(e,t);if(Z(i)){let o=X(e,t),s=e.at;if(!gt(e))return bt(e,r,s,
o);if(e.text.slice(r,s).includes(`
`))throw f;return pt(e,n,r,s,o)}if(!ce(e,r))throw f;let a=Ce(e);return e.code(e.at)===C?pt(e,n,r,a,xe(e.text.slice(r,a))):Pt(e,r,a,t)}function pt(e,n,t,r,i){e.enter();
let a=e.add(_|b.block,t,t),o={};e.setKey(yt(e,t),t,r,i);for(let s=i;;s=Bi(e)){if(s in o)throw f;if(e.at++,o[s]=Fi(e,n),e.column!==n)break}if(e.column>n)throw f;
return e.leave(a,e.lastEnd),o}function Bi(e){let n=e.at,t,r;if(Z(e.code(n))){if(t=X(e,void 0),r=e.at,!gt(e))throw f}else{if(!ce(e,n))throw f;if(r=Ce(e),e.code(e.
at)!==C)throw f;t=xe(e.text.slice(n,r))}return e.setKey(yt(e,n),n,r,t),t}function yt(e,n){let t=e.code(n);return Z(t)?t===x?F.double:F.single:F.plain}function gt(e){
let{at:n}=e;return e.skipSpaces(),e.code(e.at)===C&&W(e,e.at+1)?!0:(e.at=n,!1)}function Fi(e,n){let t=e.at;if(e.skipSpaces(),!e.isBreak(e.at)&&e.code(e.at)!==w)
return ht(e,n);e.at=t,e.endLine();let r=e.nextColumn();return r>n?Se(e,r,n):r===n&&Cn(e)?vt(e,n):kt(e,t,r)}function vt(e,n){e.enter();let t=e.add(T|b.block,e.at,
e.at),r=[];do r.push(Wi(e,n));while(e.column===n&&Cn(e));if(e.column>n)throw f;return e.leave(t,e.lastEnd),r}function Wi(e,n){let t=e.at;if(e.at++,e.skipSpaces(),
!e.isBreak(e.at)&&e.code(e.at)!==w)return Se(e,n+e.at-t,n);e.at=t+1,e.endLine();let r=e.nextColumn();return r>n?Se(e,r,n):kt(e,t+1,r)}function Cn(e){return e.code(
e.at)===G&&W(e,e.at+1)}function ht(e,n){let t=e.at,r=e.code(t);if(Oe(r)){let i=xn(e),a=e.at;return e.endLine(),e.column=e.nextColumn(),e.lastEnd=a,i}if(Z(r)){let i=X(
e,n);return bt(e,t,e.at,i)}if(r===se||r===wn){let{value:i,end:a}=ut(e,n);return e.add(B|(r===se?b.literal:b.folded),t,a),e.column=e.nextColumn(),i}if(!ce(e,t))throw f;
return Pt(e,t,Ce(e),n)}function bt(e,n,t,r){return e.add(B|(e.code(n)===x?b.double:b.single),n,t),e.endLine(),e.column=e.nextColumn(),r}function Pt(e,n,t,r){let{
value:i,end:a}=ct(e,n,t,r);return e.add(B|b.plain,n,a),e.column=e.nextColumn(),Ge(i)}function kt(e,n,t){return e.add(it|b.plain,n,n),e.column=t,null}function On(e,n){Ee(e);let t=e.at,r=e.code(t);if(r===J||r===Re)Ki(e,r===J,n);else if(r===x)wt(e),e.add(B|b.double,t,e.at);else{for(;ji.has(e.code(e.at));)e.at++;
e.add(B|b.plain,t,e.at)}}function Ki(e,n,t){e.enter();let r=e.at,i=e.add((n?_:T)|b.flow,r,r),a=0;for(e.at++,Ee(e);!Gi(e);Ee(e))e.code(e.at)===ae&&(e.at++,Ee(e)),
On(e,Hi(t,n?Ui(e):a)),a++;if(n&&a!==Object.keys(Object(t)).length)throw f;e.at++,e.leave(i,e.at)}function Hi(e,n){return Array.isArray(e)?e[Number(n)]:z(e)?e[n]:
void 0}function Ui(e){let n=e.at;wt(e);let t=e.text.slice(n,e.at),r=t.includes("\\")?_i(t):t.slice(1,-1);return e.setKey(F.double,n,e.at,r),Ee(e),e.at++,r}function _i(e){
let n=JSON.parse(e);return typeof n=="string"?n:""}var Gi=e=>{let n=e.code(e.at);return n===le||n===oe};function wt(e){let{text:n}=e,t=e.at+1;for(;n.charCodeAt(
t)!==x;)t+=n.charCodeAt(t)===_e?2:1;e.at=t+1}function Ee(e){for(;e.at<e.end&&e.text.charCodeAt(e.at)<=P;)e.at++}var ji=new Set([..."+-.0123456789eEtrufalsn"].map(
e=>e.charCodeAt(0)));function Rt(e,n,t){if(!Vi.test(n===0&&t===e.length?e:e.slice(n,t)))return Ct(e,n,t,Yi)}function xt(e,n,t,r){return Ct(e,n,t,i=>(On(i,r),r))}var Vi=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
Sn=new We;function Ct(e,n,t,r){Sn.reset();try{return{value:r(new Ue(e,n,t,Sn)),tape:Sn.finish()}}catch(i){if(i!==f)throw i;return}}function Yi(e){e.text.startsWith(
"---",e.at)&&zi(e);let n=e.nextColumn();if(n===-1)return null;let t=Se(e,n,-1);if(e.column!==-1||typeof t!="object")throw f;return t}function zi(e){for(e.at+=3;e.
code(e.at)===P||e.code(e.at)===D;)e.at++;e.code(e.at)===w?e.comment():e.at=e.lineAfter(e.at)}function Ot(e){let n=e.charCodeAt(0)===65279?1:0,t,r=i=>{t??=Qi(e);let a=0,o=t.length-1;for(;a<o;){let l=a+o+1>>1;(t[l]??0)<=i?a=l:o=l-1}let s=i-(t[a]??0)+1;return{
line:a+1,column:a===0?Math.max(1,s-n):s,offset:i}};return(i,a)=>({start:r(Math.min(i,e.length)),end:r(Math.min(a,e.length))})}function Qi(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var En=200,St=`it is nested deeper than ${En} levels`;function Lt(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return Dt(e,n);let t=[],r=n;for(;;){let o=Ve(Et,e,r);if(o===e.length)return t;
let s=Ji(e,r,o);if(!s)break;t.push(s),r=s.end}if(t.length<2)return[...t,...Dt(e,Ve(qi,e,r))];let i=Ve(Et,e,r);return[...t,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}var Et=/[ \t\r\n]*/y,qi=/[^\S\n]*\n?/y;function Ve(e,n,t){return e.lastIndex=t,t+(e.exec(n)?.[0].length??
0)}function Ji(e,n,t){let r=Xi(e,t);if(!r)return;let{end:i,levels:a,mayBeInfinite:o}=r;if(a>En)return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:St}};let s=!0,
l=(c,d)=>(typeof d=="number"&&!Number.isFinite(d)&&(s=!1),d);try{let c=JSON.parse(e.slice(t,i),o?l:void 0);if(s)return{start:n,body:t,end:i,json:{value:c}}}catch{
return}return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function Xi(e,n){let t=0,r=0,i=0,a=!1;for(let o=n;o<e.length;o++){
let s=e.charCodeAt(o);if(s>=Zi&&s<=ea){if(++i>sa&&(a=!0),t>0)continue}else i>0&&(s===ia||s===na)&&(a=!0),i=0;if(s===Nt){let l=ca(e,o);if(l===void 0)return;o=l-1}else
s===aa||s===ta?r=Math.max(r,++t):s===oa||s===ra?t--:t===0&&(o=Ve(la,e,o)-1,a=!0);if(t<=0)return{end:o+1,levels:r,mayBeInfinite:a}}}var[Nt,Zi,ea,na,ta,ra,ia,aa,oa]=[
34,48,57,69,91,93,101,123,125],sa=300,la=/[-+.\w]*/y;function ca(e,n){for(let t=n+1;t<e.length;t++){let r=e.charCodeAt(t);if(r===Nt)return t+1;r===da&&t++}}var da=92;
function Dt(e,n){let t=[],r={start:n,body:n},i=o=>{o>r.body&&t.push({...r,end:o})},a=e.startsWith("---",n)?n:At(e,n);for(;a!==-1;a=At(e,a)){let o=e.indexOf(`
`,a),s=o===-1?e.length:o+1,l=e.slice(a+3,s).trim();if(l!==""&&!l.startsWith("#")){if(r.fault)continue;i(a),r={start:a,body:a,fault:{start:a,end:a+3+l.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else a>r.body&&!ua(e.slice(r.body,a))&&(i(a),r={start:a,body:s})}return i(e.length),t}function At(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function ua(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}var fa,ma=()=>fa??=require("./with-positions.cjs"),It=(...e)=>ma().readWithPositions(...e);function $t(e,n={}){return{documents:[...pa(e,n)]}}function*pa(e,{onePass:n=!0}={}){let t=Ot(e),r,i=!0,a=0;for(let o of Lt(e)){let s=Mt(e,{...o,start:a},t,n);if(s.
value===null&&s.issues.length===0){r??=s;continue}i=!1,a=o.end,yield s}i&&(yield r??Mt(e,{start:a,body:a,end:e.length},t,n))}function Mt(e,n,t,r){let i=r?ga(e,n):
void 0;if(!i)return It(e,n,t);let{value:a,tape:o}=i;return tt({value:a,tape:o,issues:ya},n,t)}var ya=[];function ga(e,{body:n,end:t,json:r,fault:i}){if(!i)return r?
xt(e,n,t,r.value):Rt(e,n,t)}function v(e){let n=new Map;for(let o of e){let s=`${o.kind}/${o.name}`,l=n.get(s);l?(l.byNamespace??=new Map([[l.first.namespace,l.first]]),l.byNamespace.has(o.
namespace)||l.byNamespace.set(o.namespace,o)):n.set(s,{first:o})}function t(o,s,l){let c=n.get(`${s}/${l}`);if(!c||s===void 0||E(s)||o.namespace===void 0)return c?.
first;let{first:d,byNamespace:u}=c;return u?u.get(o.namespace)??u.get(void 0):d.namespace===void 0||d.namespace===o.namespace?d:void 0}let r;function i({namespace:o},s){
return r??=va(e),E(s)||o===void 0?r.get(s):r.get(`${s} ${o}`)??r.get(`${s} `)}function a(o,s){for(let{kind:l,name:c}of s){let d=c===void 0?i(o,l):t(o,l,c);if(d)
return d}}return{find:t,findFirst:a,findAnywhere:(o,s)=>n.get(`${o}/${s}`)?.first}}function va(e){let n=new Map;for(let t of e)for(let r of[t.kind,`${t.kind} ${t.
namespace??""}`])n.has(r)||n.set(r,t);return n}function Ye(e,n){let{findFirst:t}=v(e),r=new Map,i=new Map;for(let a of e)for(let{targets:o}of a.references){let s=t(a,n?o:o.slice(0,1));if(!s||h(a.kind)!==void 0||
h(s.kind)!=="data")continue;r.set(a,s);let l=i.get(s);l?l.push(a):i.set(s,[a])}return{dataPlaneOf:a=>r.get(a),boundTo:a=>i.get(a)??[]}}var ha={service:"{dnsPrefix}.{host}",webApplication:"{component}-{environment}.choreoapps.localhost",hosts:["/spec/gateway/publicVirtualHost","/spec/gateway/org\
anizationVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},j={service:"{environment}.{host}",webApplication:"{component}-{environment}.{host}",hosts:["/spec/\
gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},ba={service:"{namespace}.{environment}.{host}",webApplication:"{namespace}.{component}-{envir\
onment}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!1},Pa={service:"{environment}-{namespace}.{host}",webApplication:"\
{component}-{environment}-{namespace}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},Dn={service:"{environment}-{names\
pace}.{host}",hosts:["/spec/gateway/ingress/external/http/host","/spec/gateway/ingress/external/https/host","/spec/gateway/ingress/internal/http/host","/spec/ga\
teway/ingress/internal/https/host"],ofEnvironment:!0,coveredByWildcard:!0},De={"v0.3":ha,"v0.4":j,"v0.6":j,"v0.7":j,"v0.8":j,"v0.9":j,"v0.10":j,"v0.12":j,"v0.13":j,
"v0.14":ba,"v0.15":Pa,"v0.17":Dn,"v1.0":Dn,"v1.1":Dn};var An=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function Bt(e){let n=Tt.get(e);if(n)return n;let t=An.filter(a=>ne(a,e)&&a.kinds.some(o=>zn(e,o))),r={};for(let{role:a}of An)r[a]=[];for(let a of t)r[a.role]?.some(
({pointer:o})=>o===a.pointer)||r[a.role]?.push(a);let i=r;return Tt.set(e,i),i}var Tt=new Map;var ka={parts:[],hosts:[]};function ze(e,n,t){let r=De[t].ofEnvironment?e:ka;return[...r.hosts.map(i=>({...i,of:"environment"})),...n.hosts.filter(({part:i})=>!r.
parts.includes(i)).map(i=>({...i,of:"data-plane"}))]}var Ln=({direction:e,visibility:n})=>e==="ingress"&&n==="external";function Ae({parts:e},n){return wa(n).flatMap(({pointer:t,visibility:r})=>e.includes(t)?[r]:[])}function wa(e){let n=Ft.get(e);if(n)return n;let t=Bt(e)["gatewa\
y-name"].flatMap(({pointer:r,direction:i,visibility:a})=>i==="ingress"&&a!==void 0&&r.endsWith("/name")?[{pointer:r.slice(0,r.lastIndexOf("/")),visibility:a}]:[]);
return Ft.set(e,t),t}var Ft=new Map;function Wt(e,n,t={}){return Ht(De[e].service,{...t,environment:t.name,host:n})}function Qe(e,n){let t=De[e].service.replace(".{host}",""),r={...n,environment:n.name};return[...t.matchAll(Kt)].map(([,a=""])=>r[a]).includes(void 0)?void 0:Ht(
t,r).split(".")}var Kt=/\{(\w+)\}/g;function Ht(e,n){return e.replace(Kt,(t,r)=>n[r]??r.toUpperCase())}var Nn="https://kubernetes.io/docs",In=`${Nn}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,Le=`${Nn}/concepts/overview/working-with-ob\
jects`,hs={title:"Kubernetes: Object names, DNS subdomain names",url:`${Le}/names/#dns-subdomain-names`},Ut={title:"Kubernetes: Object names and IDs",url:`${Le}\
/names/#names`},bs={title:"Kubernetes: Labels, syntax and character set",url:`${Le}/labels/#syntax-and-character-set`},Ps={title:"Kubernetes: Annotations, synta\
x and character set",url:`${Le}/annotations/#syntax-and-character-set`},ks={title:"Kubernetes: Not all objects are in a namespace",url:`${Le}/namespaces/#not-al\
l-objects-are-in-a-namespace`},ws={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${Nn}/reference/using-api/api-concepts/#setting-the-\
field-validation-level`},Rs={title:"Kubernetes: Defaulting and nullable",url:`${In}#defaulting-and-nullable`},xs={title:"Kubernetes: Validation of custom resour\
ces",url:`${In}#validation`},Cs={title:"Kubernetes: Transition rules",url:`${In}#transition-rules`};var _t={title:"RFC 1123, section 2.1: Host names",url:ee(1123,"2.1")},Os={title:"RFC 3339, section 5.6: Internet date and time format",url:ee(3339,"5.6")},Ss={title:"\
RFC 3986, section 3: Syntax components",url:ee(3986,"3")},Es={title:"RFC 5280, section 4.1.2.5: Validity",url:ee(5280,"4.1.2.5")},Ds={title:"RFC 6335, section 6\
: Port number ranges",url:ee(6335,"6")},As={title:"RFC 7468, section 5: Textual encoding of certificates",url:ee(7468,"5")},Ls={title:"RFC 7468, section 10: Tex\
tual encoding of private keys",url:ee(7468,"10")};var Gt={tag:"v0.15.0",crd:"dataplanes",field:"planeID",lines:"163-173"};var V={tag:"v0.15.0",crd:"environments",field:"dataPlaneRef",lines:"45-63"},qe={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"};var de={tag:"v0.16.0",file:"internal/controller/reference.go"},Je={tag:"v1.2.3",file:"internal/controller/reference.go",lines:"160-182"},jt={tag:"v1.0.5",file:"\
internal/controller/reference.go",lines:"545-575"},Vt={tag:"v0.16.0",file:"internal/controller/reference.go",lines:"164-173"},Xe={tag:"v1.2.3",file:"internal/pi\
peline/component/context/component.go",lines:"264-325"};var ue={tag:"v0.16.0",file:"samples/getting-started/component-types/service.yaml",lines:"102"},Ze={tag:"v1.2.3",file:"samples/getting-started/component-types/se\
rvice.yaml",lines:"139"},Yt={title:"OpenChoreo documentation: DeploymentPipeline",url:"https://github.com/openchoreo/openchoreo.github.io/blob/2aab2641e083db01f\
c965025c098586e24da1e22/docs/reference/api/platform/deployment-pipeline.md"};function ee(e,n){return`https://www.rfc-editor.org/rfc/rfc${e}#section-${n}`}function fe(e){return new Set(e.flatMap(({kind:n,hasUnknownName:t})=>t?[n]:[]))}function en(e){return e.kind==="Environment"&&!e.hasUnknownName&&!e.isRenamed?e:
void 0}var zt=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI\
2MDQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQz\
UT1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103\
W2/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,N=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwMj\
M0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ7\
sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MAo\
GCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;function y(e,n,t=`name: example
  namespace: acme`){let r=n.trim().split(`
`).map(i=>`  ${i}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${t}
spec:
${r.join(`
`)}
`}var R=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,Mn=R.replace("secretRef","secretKeyRef"),$n=`secretStoreRef:
  name: vault
`,O=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function K(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(t=>`      ${t}`).join(`
`)}
`}var g=y("DataPlane",R+O,`name: eu-west
  namespace: acme`);function I(e,n="DataPlane"){return y("Environment",`dataPlaneRef:
  kind: ${n}
  name: ${e}`,`name: production
  namespace: acme`)}function Ne(e,n){return y("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,n)}function M(e){return y("Environment",`data\
PlaneRef:
  kind: DataPlane
  name: eu-west`,`name: ${e}
  namespace: acme`)}function me(...e){return y("DataPlane",Mn+$n+Qt(e),`name: eu-west
  namespace: acme`)}function pe(...e){return I("eu-west")+Qt(e).replace("example.com","production.example.com").replace(/^(?=.)/gm,"  ")}function Qt(e){let n=e.
map(t=>`    ${t}:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: ${t}.example.com
        port: ${t==="external"?80:8080}
`);return n.length>0?`gateway:
  ingress:
${n.join("")}`:""}function ye(e,n){let t=`promotionPaths:
  - sourceEnvironmentRef: ${e}
    targetEnvironmentRefs:
      - name: ${n}`;return y("DeploymentPipeline",t,`name: default
  namespace: acme`)}var qt=y("ClusterDataPlane",`planeID: eu
${R.replace("key:",`namespace: acme
      key:`)}${O}`,"name: eu"),nn=(e,n)=>y("Environment",`dataPlaneRef:
  kind: ClusterDataPlane
  name: eu`,`name: ${e}
  namespace: ${n}`),Jt={code:"ambiguous-host-name",severity:"warning",reason:"The default component types join the names of the environment and its namespace, a\
nd two pairs can make one name.",sources:[ue,Ze,Xe],among:"each",check:(e,n,t)=>{let r=e.filter(({hasUnknownGateway:o})=>!o),i=Ye(r,t),a=r.flatMap(o=>Ra(o,i,n));
return[...S(a,({key:o})=>o).values()].flatMap(([o,...s])=>{if(!o)return[];let{plane:l}=o;return s.flatMap(({plane:c,name:d})=>c.name===l.name&&c.namespace===l.namespace?
[]:[{plane:c,path:"/metadata/name",detail:`${d}, as Environment "${l.name}" of namespace "${l.namespace}" has`}])})},message:({detail:e})=>`makes the host name ${e}\
: rename one of the two, or give one of them another host.`,example:{release:"v0.15",wrong:`${qt}---
${nn("dev","eu-acme")}---
${nn("dev-eu","acme")}`,right:`${qt}---
${nn("dev","eu-acme")}---
${nn("development","acme")}`}};function Ra(e,{dataPlaneOf:n},t){let r=n(e),i=en(e);if(r?.planeID===void 0||!i||Qe(t,i)===void 0)return[];let a=ze(e.gateway,r.gateway,
t).filter(({hasRoutes:o})=>o);return[...new Set(a.map(({text:o})=>o))].map(o=>{let s=Wt(t,o,i);return{plane:e,name:s,key:`${r.planeID} ${s}`}})}var Tn={"observability-secret-reference":{since:"v0.9",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{issue:4578},{tag:"v0.9.0",file:"intern\
al/clients/kubernetes/client.go",lines:"173-194"},{tag:"v0.16.0",file:"internal/clients/kubernetes/client.go",lines:"235-256"},{tag:"v1.2.3",file:"internal/clie\
nts/kubernetes/client.go",lines:"238"}]},"client-ca-unreadable":{since:"v0.9",kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPl\
ane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane"],sources:[{tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"}]},"c\
lient-ca-goes-stale":{since:"v0.9",kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityP\
lane","ClusterObservabilityPlane"],sources:[{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},{title:"wso2/labs-agentic-engineer \
issue 642",url:"https://github.com/wso2/labs-agentic-engineer/issues/642"}]},"client-ca-conflict":{since:"v0.9",until:"v0.13",kinds:["DataPlane","BuildPlane","O\
bservabilityPlane"],sources:[{tag:"v0.13.0",file:"config/crd/bases/openchoreo.dev_dataplanes.yaml",lines:"51-54"},{tag:"v0.13.0",file:"config/crd/bases/openchor\
eo.dev_dataplanes.yaml",lines:"126-136"}]},"environment-missing":{kinds:["Environment"],sources:[{title:"openchoreo/openchoreo: internal/controller/releasebindi\
ng/controller.go",url:"https://github.com/openchoreo/openchoreo/blob/59b3b7642317eb2ef20e189169a2ce188c618435/internal/controller/releasebinding/controller.go"}]},
"environment-name-too-long":{since:"v1.1",kinds:["Environment"],sources:[{tag:"v1.2.3",file:"internal/controller/releasebinding/controller.go",lines:"322"},{tag:"\
v1.2.3",file:"internal/controller/releasebinding/controller.go",lines:"333"},{tag:"v1.2.3",file:"internal/controller/environment/integrations/kubernetes/namespa\
ces_handler.go",lines:"44"}]},"environment-name-with-dot":{since:"v0.4",kinds:["Environment"],sources:[{tag:"v1.2.3",file:"samples/getting-started/component-typ\
es/service.yaml",lines:"142"}]},"plane-name-not-referable":{since:"v0.15",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{tag:"v1.2.3",file:"\
config/crd/bases/openchoreo.dev_dataplanes.yaml",lines:"408-411"}]},"names-that-cannot-exist":{kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildP\
lane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],sources:[{title:"Kubernetes: Object names, RFC 1123\
 label names",url:"https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names"}]},"empty-organization-host":{since:"v0.15",until:"\
v0.15",kinds:["DataPlane","ClusterDataPlane","Environment"],sources:[{tag:"v0.16.0",file:"internal/pipeline/component/context/component.go",lines:"177"}]},"part\
ial-environment-ingress":{since:"v1.1",kinds:["Environment"],sources:[{tag:"v1.2.3",file:"internal/controller/releasebinding/controller.go",lines:"1477-1502"},{
tag:"v1.2.3",file:"internal/pipeline/component/context/component.go",lines:"293"}]},"endpoint-without-listener":{since:"v1.1",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],sources:[{tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"},{tag:"v1.2.3",file:"samples/getting-started/c\
omponent-types/service.yaml",lines:"183"}]},"external-ingress-missing":{since:"v1.1",kinds:["DataPlane","ClusterDataPlane","Environment"],sources:[{tag:"v1.2.3",
file:"samples/getting-started/component-types/service.yaml",lines:"27-36"}]},"secret-store-missing":{since:"v1.1",kinds:["DataPlane","ClusterDataPlane","Workflo\
wPlane","ClusterWorkflowPlane"],sources:[{tag:"v1.2.3",file:"internal/openchoreo-api/services/secret/service.go",lines:"468"},{tag:"v1.2.3",file:"internal/openc\
horeo-api/services/secret/service.go",lines:"482"},{tag:"v1.2.3",file:"internal/openchoreo-api/services/secret/service.go",lines:"496"},{tag:"v1.2.3",file:"inte\
rnal/openchoreo-api/services/secret/service.go",lines:"510"},{tag:"v1.2.3",file:"internal/openchoreo-api/services/gitsecret/service.go",lines:"247"},{tag:"v1.2.\
3",file:"internal/openchoreo-api/services/gitsecret/service.go",lines:"276"},{tag:"v1.2.3",file:"samples/getting-started/all.yaml",lines:"324"},{tag:"v1.2.3",file:"\
samples/getting-started/all.yaml",lines:"2042"}]},"fallback-not-shared":{since:"v1.1",kinds:["Environment","DataPlane"],sources:[{tag:"v1.2.3",file:"internal/op\
enchoreo-api/services/environment/service.go",lines:"109-131"},{tag:"v1.2.3",file:"internal/occ/cmd/component/logs.go",lines:"328"},{tag:"v1.2.3",file:"internal\
/occ/cmd/component/logs.go",lines:"356"}]},"observability-url-not-joinable":{kinds:["DataPlane","BuildPlane","ObservabilityPlane","ClusterObservabilityPlane"],sources:[
{tag:"v1.2.3",file:"cmd/observer/main.go",lines:"114"},{title:"rasika2012/openchoreo: cmd/observer/main.go",url:"https://github.com/rasika2012/openchoreo/blob/f\
9dacf0adfee18bd07d3cf935b39ac916ac72ccb/cmd/observer/main.go"}]},"observability-url-not-public":{since:"v1.1",kinds:["ObservabilityPlane","ClusterObservabilityP\
lane"],sources:[{tag:"v1.2.3",file:"test/e2e/k3d/clusterobservabilityplane.yaml"},{title:"openchoreo/openchoreo.github.io: versioned_docs/version-v1.2.x/platfor\
m-engineer-guide/namespace-management.mdx",url:"https://github.com/openchoreo/openchoreo.github.io/blob/b62b08b1f004d555b5b4cfe4dba1789484756f30/versioned_docs/\
version-v1.2.x/platform-engineer-guide/namespace-management.mdx"}]}};function A(e){let{kinds:n,...t}=Tn[e];return t}function Xt(e,n){return Tn[e].kinds.some(t=>t===n)}var er={code:"conflicting-ca",severity:"error",reason:"Planes of one type and planeID share an agent; only from v0.14 on may they have different CAs.",...A("cli\
ent-ca-conflict"),among:"each",check:e=>{let n=new Map;return e.flatMap(t=>{if(!t.ca)return[];let r=`${t.kind}/${t.planeID}`,i=n.get(r);return i||n.set(r,t),i?.
ca&&Zt(i.ca.text)!==Zt(t.ca.text)?[{plane:t,path:t.ca.path,detail:i.name}]:[]})},message:({detail:e})=>`differs from the CA of ${e}, which has the same planeID \
and therefore the same agent: use the same CA in both.`,example:{release:"v0.13",wrong:`${tn("a",N)}---
${tn("b",zt)}`,right:`${tn("a",N)}---
${tn("b",N)}`}},Zt=e=>e.replace(/\s+/g,"");function tn(e,n){let t=`planeID: shared
${K(n)}observerURL: https://observer.example.com`;return y("ObservabilityPlane",t,`name: ${e}
  namespace: acme`)}var ge=[],Bn=[];function Fn(e,n,t){if(e===n)return 0;let r=t?.maxDistance,i=e;e.length>n.length&&(e=n,n=i);let a=e.length,o=n.length;for(;a>0&&e.charCodeAt(~-a)===
n.charCodeAt(~-o);)a--,o--;let s=0;for(;s<a&&e.charCodeAt(s)===n.charCodeAt(s);)s++;if(a-=s,o-=s,r!==void 0&&o-a>r)return r;if(a===0)return r!==void 0&&o>r?r:o;
let l,c,d,u,m=0,p=0;for(;m<a;)Bn[m]=e.charCodeAt(s+m),ge[m]=++m;for(;p<o;){for(l=n.charCodeAt(s+p),d=p++,c=p,m=0;m<a;m++)u=l===Bn[m]?d:d+1,d=ge[m],c=ge[m]=d>c?u>
c?c+1:u:u>d?d+1:u;if(r!==void 0){let k=c;for(m=0;m<a;m++)ge[m]<k&&(k=ge[m]);if(k>r)return r}}return ge.length=a,Bn.length=a,r!==void 0&&c>r?r:c}var xa=64;function Y(e,n){if(e.length>xa)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let a of n){if(Math.abs(a.length-
e.length)>=r)continue;let o=a.toLowerCase(),s=Ca(t,o)?1:Fn(t,o,{maxDistance:r});s<r&&(r=s,i=a)}return i}function Ca(e,n){if(e.length!==n.length||e===n)return!1;let t=0;for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+
2)}function Ie(e,n){return e.namespace===void 0||n.namespace===void 0||e.namespace===n.namespace}function ve(e){let n=S(e,({namespace:i})=>i),t=n.get(void 0)??[],r=new Map;return({namespace:i})=>{if(i===void 0)return e;let a=r.get(i)??[...n.get(i)??[],...t];
return r.set(i,a),a}}var nr={code:"dangling-reference",severity:"error",reason:"A plane that is referred to must exist, a namespace-scoped one in the namespace of the referrer; othe\
rwise the referrer does not become ready.",sources:[V,qe,de],among:"all",check:e=>{let{find:n,findAnywhere:t}=v(e),r=fe(e);return e.flatMap(i=>i.references.flatMap(
({set:a,namePath:o,targets:[s]})=>{if(!a||!s)return[];let{kind:l,name:c}=s;if(r.has(l)||n(i,l,c)||n(i,be(l),c))return[];let d=t(l,c);if(d)return[{plane:i,path:o,
detail:`${l} "${c}" not found in namespace "${i.namespace}"; there is one in "${d.namespace}"`}];let u=Y(c,Oa(i,l,e)),m=E(l)||i.namespace===void 0?"":` in names\
pace "${i.namespace}"`,p=u===void 0?"":`; did you mean "${u}"?`;return[{plane:i,path:o,detail:`${l} "${c}" not found${m}${p}`}]}))},message:({detail:e=""})=>`${e}${e.
endsWith("?")?"":"."}`,example:{release:"v0.15",wrong:`${I("eu-wst")}---
${g}`,right:`${I("eu-west")}---
${g}`}};function Oa(e,n,t){let r=[];for(let i of t)if(i.kind===n&&Ie(e,i)&&r.push(i.name),r.length===Sa)break;return r}var Sa=500;var tr={code:"duplicate-resource",severity:"error",reason:"A kind has one resource of a name in a namespace; of two manifests the one that is applied last takes\
 effect.",sources:[Ut],among:"each",check:e=>{let n=new Map;return e.flatMap(t=>{if(t.hasUnknownName||t.hasUnknownNamespace)return[];let r=`${t.kind}/${t.namespace??
""}/${t.name}`,i=n.get(r);return i||n.set(r,t),i?[{plane:t,path:"/metadata/name",detail:i.file===t.file?"this file":i.path}]:[]})},message:({detail:e})=>`is alr\
eady used by another resource of this kind in ${e}: remove one of them or rename it.`,example:{release:"v0.15",wrong:`${y("DataPlane",R+O)}---
${y("DataPlane",R+O)}`,right:`${y("DataPlane",R+O)}---
${y("DataPlane",R+O.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var rr={code:"environment-without-pipeline",severity:"warning",reason:"Releases reach an environment along the promotion paths of a DeploymentPipeline of its na\
mespace.",sources:[Yt],among:"all",check:(e,n,t,r)=>{let i=ve(r.filter(({kind:l})=>l==="DeploymentPipeline")),a=e.filter(({kind:l})=>l==="Environment"),{find:o}=v(
a),s=new Map;return a.flatMap(l=>{let{name:c,namespace:d}=l;if(l.hasUnknownName||l.hasUnknownNamespace)return[];s.has(d)||s.set(d,Ea(i(l),m=>o(l,"Environment",m)!==
void 0));let u=s.get(d);return!u||u.names.has(c)||Y(c,u.missing)!==void 0?[]:[{plane:l,path:"/metadata/name"}]})},message:()=>"is in no promotion path, so nothi\
ng is promoted to it: name it in a DeploymentPipeline of its namespace, or remove it.",example:{release:"v0.15",wrong:`${M("dev")}---
${M("prod")}---
${M("sandbox")}---
${g}---
${ye("dev","prod")}`,right:`${M("dev")}---
${M("prod")}---
${g}---
${ye("dev","prod")}`}};function Ea(e,n){if(e.some(({hasUnknownReference:r})=>r))return;let t=new Set(e.flatMap(({references:r})=>r.flatMap(({targets:[i]})=>i?.kind===
"Environment"&&i.name!==void 0?[i.name]:[])));return t.size===0?void 0:{names:t,missing:[...t].filter(r=>!n(r)).slice(0,Da)}}var Da=500;var ir=["Environment"];var ar=63,or=`dataPlaneRef:
  kind: DataPlane
  name: eu-west`,sr="acceptance-of-the-payments-team",lr={code:"host-name-too-long",severity:"error",reason:"The default component types make a label of host na\
mes from the names of the environment and its namespace, and a label has 63 characters at most.",sources:[ue,Ze,_t],among:"each",alone:ir,check:(e,n)=>e.flatMap(
t=>{let r=en(t),i=r&&Qe(n,r)?.find(({length:a})=>a>ar);return i===void 0?[]:[{plane:t,path:"/metadata/name",detail:`"${i}", which has ${i.length} characters`}]}),
message:({detail:e})=>`makes host names with the label ${e}: DNS allows ${ar}; shorten the name of the environment or of its namespace.`,example:{release:"v0.15",
wrong:y("Environment",or,`name: ${sr}
  namespace: the-payments-team-of-the-example-company`),right:y("Environment",or,`name: ${sr}
  namespace: payments`)}};var ur={code:"implicit-observability-plane",severity:"warning",reason:"The control plane falls back to a ClusterObservabilityPlane named default; the portal and\
 `occ` look only in the namespace.",...A("fallback-not-shared"),among:"each",check:e=>{let{findFirst:n}=v(e);return e.flatMap(t=>t.references.flatMap(({set:r,path:i,
targets:a})=>{if(r||E(t.kind)||h(t.kind)!=="data")return[];let o=n(t,a);return o&&E(o.kind)?[{plane:t,path:i,detail:`{kind: ${o.kind}, name: ${o.name}}`}]:[]}))},
message:({detail:e})=>`is not set, and not every client falls back to a cluster-scoped plane: set it to ${e}.`,example:{release:"v1.1",wrong:`${cr("")}---
${dr()}`,right:`${cr(`observabilityPlaneRef:
  kind: ClusterObservabilityPlane
  name: default
`)}---
${dr()}`}};function cr(e){return y("DataPlane",Mn+$n+e,`name: eu-west
  namespace: acme`)}function dr(){let e=`planeID: default
${K(N)}observerURL: https://observer.example.com`;return y("ClusterObservabilityPlane",e,"name: default")}function fr({namespace:e},n){let t=r=>E(r)||e===void 0?"":` in namespace "${e}"`;return n.map(({kind:r,name:i})=>`${r} "${i}"${t(r)}`).join(" and no ")}var mr=`name: production
  namespace: acme`,pr={code:"missing-data-plane",severity:"error",reason:"The control plane cannot deploy to an environment for which it finds no data plane.",sources:[
V,Vt,Je],among:"all",check:e=>{let{findFirst:n}=v(e),t=fe(e);return e.flatMap(r=>r.references.flatMap(({path:i,targets:a,set:o,required:s})=>o||!s||n(r,a)||a.some(
({kind:l})=>t.has(l))?[]:[{plane:r,path:i,detail:fr(r,a)}]))},message:({detail:e})=>`is not set, and ${e?`there is no ${e}`:"this release has no default"}: name\
 a data plane.`,example:{release:"v0.15",wrong:`${y("Environment","isProduction: true",mr)}---
${g}`,right:`${y("Environment",`dataPlaneRef:
  kind: DataPlane
  name: eu-west`,mr)}---
${g}`}};var yr={code:"missing-environment",severity:"error",reason:"A DeploymentPipeline promotes to environments of its namespace, and nothing can be deployed to one t\
hat does not exist.",...A("environment-missing"),among:"all",check:(e,n,t,r)=>{let i=e.filter(({kind:l})=>l==="Environment");if(i.some(({hasUnknownName:l})=>l))
return[];let a=ve(i),{find:o,findAnywhere:s}=v(i);return r.flatMap(l=>{let c=a(l);return c.length===0?[]:l.references.flatMap(({namePath:d,targets:[u],set:m})=>{
if(!m||u?.kind!=="Environment"||u.name===void 0)return[];let{name:p}=u;if(o(l,"Environment",p))return[];let k=`Environment "${p}" not found${l.namespace===void 0?
"":` in namespace "${l.namespace}"`}`,Me=s("Environment",p);if(Me)return[{plane:l,path:d,detail:`${k}; there is one in "${Me.namespace}"`}];let Un=Y(p,c.slice(0,
Aa).map(Br=>Br.name));return[{plane:l,path:d,detail:Un===void 0?k:`${k}; did you mean "${Un}"?`}]})})},message:({detail:e=""})=>`${e}${e.endsWith("?")?"":"."}`,
example:{release:"v0.15",wrong:`${M("dev")}---
${M("prod")}---
${g}---
${ye("dev","prd")}`,right:`${M("dev")}---
${M("prod")}---
${g}---
${ye("dev","prod")}`}},Aa=500;var gr={code:"missing-external-ingress",severity:"warning",reason:"The default component types refuse endpoints of visibility external where neither the environ\
ment nor its data plane has one.",...A("external-ingress-missing"),among:"each",check:(e,n)=>{let t=({gateway:i})=>Ae(i,n).includes("external"),{findFirst:r}=v(
e);return e.flatMap(i=>{if(h(i.kind)!==void 0||t(i))return[];let a=i.references.flatMap(({targets:s})=>r(i,s)??[]),[o]=a;return!o||a.some(t)?[]:[{plane:i,path:"\
/metadata/name",detail:o.name}]})},message:({detail:e})=>`has no gateway for external endpoints, and neither has its data plane "${e}": set gateway.ingress.exte\
rnal in one of them.`,example:{release:"v1.1",wrong:`${me()}---
${pe()}`,right:`${me("external")}---
${pe()}`}};var La=["external","internal"],vr={code:"partial-environment-ingress",severity:"warning",reason:"Routes are created with each endpoint that the environment or i\
ts data plane has, but URLs only with those of the environment if it has any.",...A("partial-environment-ingress"),among:"each",check:(e,n)=>{let{findFirst:t}=v(
e);return e.flatMap(r=>{let i=h(r.kind)===void 0?Ae(r.gateway,n):[];if(i.length===0)return[];let a=r.references.flatMap(({targets:s})=>{let l=t(r,s);return l?Ae(
l.gateway,n):[]});return La.filter(s=>!i.includes(s)&&a.includes(s)).map(s=>({plane:r,path:"/spec/gateway/ingress",detail:s}))})},message:({detail:e})=>`replace\
s the whole ingress of the data plane, so ${e} endpoints of this environment have no URL: repeat ingress.${e} of the data plane here.`,example:{release:"v1.1",wrong:`${me(
"external","internal")}---
${pe("external")}`,right:`${me("external","internal")}---
${pe("external","internal")}`}};var hr={code:"scope-mismatch",severity:"error",reason:"A reference names the kind: a DataPlane is looked up in the namespace, a ClusterDataPlane in the cluster.",
sources:[V,de],among:"all",check:e=>{let{find:n}=v(e),t=fe(e);return e.flatMap(r=>r.references.flatMap(({set:i,path:a,namePath:o,targets:[s]})=>{if(!i||!s)return[];
let{kind:l,name:c}=s;if(t.has(l)||n(r,l,c))return[];let d=n(r,be(l),c);return d?[{plane:r,path:o===a?a:`${a}/kind`,detail:`${c} is a ${d.kind}`}]:[]}))},message:({
detail:e})=>`does not resolve: ${e}; refer to that kind, or to a plane of this kind.`,example:{release:"v0.15",wrong:`${I("eu-west","ClusterDataPlane")}---
${g}`,right:`${I("eu-west")}---
${g}`}};function br(e,{boundTo:n},t,r){let i=new Map,a=new Map;for(let o of e)if(!(h(o.kind)!=="data"||o.planeID===void 0))for(let s of Na(o,n(o),t,r)){let l=i.get(s.host);
l?a.get(s.host)?.push(s)===void 0&&a.set(s.host,[l,s]):i.set(s.host,s)}return[...a].filter(([,[o,...s]])=>s.some(({dataPlane:l})=>l.planeID!==o?.dataPlane.planeID)).
map(([o,s])=>({host:o,claims:s}))}function Na(e,n,t,r){let i=e.gateway.hosts.filter(Ln).map(({text:s,path:l})=>({host:s,path:l,plane:e,dataPlane:e})),a=n.flatMap(
s=>ze(s.gateway,e.gateway,t).filter(Ln).map(({text:l,path:c,of:d})=>({host:l,path:c,plane:d==="environment"?s:e,dataPlane:e}))),o=r&&n.length>0?a:[...i,...a];return o.
length<2?o:[...new Map(o.toReversed().map(s=>[s.host,s])).values()].toReversed()}var Pr={code:"shared-virtual-host",severity:"warning",reason:"Host names of routes end with the public host of the data plane, or from v0.17 on with that of the\
 environment, and planes with different planeIDs are different clusters.",sources:[ue,Xe,Gt],among:"each",check:(e,n,t)=>{let r=e.filter(({hasUnknownGateway:i})=>!i);
return br(r,Ye(r,t),n,t).flatMap(({claims:[i,...a]})=>a.flatMap(({plane:o,path:s,dataPlane:l})=>l.planeID===i?.dataPlane.planeID?[]:[{plane:o,path:s,detail:String(
i?.dataPlane.name)}]))},message:({detail:e})=>`is also the public host of ${e}, which is another cluster: use a different host for each cluster.`,example:{release:"\
v0.15",wrong:`${g}---
${y("DataPlane",R+O,`name: us-east
  namespace: acme`)}`,right:`${g}---
${y("DataPlane",R+O.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var wr={code:"unreferenceable-plane",severity:"warning",reason:"The CRDs accept only a DNS label in observabilityPlaneRef, and a plane whose name is none cannot\
 be referred to.",...A("plane-name-not-referable"),check:e=>{let n=pn(e,kr);return n===""||!Xt("plane-name-not-referable",pn(e,"/kind"))?[]:Wn(n)?[]:[{path:kr}]},
message:()=>"cannot be used in an observabilityPlaneRef: use at most 63 lowercase letters, digits and hyphens, without dots.",example:{release:"v0.15",wrong:Ne(
`planeID: eu-west
${K(N)}`,`name: eu.west
  namespace: acme`),right:Ne(`planeID: eu-west
${K(N)}`,`name: eu-west
  namespace: acme`)}},kr="/metadata/name",Wn=e=>e.length<=63&&!e.includes(".");var Rr=Ne(K(N),`name: logs
  namespace: acme`),xr={code:"unused-observability-plane",severity:"warning",reason:"Planes use the observability plane that they refer to, or the one that the \
release falls back to if they refer to none.",sources:[qe,{tag:"v0.16.0",file:"internal/controller/reference.go",lines:"454-465"}],since:"v0.8",among:"all",check:(e,n)=>{
if(e.some(({hasUnknownReference:i})=>i))return[];let{findFirst:t}=v(e),r=new Set(e.flatMap(i=>i.references.map(({targets:a})=>t(i,a))));return e.flatMap(i=>h(i.
kind)==="observability"&&!i.hasUnknownName&&!r.has(i)&&Ia(i.name,n)?[{plane:i,path:"/metadata/name"}]:[])},message:()=>"is not referenced by any plane: refer to\
 it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${g}---
${Rr}`,right:`${y("DataPlane",`${R}${O}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Rr}`}},Ia=(e,n)=>Wn(e)||!ne(wr,n);function Cr(e,n){return Gn[n].filter(({to:r})=>r.includes(e)).map(r=>r.kind)}var Er={code:"unused-plane",severity:"warning",reason:"Environments use the data plane that they refer to, and Projects or Workflows the build or workflow plane\
; or the one that the release falls back to.",sources:[V,Je,de,jt],among:"all",inOneLine:!0,check:(e,n,t,r)=>{let i=e.filter(Dr),a=ve(r),o=Ma([...i,...r.filter(
({kind:s})=>s!=="DeploymentPipeline")],v(e));return e.flatMap(s=>{if(!cn(s.kind)||s.hasUnknownName||s.hasUnknownNamespace||s.isRenamed)return[];let l=Cr(s.kind,
n),c=Ar(s)?i[0]:a(s).find(({kind:d})=>l.includes(d));return c===void 0||o(s)?[]:[{plane:s,path:"/metadata/name",detail:c.kind}]})},message:({detail:e="resource"})=>`\
is not used by any ${e}: refer to it in one, or remove it.`,example:{release:"v0.15",wrong:`${I("eu-west")}---
${g}---
${Sr()}`,right:`${I("eu-west")}---
${g}---
${I("apac").replace("name: production","name: test")}---
${Sr()}`}};function Ma(e,{findFirst:n}){let t=new Set,r=new Set,i=[];for(let a of e){(a.hasUnknownReference||a.isRenamed)&&i.push(o=>Dr(a)===Ar(o)&&Ie(a,o));for(let{
set:o,targets:s}of a.references){let l=n(a,s);if(l&&t.add(Or(l)),a.namespace===void 0)for(let{kind:c,name:d=""}of s)r.add(`${c} ${d}`);!l&&s.some(({kind:c})=>cn(
c))&&i.push(c=>Ta(s,c)&&(o?Ba(s,c):Ie(a,c)))}}return a=>t.has(Or(a))||r.has(`${a.kind} ${a.name}`)||i.length>$a||i.some(o=>o(a))}var Or=({kind:e,namespace:n,name:t})=>`${e}\
 ${n??""} ${t}`,Dr=({kind:e})=>e==="Environment",Ar=({kind:e})=>h(e)==="data",$a=500;function Ta(e,n){return e.some(({kind:t})=>h(t)===h(n.kind))}function Ba(e,n){
return e.some(({name:t=""})=>Y(t,[n.name])!==void 0)}function Sr(){return y("DataPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: apac-ca
      key: ca.crt
`+`gateway:
  publicVirtualHost: apac.example.com
  organizationVirtualHost: internal.apac.example.com
`,`name: apac
  namespace: acme`)}var Lr=[tr,nr,pr,yr,hr,lr,Pr,Jt,er,xr,Er,rr,ur,vr,gr];var Nr=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} failed; please report it.`});function Hn({planes:e,referrers:n=[],isMixed:t=!1},r,i,a,o=Lr){let s=o.filter(u=>ne(u,r)&&!(t&&u.inOneLine));if(i==="complete")return s.flatMap(u=>Kn(u,{planes:e,
referrers:n},r,!0,a));let l=s.filter(({among:u})=>u==="each");if(i==="set")return l.flatMap(u=>Kn(u,{planes:e},r,!1,a));let c=l.filter(u=>u.alone!==void 0);return[
...S(e,({file:u})=>u).values()].flatMap(u=>(u.length>1?l:c).flatMap(m=>Kn(m,{planes:u},r,!1,a)))}function Kn(e,{planes:n,referrers:t=[]},r,i,a){try{return e.check(
n,r,i,t).map(o=>{let s=o.plane.pointer+o.path,l={code:e.code,path:s,field:Xn(o.path),message:e.message(o)},{plane:c}=o;return{plane:c,finding:{...l,file:c.path,
severity:e.severity,range:a(c,o.path)}}})}catch{let[o]=n,s={...Nr(e.code),path:"",field:""};return o?[{plane:o,finding:{...s,file:o.path,severity:"error",range:a(
o,"")}}]:[]}}function Fa(e,n,t=()=>{}){let r=ja(n,t),i=e.flatMap(l=>l.context.sets.map(c=>({set:c,isComplete:l.context.complete??!1,file:l}))),a=[...S(i,({set:l,isComplete:c})=>`${c}\
 ${l}`).values()].flatMap(l=>{let[c]=l;return c?[{set:c.set,isComplete:c.isComplete,files:l.map(({file:d})=>d)}]:[]}),o=[],s=a.flatMap(({set:l,isComplete:c,files:d})=>{
let u=l===""&&c?Jn(d.map(Ua)):void 0;for(let p of u?.keys()??[])o.push(p);return(u?Ha([...u.values()],d):[d]).flatMap(p=>Wa(p,l,c,r))});return{found:Ga(s),clusters:o.
sort()}}function Wa(e,n,t,r){let i=e.filter(({planes:m})=>m.length>0).map(m=>m.line),a=_a(i),o=i.some(m=>m!==a);if(!t){let m=e.flatMap(({planes:p,context:k})=>p.
map(Me=>Tr(Me,k.namingsIn?.(n))));return Hn({planes:m},a,"file",r)}let s=e.flatMap(({planes:m,context:p})=>m.flatMap(k=>Ir(k,p.namingsIn?.(n)))),l=e.flatMap(({referrers:m,
context:p})=>m.flatMap(k=>Ir(k,p.namingsIn?.(n)))),c=[...s,...l].every(({affixes:m})=>m===Ka),d=S(s,({affixes:m})=>m),u=d.size===1&&!e.some(({hasTemplate:m})=>m);
return[...d.values()].flatMap(m=>Hn({planes:m.map(({plane:p})=>p),isMixed:o,...c&&{referrers:l.map(({plane:p})=>p)}},a,u?"complete":"set",r))}function Ir(e,n=[et]){
let t=E(e.kind)||an.includes(e.kind);return n.map(({namespace:r,prefix:i,suffix:a})=>({plane:Tr(r===void 0||t?e:{...e,namespace:r},[{namespace:void 0,prefix:i,suffix:a}]),
affixes:$r(i,a)}))}var $r=(e,n)=>JSON.stringify([e,n]),Ka=$r("","");function Tr(e,n=[]){return n.some(nt)?{...e,isRenamed:!0}:e}function Ha(e,n){let t=new Set(e.
flat().map(({path:r})=>r));return n.every(({path:r,referrers:i})=>i.length===0||t.has(r))?e:e.map(r=>r.map(i=>({...i,referrers:[]})))}var Ua=e=>({...e,names:e.planes.
map(({kind:n,namespace:t,name:r})=>`${n} ${t??""} ${r}`)});function _a(e){return he.findLast(n=>e.includes(n))??Yn}function Ga(e){return[...new Map(e.map(t=>[`${t.
plane.file} ${t.plane.document} ${t.finding.path} ${t.finding.code} ${t.finding.message}`,t])).values()]}function ja(e,n){let t;return(r,i)=>{let{file:a,document:o,
pointer:s}=r;if(t?.file!==a){let d=e(a)??"";t={file:a,text:d,documents:$t(d).documents}}let l=t.documents[o];if(l===void 0)return{start:Mr,end:Mr};let c=Zn(l,s+
i);return n(r,l,t.text,c),c}}var Mr={line:1,column:1,offset:0};0&&(module.exports={findAcrossSets});
