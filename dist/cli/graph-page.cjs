"use strict";var Dt=Object.defineProperty;var Ea=Object.getOwnPropertyDescriptor;var Da=Object.getOwnPropertyNames;var Aa=Object.prototype.hasOwnProperty;var Q=(e,n)=>{for(var t in n)Dt(e,t,{get:n[t],enumerable:!0})},Sa=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of Da(n))!Aa.call(e,i)&&i!==
t&&Dt(e,i,{get:()=>n[i],enumerable:!(r=Ea(n,i))||r.enumerable});return e};var Ia=e=>Sa(Dt({},"__esModule",{value:!0}),e);var yf={};Q(yf,{graphPage:()=>df});module.exports=Ia(yf);function _e(e,n){let t=new Map;for(let r of e){let i=n(r),o=t.get(i);o?o.push(r):t.set(i,[r])}return t}var St={};Q(St,{isPlane:()=>Na,validatePlane:()=>Ta,withDefaults:()=>Ma});var La,At=()=>La??=require("./v0.3.cjs"),Ta=(...e)=>At().validatePlane(...e),Na=(...e)=>At().
isPlane(...e),Ma=(...e)=>At().withDefaults(...e);var Kn={};Q(Kn,{isPlane:()=>$a,validatePlane:()=>Ba,withDefaults:()=>Ua});var Fa,It=()=>Fa??=require("./v0.4.cjs"),Ba=(...e)=>It().validatePlane(...e),$a=(...e)=>It().
isPlane(...e),Ua=(...e)=>It().withDefaults(...e);var Tt={};Q(Tt,{isPlane:()=>_a,validatePlane:()=>Ka,withDefaults:()=>Wa});var Ha,Lt=()=>Ha??=require("./v0.6.cjs"),Ka=(...e)=>Lt().validatePlane(...e),_a=(...e)=>Lt().
isPlane(...e),Wa=(...e)=>Lt().withDefaults(...e);var Mt={};Q(Mt,{isPlane:()=>za,validatePlane:()=>ja,withDefaults:()=>Va});var Ga,Nt=()=>Ga??=require("./v0.7.cjs"),ja=(...e)=>Nt().validatePlane(...e),za=(...e)=>Nt().
isPlane(...e),Va=(...e)=>Nt().withDefaults(...e);var Bt={};Q(Bt,{isPlane:()=>Qa,validatePlane:()=>Ya,withDefaults:()=>Za});var qa,Ft=()=>qa??=require("./v0.8.cjs"),Ya=(...e)=>Ft().validatePlane(...e),Qa=(...e)=>Ft().
isPlane(...e),Za=(...e)=>Ft().withDefaults(...e);var Ut={};Q(Ut,{isPlane:()=>el,validatePlane:()=>Xa,withDefaults:()=>nl});var Ja,$t=()=>Ja??=require("./v0.9.cjs"),Xa=(...e)=>$t().validatePlane(...e),el=(...e)=>$t().
isPlane(...e),nl=(...e)=>$t().withDefaults(...e);var _n={};Q(_n,{isPlane:()=>il,validatePlane:()=>rl,withDefaults:()=>ol});var tl,Ht=()=>tl??=require("./v0.10.cjs"),rl=(...e)=>Ht().validatePlane(...e),il=(...e)=>Ht().
isPlane(...e),ol=(...e)=>Ht().withDefaults(...e);var _t={};Q(_t,{isPlane:()=>ll,validatePlane:()=>al,withDefaults:()=>cl});var sl,Kt=()=>sl??=require("./v0.12.cjs"),al=(...e)=>Kt().validatePlane(...e),ll=(...e)=>Kt().
isPlane(...e),cl=(...e)=>Kt().withDefaults(...e);var Gt={};Q(Gt,{isPlane:()=>fl,validatePlane:()=>ul,withDefaults:()=>pl});var dl,Wt=()=>dl??=require("./v0.13.cjs"),ul=(...e)=>Wt().validatePlane(...e),fl=(...e)=>Wt().
isPlane(...e),pl=(...e)=>Wt().withDefaults(...e);var zt={};Q(zt,{isPlane:()=>gl,validatePlane:()=>yl,withDefaults:()=>hl});var ml,jt=()=>ml??=require("./v0.14.cjs"),yl=(...e)=>jt().validatePlane(...e),gl=(...e)=>jt().
isPlane(...e),hl=(...e)=>jt().withDefaults(...e);var Wn={};Q(Wn,{isPlane:()=>Pl,validatePlane:()=>bl,withDefaults:()=>wl});var vl,Vt=()=>vl??=require("./v0.15.cjs"),bl=(...e)=>Vt().validatePlane(...e),Pl=(...e)=>Vt().
isPlane(...e),wl=(...e)=>Vt().withDefaults(...e);var Yt={};Q(Yt,{isPlane:()=>xl,validatePlane:()=>Rl,withDefaults:()=>Cl});var kl,qt=()=>kl??=require("./v0.17.cjs"),Rl=(...e)=>qt().validatePlane(...e),xl=(...e)=>qt().
isPlane(...e),Cl=(...e)=>qt().withDefaults(...e);var Zt={};Q(Zt,{isPlane:()=>Dl,validatePlane:()=>El,withDefaults:()=>Al});var Ol,Qt=()=>Ol??=require("./v1.0.cjs"),El=(...e)=>Qt().validatePlane(...e),Dl=(...e)=>Qt().
isPlane(...e),Al=(...e)=>Qt().withDefaults(...e);var Gn={};Q(Gn,{isPlane:()=>Ll,validatePlane:()=>Il,withDefaults:()=>Tl});var Sl,Jt=()=>Sl??=require("./v1.1.cjs"),Il=(...e)=>Jt().validatePlane(...e),Ll=(...e)=>Jt().
isPlane(...e),Tl=(...e)=>Jt().withDefaults(...e);var Xt={"v0.3":St,"v0.4":Kn,"v0.5":Kn,"v0.6":Tt,"v0.7":Mt,"v0.8":Bt,"v0.9":Ut,"v0.10":_n,"v0.11":_n,"v0.12":_t,"v0.13":Gt,"v0.14":zt,"v0.15":Wn,"v0.16":Wn,"v0.1\
7":Yt,"v1.0":Zt,"v1.1":Gn,"v1.2":Gn};var Z=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var X=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],jn={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v\
0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v\
0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},ce=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWor\
kflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],ti={"v0.3":[],"v0.4":["Environment","Organization"],"v0.6":["Organiza\
tion"],"v0.7":["DataPlane","Environment","Organization"],"v0.8":["Environment","Organization"],"v0.9":["Environment","Organization"],"v0.10":["BuildPlane","Obse\
rvabilityPlane","Environment","Organization"],"v0.12":["Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Environment"],"v0.14":["DataPlane","Buil\
dPlane","ObservabilityPlane","Environment"],"v0.15":["ObservabilityPlane","ClusterObservabilityPlane"],"v0.17":["BuildPlane","ClusterBuildPlane","ObservabilityP\
lane","ClusterObservabilityPlane"],"v1.0":["Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Environment"]},zn={"v0.\
3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Envi\
ronment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Org\
anization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environm\
ent","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane",
"Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":[
"DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDat\
aPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane",
"ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPl\
ane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Nl(e){return typeof e!="object"||e===null||Array.isArray(e)}function p(e){return!Nl(e)}var er=Z[Z.length-1]??Z[0],We=jn[er];function H(e){return jn[e]}function ri(e){return Z.findLast(n=>jn[n]===e)??e}function nr(e,n){return e===n||X.indexOf(e)>=X.
indexOf(n)}function Ge(e,n){return typeof n=="string"&&zn[e].includes(n)}function Vn(e){return Xt[e].validatePlane}function tr(e,n){return Xt[e].isPlane(n)}function rr(e,n){if(typeof e!="string")return n;let t=new Map;return r=>{let i=Ml(
r,e),o=t.get(i)??n(r);return t.set(i,o),o}}function Ml(e,n){let t=X.indexOf(e);for(let r=e;t>0&&ti[r].includes(n);r=X[t]??r)t--;return X[t]??e}function ii(e){let n=[];for(let t of e){let r=n.at(-1),i=r?.at(-1);r&&i&&Z.indexOf(t)===Z.indexOf(i)+1?r.push(t):n.push([t])}return n.map(t=>t.length>1?`${t[0]}\
 to ${t.at(-1)}`:t[0]).join(" and ")}function ai(e,n,t){if(!p(e))return t().length;let{kind:r,spec:i}=e;return typeof r!="string"||!ce.includes(r)||Ge(n,r)?t().length:Object.keys(e).length+(p(i)?Object.
keys(i).length:0)}function ir(){let e=new Map(X.map(d=>[d,0])),n=new Map(X.map(d=>[d,0])),t=0,r=0,i=0,o=!0;function s(d,m){let u=!1;for(let f of m)d.fits(f)&&(e.
set(f,(e.get(f)??0)+1),u=!0);return u}function a(d){if(t++,o&&s(d,[We])){r++,i++;return}let m=o?oi:X;if(o=!1,s(d,m))r++;else if(r===0)for(let u of X)n.set(u,(n.
get(u)??0)+d.issues(u))}function l(){return r===0?si(n,Math.min(...n.values())):si(e,Math.max(...e.values()))}function c(){let d=t===0?[We]:l(),m=Z.filter(R=>d.
includes(H(R))),u=m.at(-1)??Z[0],f=e.get(H(u))??0;return{release:u,reason:t===0?"no-manifests":r===0?"fewest-issues":f===r?"every-manifest":"most-manifests",manifests:t,
fitting:f,candidates:m}}return{add:a,recount:d=>{s(d,oi)},decide:c,get isUnanimous(){return o},get unasked(){return i},get leading(){return o?We:l().at(-1)??We}}}
var oi=X.filter(e=>e!==We),si=(e,n)=>X.filter(t=>e.get(t)===n);var or={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function bn(e){return Fl(e)?or[e]:void 0}function Fl(e){return Object.hasOwn(or,e)}function je(e){return bn(e)?.scope==="Cluster"}function Se(e){return bn(e)?.planeType}
function ve(e){return Se(e)!==void 0}function Pn(e,n){return(bn(e)?.references??[]).filter(t=>ue(t,n))}function qn(e){let n=zn[e].flatMap(t=>Pn(t,e));return[...new Map(n.map(t=>[`${t.pointer} ${t.form}`,
t])).values()]}function ue({since:e,until:n},t){return(!e||nr(t,e))&&(!n||nr(n,t))}function ze(e){return e.split("/").slice(1).map(Bl)}var fe=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Bl=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function we(e){return/[~\d]/.test(e)?ze(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function C(e,n){
let t=e;for(let r of $l(n))if(Array.isArray(t))t=t[Number(r)];else if(p(t)&&Object.hasOwn(t,r))t=t[r];else return;return t}function w(e,n){let t=C(e,n);return typeof t==
"string"?t:""}function $l(e){let n=sr.get(e);if(n)return n;let t=ze(e);return sr.size<Ul&&sr.set(e,t),t}var sr=new Map,Ul=1e3;function li(e,n,t){return new ar(e,n,t)}var ar=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(n,t,r){this.value=n.value,this.issues=n.issues,
this.read=n,this.section=t,this.rangeOf=r}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??Hl,this.knownSyntax}positionOf(n){return this.placeOf(n,"value")}keyOf(n){return this.placeOf(n,"key")}placeOf(n,t){let r=this.read.tape?.locate(ze(
n))?.[t];return r?this.rangeOf(...r):this.range}},Hl={root:void 0,comments:[]};var Kl=["map","list","scalar","alias","empty"],_l=["block","flow","plain","single","double","literal","folded"],Wl=["plain","single","double","other"],[Re,pe,me,
Bf,di]=[0,1,2,3,4],K={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},ye={plain:0,single:64,double:128,other:192},[Gl,jl,ci]=[256,512,1024],[Yn,
lr,cr,ui,dr,wn,ke]=[0,1,2,3,4,5,6],Qn=class{cells=new Int32Array(ke*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(n,t,r,i,o,s){
let a=this.length;a+ke>this.cells.length&&this.grow();let{cells:l}=this;l[a+Yn]=n,l[a+lr]=t,l[a+cr]=r,l[a+ui]=o,l[a+dr]=s,this.length=a+ke;let c=a/ke;return l[a+
wn]=c+1,this.names.push(i),c}close(n,t){this.cells[n*ke+dr]=t,this.cells[n*ke+wn]=this.length/ke}comment(n,t){this.comments.push(n,t)}finish(n){return new ur(this.
cells.slice(0,this.length),this.names,this.comments,n)}grow(){let n=new Int32Array(this.cells.length*2);n.set(this.cells),this.cells=n}},ur=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(n,t,r,i){
this.cells=n,this.names=t,this.commentOffsets=r,this.targets=i}get syntax(){let n=[];for(let t=0;t<this.commentOffsets.length;t+=2)n.push([this.commentOffsets[t]??
0,this.commentOffsets[t+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:n}}locate(n){if(this.cells.length===0)return;let t=0;for(let o of n){
let s=this.childOf(this.behind(t),o);if(s===void 0)break;t=s}let r=this.extentOf(t),i=this.cell(t,lr);return{value:r,key:i===-1?r:[i,this.cell(t,cr)]}}cell(n,t){
return this.cells[n*ke+t]??0}kindOf(n){return this.cell(n,Yn)&7}extentOf(n){return[this.cell(n,ui),this.cell(n,dr)]}behind(n){return this.targets?.get(n)??n}childOf(n,t){
let r=this.kindOf(n);if(r===pe&&!/^(?:0|[1-9]\d*)$/.test(t)||r!==pe&&r!==Re)return;if(this.cell(n,wn)-n>zl)return this.indexOf(n).get(t);let i;for(let[o,s]of this.
entriesOf(n))o===t&&(i=s);return i}indexOf(n){let t=this.indexes.get(n);if(t)return t;let r=new Map(this.entriesOf(n));return this.indexes.set(n,r),r}*entriesOf(n){
let t=this.kindOf(n)===pe,r=0;for(let i of this.childrenOf(n))t?yield[String(r++),i]:this.cell(i,Yn)&ci?yield*this.mergedIn(this.behind(i)):yield[this.names[i]??
"",i]}*mergedIn(n){if(this.kindOf(n)===Re)yield*this.entriesOf(n);else for(let t of[...this.childrenOf(n)].reverse())yield*this.mergedIn(this.behind(t))}*childrenOf(n){
let t=this.cell(n,wn);if(!(this.kindOf(n)>pe))for(let r=n+1;r<t;r=this.cell(r,wn))yield r}nodeOf(n){let t=this.cell(n,Yn);return{kind:Kl[t&7]??"empty",style:_l[t>>
3&7]??"plain",extent:this.extentOf(n),key:this.keyOf(n,t),isMarked:(t&Gl)!==0,children:Array.from(this.childrenOf(n),i=>this.nodeOf(i))}}keyOf(n,t){let r=this.cell(
n,lr);if(r!==-1)return{extent:[r,this.cell(n,cr)],style:Wl[t>>6&3]??"other",name:this.names[n],isMerge:(t&ci)!==0,isMarked:(t&jl)!==0}}},zl=64;function fr(e,n,t){if(n===void 0)return t?fi(e):Ie(e);if(n===`${Ve}binary`)return Ql(e);if(n===`${Ve}timestamp`)return ql.test(e)&&Yl(e)?Ie(e):void 0;let r=Vl.get(
n);if(!r)return Ie(e);let i=fi(e);return r==="float"&&i.type==="integer"?qe(Number(i.value)):i.type===r?i:void 0}var Ve="tag:yaml.org,2002:",Vl=new Map([[`${Ve}\
int`,"integer"],[`${Ve}float`,"float"],[`${Ve}bool`,"boolean"],[`${Ve}null`,"null"]]),ql=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Yl(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function Ql(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return Ie(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function fi(e){
let n=Zl.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return Jl(e)??Ie(e);if(!/[-+0-9]/.test(t))return Ie(e);let r=e.replaceAll("_","");return ec(r)??Xl(r)??
Ie(e)}var Zl=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,pi(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,pi(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,qe(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,qe(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,qe(Number.NEGATIVE_INFINITY)])]);
function Ie(e){return{type:"text",value:e,key:e}}function pi(e){return{type:"boolean",value:e,key:String(e)}}function qe(e){return{type:"float",value:e,key:tc(e)}}
function Jl(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?qe(n):void 0}
function Xl(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?qe(n):void 0}function ec(e){let n=nc.
exec(e);if(!n)return;let[,t="",r,i,o,s="0"]=n,a=r!==void 0?Zn(r,"0x",16):i!==void 0?Zn(i,"0o",22):o!==void 0?Zn(o,"0b",64):Zn(s,"",20);if(a===void 0||a>=2n**64n)
return;let l=t==="-"?-a:a;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:t===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var nc=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Zn(e,n,t){return e.length<=t?BigInt(n+e):
void 0}function tc(e){let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(n.toPrecision(t)))!==n;)t++;let[r,i]=n.toExponential(t-1).split("e"),o=Number(i);return o>=-4&&o<6?String(Number(n.toPrecision(
t))):`${r}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}var g=Symbol("uncertain"),[re,de,Le,_]=[9,10,13,32],[ee,J,kn,Ye,xe,Jn,ne,Rn]=[34,35,39,44,45,46,58,63],[pr,mr,xn,et,Qe,Te,Ze,Je]=[60,62,91,92,93,123,124,125],rc=100,
ic=1e3,Xn=class{text;end;tape;at;levels=0;column=-1;lastEnd=0;keyStart=-1;keyEnd=-1;keyName=void 0;keyHeader=0;constructor(n,t,r,i){this.text=n,this.at=t,this.end=
r,this.tape=i}setKey(n,t,r,i){if(r-t>ic)throw g;this.keyHeader=n,this.keyStart=t,this.keyEnd=r,this.keyName=i}add(n,t,r){this.lastEnd=r;let i=this.tape.add(n|this.
keyHeader,this.keyStart,this.keyEnd,this.keyName,t,r);return this.keyHeader=0,this.keyStart=-1,this.keyEnd=-1,this.keyName=void 0,i}enter(){if(++this.levels>rc)
throw g}leave(n,t){this.levels--,this.lastEnd=t,this.tape.close(n,t)}code(n){return n<this.end?this.text.charCodeAt(n):de}isBreak(n){let t=this.code(n);return t===
de||t===Le&&this.code(n+1)===de}skipSpaces(){for(;this.code(this.at)===_;)this.at++}lineAfter(n){let t=this.text.indexOf(`
`,n);return t===-1||t>=this.end?this.end:t+1}endOfLineBefore(n){let t=n;return this.text.charCodeAt(t-1)===de&&t--,t<n&&this.text.charCodeAt(t-1)===Le&&t--,t}comment(){
let n=this.at;this.at=this.lineAfter(n),this.tape.comment(n,this.endOfLineBefore(this.at))}endLine(){let n=this.at;if(this.skipSpaces(),this.code(this.at)===J){
if(this.at===n)throw g;this.comment()}else if(this.isBreak(this.at))this.at=this.lineAfter(this.at);else throw g}nextColumn(){for(;this.at<this.end;){let n=this.
at;if(this.skipSpaces(),this.isBreak(this.at))this.at=this.lineAfter(this.at);else if(this.code(this.at)===J)this.comment();else{if(this.at===n&&this.code(n)===
Jn&&this.code(n+1)===Jn)throw g;return this.at-n}}return-1}};var mi=Array.from({length:128},(e,n)=>/[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(n)));function nt(e){if(mi[e.charCodeAt(0)])return e;
let n=fr(e,void 0,!0)?.value;if(n===void 0||typeof n=="number"&&!Number.isFinite(n))throw g;return n}function Cn(e){if(mi[e.charCodeAt(0)])return e;let n=fr(e,void 0,
!0)?.key;if(n===void 0)throw g;return n}var oc=127,sc=Array.from({length:128},(e,n)=>n<=_||n===oc||"!\"#%&'*,:>?@[]`{|}".includes(String.fromCharCode(n)));function Xe(e,n){
let t=e.code(n);return sc[t]||t===pr&&e.code(n+1)===pr?!1:t!==xe||!be(e,n+1)}function be(e,n){let t=e.code(n);return t===_||t===de||t===re||t===Le&&e.isBreak(n)}
function On(e){let{text:n,end:t}=e,r=e.at,i=r;for(;r<t;r++){let o=n.charCodeAt(r);if(o!==_){if(o===de||o===ne&&be(e,r+1)||o===J&&r>e.at&&i<r)break;if(o===re)throw g;
if(o===Le)break;i=r+1}}return e.at=r,i}function yi(e,n,t,r){let i=e.text.slice(n,t),o=t;for(;;){let s=e.code(e.at);if(s===ne)throw g;s===J?e.comment():e.at=e.lineAfter(
e.at);let a=gi(e,r);if(a===-1)return{value:i,end:o};if(s===J)throw g;let l=e.at;o=On(e),i+=(a===0?" ":`
`.repeat(a))+e.text.slice(l,o)}}function gi(e,n){let{at:t}=e,r=0,i=!1;for(;t<e.end;){let o=t;for(;e.code(o)===_;)o++;let s=e.code(o);if(s===re)throw g;if(s===J)
i=!0;else if(e.isBreak(o))r++;else{if(o-t<=n)return-1;if(i||!ac(e,o))throw g;return e.at=o,r}t=e.lineAfter(o)}return-1}function ac(e,n){let t=e.code(n);return t!==
xe&&t!==Rn&&t!==ne||!be(e,n+1)}function Ne(e,n){let t=e.code(e.at)===ee;e.at++;let r="";for(;;){let i=t?dc(e):cc(e);if(!e.isBreak(e.at))return e.at++,r+i;if(n===
void 0||i.includes("	"))throw g;e.at=e.lineAfter(e.at);let o=gi(e,n);if(o===-1)throw g;r+=lc(i)+(o===0?" ":`
`.repeat(o))}}function lc(e){let n=e.length;for(;e.charCodeAt(n-1)===_;)n--;return e.slice(0,n)}function cc(e){let{text:n,end:t}=e,r="",i=e.at,o=i;for(;o<t;o++){
let s=n.charCodeAt(o);if(s===kn){if(n.charCodeAt(o+1)!==kn)break;r+=n.slice(i,o+1),o++,i=o+1}else if(s===de||s===Le&&e.isBreak(o))break}if(o>=t)throw g;return e.
at=o,r+n.slice(i,o)}function dc(e){let{text:n,end:t}=e,r="",i=e.at,o=i;for(;o<t;o++){let s=n.charCodeAt(o);if(s===ee||s===de||s===Le&&e.isBreak(o))break;if(s!==
et)continue;let a=uc.get(n.charCodeAt(o+1));if(a===void 0)throw g;r+=n.slice(i,o)+a,o++,i=o+1}if(o>=t)throw g;return e.at=o,r+n.slice(i,o)}var uc=new Map([...Object.
entries({n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"})].map(([e,n])=>[e.charCodeAt(0),n]));function hi(e,n){let{text:t}=e,r=e.code(e.at)!==Ze;e.at++;let i=pc.get(e.code(e.at))??"cl\
ip";i!=="clip"&&e.at++,e.endLine();let o=[],s=-1,a=e.at;for(;e.at<e.end;){let m=e.at,u=s===-1?Number.POSITIVE_INFINITY:m+s,f=m;for(;f<u&&e.code(f)===_;)f++;if(e.
isBreak(f)){if(s===-1&&f>m)throw g;o.push(""),e.at=e.lineAfter(f);continue}if(s===-1){if(s=f-m,s<=n||s===0)throw g}else if(f-m<s){if(e.code(f)===re||f-m>n)throw g;
break}if(e.code(f)===re)throw g;if(e.code(f)===_&&(r||fc(e,f)))throw g;e.at=e.lineAfter(f);let y=e.endOfLineBefore(e.at);o.push(t.slice(f,y)),a=y}if(s===-1)throw g;
let l=0;for(;o.at(-1)==="";)o.pop(),l++;let c=r?mc(o):o.join(`
`),d=i==="strip"?"":i==="clip"?`
`:`
`.repeat(l+1);for(;t.charCodeAt(a-1)===_||t.charCodeAt(a-1)===re;)a--;return{value:c+d,end:a}}function fc(e,n){let t=n;for(;e.code(t)===_||e.code(t)===re;)t++;return e.
isBreak(t)}var pc=new Map([[xe,"strip"],[43,"keep"]]);function mc(e){let n="",t=0;for(let[r,i]of e.entries())i===""?t++:(r>0&&(n+=t===0?" ":`
`.repeat(t)),n+=i,t=0);return n}var En=e=>e===Te||e===xn,Me=e=>e===ee||e===kn;function gr(e){e.enter();let n=e.at,t=e.code(n)===Te,r=t?Je:Qe,i=e.add((t?Re:pe)|K.flow,n,n),o={},s=[];for(e.at++,
tt(e);e.code(e.at)!==r;){if(t){let a=yc(e);if(a in o)throw g;o[a]=vi(e)}else s.push(vi(e));if(tt(e),e.code(e.at)===Ye)e.at++,tt(e);else if(e.code(e.at)!==r)throw g}
return e.at++,e.leave(i,e.at),t?o:s}function yc(e){let n=e.at,t=e.code(n),r=Me(t),i=r?Ne(e,void 0):void 0,o=r?e.at:bi(e);e.skipSpaces();let s=e.code(e.at+1);if(e.
code(e.at)!==ne||(r?yr.has(s):!be(e,e.at+1)))throw g;e.at++,tt(e);let a=i??Cn(e.text.slice(n,o)),l=r?t===ee?ye.double:ye.single:ye.plain;return e.setKey(l,n,o,a),
a}function vi(e){let n=e.at,t=e.code(n);if(En(t))return gr(e);if(Me(t)){let i=Ne(e,void 0);return e.add(me|(t===ee?K.double:K.single),n,e.at),i}let r=bi(e);if(e.
code(e.at)===ne)throw g;return e.add(me|K.plain,n,r),nt(e.text.slice(n,r))}function bi(e){let{text:n,end:t}=e,{at:r}=e,i=e.code(r+1);if(e.code(r)===xe&&yr.has(i))
throw g;if(!Xe(e,r)||n.charCodeAt(r)===Jn&&n.charCodeAt(r-1)===de)throw g;let o=r;for(;r<t;r++){let s=n.charCodeAt(r);if(s!==_){if(s===Ye||s===Qe||s===Je||e.isBreak(
r))break;if(s===ne){if(be(e,r+1))break;if(yr.has(e.code(r+1)))throw g}if(s===J&&o<r)break;if(s===re||s===Rn||En(s))throw g;o=r+1}}return e.at=r,o}var yr=new Set(
[ne,Ye,xn,Qe,Te,Je,Rn]);function tt(e){let n=e.at;for(;e.at<e.end;){let t=e.code(e.at);if(t===_)e.at++;else if(e.isBreak(e.at))e.at=e.lineAfter(e.at);else if(t===
J&&e.at>n)e.comment();else return}throw g}function Dn(e,n,t){let r=e.at,i=e.code(r);if(hr(e))return Ri(e,n);if(En(i)||i===Ze||i===mr)return xi(e,t);if(Me(i)){let s=Ne(e,t),a=e.at;if(!ki(e))return Ci(e,r,
a,s);if(e.text.slice(r,a).includes(`
`))throw g;return Pi(e,n,r,a,s)}if(!Xe(e,r))throw g;let o=On(e);return e.code(e.at)===ne?Pi(e,n,r,o,Cn(e.text.slice(r,o))):Oi(e,r,o,t)}function Pi(e,n,t,r,i){e.
enter();let o=e.add(Re|K.block,t,t),s={};e.setKey(wi(e,t),t,r,i);for(let a=i;;a=gc(e)){if(a in s)throw g;if(e.at++,s[a]=hc(e,n),e.column!==n)break}if(e.column>n)
throw g;return e.leave(o,e.lastEnd),s}function gc(e){let n=e.at,t,r;if(Me(e.code(n))){if(t=Ne(e,void 0),r=e.at,!ki(e))throw g}else{if(!Xe(e,n))throw g;if(r=On(e),
e.code(e.at)!==ne)throw g;t=Cn(e.text.slice(n,r))}return e.setKey(wi(e,n),n,r,t),t}function wi(e,n){let t=e.code(n);return Me(t)?t===ee?ye.double:ye.single:ye.plain}
function ki(e){let{at:n}=e;return e.skipSpaces(),e.code(e.at)===ne&&be(e,e.at+1)?!0:(e.at=n,!1)}function hc(e,n){let t=e.at;if(e.skipSpaces(),!e.isBreak(e.at)&&
e.code(e.at)!==J)return xi(e,n);e.at=t,e.endLine();let r=e.nextColumn();return r>n?Dn(e,r,n):r===n&&hr(e)?Ri(e,n):Ei(e,t,r)}function Ri(e,n){e.enter();let t=e.add(
pe|K.block,e.at,e.at),r=[];do r.push(vc(e,n));while(e.column===n&&hr(e));if(e.column>n)throw g;return e.leave(t,e.lastEnd),r}function vc(e,n){let t=e.at;if(e.at++,
e.skipSpaces(),!e.isBreak(e.at)&&e.code(e.at)!==J)return Dn(e,n+e.at-t,n);e.at=t+1,e.endLine();let r=e.nextColumn();return r>n?Dn(e,r,n):Ei(e,t+1,r)}function hr(e){
return e.code(e.at)===xe&&be(e,e.at+1)}function xi(e,n){let t=e.at,r=e.code(t);if(En(r)){let i=gr(e),o=e.at;return e.endLine(),e.column=e.nextColumn(),e.lastEnd=
o,i}if(Me(r)){let i=Ne(e,n);return Ci(e,t,e.at,i)}if(r===Ze||r===mr){let{value:i,end:o}=hi(e,n);return e.add(me|(r===Ze?K.literal:K.folded),t,o),e.column=e.nextColumn(),
i}if(!Xe(e,t))throw g;return Oi(e,t,On(e),n)}function Ci(e,n,t,r){return e.add(me|(e.code(n)===ee?K.double:K.single),n,t),e.endLine(),e.column=e.nextColumn(),r}
function Oi(e,n,t,r){let{value:i,end:o}=yi(e,n,t,r);return e.add(me|K.plain,n,o),e.column=e.nextColumn(),nt(i)}function Ei(e,n,t){return e.add(di|K.plain,n,n),e.
column=t,null}function vr(e,n){An(e);let t=e.at,r=e.code(t);if(r===Te||r===xn)bc(e,r===Te,n);else if(r===ee)Di(e),e.add(me|K.double,t,e.at);else{for(;xc.has(e.code(e.at));)e.
at++;e.add(me|K.plain,t,e.at)}}function bc(e,n,t){e.enter();let r=e.at,i=e.add((n?Re:pe)|K.flow,r,r),o=0;for(e.at++,An(e);!Rc(e);An(e))e.code(e.at)===Ye&&(e.at++,
An(e)),vr(e,Pc(t,n?wc(e):o)),o++;if(n&&o!==Object.keys(Object(t)).length)throw g;e.at++,e.leave(i,e.at)}function Pc(e,n){return Array.isArray(e)?e[Number(n)]:p(
e)?e[n]:void 0}function wc(e){let n=e.at;Di(e);let t=e.text.slice(n,e.at),r=t.includes("\\")?kc(t):t.slice(1,-1);return e.setKey(ye.double,n,e.at,r),An(e),e.at++,
r}function kc(e){let n=JSON.parse(e);return typeof n=="string"?n:""}var Rc=e=>{let n=e.code(e.at);return n===Je||n===Qe};function Di(e){let{text:n}=e,t=e.at+1;for(;n.
charCodeAt(t)!==ee;)t+=n.charCodeAt(t)===et?2:1;e.at=t+1}function An(e){for(;e.at<e.end&&e.text.charCodeAt(e.at)<=_;)e.at++}var xc=new Set([..."+-.0123456789eEt\
rufalsn"].map(e=>e.charCodeAt(0)));function Ai(e,n,t){if(!Cc.test(n===0&&t===e.length?e:e.slice(n,t)))return Ii(e,n,t,Oc)}function Si(e,n,t,r){return Ii(e,n,t,i=>(vr(i,r),r))}var Cc=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
br=new Qn;function Ii(e,n,t,r){br.reset();try{return{value:r(new Xn(e,n,t,br)),tape:br.finish()}}catch(i){if(i!==g)throw i;return}}function Oc(e){e.text.startsWith(
"---",e.at)&&Ec(e);let n=e.nextColumn();if(n===-1)return null;let t=Dn(e,n,-1);if(e.column!==-1||typeof t!="object")throw g;return t}function Ec(e){for(e.at+=3;e.
code(e.at)===_||e.code(e.at)===re;)e.at++;e.code(e.at)===J?e.comment():e.at=e.lineAfter(e.at)}function rt(e){let n=e.charCodeAt(0)===65279?1:0,t,r=i=>{t??=Dc(e);let o=0,s=t.length-1;for(;o<s;){let l=o+s+1>>1;(t[l]??0)<=i?o=l:s=l-1}let a=i-(t[o]??0)+1;return{
line:o+1,column:o===0?Math.max(1,a-n):a,offset:i}};return(i,o)=>({start:r(Math.min(i,e.length)),end:r(Math.min(o,e.length))})}function Dc(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var Pr=200,Li=`it is nested deeper than ${Pr} levels`;function Fi(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return Ni(e,n);let t=[],r=n;for(;;){let s=it(Ti,e,r);if(s===e.length)return t;
let a=Sc(e,r,s);if(!a)break;t.push(a),r=a.end}if(t.length<2)return[...t,...Ni(e,it(Ac,e,r))];let i=it(Ti,e,r);return[...t,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}var Ti=/[ \t\r\n]*/y,Ac=/[^\S\n]*\n?/y;function it(e,n,t){return e.lastIndex=t,t+(e.exec(n)?.[0].length??
0)}function Sc(e,n,t){let r=Ic(e,t);if(!r)return;let{end:i,levels:o,mayBeInfinite:s}=r;if(o>Pr)return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:Li}};let a=!0,
l=(c,d)=>(typeof d=="number"&&!Number.isFinite(d)&&(a=!1),d);try{let c=JSON.parse(e.slice(t,i),s?l:void 0);if(a)return{start:n,body:t,end:i,json:{value:c}}}catch{
return}return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function Ic(e,n){let t=0,r=0,i=0,o=!1;for(let s=n;s<e.length;s++){
let a=e.charCodeAt(s);if(a>=Lc&&a<=Tc){if(++i>Hc&&(o=!0),t>0)continue}else i>0&&(a===Bc||a===Nc)&&(o=!0),i=0;if(a===Bi){let l=_c(e,s);if(l===void 0)return;s=l-1}else
a===$c||a===Mc?r=Math.max(r,++t):a===Uc||a===Fc?t--:t===0&&(s=it(Kc,e,s)-1,o=!0);if(t<=0)return{end:s+1,levels:r,mayBeInfinite:o}}}var[Bi,Lc,Tc,Nc,Mc,Fc,Bc,$c,Uc]=[
34,48,57,69,91,93,101,123,125],Hc=300,Kc=/[-+.\w]*/y;function _c(e,n){for(let t=n+1;t<e.length;t++){let r=e.charCodeAt(t);if(r===Bi)return t+1;r===Wc&&t++}}var Wc=92;
function Ni(e,n){let t=[],r={start:n,body:n},i=s=>{s>r.body&&t.push({...r,end:s})},o=e.startsWith("---",n)?n:Mi(e,n);for(;o!==-1;o=Mi(e,o)){let s=e.indexOf(`
`,o),a=s===-1?e.length:s+1,l=e.slice(o+3,a).trim();if(l!==""&&!l.startsWith("#")){if(r.fault)continue;i(o),r={start:o,body:o,fault:{start:o,end:o+3+l.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else o>r.body&&!Gc(e.slice(r.body,o))&&(i(o),r={start:o,body:a})}return i(e.length),t}function Mi(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function Gc(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}var jc,zc=()=>jc??=require("./with-positions.cjs"),$i=(...e)=>zc().readWithPositions(...e);function*Hi(e,{onePass:n=!0}={}){let t=rt(e),r,i=!0,o=0;for(let s of Fi(e)){let a=Ui(e,{...s,start:o},t,n);if(a.value===null&&a.issues.length===0){r??=a;continue}
i=!1,o=s.end,yield a}i&&(yield r??Ui(e,{start:o,body:o,end:e.length},t,n))}function Ui(e,n,t,r){let i=r?qc(e,n):void 0;if(!i)return $i(e,n,t);let{value:o,tape:s}=i;
return li({value:o,tape:s,issues:Vc},n,t)}var Vc=[];function qc(e,{body:n,end:t,json:r,fault:i}){if(!i)return r?Si(e,n,t,r.value):Ai(e,n,t)}function wr(e){return p(e)&&p(e.sops)&&typeof e.sops.mac=="string"}function Ki(e){if(!p(e))return e;let{sops:n,...t}=e;return t}function en(e){return e.charCodeAt(0)===Yc&&Qc.test(e)}var Yc=36,Qc=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function ot(e){return Array.
isArray(e)?e.some(ot):p(e)?Object.entries(e).some(([n,t])=>en(n)||ot(t)):!1}var Sn=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var _i=["Project","Workflow","ClusterWorkflow","DeploymentPipeline","SecretReference"];var nn=[],kr=[];function st(e,n,t){if(e===n)return 0;let r=t?.maxDistance,i=e;e.length>n.length&&(e=n,n=i);let o=e.length,s=n.length;for(;o>0&&e.charCodeAt(~-o)===
n.charCodeAt(~-s);)o--,s--;let a=0;for(;a<o&&e.charCodeAt(a)===n.charCodeAt(a);)a++;if(o-=a,s-=a,r!==void 0&&s-o>r)return r;if(o===0)return r!==void 0&&s>r?r:s;
let l,c,d,m,u=0,f=0;for(;u<o;)kr[u]=e.charCodeAt(a+u),nn[u]=++u;for(;f<s;){for(l=n.charCodeAt(a+f),d=f++,c=f,u=0;u<o;u++)m=l===kr[u]?d:d+1,d=nn[u],c=nn[u]=d>c?m>
c?c+1:m:m>d?d+1:m;if(r!==void 0){let y=c;for(u=0;u<o;u++)nn[u]<y&&(y=nn[u]);if(y>r)return r}}return nn.length=o,kr.length=o,r!==void 0&&c>r?r:c}var Zc=64;function Wi(e,n){if(e.length>Zc)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let o of n){if(Math.abs(o.length-
e.length)>=r)continue;let s=o.toLowerCase(),a=ji(t,s)?1:st(t,s,{maxDistance:r});a<r&&(r=a,i=o)}return i}function Gi(e,n){let t=e.toLowerCase();return n.some(r=>{
let i=r.toLowerCase();return Math.abs(i.length-t.length)>1?!1:ji(t,i)||st(t,i,{maxDistance:2})<2})}function ji(e,n){if(e.length!==n.length||e===n)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var tn="openchoreo.dev";function Rr(e){return ct(e,"").filter(n=>Xc(n.value))}function Vi(e){return ct(e,"").filter(({value:n})=>p(n)&&dt(n.apiVersion)&&typeof n.kind=="string"&&_i.includes(n.kind))}function ct(e,n){if(Array.isArray(e))return e.
flatMap((i,o)=>ct(i,`${n}/${o}`));if(!p(e)||typeof e.kind!="string"||!e.kind.endsWith(zi))return[{pointer:n,value:e}];let{items:t}=e,r=e.kind.slice(0,-zi.length);
return Array.isArray(t)?t.flatMap((i,o)=>{let s=`${n}/items/${o}`;return p(i)&&xr(i.kind)&&ce.includes(r)?[{pointer:s,...Jc(i,e.apiVersion,r)}]:ct(i,s)}):r===""||
ce.includes(r)?[]:[{pointer:n,value:e}]}var zi="List";function Jc(e,n,t){return xr(e.apiVersion)?{value:{...e,apiVersion:n,kind:t},inherited:["apiVersion","kind"]}:
{value:{...e,kind:t},inherited:["kind"]}}var xr=e=>e==null||e==="";function Xc(e){if(!p(e))return!1;let{apiVersion:n,kind:t}=e,r=typeof t=="string"&&ce.includes(
t);if(xr(n))return r?ve(t):lt(t)&&In(e);if(typeof n!="string")return r&&ve(t)&&In(e);let i=n.split("/")[0]??"";return i!==tn?(i.endsWith(`.${tn}`)||Wi(i,[tn])!==
void 0)&&(r||lt(t)&&In(e)):r||typeof t=="string"&&t.endsWith(qi)||lt(t)||In(e)}var qi="Plane";function Yi(e){return lt(e.kind)||In(e)}function lt(e){return typeof e==
"string"&&Gi(e,ce)}function In(e){let{spec:n}=e;return[...ed()].some(t=>Object.hasOwn(e,t)||p(n)&&Object.hasOwn(n,t))}var at;function ed(){if(at)return at;let e=ce.
flatMap(r=>(bn(r)?.references??[]).map(({pointer:i})=>({pointer:i,kinds:[r]}))),n=[...Sn,...e].map(({pointer:r,kinds:i})=>({name:r.split("/")[2]??"",kinds:i})),
t=new Set(n.filter(({kinds:r})=>!r.every(ve)).map(({name:r})=>r));return at=new Set(n.map(({name:r})=>r).filter(r=>!t.has(r))),at}function dt(e){return typeof e==
"string"&&(e===tn||e.startsWith(`${tn}/`))}function Qi(e){return e.includes(tn)&&td.test(e)||e.includes(qi)&&nd.test(e)}var nd=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,td=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var rd,id=()=>rd??=require("./has-comment.cjs"),Zi=(...e)=>id().hasComment(...e);function Ji(e){return Xi(e.replace(od,""))??(no.test(e)?eo:void 0)}function rn(e){if(typeof e=="string")return Xi(e);if(Array.isArray(e))return Cr(e);if(!p(e))return;
let{annotations:n,...t}=e;return Cr(Object.keys(e))??Cr(Object.values(t))}function Cr(e){for(let n of e){let t=rn(n);if(t!==void 0)return t}}function Or(e){return no.
test(e)&&Zi(e,"#@")?eo:void 0}function Xi(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a tem\
plate: {% %} has to be rendered first"}var eo="it is a template of ytt: #@ has to be rendered first",no=/(?:^|\s)#@/,od=/(?<!\S)#.*/g;var Er=new Set;function ut(e,n){if(e.size===0)return!1;if(e.has(n)||e.has(""))return!0;for(let t=n.lastIndexOf("/");t>0;t=n.lastIndexOf("/",t-1))if(e.has(n.slice(
0,t)))return!0;return!1}function ro(e,n=!1){let t=new Set;return r(e,""),t.size===0?Er:t;function r(i,o){if(typeof i=="string")(to(i)||n&&ld.test(i))&&t.add(o);else if(Array.
isArray(i))for(let[s,a]of i.entries()){let l=`${o}/${s}`;p(a)&&Object.keys(a).some(en)?t.add(l):r(a,l)}else if(p(i))for(let[s,a]of Object.entries(i)){let l=`${o}\
/${fe(s)}`;en(s)?t.add(l):to(s)?t.add(o):r(a,l)}}}function to(e){return e.includes("$")&&sd.test(e)||e.includes("<")&&ad.test(e)}var sd=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
ad=/<[^<>\s][^<>\n]*>/,ld=/^ENC\[.*\]$/s;function*io(e,{isPatch:n=!1,patchKind:t,onePass:r=!0}={}){let i=!n&&!cd.some(o=>e.includes(o));for(let o of Hi(e,{onePass:r})){let s=o.issues.find(({code:a})=>a===
"yaml-syntax");s?yield yd(o,Dr(o,e),s.message):yield i?dd(o):ud(o,e,n,t)}}var cd=["$","<","{{","{%","sops","#@"];function dd(e){let n=Rr(e.value);if(n.length===
0)return{document:e,role:"other",resources:[]};let t=e.issues.length===0;return{document:e,role:"manifest",resources:n.map(({pointer:r,value:i,inherited:o})=>{let s={
pointer:r,value:i,role:"manifest",unknown:Er,isPartial:!1,isFixable:t};return o===void 0?s:{...s,inherited:o}})}}function ud(e,n,t,r){let{value:i}=e,o=fd(i,r)??
Rr(i);if(o.length===0){let y=md(i);return y===void 0?{document:e,role:"other",resources:[]}:{document:e,role:"template",reason:y,resources:[]}}let s=n.includes(
"#@")?Or(Dr(e,n)):void 0,a=wr(i),l=o.map(y=>{let R=s??rn(y.value);return{reason:R,resource:so(y,{document:e,isTemplate:R!==void 0,encrypted:a,isPatch:t})}}),c=l.
map(({resource:y})=>y),[d="manifest",...m]=new Set(c.map(({role:y})=>y)),u=l.find(({reason:y})=>y!==void 0)?.reason;if(m.length>0)return{document:e,role:"manife\
st",...u!==void 0&&{reason:u},resources:c};let f=u??pd[d];return{document:e,role:d,...f!==void 0&&{reason:f},resources:c}}function oo(e,n,t=!1){let r=Vi(e.value);
if(r.length===0)return[];let i=n.includes("#@")?Or(Dr(e,n)):void 0,o=wr(e.value);return r.map(s=>{let a=(i??rn(s.value))!==void 0;return so(s,{document:e,isTemplate:a,
encrypted:o,isPatch:t})})}function fd(e,n){if(!(n===void 0||!ve(n)||!p(e)))return dt(e.apiVersion)?[{pointer:"",value:{...e,kind:n}}]:void 0}var pd={patch:"it i\
s a patch: what it leaves out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function so(e,{document:n,isTemplate:t,encrypted:r,
isPatch:i}){let o=r?Ki(e.value):e.value,s=i||ot(o),a=t?"template":r?"encrypted":s?"patch":"manifest";return{...e,value:o,role:a,unknown:ro(o,r),isPartial:s,isFixable:a===
"manifest"&&n.issues.length===0}}function md(e){if(!p(e))return;let{apiVersion:n,kind:t}=e;return dt(n)?typeof t=="string"?rn(t):void 0:typeof t=="string"&&ve(t)&&
typeof n=="string"?rn(n):void 0}function yd(e,n,t){let r=`it is ${t}`;if(Qi(n)){let i=Ji(n);return{document:e,role:i===void 0?"unreadable":"template",reason:i??
r,resources:[]}}return{document:e,role:"other",reason:r,resources:[]}}var Dr=({range:e},n)=>n.slice(e.start.offset,e.end.offset);function ft({role:e,isPartial:n}){
return!n&&e!=="template"}var Ln={"observability-secret-reference":{since:"v0.9",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{issue:4578},{tag:"v0.9.0",file:"intern\
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
version-v1.2.x/platform-engineer-guide/namespace-management.mdx"}]}};function F(e){let n=ao.get(e);if(n)return n;let t=Sn.filter(o=>ue(o,e)&&o.kinds.some(s=>Ge(e,s))),r={};for(let{role:o}of Sn)r[o]=[];for(let o of t)r[o.role]?.some(
({pointer:s})=>s===o.pointer)||r[o.role]?.push(o);let i=r;return ao.set(e,i),i}var ao=new Map;function Ce(e){let n=lo.get(e);if(n)return n;let t=F(e)["client-ca"].
map(({pointer:r})=>`${r}/value`);return lo.set(e,t),t}var lo=new Map;function pt(e){let{"client-ca":n,"secret-name":t}=F(e);return t.map(({pointer:r})=>r.slice(
0,-5)).filter(r=>n.some(i=>r.startsWith(`${i.pointer}/`)))}function mt({code:e,path:n},t,r){return e==="missing-field"?on(r).includes(n):e==="namespace-not-allowed"&&typeof C(t,n)=="string"}function co(e,n){return je(w(
e,"/kind"))?!0:on(n).length>0&&p(C(e,"/spec/gateway"))}function on(e){return ue(Ln["empty-organization-host"],e)?F(e).host.flatMap(({pointer:n,visibility:t})=>t===
"internal"?[n]:[]):[]}function fo(e,n,t){let{spec:r}=e;if(r!=null&&!(p(r)&&Object.keys(r).length===0))return;let i=n.flatMap(d=>d.code==="unknown-field"&&gd(d.path)?[d.name]:[]);if(i.
length===0)return;let o=t(uo(e,i)),s=new Set(o.ok?[]:o.issues.flatMap(d=>d.code==="unknown-field"?[d.path]:[])),a=i.filter(d=>!s.has(`/spec/${fe(d)}`)),[l]=a;if(l===
void 0)return;let c=`/${fe(l)}`;return{issue:{code:"misplaced-fields",path:c,field:we(c),message:hd(a),fields:a},meant:uo(e,a)}}var gd=e=>e.lastIndexOf("/")===0;
function uo(e,n){let t=Object.entries(e),r=Object.fromEntries(t.filter(([i])=>n.includes(i)));return{...Object.fromEntries(t.filter(([i])=>!n.includes(i))),spec:r}}
function hd(e){let[n=""]=e;return e.length===1?`must be in spec: ${n} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function Sr(e,n){let{value:t}=e,r=Vn(n)(t);if(r.ok)return{value:t,issues:[],placeOf:Ar};let i=mo(t,r.issues,n);return e.unknown.size===0&&!e.isPartial?i:{...i,issues:i.
issues.filter(o=>Pd(o,e))}}function Ir(e,n){return Sr(e,n).issues}function po(e){return ft(e)?Z.filter(n=>Lr(e,n)):[]}function Lr(e,n){let{value:t,unknown:r,isPartial:i}=e,
o=H(n);if(r.size===0&&!i){if(tr(n,t))return!0;if(!co(t,o))return!1}return Ir(e,n).every(s=>s.code!=="misplaced-fields"&&mt(s,t,o))}var Ar=e=>e;function mo(e,n,t){
let r=Vn(t),i=n.find(f=>f.code==="unknown-kind"),o=i?.code==="unknown-kind"&&p(e)&&bd(e)?i.suggestion:void 0;if(i&&o!==void 0&&p(e)){let f={...e,kind:o},y=r(f),
R=y.ok?{value:f,issues:[],placeOf:Ar}:mo(f,y.issues,t);return{...R,issues:[i,...R.issues]}}let s=p(e)?fo(e,n,r):void 0;if(!s)return{value:e,issues:n,placeOf:Ar};
let{issue:a,meant:l}=s,{fields:c}=a,d=f=>{let[,y,R=""]=f.split("/");return y==="spec"&&c.includes(R)?f.slice(5):f},m=r(l),u=m.ok?[]:m.issues.map(f=>vd(f,d(f.path)));
return{value:l,issues:[a,...u],placeOf:d}}var vd=(e,n)=>n===e.path?e:{...e,path:n,field:we(n)};function bd(e){let{kind:n}=e;return typeof n=="string"&&!ce.includes(
n)&&Yi(e)}function Pd(e,{unknown:n,isPartial:t}){return ut(n,wd(e)?kd(e.path):e.path)||e.code==="too-long"&&[...n].some(r=>r.startsWith(`${e.path}/`))?!1:!t||!Rd(
e)}function wd(e){return e.code==="unknown-field"&&!en(e.name)}var kd=e=>e.slice(0,e.lastIndexOf("/"));function Rd(e){return xd.has(e.code)||Cd.has(e.path)?!0:e.
code==="value-from"&&e.found==="neither"}var xd=new Set(["missing-field","missing-secret-namespace","null-value"]),Cd=new Set(["/apiVersion","/kind","/metadata/\
name","/metadata/generateName","/metadata/namespace"]);function Tr(e){return e.flatMap(({resources:n})=>n.filter(ft).map(Od))}function Od(e){let{value:n}=e;return{fits:rr(p(n)?n.kind:void 0,t=>Lr(e,t)),issues:t=>ai(n,t,()=>Ir(e,t))}}function yo({isPatch:e=!1,patchKind:n}){return{isPatch:e,...n!==void 0&&{patchKind:n}}}function Nr(e){let n=new Map;return t=>{let r=n.get(t)??{value:e(t)};return n.set(t,r),r.value}}function go(){let e=new Map,n=new Map;function t(o,{release:s,sets:a},l){if(s)return s;let c=a.length>1,d=c?l.map(Ed):l;if(c){let y=n.get(o)??[];y.push(...d),n.
set(o,y)}for(let y of a){let{poll:R,unasked:M}=r(y),v=R.unasked;for(let A of d)R.add(A);R.unasked>v&&M.set(o,(M.get(o)??0)+R.unasked-v)}let{poll:m,files:u}=r(a[0]),
f=ri(m.leading);return d.length>0&&u.set(o,f),{release:f,from:"detected"}}function r(o){let s=e.get(o);if(s)return s;let a={poll:ir(),unasked:new Map,files:new Map};
return e.set(o,a),a}function i(o){let s=new Map,a=[];for(let[l,{poll:c,unasked:d,files:m}]of e){if(!c.isUnanimous)for(let[y,R]of d)for(let M of(n.get(y)??o(y)??
[]).slice(0,R))c.recount(M);let u=c.decide();s.set(l,u);let f=H(u.release);for(let[y,R]of m)H(R)!==f&&a.push(y)}return{detected:s,outdated:a,releaseOf:({release:l,
sets:[c]})=>l??{release:s.get(c)?.release??er,from:"detected"}}}return{vote:t,decide:i}}function Ed({fits:e,issues:n}){return{fits:Nr(e),issues:Nr(n)}}function ho(e,{rules:n}){let t=[];for(let r of e){let i=Object.hasOwn(n,r.code)?n[r.code]:void 0;i===void 0||i===r.severity?t.push(r):i!=="off"&&t.push({...r,severity:i})}
return t}var Dd=new Set(["unknown-field","misplaced-fields","value-from"]);function vo(e,n,t){let{pointer:r,value:i}=Ad(e.value,n);if(r===n)return t!==void 0&&Dd.has(t)?
e.keyOf(n):e.positionOf(n);if(r!==""&&!/\/\d+$/.test(r))return e.keyOf(r);let o=p(i)?Object.keys(i)[0]:void 0;return o===void 0?e.positionOf(r):e.keyOf(`${r}/${fe(
o)}`)}function Ad(e,n){let t=e,r="";for(let i of ze(n)){if(Array.isArray(t)){if(!Object.hasOwn(t,i))break;t=t[Number(i)]}else{if(!p(t)||!Object.hasOwn(t,i))break;
t=t[i]}r+=`/${fe(i)}`}return{pointer:r,value:t}}function ie(e,n){let t=[];for(let r of n){let i=C(e,r);typeof i=="string"&&t.push({path:r,text:i})}return t}function T(e){let{kinds:n,...t}=Ln[e];return t}function yt(e,n){return Ln[e].kinds.some(t=>t===n)}var gt=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI\
2MDQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQz\
UT1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103\
W2/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,I=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwMj\
M0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ7\
sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MAo\
GCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;function h(e,n,t=`name: example
  namespace: acme`){let r=n.trim().split(`
`).map(i=>`  ${i}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${t}
spec:
${r.join(`
`)}
`}var k=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,sn=k.replace("secretRef","secretKeyRef"),Tn=`secretStoreRef:
  name: vault
`,O=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function E(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(t=>`      ${t}`).join(`
`)}
`}var _m=h("DataPlane",k+O,`name: eu-west
  namespace: acme`);function bo(e,n="DataPlane"){return h("Environment",`dataPlaneRef:
  kind: ${n}
  name: ${e}`,`name: production
  namespace: acme`)}function N(e,n){return h("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,n)}function an(e){return h("Environment",`data\
PlaneRef:
  kind: DataPlane
  name: eu-west`,`name: ${e}
  namespace: acme`)}var Po={code:"cluster-internal-url",severity:"warning",reason:"The portal returns these URLs to the browser, which cannot reach a Service of the cluster by its \
internal name.",...T("observability-url-not-public"),check:(e,n)=>{let{"observer-url":t,"agent-url":r}=F(n),i=[...t,...r].map(({pointer:o})=>o);return ie(e,i).filter(
({text:o})=>Sd.test(o))},message:()=>"is the internal name of a Service, which browsers cannot reach: use the URL under which the service is exposed.",example:{
release:"v1.1",wrong:h("ObservabilityPlane",`${E(I)}observerURL: http://observer.logs.svc.cluster.local:8080`),right:h("ObservabilityPlane",`${E(I)}observerURL:\
 https://observer.example.com`)}},Sd=/^https?:\/\/[a-z\d-]+\.[a-z\d-]+\.svc(?:\.cluster\.local)?(?::\d+)?(?:\/|$)/i;var Mr="https://kubernetes.io/docs",Fr=`${Mr}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,Nn=`${Mr}/concepts/overview/working-with-ob\
jects`,ln={title:"Kubernetes: Object names, DNS subdomain names",url:`${Nn}/names/#dns-subdomain-names`},Ym={title:"Kubernetes: Object names and IDs",url:`${Nn}\
/names/#names`},wo={title:"Kubernetes: Labels, syntax and character set",url:`${Nn}/labels/#syntax-and-character-set`},Qm={title:"Kubernetes: Annotations, synta\
x and character set",url:`${Nn}/annotations/#syntax-and-character-set`},Zm={title:"Kubernetes: Not all objects are in a namespace",url:`${Nn}/namespaces/#not-al\
l-objects-are-in-a-namespace`},Jm={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${Mr}/reference/using-api/api-concepts/#setting-the-\
field-validation-level`},Xm={title:"Kubernetes: Defaulting and nullable",url:`${Fr}#defaulting-and-nullable`},ey={title:"Kubernetes: Validation of custom resour\
ces",url:`${Fr}#validation`},ny={title:"Kubernetes: Transition rules",url:`${Fr}#transition-rules`};var ko={title:"RFC 1123, section 2.1: Host names",url:Fe(1123,"2.1")},ty={title:"RFC 3339, section 5.6: Internet date and time format",url:Fe(3339,"5.6")},Ro={title:"\
RFC 3986, section 3: Syntax components",url:Fe(3986,"3")},ht={title:"RFC 5280, section 4.1.2.5: Validity",url:Fe(5280,"4.1.2.5")},xo={title:"RFC 6335, section 6\
: Port number ranges",url:Fe(6335,"6")},vt={title:"RFC 7468, section 5: Textual encoding of certificates",url:Fe(7468,"5")},Co={title:"RFC 7468, section 10: Tex\
tual encoding of private keys",url:Fe(7468,"10")},cn={title:"Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/\
x509/cert_pool.go#L213-L248"},Oo={tag:"v0.15.0",crd:"dataplanes",field:"planeID",lines:"163-173"},Eo={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-\
77"};var Do={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"},Ao={tag:"v0.15.0",crd:"dataplanes",field:"publicHTTPPort",lines:"118-122"},
So={tag:"v0.17.0",crd:"dataplanes",field:"port",lines:"102-107"};var Io={tag:"v0.16.0",file:"internal/cluster-gateway/plane_client_ca.go",lines:"345-352"},Lo={tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"},
bt={tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},To={tag:"v0.16.0",file:"samples/getting-started/component-types/service.yaml",
lines:"102"},No={tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"};function dn(e){let n=e.toLowerCase().replaceAll(" ","-");return{title:`OpenChoreo v0.15 documentation: DataPlane, ${e}`,url:`${Id}#${n}`}}var Id="https://github\
.com/openchoreo/openchoreo.github.io/blob/7e6bf08eee01a79b4e8324b256b8d41802b57a6f/versioned_docs/version-v0.15.x/reference/api/platform/dataplane.md";function Fe(e,n){
return`https://www.rfc-editor.org/rfc/rfc${e}#section-${n}`}var Mo={code:"derived-plane-id",severity:"warning",reason:"Without a planeID the name of the resource is used, which may have dots and more than 63 characters.",
sources:[Oo,ln],since:"v0.9",needsWhole:!0,check:e=>{let n=w(e,"/kind"),t=w(e,"/metadata/name");if(!ve(n)||je(n)||t==="")return[];let{spec:r}=e;return!p(r)||r.planeID!==
void 0||Ld.test(t)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits\
 and hyphens, and give the agent the same value.",example:{release:"v0.15",wrong:h("DataPlane",k+O,`name: eu.west
  namespace: acme`),right:h("DataPlane",`planeID: eu-west
${k}${O}`,`name: eu.west
  namespace: acme`)}},Ld=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var{sources:Td,...Nd}=T("empty-organization-host"),Fo={code:"documented-only",severity:"warning",reason:"The documents require organizationVirtualHost, but the \
CRD does not, and the control plane takes it as unset: there is no internal gateway then.",sources:[dn("GatewaySpec"),...Td],...Nd,needsWhole:!0,check:(e,n)=>on(
n).flatMap(t=>p(C(e,t.slice(0,t.lastIndexOf("/"))))&&(C(e,t)??void 0)===void 0?[{path:t}]:[]),message:()=>"is required by the documentation, but not by the API \
server or the control plane: without it, there is no gateway for internal endpoints.",example:{release:"v0.15",wrong:h("DataPlane",k+O.replace(`  organizationVi\
rtualHost: internal.example.com
`,"")),right:h("DataPlane",k+O)}};var $o={code:"dotted-environment-name",severity:"warning",reason:"Host names of components begin with the name of the environment; a dot in it adds a DNS label,\
 which a wildcard certificate does not cover.",...T("environment-name-with-dot"),check:e=>e.kind==="Environment"&&w(e,Bo).includes(".")?[{path:Bo}]:[],message:()=>'\
has a dot, which makes host names that a wildcard certificate does not cover: use "-" instead.',example:{release:"v0.15",wrong:an("pre.prod"),right:an("pre-prod")}},
Bo="/metadata/name";function wt(e,n){return(Pt?.resource!==e||Pt.line!==n)&&(Pt={resource:e,line:n,listeners:Md(e,n)}),Pt.listeners}var Pt;function Md(e,n){return Mn(n).filter(({parent:t})=>p(
C(e,t))).map(t=>{let r=C(e,t.port);return{...t,gateway:t.gateway.map(i=>w(e,i.pointer)||(i.default??"")).join("/"),hostName:w(e,t.host),number:typeof r=="number"?
r:r==null?t.default:void 0,isSet:typeof r=="number"}})}function Mn(e){let n=Uo.get(e);if(n)return n;let{port:t,host:r,...i}=F(e),o=t.flatMap(s=>{let{direction:a,
visibility:l,protocol:c,pointer:d}=s,m=M=>M.direction===a&&M.visibility===l,u=r.find(M=>m(M)&&(M.protocol===void 0||M.protocol===c));if(u===void 0||c===void 0||
a===void 0||l===void 0)return[];let f=[...i["gateway-namespace"],...i["gateway-name"]].filter(m).map(M=>({pointer:M.pointer,...typeof M.default=="string"&&{default:M.
default}})),y=typeof s.default=="number"?{default:s.default}:{},R=Fd(d);return[{direction:a,visibility:l,protocol:c,gateway:f,host:u.pointer,port:d,parent:R,...y}]});
return Uo.set(e,o),o}var Uo=new Map;function Ho(e,n){return e.number===void 0||e.number!==n.number||e.gateway!==n.gateway?!1:e.protocol!==n.protocol&&(e.protocol===
"http"||n.protocol==="http"||e.hostName===n.hostName)}var Fd=e=>e.slice(0,e.lastIndexOf("/"));var Ko={code:"duplicate-port",severity:"error",reason:"A port of a Gateway has HTTP listeners, or HTTPS and TLS listeners that differ in their host.",sources:[{
title:"Gateway API: Gateway",url:"https://gateway-api.sigs.k8s.io/api-types/gateway/"},{title:"Gateway API: distinct listeners",url:"https://github.com/kubernet\
es-sigs/gateway-api/blob/00068f38bea85f062a43f154a7112b876d611473/apis/v1/gateway_types.go"}],needsWhole:!0,conditions:e=>[{listeners:Mn(e).map(n=>({...n,gateway:n.
gateway.map(({pointer:t})=>t)}))}],check:(e,n)=>{let t=wt(e,n),r=t.flatMap((i,o)=>{let s=t.slice(0,o).find(c=>Ho(i,c)),[a,l]=i.isSet?[i,s?.protocol]:[s,i.protocol];
return a===void 0||l===void 0?[]:[{path:a.port,detail:l}]});return[...new Map(r.map(i=>[i.path,i])).values()]},message:({detail:e})=>`is the port of the ${e} li\
stener of the same gateway: give each a port of its own, or, if they are https and tls, a host.`,example:{release:"v0.15",wrong:h("DataPlane",`${k}${O}  publicH\
TTPPort: 443
  publicHTTPSPort: 443`),right:h("DataPlane",`${k}${O}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var _o={code:"duplicate-pull-secret",severity:"warning",reason:"From v0.4 to v0.17 imagePullSecretRefs lists SecretReference resources by name.",sources:[{tag:"\
v0.15.0",crd:"dataplanes",field:"imagePullSecretRefs",lines:"134-140"}],check:(e,n)=>F(n)["pull-secrets"].flatMap(({pointer:t})=>{let r=C(e,t);if(!Array.isArray(
r))return[];let i=new Set;return r.flatMap((o,s)=>{let a=i.has(o);return i.add(o),a&&typeof o=="string"?[{path:`${t}/${s}`}]:[]})}),message:()=>"is already in t\
his list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:h("DataPlane",`${k}${O}imagePullSecretRefs:
  - registry
  - registry`),right:h("DataPlane",`${k}${O}imagePullSecretRefs:
  - registry
  - mirror`)}};var P=e=>({is:"matching",pattern:e}),Wo=(e,n)=>({is:"followed",pattern:e,by:n}),W=e=>({is:"longer",than:e}),Be=e=>({is:"containing",text:e}),Br=e=>({is:"beginni\
ng",text:e}),kt=e=>({is:"equal",text:e}),G=e=>({is:"not",condition:e}),V=(...e)=>({is:"all",conditions:e}),$e=(...e)=>({is:"any",conditions:e}),Go=e=>({is:"cust\
om",by:e});function un(e,n){return n.find(({when:t})=>te(t,e))}function te(e,n){switch(e.is){case"matching":return e.pattern.test(n);case"followed":{let t=e.pattern.
exec(n);return t!==null&&n.includes(e.by,t.index+t[0].length)}case"longer":return n.length>e.than;case"containing":return n.includes(e.text);case"beginning":return n.
startsWith(e.text);case"equal":return n===e.text;case"not":return!te(e.condition,n);case"all":return e.conditions.every(t=>te(t,n));case"any":return e.conditions.
some(t=>te(t,n));case"custom":return e.by(n)}}var qo={code:"empty-name",severity:"error",reason:"The CRDs accept an empty string in a required field, but it cannot resolve to anything.",sources:[{tag:"v0.15\
.0",crd:"dataplanes",field:"secretRef",lines:"56-73"},ln],conditions:e=>[{strings:jo(e),lists:Vo(e),forbidden:[{when:kt("")}]}],check:(e,n)=>[...ie(e,jo(n)).filter(
({text:t})=>t===""),...Vo(n).flatMap(t=>{let r=C(e,t);return Array.isArray(r)?r.flatMap((i,o)=>i===""?[{path:`${t}/${o}`}]:[]):[]})],message:()=>"must not be em\
pty.",example:{release:"v0.15",wrong:h("DataPlane",k.replace("name: agent-ca",'name: ""')+O),right:h("DataPlane",k+O)}};function jo(e){let n=zo.get(e);if(n)return n;
let{host:t,"secret-store":r,"gateway-name":i,"gateway-namespace":o}=F(e),s=[...pt(e).flatMap(a=>[`${a}/name`,`${a}/key`]),...r.map(({pointer:a})=>a),...qn(e).flatMap(
({pointer:a,form:l})=>l==="object"?[`${a}/name`]:[]),...t.map(({pointer:a})=>a).filter(a=>!on(e).includes(a)),...[...i,...o].filter(a=>a.default===void 0).map(({
pointer:a})=>a)];return zo.set(e,s),s}var zo=new Map,Vo=e=>F(e)["pull-secrets"].map(({pointer:n})=>n);function Yo(e,n){let t=e.length;for(;t>0&&n.includes(e.charAt(t-1));)t--;return e.slice(0,t)}var b={boolean:1,integer:2,bitString:3,octetString:4,null:5,oid:6,utf8:12,numeric:18,printable:19,t61:20,ia5:22,utcTime:23,generalizedTime:24,bmp:30,sequence:48,
set:49},fn=e=>({bytes:e,at:0,end:e.length}),ge=({at:e,end:n})=>e>=n,he=({bytes:e,at:n,end:t})=>e.subarray(n,t),Fn=(e,n)=>!ge(e)&&e.bytes[e.at]===n;function L(e,n){
let{bytes:t,at:r,end:i}=e;if(i-r<2)return;let o=t[r]??0;if((o&31)===31||n!==void 0&&o!==n)return;let s=t[r+1]??0,a=r+2,l=s;if(s&128){let c=s&127;if(c===0||c>4||
i-a<c)return;l=0;for(let d=0;d<c;d++)l=l*256+(t[a+d]??0);if(l<128||t[a]===0)return;a+=c}if(!(l>i-a))return e.at=a+l,{bytes:t,at:a,end:a+l,tag:o,first:r}}function pn(e){
let n=L(e,b.integer);if(!n)return;let t=he(n),[r,i=0]=t;return r===void 0?void 0:t.length===1?t:r===0&&i<128||r===255&&i>=128?void 0:t}function Ue(e){let n=L(e,
b.oid);if(!n)return;let t=he(n);if(t.length===0||(t.at(-1)??0)>=128)return;let r=0,i=!0;for(let o of t){if(i&&o===128||r>=2**24)return;r=r*128+(o&127),i=o<128,i&&
(r=0)}return He(t)}function $r(e){let n=L(e,b.bitString);if(!n)return;let[t,...r]=he(n);if(!(t===void 0||t>7))return r.length===0?t===0?new Uint8Array:void 0:((r.
at(-1)??0)&(1<<t)-1)===0?Uint8Array.from(r):void 0}var He=e=>Array.from(e,n=>n.toString(16).padStart(2,"0")).join("");function Zo(e,n,t){switch(e){case Bd:return He(n)==="0500"&&Kd(t);case $d:{let r=_d[Ue(fn(n))??""];return r!==void 0&&Wd(r,t)}case Ud:case Hd:return n.length===
0&&t.length===32;default:return!0}}var Bd="2a864886f70d010101",$d="2a8648ce3d0201",Ud="2b6570",Hd="2b656e";function Kd(e){let n=L(fn(e),b.sequence);if(!n)return!1;
let[t,r]=[pn(n),pn(n)];if(!t||!r||ge(fn(r)))return!1;let i=o=>(o[0]??0)<128&&o.some(s=>s!==0);return i(t)&&i(r)&&r.length<=8}var _d={"2b81040021":{p:2n**224n-2n**
96n+1n,b:0xb4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4n},"2a8648ce3d030107":{p:2n**256n-2n**224n+2n**192n+2n**96n-1n,b:0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn},
"2b81040022":{p:2n**384n-2n**128n-2n**96n+2n**32n-1n,b:0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn},"2b8\
1040023":{p:2n**521n-1n,b:0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n}};
function Wd({p:e,b:n},t){let r=Math.ceil(e.toString(16).length/2);if(t.length!==1+2*r||t[0]!==4)return!1;let[i,o]=[Qo(t.subarray(1,1+r)),Qo(t.subarray(1+r))];return i<
e&&o<e&&(o*o-(i*i*i-3n*i+n))%e===0n}var Qo=e=>BigInt(`0x${He(e)}`);function ns(e){let n=fn(e),t=L(n,b.sequence);if(!t||!ge(n))return!1;let r=L(t,b.sequence),i=L(t,b.sequence);return!r||!i?!1:Gd(r,He(he(i)))&&$r(t)!==void 0}function Gd(e,n){
let t=jd(e);if(t===void 0)return!1;let r=pn(e);if(!r||(r[0]??0)>=128)return!1;let i=L(e,b.sequence);return!i||He(he(i))!==n||Ue(i)===void 0||!ts(i)?!1:Jo(e)&&Yd(
e)&&Jo(e)&&Qd(e)&&Zd(e,t)}function jd(e){if(!Fn(e,160))return 1;let n=L(e,160),t=n&&pn(n);if(!t||!ge(n)||t.length!==1)return;let[r=0]=t;return r<3?r+1:void 0}var ts=e=>ge(
e)||L(e)!==void 0;function Jo(e){let n=L(e,b.sequence);if(!n)return!1;for(;!ge(n);){let t=L(n,b.set);if(!t)return!1;for(;!ge(t);){let r=L(t,b.sequence);if(!r||Ue(
r)===void 0)return!1;let i=L(r);if(!i||!zd(i.tag,he(i)))return!1}}return!0}function zd(e,n){switch(e){case b.t61:return!0;case b.printable:return[...n].every(t=>/^[a-zA-Z0-9'() +,\-./:=?*&]$/.
test(String.fromCharCode(t)));case b.numeric:return n.every(t=>t===32||t>=48&&t<=57);case b.ia5:return n.every(t=>t<128);case b.utf8:return Vd(n);case b.bmp:return qd(
n);default:return!1}}function Vd(e){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e),!0}catch{return!1}}function qd(e){if(e.length%2!==0)return!1;for(let n=0;n<
e.length;n+=2){let t=(e[n]??0)*256+(e[n+1]??0);if(t>=65534||t>=64976&&t<=65007||t>=55296&&t<=57343)return!1}return!0}function Yd(e){let n=L(e,b.sequence);return n!==
void 0&&Xo(n)&&Xo(n)}function Xo(e){let n=L(e);if(!n)return!1;let t=String.fromCharCode(...he(n));if(n.tag===b.utcTime){let r=Number(t.slice(0,2));return es(t.slice(
2),r<69?2e3+r:1900+r,/^\d{8}(?:\d\d)?(?:Z|[+-]\d{4})$/)}return n.tag===b.generalizedTime&&es(t.slice(4),Number(t.slice(0,4)),/^\d{10}(?:Z|[+-]\d{4})$/)}function es(e,n,t){
if(Number.isNaN(n)||!t.test(e))return!1;let[r=0,i=0,o=0,s=0,a=0]=(e.match(/^\d+/)?.[0].match(/\d\d/g)??[]).map(Number),l=r>=1&&r<=12?new Date(Date.UTC(n,r,0)).getUTCDate():
0;return i>=1&&i<=l&&o<24&&s<60&&a<60}function Qd(e){let n=L(e,b.sequence),t=n&&L(n,b.sequence),r=t&&Ue(t);if(!n||!t||r===void 0)return!1;let i=he(t);if(!ts(t))
return!1;let o=$r(n);return o!==void 0&&Zo(r,i,o)}function Zd(e,n){if(n<2)return!0;for(let o of[129,130])if(Fn(e,o)&&!L(e,o))return!1;if(n<3||!Fn(e,163))return!0;
let t=L(e,163),r=t&&L(t,b.sequence);if(!r)return!1;let i=new Set;for(;!ge(r);){let o=L(r,b.sequence),s=o&&Ue(o);if(!o||s===void 0||i.has(s)||(i.add(s),!Jd(s,o)))
return!1}return!0}function Jd(e,n){let t=!1;if(Fn(n,b.boolean)){let o=L(n,b.boolean),[s,...a]=o?he(o):[];if(s!==0&&s!==255||a.length>0)return!1;t=s===255}let r=L(
n,b.octetString);if(!r)return!1;let i=Xd[e];return i===void 0?!0:t&&eu.has(e)?!1:L(r,i)!==void 0}var Xd={"551d0e":b.octetString,"551d0f":b.bitString,"551d11":b.
sequence,"551d13":b.sequence,"551d1e":b.sequence,"551d1f":b.sequence,"551d20":b.sequence,"551d21":b.sequence,"551d23":b.sequence,"551d24":b.sequence,"551d25":b.
sequence,"551d36":b.integer,"2b06010505070101":b.sequence},eu=new Set(["551d0e","551d23","2b06010505070101"]);var nu=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function os(e){return e.replace(nu,"")}function*ss(e){for(let{
type:n,hasHeaders:t,base64:r}of tu(e)){if(n!=="CERTIFICATE"||t)continue;let i=Uint8Array.from(atob(r),o=>o.charCodeAt(0));ns(i)&&(yield i)}}function*tu(e){for(let n=is(
e,0);n;n=is(e,n.next))yield n.block}var rs="-----BEGIN ",Ur=`
-----END `,Hr="-----";function is(e,n){let t=n;for(let r=n;;){if(t<r||t>e.length)return;r=t;let i=e.indexOf(Ur,r);if(i===-1)return;t=i+Ur.length;let o=r+e.slice(
r,i).lastIndexOf(rs);if(o<r||o>r&&e[o-1]!==`
`)continue;let s=Rt(e,o+rs.length);if(r=s.next,!s.line.endsWith(Hr))continue;let a=s.line.slice(0,-Hr.length),l=!1;for(;;){if(r>=e.length)return;let{line:m,next:u}=Rt(
e,r);if(!m.includes(":"))break;l=!0,r=u}if(l&&i<r)continue;let c=a+Hr;if(!e.startsWith(c,t)||Rt(e,t+c.length).line!=="")continue;let d=i>r?e.slice(r,i).replace(
/[ \t\r\n]/g,""):"";if(!(d.length%4!==0||!/^[A-Za-z\d+/]*={0,2}$/.test(d)))return{block:{type:a,hasHeaders:l,base64:d},next:Rt(e,i+Ur.length-1).next}}}function Rt(e,n){
let t=e.indexOf(`
`,n),r=e.slice(n,t===-1?void 0:t),i=t!==-1&&r.endsWith("\r")?r.slice(0,-1):r;return{line:Yo(i," 	"),next:t===-1?e.length:t+1}}function xt(e){if(e.includes("----\
-BEGIN "))return;let n=e.replace(/\s+/g,"");if(!(n===""||!/^[A-Za-z\d+/]*={0,2}$/.test(n)))try{let t=Uint8Array.from(atob(n),i=>i.charCodeAt(0)),r=new TextDecoder(
"utf-8",{fatal:!0}).decode(t);return r.includes("-----BEGIN ")?r:void 0}catch{return}}function oe(e){return Kr?.text!==e&&(Kr={text:e,is:ru(e)}),Kr.is}var Kr;function ru(e){let n=xt(e),t=n??e;if(os(t)!==t)return"private-key";for(let r of ss(t))return n===
void 0?"certificate":"encoded";return iu(t)?"placeholder":"other"}function iu(e){return e.length>mn?!1:te(as,e)||te(_r,e)&&e.length<ou}var mn=1e4,ou=320,as=$e(P(
/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{/),V(P(/^[\w\s-]*$/),P(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),_r=Wo(/(?:^|\n)-----BEGIN CERTIFICATE-----[ \t\r]*\n/,
`
-----END CERTIFICATE-----`),ls=V(Be("PRIVATE KEY-----"),$e(W(mn),P(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),cs=V(W(400),Br("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS\
0tCk1JS"),$e(W(mn),P(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),Bn=V(G(Be("PRIVATE KEY-----")),G(Br("LS0tLS1CRUdJTi")),$e(V(W(mn),G(Be("CERTIFICATE-----"))),V(G(W(mn)),
G(_r),G(as)))),ds="is not a PEM certificate",su="has a PEM block that is no certificate: it is cut off, changed or has headers",Ct=G(W(mn)),Wr=[{when:V(Ct,Be("-\
----BEGIN CERTIFICATE-----"),G(P(/\n[^\n]/)),Bn),detail:'is PEM without line breaks, which cannot be read: write it as a block, after "value: |"'},{when:V(Ct,Be(
"-----BEGIN CERTIFICATE REQUEST-----"),Bn),detail:"is a certificate request and not a certificate"},{when:V(Ct,P(/-----BEGIN (?:TRUSTED|X509) CERTIFICATE-----/),
Bn),detail:"is in a block of another type, which is ignored: it must begin with BEGIN CERTIFICATE"},{when:V(Ct,Be("-----BEGIN CERTIFICATE-----"),Bn),detail:"has\
 no BEGIN CERTIFICATE and END CERTIFICATE on lines of their own, with five dashes each and no blanks before them"},{when:Bn,detail:ds}];function us(e){return un(
e,Wr)?.detail??(te(_r,e)?su:ds)}function se(e,n){return ie(e,Ce(n))}var fs={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value as PEM and never decodes it.",sources:[Lo,cn],since:"v0.9",conditions:e=>[
{strings:Ce(e),forbidden:[{when:cs}]}],check:(e,n)=>se(e,n).filter(({text:t})=>oe(t)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane\
 does not decode it.",fix:(e,{path:n})=>xt(w(e,n)),example:{release:"v0.15",wrong:N(E(btoa(I))),right:N(E(I))}};var Pe={secret:"cluster-agent-tls",caKey:"ca.crt",durationHours:2160,renewedHoursBeforeEnd:360,renewedEveryDays:75},ps={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,
"v0.7":void 0,"v0.8":void 0,"v0.9":Pe,"v0.10":Pe,"v0.12":Pe,"v0.13":Pe,"v0.14":Pe,"v0.15":Pe,"v0.17":Pe,"v1.0":Pe,"v1.1":Pe};var au={service:"{dnsPrefix}.{host}",webApplication:"{component}-{environment}.choreoapps.localhost",hosts:["/spec/gateway/publicVirtualHost","/spec/gateway/org\
anizationVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},Oe={service:"{environment}.{host}",webApplication:"{component}-{environment}.{host}",hosts:["/spec\
/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},lu={service:"{namespace}.{environment}.{host}",webApplication:"{namespace}.{component}-{envi\
ronment}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!1},cu={service:"{environment}-{namespace}.{host}",webApplication:"\
{component}-{environment}-{namespace}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},Gr={service:"{environment}-{names\
pace}.{host}",hosts:["/spec/gateway/ingress/external/http/host","/spec/gateway/ingress/external/https/host","/spec/gateway/ingress/internal/http/host","/spec/ga\
teway/ingress/internal/https/host"],ofEnvironment:!0,coveredByWildcard:!0},$n={"v0.3":au,"v0.4":Oe,"v0.6":Oe,"v0.7":Oe,"v0.8":Oe,"v0.9":Oe,"v0.10":Oe,"v0.12":Oe,
"v0.13":Oe,"v0.14":lu,"v0.15":cu,"v0.17":Gr,"v1.0":Gr,"v1.1":Gr};function jr(e,n){let t=du(n),r=[...new Set(t.map(({part:o})=>o))].filter(o=>p(C(e,o)));if(r.length===0)return gs;let i=t.flatMap(o=>{let s=r.includes(o.part)?C(
e,o.path):void 0;return typeof s=="string"&&s!==""?[{...o,text:s}]:[]});return{parts:r,hosts:i}}var gs={parts:[],hosts:[]};function hs(e,n,t){let r=$n[t].ofEnvironment?
e:gs;return[...r.hosts.map(i=>({...i,of:"environment"})),...n.hosts.filter(({part:i})=>!r.parts.includes(i)).map(i=>({...i,of:"data-plane"}))]}function du(e){let n=ms.get(e);if(n)return n;let{host:t,"gateway-name":r}=F(e),i=$n[e].hosts,o=t.flatMap(({pointer:s,direction:a,visibility:l,protocol:c})=>{if(a===
void 0||l===void 0)return[];let d=r.find(u=>u.direction===a&&u.visibility===l),m=d===void 0?uu:d.pointer.slice(0,d.pointer.lastIndexOf("/"));return[{path:s,direction:a,
visibility:l,...c&&{protocol:c},part:m,hasRoutes:i.includes(s)}]});return ms.set(e,o),o}var uu="/spec/gateway",ms=new Map;function vs(e){let n=ys.get(e);if(n)return n;let t=F(e)["gateway-name"].flatMap(({pointer:r,direction:i,visibility:o})=>i==="ingress"&&o!==void 0&&r.endsWith("/\
name")?[{pointer:r.slice(0,r.lastIndexOf("/")),visibility:o}]:[]);return ys.set(e,t),t}var ys=new Map;var bs=`gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
`,ks={code:"endpoint-without-listener",severity:"error",reason:"The default component types take the host names of a route from the http and https listeners of \
its endpoint; a route without a host name matches every host.",...T("endpoint-without-listener"),needsWhole:!0,conditions:e=>[{objects:ws(e),oneOf:Ps}],check:(e,n)=>ws(
n).flatMap(t=>{let r=C(e,t);return p(r)&&Ps.every(i=>r[i]===void 0)?[{path:t}]:[]}),message:()=>"has no listener, so its routes match every host: add http or ht\
tps, with the host and the port.",example:{release:"v1.1",wrong:h("DataPlane",`${sn}${Tn}${bs}`),right:h("DataPlane",`${sn}${Tn}${bs}      http:
        host: apps.example.com
        port: 80`)}},Ps=["http","https","tls"],ws=e=>vs(e).map(({pointer:n})=>n);var Ot="The chart renews the agent\u2019s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.";function yn(e,n,{at:t,endOf:r}){return!t||
!r?[]:se(e,n).flatMap(({path:i,text:o})=>{let s=oe(o)==="certificate"?r(o):void 0;return s?[{path:i,end:s,at:t}]:[]})}var gn=e=>e.toISOString().slice(0,10);var Rs={code:"expired-ca",severity:"error",reason:Ot,sources:[bt,ht],since:"v0.9",check:(e,n,t)=>yn(e,n,t).flatMap(({path:r,end:i,at:o})=>i<o?[{path:r,detail:gn(
i)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("202\
6-07-01T00:00:00Z"),wrong:N(E(gt)),right:N(E(I))}};var xs={code:"expiring-ca",severity:"warning",reason:Ot,sources:[bt,ht],since:"v0.9",check:(e,n,t)=>yn(e,n,t).flatMap(({path:r,end:i,at:o})=>i>=o&&i.getTime()-o.
getTime()<zr?[{path:r,detail:gn(i)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{
release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:N(E(gt)),right:N(E(I))}},zr=720*60*60*1e3;var Cs={code:"implicit-data-plane",severity:"warning",reason:"The control plane falls back to a data plane named default; `occ` needs the reference, and the API\
 looks for a DataPlane only.",...T("fallback-not-shared"),needsWhole:!0,check:e=>{let{kind:n,spec:t}=e;return n==="Environment"&&p(t)&&t.dataPlaneRef===void 0?[
{path:"/spec/dataPlaneRef"}]:[]},message:()=>"is not set, and not every client falls back to the default data plane: set it; it cannot be changed later.",example:{
release:"v1.1",wrong:h("Environment","isProduction: true"),right:bo("default")}};var{sources:fu,...pu}=T("client-ca-goes-stale"),Es={code:"inline-ca",severity:"warning",reason:"The certificate of the agent is renewed every 60 to 90 days, and\
 an inline copy of its CA becomes stale.",sources:[...fu,{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/templates/cluster-agent/certificate.yaml"},dn("A\
dding the Certificate to the DataPlane CR")],...pu,check:(e,n,t)=>Se(w(e,"/kind"))==="observability"?mu(e,n,t):se(e,n).filter(({text:r})=>oe(r)==="certificate"),
message:({detail:e})=>e===void 0?"becomes stale when the agent\u2019s certificate is renewed: refer to the secret that is renewed, or to a copy that is synchronized \
with it.":`becomes stale when the agent\u2019s certificate is renewed, about ${e}: replace it then; observability planes cannot refer to a secret (openchoreo/op\
enchoreo#4578).`,example:{release:"v0.15",wrong:h("DataPlane",E(I)+O),right:h("DataPlane",k+O)}};function mu(e,n,t){let r=ps[n];if(!r)return[];let{durationHours:i,
renewedHoursBeforeEnd:o}=r;return yn(e,n,t).flatMap(({path:s,end:a,at:l})=>{let c=a.getTime()-l.getTime();return c>=zr&&c<=i*Os?[{path:s,detail:gn(new Date(a.getTime()-
o*Os))}]:[]})}var Os=3600*1e3;var Ds="is empty, which is treated as not set, so the plane is skipped",{sources:yu,...gu}=T("client-ca-unreadable"),As={code:"invalid-ca",severity:"error",reason:"\
The control plane reads the value with Go\u2019s AppendCertsFromPEM; without a certificate that this reads it skips the plane, and the agent cannot connect.",sources:[
Io,...yu,cn,vt],...gu,conditions:e=>[{strings:Ce(e),forbidden:[{when:V(G(W(1e3)),P(/^\s*$/)),detail:Ds},...Wr]}],check:(e,n)=>se(e,n).flatMap(({path:t,text:r})=>r.
trim()===""?[{path:t,detail:Ds}]:oe(r)==="other"?[{path:t,detail:us(r)}]:[]),message:({detail:e})=>`${e}: set it to the CA of the cluster agent, including the B\
EGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:h("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:N(E(I))}};var{sources:hu,...vu}=T("environment-name-too-long"),Ss={code:"invalid-environment-name",severity:"error",reason:"The control plane labels what it deploys with \
the name of the environment, and a label value has at most 63 characters.",sources:[...hu,wo],...vu,conditions:()=>[{strings:[Vr],kinds:["Environment"],forbidden:[
{when:W(qr)}]}],check:e=>e.kind==="Environment"&&w(e,Vr).length>qr?[{path:Vr}]:[],message:()=>`must be no more than ${qr} characters: nothing can be deployed to\
 an environment with a longer name.`,example:{release:"v1.1",wrong:an("e".repeat(64)).replace(`  namespace: acme
`,""),right:an("e".repeat(20)).replace(`  namespace: acme
`,"")}},Vr="/metadata/name",qr=63;var Is={code:"invalid-port",severity:"error",reason:"Up to v0.16 the CRDs accept every int32 as a port.",sources:[Ao,So,xo],until:"v0.15",conditions:e=>[{numbers:Mn(
e).map(({port:n})=>n),...Yr}],check:(e,n)=>wt(e,n).flatMap(({port:t})=>{let r=C(e,t);return typeof r=="number"&&(r<Yr.minimum||r>Yr.maximum)?[{path:t}]:[]}),message:()=>"\
must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:h("DataPlane",`${k}${O}  publicHTTPPort: 0`),right:h("DataPlane",`${k}${O}  publicHTTPPo\
rt: 80`)}},Yr={minimum:1,maximum:65535};var{sources:bu,...Pu}=T("names-that-cannot-exist"),Ns={code:"invalid-reference-name",severity:"error",reason:"Kubernetes accepts no object with such a name, so \
the reference can never resolve; the dataPlaneRef of an Environment cannot even be corrected later.",sources:[ln,...bu],...Pu,conditions:e=>Ls(e).map(({strings:n,
valid:t,detail:r})=>({strings:n,forbidden:[{when:G(t),detail:r}],fastPass:t})),check:(e,n)=>[...Ls(n).flatMap(({strings:t,valid:r,detail:i})=>ie(e,t).flatMap(({
path:o,text:s})=>te(r,s)?[]:[{path:o,detail:i}])),...F(n)["pull-secrets"].flatMap(({pointer:t})=>{let r=C(e,t);return Array.isArray(r)?r.flatMap((i,o)=>typeof i==
"string"&&!te(Ms,i)?[{path:`${t}/${o}`,detail:Qr}]:[]):[]})],message:({detail:e=Qr})=>`must be ${e}; no object can have this name.`,example:{release:"v0.15",wrong:h(
"DataPlane",k.replace("name: agent-ca","name: Agent_CA")+O),right:h("DataPlane",k+O)}},Zr=(e,n)=>$e(kt(""),V(G(W(e)),P(n))),Ms=Zr(253,/^[a-z\d](?:[-a-z\d]*[a-z\d])?(?:\.[a-z\d](?:[-a-z\d]*[a-z\d])?)*$/),
Qr='a lowercase RFC 1123 subdomain: letters, digits, "-" and ".", starting and ending with a letter or digit',wu=Zr(63,/^[a-z\d](?:[-a-z\d]*[a-z\d])?$/),ku='a l\
owercase RFC 1123 label: at most 63 letters, digits and "-", starting and ending with a letter or digit',Ru=Zr(253,/^[-._a-zA-Z\d]+$/),xu='a key of a secret: le\
tters, digits, "-", "_" and "."';function Ls(e){let n=Ts.get(e);if(n)return n;let t=F(e),r=(...s)=>s.flatMap(a=>t[a].map(({pointer:l})=>l)),i=qn(e).map(({pointer:s,
form:a})=>a==="object"?`${s}/name`:s),o=[{strings:[...r("secret-name","secret-store","gateway-name","listener-name"),...i],valid:Ms,detail:Qr},{strings:r("secre\
t-namespace","gateway-namespace"),valid:wu,detail:ku},{strings:r("secret-key"),valid:Ru,detail:xu}].filter(({strings:s})=>s.length>0);return Ts.set(e,o),o}var Ts=new Map;var{sources:Cu,...Ou}=T("observability-url-not-joinable"),Us={code:"invalid-url",severity:"error",reason:"No CRD validates these URLs. Clients append paths as t\
ext: after a slash at the end a request goes to //api, and the redirect turns its POST into a GET.",sources:[{tag:"v0.15.0",crd:"observabilityplanes",field:"obs\
erverURL",lines:"79-82"},...Cu,Ro],...Ou,conditions:e=>[{strings:$s(e),forbidden:Bs}],check:(e,n)=>ie(e,$s(n)).flatMap(({path:t,text:r})=>{let i=un(r,Bs);return i===
void 0?[]:[{path:t,...i}]}),message:({detail:e})=>`must be a URL such as https://observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:h("Observa\
bilityPlane",`${E(I)}observerURL: observer.example.com`),right:N(E(I))}},Fs="has no valid host",Bs=[{when:W(2e3),detail:"has more than 2000 characters"},{when:P(
/\s/),detail:"contains whitespace"},{when:G(P(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:P(/^https?:\/\/[^/?#]*@/i),detail:"conta\
ins a user name or password, which anyone who can read the manifest can see"},{when:P(/^https?:\/\/(?:[/?#:]|$)/i),detail:Fs},{when:P(/^https?:\/\/[^/?#]*\*/i),
detail:"has a wildcard instead of a host"},{when:P(/^https?:\/\/[^/?#]*:(?:0+|0*(?:6553[6-9]|655[4-9]\d|65[6-9]\d\d|6[6-9]\d\d\d|[7-9]\d\d\d\d|[1-9]\d\d\d\d\d+))(?:[/?#]|$)/i),
detail:"has a port that is not between 1 and 65535"},{when:P(/\?/),detail:"has a query, and paths are appended to the URL"},{when:P(/#/),detail:"has a fragment,\
 and paths are appended to the URL"},{when:P(/\/$/),detail:"ends with a slash, and paths that begin with one are appended to it"},{when:Go(e=>!URL.canParse(e)),
detail:Fs}];function $s(e){let{"observer-url":n,"agent-url":t}=F(e);return[...n,...t].map(({pointer:r})=>r)}var Gs={code:"invalid-virtual-host",severity:"error",reason:"The control plane joins it as {environment}-{namespace}.{host}, no CRD validates it, and a Gateway \
accepts only an RFC 1123 host name.",sources:[To,No,ko],conditions:e=>[{strings:Hs(e),forbidden:Ws,fastPass:_s}],check:(e,n)=>ie(e,Hs(n)).flatMap(({path:t,text:r})=>{
let i=te(_s,r)?void 0:un(r,Ws);return i===void 0?[]:[{path:t,...i}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, ${e}.`,example:{
release:"v0.15",wrong:h("DataPlane",k+O.replace("apps.example.com","https://apps.example.com")),right:h("DataPlane",k+O)}},Hs=e=>F(e).host.map(({pointer:n})=>n),
Eu=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,Ks=253,js=63,_s=V(G(W(js)),P(Eu)),Ws=[{when:W(Ks),detail:`of at most ${Ks} characters`},{when:P(
/^[a-z][a-z\d+.-]*:\/\//i),detail:"without a scheme"},{when:P(/\//),detail:"without a path"},{when:P(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),
detail:"not an IP address"},{when:P(/:/),detail:"without a port"},{when:P(/\*/),detail:"without a wildcard"},{when:P(/\s/),detail:"without whitespace"},{when:P(
/_/),detail:"without an underscore"},{when:P(/[A-Z]/),detail:"without uppercase letters"},{when:P(/[^ -~]/),detail:"without letters outside ASCII: an internatio\
nalized name is written as xn--"},{when:P(/^[^.]+(?:\.[^.]+)*\.$/),detail:"without a dot at the end"},{when:P(/^\.|\.$|\.\./),detail:"without an empty part betw\
een dots"},{when:P(/[^-.a-z\d]/),detail:'without characters other than letters, digits, "-" and "."'},{when:P(/^-|-$|\.-|-\./),detail:"without a hyphen at the s\
tart or end of a part"},{when:P(/[^.]{64}/),detail:`without a part of more than ${js} characters`}];var zs={code:"missing-secret-store",severity:"warning",reason:"The API reports that no secret store is configured when somebody creates a secret, and the defaul\
t component and workflow types use the store.",...T("secret-store-missing"),needsWhole:!0,check:e=>{let{spec:n}=e;return!yt("secret-store-missing",w(e,"/kind"))||
!p(n)?[]:n.secretStoreRef===void 0?[{path:"/spec/secretStoreRef"}]:[]},message:()=>"is not set, so no secrets can be used on this plane: set it to a ClusterSecr\
etStore of the plane\u2019s cluster.",example:{release:"v1.1",wrong:h("WorkflowPlane",sn),right:h("WorkflowPlane",sn+Tn)}};var Vs={code:"observability-secret-reference",severity:"warning",reason:'The control plane asks for an inline value and otherwise reports "agent mode must be en\
abled".',...T("observability-secret-reference"),check:(e,n)=>Se(w(e,"/kind"))==="observability"?pt(n).flatMap(t=>p(C(e,t))?[{path:t}]:[]):[],message:()=>"does n\
ot work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v0.15",wrong:N(k),right:N(
E(I))}};var qs={code:"placeholder-ca",severity:"warning",reason:"The control plane reads the value as PEM.",sources:[cn,vt],check:(e,n)=>se(e,n).filter(({text:t})=>oe(t)===
"placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:N(E(`-----BEGIN CERTIFICATE--\
---
...
-----END CERTIFICATE-----`)),right:N(E(I))}};var Du=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Ys={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[Eo,Co],conditions:e=>[
{strings:Ce(e),forbidden:[{when:ls}]}],check:(e,n)=>se(e,n).filter(({text:t})=>oe(t)==="private-key"),message:()=>"contains a private key: remove it, keep only \
the CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:N(E(I+Du)),right:N(E(I))}};var Qs={code:"undefaulted-field",severity:"error",reason:"The CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documentati\
on calls both optional.",sources:[{tag:"v0.15.0",crd:"clusterdataplanes",field:"required fields of spec",lines:"201-204"},Do,dn("ObservabilityPlaneRef")],since:"\
v0.14",needsWhole:!0,check:(e,n)=>{let{spec:t,metadata:r}=e;if(!p(t))return[];let i=[],o=p(r)?r.name:void 0;je(w(e,"/kind"))&&t.planeID===void 0&&typeof o=="str\
ing"&&i.push({path:"/spec/planeID",detail:o});let s=w(e,"/kind");for(let{pointer:a,form:l,to:c}of Pn(s,n)){let d=C(e,a),[m=""]=c;l==="object"&&Se(m)==="observab\
ility"&&p(d)&&d.kind===void 0&&i.push({path:`${a}/kind`,detail:m})}return i},message:({detail:e})=>`is optional in the documentation but required by the API ser\
ver: set it to ${e}.`,fix:(e,{detail:n})=>n,example:{release:"v0.15",wrong:h("DataPlane",`${k}${O}observabilityPlaneRef:
  name: logs`),right:h("DataPlane",`${k}${O}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Js={code:"unreferenceable-plane",severity:"warning",reason:"The CRDs accept only a DNS label in observabilityPlaneRef, and a plane whose name is none cannot\
 be referred to.",...T("plane-name-not-referable"),check:e=>{let n=w(e,Zs);return n===""||!yt("plane-name-not-referable",w(e,"/kind"))?[]:Au(n)?[]:[{path:Zs}]},
message:()=>"cannot be used in an observabilityPlaneRef: use at most 63 lowercase letters, digits and hyphens, without dots.",example:{release:"v0.15",wrong:N(`\
planeID: eu-west
${E(I)}`,`name: eu.west
  namespace: acme`),right:N(`planeID: eu-west
${E(I)}`,`name: eu-west
  namespace: acme`)}},Zs="/metadata/name",Au=e=>e.length<=63&&!e.includes(".");var Ke=[Ys,fs,As,qs,Rs,xs,Gs,Us,Po,Is,Ko,ks,Qs,Fo,qo,Ns,Ss,$o,Js,Mo,Vs,Es,_o,zs,Cs];function ea(e,n,t,r={},i=Ke){let o=[];for(let a of Su(i,n)){let l=Iu(a,e,n,r);l.length>0&&o.push(...l)}if(o.length===0)return o;let s=new Set(t.map(({path:a})=>a));
return o.filter(({issue:a})=>!s.has(a.path))}function Su(e,n){if(e!==Ke)return e.filter(i=>ue(i,n));let t=Xs.get(n);if(t)return t;let r=Ke.filter(i=>ue(i,n));return Xs.
set(n,r),r}var Xs=new Map;function Iu(e,n,t,r){try{let i=e.check(n,t,r);return i.length===0?Lu:i.map(o=>{let s=e.fix?.(n,o);return{issue:Nu(e,o),severity:e.severity,
...s!==void 0&&{fix:s}}})}catch{return[{issue:{...Tu(e.code),path:"",field:""},severity:"error"}]}}var Lu=[],Tu=e=>({code:"rule-failed",message:`could not be ch\
ecked: the rule ${e} failed; please report it.`});function Nu(e,n){return{code:e.code,path:n.path,field:we(n.path),message:e.message(n)}}var na=[{pointer:"/spec/displayName",belongsIn:"metadata.annotations[openchoreo.dev/display-name]"},{pointer:"/spec/description",belongsIn:"metadata.annotations\
[openchoreo.dev/description]"},{pointer:"/spec/clientCA",belongsIn:"spec.clusterAgent.clientCA",since:"v0.9"},{pointer:"/spec/clientCA",belongsIn:"spec.agent.cl\
ientCA",since:"v0.6",until:"v0.8"},{pointer:"/spec/dnsPrefix",belongsIn:"spec.gateway.dnsPrefix",until:"v0.14"},{pointer:"/spec/gateway/external",belongsIn:"spe\
c.gateway.ingress.external",since:"v0.17"},{pointer:"/spec/gateway/internal",belongsIn:"spec.gateway.ingress.internal",since:"v0.17"},{pointer:"/spec/ingress",belongsIn:"\
spec.gateway.ingress",since:"v0.17"},{pointer:"/spec/kubernetesCluster",replacedBy:"clusterAgent",since:"v0.9"},{pointer:"/spec/observer",replacedBy:"observabil\
ityPlaneRef",since:"v0.8"},{pointer:"/spec/kubernetesCluster/credentials",replacedBy:"server, tls and auth",since:"v0.4",until:"v0.8"},{pointer:"/spec/gateway/p\
ublicVirtualHost",replacedBy:"ingress.external",since:"v0.17"},{pointer:"/spec/gateway/publicHTTPPort",replacedBy:"ingress.external",since:"v0.17"},{pointer:"/s\
pec/gateway/publicHTTPSPort",replacedBy:"ingress.external",since:"v0.17"},{pointer:"/spec/gateway/publicGatewayName",replacedBy:"ingress.external",since:"v0.17"},
{pointer:"/spec/gateway/publicGatewayNamespace",replacedBy:"ingress.external",since:"v0.17"},{pointer:"/spec/gateway/organizationVirtualHost",replacedBy:"ingres\
s.internal",since:"v0.17"},{pointer:"/spec/gateway/organizationHTTPPort",replacedBy:"ingress.internal",since:"v0.17"},{pointer:"/spec/gateway/organizationHTTPSP\
ort",replacedBy:"ingress.internal",since:"v0.17"},{pointer:"/spec/gateway/organizationGatewayName",replacedBy:"ingress.internal",since:"v0.17"},{pointer:"/spec/\
gateway/organizationGatewayNamespace",replacedBy:"ingress.internal",since:"v0.17"}];function ta(e,n,t){if(e.code==="wrong-type"){let a=Mu(e,n,t);return a?{...e,message:`must be an object, not a string: write {kind: ${a.kind}, name: ${a.name}}.`}:
e}let r=e.code==="unknown-field"?ra(e.path,t):void 0;if(e.code!=="unknown-field"||!r)return e;let{suggestion:i,...o}=e,s=e.knownIn===void 0?"":` (exists in ${e.
knownIn})`;return{...o,message:r.belongsIn===void 0?`unknown field${s}: replaced by ${r.replacedBy}, which has another form; migrate the manifest with openchore\
o-planes migrate.`:`unknown field: it belongs in ${r.belongsIn}.`}}function ra(e,n){return na.find(t=>t.pointer===e&&ue(t,n))}function ia(e,n){let t=e.code==="u\
nknown-field"?ra(e.path,n)?.belongsIn:void 0;return t?.startsWith("spec.")?`/${t.replaceAll(".","/")}`:void 0}function Mu(e,n,t){if(e.code!=="wrong-type")return;
let r=Pn(w(n,"/kind"),t).find(({pointer:s})=>s===e.path),[i]=r?.form==="object"?r.to:[],o=C(n,e.path);return i!==void 0&&typeof o=="string"&&o.length<=63&&Fu.test(
o)?{kind:i,name:o}:void 0}var Fu=/^[a-z\d](?:[-a-z\d]*[a-z\d])?$/;function oa(e,n,t={}){let{value:r,issues:i,placeOf:o}=Sr(e,n),s=H(n),a=i.flatMap(u=>ia(u,s)??[]),l=i.filter(u=>u.code!=="missing-field"||!(mt(u,r,s)||$u(u.path,
a))).map(u=>ta(u,r,s));if(!p(r)||!Ge(s,r.kind))return{issues:l,advice:[]};let c=ea(r,s,[],t,e.isPartial?Uu:Ke);if(c.length===0)return{issues:l,advice:c};let d=new Set(
l.flatMap(Bu)),m=c.map(u=>Hu(u,o(u.issue.path)));return{issues:l,advice:m.filter(({issue:{path:u}})=>!d.has(u)&&!ut(e.unknown,u))}}function Bu({path:e,...n}){return n.
code!=="unknown-field"||n.suggestion===void 0?[e]:[e,`${e.slice(0,e.lastIndexOf("/"))}/${fe(n.suggestion)}`]}var $u=(e,n)=>n.some(t=>`${t}/`.startsWith(`${e}/`)),
Uu=Ke.filter(e=>e.needsWhole!==!0);function Hu(e,n){return n===e.issue.path?e:{...e,issue:{...e.issue,path:n,field:we(n)}}}function Jr(e){return sa[e]}var sa={"yaml-syntax":"error","duplicate-key":"error","missing-field":"error","unknown-field":"error","misplaced-fields":"error","wr\
ong-type":"error","null-value":"warning","value-from":"error","missing-secret-namespace":"error","namespace-not-allowed":"warning","namespaced-observability-pla\
ne":"error","unknown-kind":"error","wrong-api-version":"error","unknown-value":"error","invalid-plane-id":"error","invalid-name":"error","invalid-label":"error",
"invalid-format":"error","too-long":"error","not-an-integer":"error","out-of-range":"error","invalid-date-time":"error","immutable-field":"error",unreadable:"er\
ror","too-many-issues":"error"},ab=Object.keys(sa);function aa({document:e,role:n,resources:t},r,i,o,s){let a=t.filter(({role:u})=>u!=="template");if(a.length===0&&n!=="unreadable")return;let l=[],c=[],d=!1,m=(u,f)=>{
let y=s(u,f);return y==="hidden"&&(d=!0),y==="shown"};for(let u of e.issues){let f=Jr(u.code);m(u.code,f)&&l.push({...u,file:r,severity:f})}for(let u of a){let{
issues:f,advice:y}=oa(u,i,o),R=!1,M=(v,A)=>{if(A==="error"&&(R=!0),!m(v.code,A))return;let D=u.pointer+v.path;l.push({...v,path:D,file:r,severity:A,range:vo(e,D,
v.code)})};for(let v of f)M(v,Jr(v.code));for(let{issue:v,severity:A}of y)M(v,A);R&&c.push(...Ku(u,e,r,i))}return{planes:a,findings:l,hasHidden:d,fits:c}}function Ku(e,n,t,r){
let i=po(e),o=i.includes(r)?void 0:i.at(-1);if(o===void 0)return[];let s=Z.indexOf(r)>Z.indexOf(o),a=n.positionOf(e.pointer);return[{file:t,range:a,span:ii(i),release:o,
...s&&{later:r}}]}var _u=["Environment"];function la(e){return _u.some(n=>n===e)}var Wu,Gu=()=>Wu??=require("./referrer-summary.cjs"),ca=(...e)=>Gu().summarizeReferrer(...e);var ju,zu=()=>ju??=require("./summary.cjs"),da=(...e)=>zu().summarize(...e);function fa(e,n,t){if(n.length===0)return[...e];let r=Vu(n),i=({code:c,range:{start:d}})=>[pa(c,d.line),ma(c,r(d.offset))],o=new Set(n.filter(({hasReason:c})=>c).
map(ua)),s=e.filter(c=>!i(c).some(d=>o.has(d))),a=new Set(e.flatMap(i)),l=n.flatMap(c=>{let d=c.hasReason?a.has(ua(c))?void 0:Yu:qu;return d?[{...d,path:"",field:"",
file:t,severity:"warning",range:c.range}]:[]});return[...s,...l]}var ua=({code:e,line:n,document:t})=>n===void 0?ma(e,t.start.offset):pa(e,n),pa=(e,n)=>`${e} on\
 line ${n}`,ma=(e,n)=>`${e} in the document at ${n}`;function Vu(e){let n=new Map(e.map(({document:r})=>[r.start.offset,r.end.offset])),t=[...n.keys()].sort((r,i)=>r-
i);return r=>{let i=0,o=t.length;for(;i<o;){let a=i+o>>1;(t[a]??0)<=r?i=a+1:o=a}let s=t[i-1];return s!==void 0&&r<(n.get(s)??0)?s:void 0}}var qu={code:"suppress\
ion-without-reason",message:"suppression has no reason and is ignored: add one after the code, as in `CODE -- reason`."},Yu={code:"unused-suppression",message:"\
unused suppression: there is no such finding here; remove the comment."},Qu=/^#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*)|[ \t]*)$/,
ya="openchoreo-planes-disable";function ga(e,n,t){let r=e.positionOf("").start.offset;return e.syntax.comments.flatMap(([i,o])=>{let s=Qu.exec(n.slice(i,o).trimEnd());
if(!s)return[];let a=t(i,i+s[0].length),{line:l,column:c}=a.start;if(n.slice(i-c+1,i).trim()!=="")return[];let d=s[1]!==void 0;return!d&&i>=r?[]:[{code:s[2]??"",
hasReason:s[3]!==void 0,line:d?l+1:void 0,document:e.range,range:a}]})}var ha="# TODO ",Zu=/^# TODO ((?:spec|metadata)(?:[.[][^\s:]*)?): /;function va(e,n,t,r){return e.syntax.comments.flatMap(([i,o])=>{let s=n.slice(i,o).trimEnd(),
a=Zu.exec(s)?.[1];if(a===void 0)return[];let l=r(i,i+s.length);return n.slice(i-l.start.column+1,i).trim()!==""?[]:[{code:"unresolved-todo",path:"",field:a,message:"\
is still to be answered, as the comment of a draft says: set it, and remove the comment.",file:t,severity:"warning",range:l}]})}function ba({path:e,text:n},{number:t,context:{complete:r=!1,isPatch:i=!1},rules:o,fateOf:s,linesOf:a}){let l=n.includes(ya),c=l||n.includes(ha)?rt(n):void 0,d=l?
()=>"shown":s,m=[],u=[],f=[],y=[],R=[],M=new Map,v,A=!0,D=0,j=0,z=!1,S=!1,$=!1,B;function Xr(x,U){let{document:ae,role:Y,reason:Ee,resources:hn}=x,De=j++;v??=U,
U!==v&&(A=!1),(Y==="template"||hn.some(q=>q.role==="template"))&&(S=!0),Y==="other"&&Ee!==void 0&&($=!0);let Ae=r?oo(ae,n,i):[];for(let q of Ae)R.push(...ca({resource:q,
document:De},H(U),e,t));let vn=aa(x,e,U,o,d);if(!vn&&Ae.length===0)return;let le=vn??Ju;le.hasHidden&&(z=!0);for(let q of le.findings)m.push(q);for(let q of le.
fits)f.push(q);let ei=le.planes.length>0,Et=c&&(ei||Ae.length>0)?ga(ae,n,c):[];for(let q of Et)u.push(q);let Un=c&&ei?va(ae,n,e,c):[],ni=Un.length>0?d("unresolv\
ed-todo","warning"):"off";if(ni==="hidden"&&(z=!0),ni==="shown")for(let q of Un)m.push(q);if(a&&le.findings.length+Et.length+Un.length>0)for(let[q,Hn]of a(ae,n,
[...le.findings,...Et,...Un].map(({range:Oa})=>Oa)))M.set(q,Hn);for(let q of le.planes){let Hn=()=>da({resource:q,document:De},H(U),e,t);++D===1&&!r&&!la(w(q.value,
"/kind"))?B=Hn:(B&&y.push(...B()),B=void 0,y.push(...Hn()))}}return{add:Xr,finish:()=>({planes:D,findings:m,hasHidden:z,directives:u,fits:f,summaries:y,referrers:R,
lines:M,isTemplate:S,isSkipped:$,isOfOneRelease:A})}}var Ju={planes:[],findings:[],hasHidden:!1,fits:[]};function Pa(e){let n=e.filter(t=>t.checked.planes>0);return[..._e(n,({release:{release:t,from:r}})=>`${t} ${r}`).values()].flatMap(t=>{let[r]=t,i=t.reduce((o,s)=>o+
s.checked.planes,0);return r?[{...r.release,planes:i,files:t.length}]:[]}).sort((t,r)=>r.planes-t.planes)}var Xu,ef=()=>Xu??=require("./across-sets.cjs"),wa=(...e)=>ef().findAcrossSets(...e);function ka({onePass:e=!0,errorsOnly:n=!1,linesOf:t,release:r,complete:i=!1,...o}={}){let s={sets:[""],complete:i,release:r&&{release:r,from:"option"}},a=new Map,
l=go(),c=0;function d(v,A,D=s){c++;let j=u(v,A,D),z=l.vote(A,D,[]);for(let S of R(v.text,D))z=l.vote(A,D,D.release?[]:Tr([S])),j.add(S,z.release);f({number:A,path:v.
path,context:D,release:z,checked:j.finish()})}function m({path:v,number:A,context:D},j,z){let S=u({path:v,text:j},A,D);for(let $ of R(j,D))S.add($,z.release);f(
{number:A,path:v,context:D,release:z,checked:S.finish()})}function u(v,A,D){let{levels:j={}}=D;return ba(v,{number:A,context:D,rules:o,fateOf:(S,$)=>{let B=(Object.
hasOwn(j,S)?j[S]:void 0)??$;return B==="off"?"off":n&&B==="warning"?"hidden":"shown"},linesOf:t})}function f(v){let{findings:A,hasHidden:D,directives:j,planes:z,
referrers:S,isTemplate:$,isSkipped:B}=v.checked;(z>0||S.length>0||A.length>0||D||j.length>0||$||B)&&a.set(v.number,v)}function y(v){let{outdated:A,releaseOf:D}=l.
decide(S=>{let[$,B]=[v(S),a.get(S)];return $===void 0||B===void 0?void 0:Tr([...R($,B.context)])}),j=[...a.values()].filter(({checked:S})=>!S.isOfOneRelease).map(
({number:S})=>S),z=[...a.values()].filter(({checked:S,context:$,release:B})=>S.referrers.length>0&&H(B.release)!==H(D($).release));for(let S of new Set([...A,...j,
...z.map(({number:$})=>$)])){let[$,B]=[v(S),a.get(S)];$!==void 0&&B!==void 0&&m(B,$,D(B.context))}return M([...a.values()],v)}function R(v,A){return io(v,{...yo(
A),onePass:e})}function M(v,A){let D=new Map;for(let{path:x,checked:U}of v)U.lines.size>0&&D.set(x,new Map(U.lines));let j=v.filter(({context:x,checked:U})=>x.complete||
U.summaries.length>0),{found:z,clusters:S}=j.length===0?nf:wa(j.map(({path:x,context:U,release:ae,checked:Y})=>({path:x,context:U,line:H(ae.release),planes:Y.summaries,
referrers:Y.referrers,hasTemplate:Y.isTemplate})),A,({path:x},U,ae,Y)=>{let Ee=D.get(x)??new Map;for(let[hn,De]of t?.(U,ae,[Y])??[])Ee.set(hn,De);D.set(x,Ee)}),
$=_e(z,({plane:x})=>x.file),B=[];return{findings:v.flatMap(({number:x,path:U,context:ae,checked:Y})=>{let Ee=$.get(x)??[];if(Y.findings.length+Ee.length+Y.directives.
length===0)return Y.hasHidden&&B.push(U),[];let hn=[...Y.findings,...Ee.map(({finding:le})=>le)],De=fa(hn,Y.directives,U),Ae=ae.levels?ho(De,{rules:ae.levels}):
De,vn=n?Ae.filter(({severity:le})=>le==="error"):Ae;return(Y.hasHidden||vn.length<Ae.length)&&B.push(U),vn.sort(tf)}),filesWithHidden:B,lines:D,files:c,planes:v.
reduce((x,{checked:U})=>x+U.planes,0),filesWithPlanes:v.filter(({checked:x})=>x.planes>0).map(({path:x})=>x),releases:Pa(v),fits:v.flatMap(({checked:x})=>x.fits),
templates:v.filter(({checked:x})=>x.isTemplate).map(({path:x})=>x),clusters:S,skipped:v.filter(({checked:x})=>x.isSkipped).map(({path:x})=>x)}}return{add:d,skip:()=>{
c++},finish:y}}var nf={found:[],clusters:[]},tf=(e,n)=>e.range.start.offset-n.range.start.offset;var rf,of=()=>rf??=require("./html-page.cjs"),Ra=(...e)=>of().html(...e);function xa(e,n,t){let r=sf(n),o=hs(jr(n,e),jr(t,e),e).filter(({hasRoutes:a})=>a).map(({text:a,direction:l,visibility:c,protocol:d,of:m})=>({name:af(e,a,r),host:a,
direction:l,visibility:c,...d&&{protocol:d},of:m}));return[...new Map(o.map(a=>[`${a.visibility} ${a.name}`,a])).values()]}function sf(e){return{name:w(e,"/meta\
data/name")||void 0,namespace:w(e,"/metadata/namespace")||void 0,dnsPrefix:w(e,"/spec/gateway/dnsPrefix")||void 0}}function af(e,n,t={}){return cf($n[e].service,
{...t,environment:t.name,host:n})}var lf=/\{(\w+)\}/g;function cf(e,n){return e.replace(lf,(t,r)=>n[r]??r.toUpperCase())}var Ca=({path:e,document:n,pointer:t})=>`${e}:${n.positionOf(t).start.line}`;function df(e,n,t,r){let i=H(n),o=_e(ff(r),({file:c})=>c),s=new Map(e.nodes.map(c=>[c.id,c])),a=c=>c?.resource===void 0?void 0:t[c.resource],l=c=>{if(c.kind!=="\
Environment")return[];let d=e.edges.find(({from:f,field:y,how:R})=>f===c.id&&y===uf&&R!=="dangling"),m=d&&a(s.get(d.to)),u=xa(i,a(c)?.value,m?.value);return[...new Set(
u.map(({name:f,visibility:y})=>y==="internal"?`${f} (internal)`:f))]};return Ra(e,c=>{let d=a(c);if(!d)return{};let m=(o.get(d.path)??[]).filter(u=>pf(u,d));return{
place:Ca(d),hostNames:l(c),findings:m.map(mf)}})}var uf="spec.dataPlaneRef";function ff(e){let n=ka();for(let[t,{path:r,text:i,context:o}]of e.entries())n.add({
path:r,text:i},t,o);return n.finish(t=>e[t]?.text).findings}function pf({range:e},{document:n,pointer:t}){let{start:r,end:i}=t===""?n.range:n.positionOf(t);return e.
start.offset>=r.offset&&e.start.offset<i.offset}function mf({severity:e,code:n,field:t,message:r,file:i,range:o}){return{severity:e,code:n,field:t,message:r,place:`${i}\
:${o.start.line}`}}0&&(module.exports={graphPage});
