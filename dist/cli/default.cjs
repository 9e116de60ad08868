"use strict";var dt=Object.defineProperty;var ta=Object.getOwnPropertyDescriptor;var ra=Object.getOwnPropertyNames;var oa=Object.prototype.hasOwnProperty;var D=(e,n)=>{for(var t in n)dt(e,t,{get:n[t],enumerable:!0})},ia=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of ra(n))!oa.call(e,o)&&o!==
t&&dt(e,o,{get:()=>n[o],enumerable:!(r=ta(n,o))||r.enumerable});return e};var sa=e=>ia(dt({},"__esModule",{value:!0}),e);var Yu={};D(Yu,{defaultCommand:()=>zu});module.exports=sa(Yu);var Ur=require("path");var ut=(e,n)=>`${e} ${n}${e===1?"":"s"}`;function he(e,n){let t=new Map;for(let r of e){let o=n(r),i=t.get(o);i?i.push(r):t.set(o,[r])}return t}function zr(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,aa)}var aa=e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`;var pt={};D(pt,{isPlane:()=>da,validatePlane:()=>ca,withDefaults:()=>ua});var la,ft=()=>la??=require("./v0.3.cjs"),ca=(...e)=>ft().validatePlane(...e),da=(...e)=>ft().
isPlane(...e),ua=(...e)=>ft().withDefaults(...e);var kn={};D(kn,{isPlane:()=>ma,validatePlane:()=>pa,withDefaults:()=>ga});var fa,mt=()=>fa??=require("./v0.4.cjs"),pa=(...e)=>mt().validatePlane(...e),ma=(...e)=>mt().
isPlane(...e),ga=(...e)=>mt().withDefaults(...e);var yt={};D(yt,{isPlane:()=>ba,validatePlane:()=>ha,withDefaults:()=>va});var ya,gt=()=>ya??=require("./v0.6.cjs"),ha=(...e)=>gt().validatePlane(...e),ba=(...e)=>gt().
isPlane(...e),va=(...e)=>gt().withDefaults(...e);var bt={};D(bt,{isPlane:()=>wa,validatePlane:()=>ka,withDefaults:()=>xa});var Pa,ht=()=>Pa??=require("./v0.7.cjs"),ka=(...e)=>ht().validatePlane(...e),wa=(...e)=>ht().
isPlane(...e),xa=(...e)=>ht().withDefaults(...e);var Pt={};D(Pt,{isPlane:()=>Ra,validatePlane:()=>Sa,withDefaults:()=>Ea});var Oa,vt=()=>Oa??=require("./v0.8.cjs"),Sa=(...e)=>vt().validatePlane(...e),Ra=(...e)=>vt().
isPlane(...e),Ea=(...e)=>vt().withDefaults(...e);var wt={};D(wt,{isPlane:()=>Da,validatePlane:()=>Aa,withDefaults:()=>Na});var Ca,kt=()=>Ca??=require("./v0.9.cjs"),Aa=(...e)=>kt().validatePlane(...e),Da=(...e)=>kt().
isPlane(...e),Na=(...e)=>kt().withDefaults(...e);var wn={};D(wn,{isPlane:()=>Ma,validatePlane:()=>La,withDefaults:()=>$a});var Ia,xt=()=>Ia??=require("./v0.10.cjs"),La=(...e)=>xt().validatePlane(...e),Ma=(...e)=>xt().
isPlane(...e),$a=(...e)=>xt().withDefaults(...e);var St={};D(St,{isPlane:()=>Ba,validatePlane:()=>Ta,withDefaults:()=>ja});var Fa,Ot=()=>Fa??=require("./v0.12.cjs"),Ta=(...e)=>Ot().validatePlane(...e),Ba=(...e)=>Ot().
isPlane(...e),ja=(...e)=>Ot().withDefaults(...e);var Et={};D(Et,{isPlane:()=>Ka,validatePlane:()=>Wa,withDefaults:()=>Ua});var _a,Rt=()=>_a??=require("./v0.13.cjs"),Wa=(...e)=>Rt().validatePlane(...e),Ka=(...e)=>Rt().
isPlane(...e),Ua=(...e)=>Rt().withDefaults(...e);var At={};D(At,{isPlane:()=>qa,validatePlane:()=>Ga,withDefaults:()=>Ha});var za,Ct=()=>za??=require("./v0.14.cjs"),Ga=(...e)=>Ct().validatePlane(...e),qa=(...e)=>Ct().
isPlane(...e),Ha=(...e)=>Ct().withDefaults(...e);var xn={};D(xn,{isPlane:()=>Qa,validatePlane:()=>Va,withDefaults:()=>Ja});var Ya,Dt=()=>Ya??=require("./v0.15.cjs"),Va=(...e)=>Dt().validatePlane(...e),Qa=(...e)=>Dt().
isPlane(...e),Ja=(...e)=>Dt().withDefaults(...e);var It={};D(It,{isPlane:()=>el,validatePlane:()=>Xa,withDefaults:()=>nl});var Za,Nt=()=>Za??=require("./v0.17.cjs"),Xa=(...e)=>Nt().validatePlane(...e),el=(...e)=>Nt().
isPlane(...e),nl=(...e)=>Nt().withDefaults(...e);var Mt={};D(Mt,{isPlane:()=>ol,validatePlane:()=>rl,withDefaults:()=>il});var tl,Lt=()=>tl??=require("./v1.0.cjs"),rl=(...e)=>Lt().validatePlane(...e),ol=(...e)=>Lt().
isPlane(...e),il=(...e)=>Lt().withDefaults(...e);var On={};D(On,{isPlane:()=>ll,validatePlane:()=>al,withDefaults:()=>cl});var sl,$t=()=>sl??=require("./v1.1.cjs"),al=(...e)=>$t().validatePlane(...e),ll=(...e)=>$t().
isPlane(...e),cl=(...e)=>$t().withDefaults(...e);var Ve={"v0.3":pt,"v0.4":kn,"v0.5":kn,"v0.6":yt,"v0.7":bt,"v0.8":Pt,"v0.9":wt,"v0.10":wn,"v0.11":wn,"v0.12":St,"v0.13":Et,"v0.14":At,"v0.15":xn,"v0.16":xn,"v0.1\
7":It,"v1.0":Mt,"v1.1":On,"v1.2":On};var F=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var T=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Sn={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v\
0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v\
0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},z=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWork\
flowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Gr={"v0.3":[],"v0.4":["Environment","Organization"],"v0.6":["Organizat\
ion"],"v0.7":["DataPlane","Environment","Organization"],"v0.8":["Environment","Organization"],"v0.9":["Environment","Organization"],"v0.10":["BuildPlane","Obser\
vabilityPlane","Environment","Organization"],"v0.12":["Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Environment"],"v0.14":["DataPlane","Build\
Plane","ObservabilityPlane","Environment"],"v0.15":["ObservabilityPlane","ClusterObservabilityPlane"],"v0.17":["BuildPlane","ClusterBuildPlane","ObservabilityPl\
ane","ClusterObservabilityPlane"],"v1.0":["Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Environment"]},qr={"v0.3":[
"DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environm\
ent","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organiz\
ation"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment",
"Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["Da\
taPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPl\
ane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","Cl\
usterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane",
"ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function dl(e){return typeof e!="object"||e===null||Array.isArray(e)}function v(e){return!dl(e)}var Ce=F[F.length-1]??F[0],Ae=Sn[Ce];function le(e){return Sn[e]}function Hr(e){return F.findLast(n=>Sn[n]===e)??e}function Ft(e,n){return e===n||T.indexOf(e)>=
T.indexOf(n)}function Rn(e,n){return typeof n=="string"&&qr[e].includes(n)}function Yr(e){return typeof e=="string"&&Object.hasOwn(Ve,e)}function En(e){return Ve[e].
validatePlane}function Tt(e,n){return Ve[e].isPlane(n)}function Bt(e,n){if(typeof e!="string")return n;let t=new Map;return r=>{let o=ul(r,e),i=t.get(o)??n(r);return t.
set(o,i),i}}function ul(e,n){let t=T.indexOf(e);for(let r=e;t>0&&Gr[r].includes(n);r=T[t]??r)t--;return T[t]??e}function Vr(e){return Ve[e].withDefaults}function Zr(e,n,t){if(!v(e))return t().length;let{kind:r,spec:o}=e;return typeof r!="string"||!z.includes(r)||Rn(n,r)?t().length:Object.keys(e).length+(v(o)?Object.
keys(o).length:0)}function jt(){let e=new Map(T.map(u=>[u,0])),n=new Map(T.map(u=>[u,0])),t=0,r=0,o=0,i=!0;function s(u,c){let p=!1;for(let d of c)u.fits(d)&&(e.
set(d,(e.get(d)??0)+1),p=!0);return p}function a(u){if(t++,i&&s(u,[Ae])){r++,o++;return}let c=i?Qr:T;if(i=!1,s(u,c))r++;else if(r===0)for(let p of T)n.set(p,(n.
get(p)??0)+u.issues(p))}function l(){return r===0?Jr(n,Math.min(...n.values())):Jr(e,Math.max(...e.values()))}function f(){let u=t===0?[Ae]:l(),c=F.filter(g=>u.
includes(le(g))),p=c.at(-1)??F[0],d=e.get(le(p))??0;return{release:p,reason:t===0?"no-manifests":r===0?"fewest-issues":d===r?"every-manifest":"most-manifests",manifests:t,
fitting:d,candidates:c}}return{add:a,recount:u=>{s(u,Qr)},decide:f,get isUnanimous(){return i},get unasked(){return o},get leading(){return i?Ae:l().at(-1)??Ae}}}
var Qr=T.filter(e=>e!==Ae),Jr=(e,n)=>T.filter(t=>e.get(t)===n);var _t={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function Cn(e){return fl(e)?_t[e]:void 0}function fl(e){return Object.hasOwn(_t,e)}function Xr(e){return Cn(e)?.scope==="Cluster"}function pl(e){return Cn(e)?.planeType}
function be(e){return pl(e)!==void 0}function An({since:e,until:n},t){return(!e||Ft(t,e))&&(!n||Ft(n,t))}function ce(e){return e.split("/").slice(1).map(ml)}var S=e=>e.replaceAll("~","~0").replaceAll("/","~1"),ml=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function Dn(e){return/[~\d]/.test(e)?ce(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function M(e,n){
let t=e;for(let r of gl(n))if(Array.isArray(t))t=t[Number(r)];else if(v(t)&&Object.hasOwn(t,r))t=t[r];else return;return t}function eo(e,n){let t=M(e,n);return typeof t==
"string"?t:""}function gl(e){let n=Wt.get(e);if(n)return n;let t=ce(e);return Wt.size<yl&&Wt.set(e,t),t}var Wt=new Map,yl=1e3;function no(e,n,t){return new Kt(e,n,t)}var Kt=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(n,t,r){this.value=n.value,this.issues=n.issues,
this.read=n,this.section=t,this.rangeOf=r}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??hl,this.knownSyntax}positionOf(n){return this.placeOf(n,"value")}keyOf(n){return this.placeOf(n,"key")}placeOf(n,t){let r=this.read.tape?.locate(ce(
n))?.[t];return r?this.rangeOf(...r):this.range}},hl={root:void 0,comments:[]};var bl=["map","list","scalar","alias","empty"],vl=["block","flow","plain","single","double","literal","folded"],Pl=["plain","single","double","other"],[ue,H,Y,bf,
ro]=[0,1,2,3,4],E={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},V={plain:0,single:64,double:128,other:192},[kl,wl,to]=[256,512,1024],[Nn,Ut,
zt,oo,Gt,Qe,de]=[0,1,2,3,4,5,6],In=class{cells=new Int32Array(de*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(n,t,r,o,i,s){
let a=this.length;a+de>this.cells.length&&this.grow();let{cells:l}=this;l[a+Nn]=n,l[a+Ut]=t,l[a+zt]=r,l[a+oo]=i,l[a+Gt]=s,this.length=a+de;let f=a/de;return l[a+
Qe]=f+1,this.names.push(o),f}close(n,t){this.cells[n*de+Gt]=t,this.cells[n*de+Qe]=this.length/de}comment(n,t){this.comments.push(n,t)}finish(n){return new qt(this.
cells.slice(0,this.length),this.names,this.comments,n)}grow(){let n=new Int32Array(this.cells.length*2);n.set(this.cells),this.cells=n}},qt=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(n,t,r,o){
this.cells=n,this.names=t,this.commentOffsets=r,this.targets=o}get syntax(){let n=[];for(let t=0;t<this.commentOffsets.length;t+=2)n.push([this.commentOffsets[t]??
0,this.commentOffsets[t+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:n}}locate(n){if(this.cells.length===0)return;let t=0;for(let i of n){
let s=this.childOf(this.behind(t),i);if(s===void 0)break;t=s}let r=this.extentOf(t),o=this.cell(t,Ut);return{value:r,key:o===-1?r:[o,this.cell(t,zt)]}}cell(n,t){
return this.cells[n*de+t]??0}kindOf(n){return this.cell(n,Nn)&7}extentOf(n){return[this.cell(n,oo),this.cell(n,Gt)]}behind(n){return this.targets?.get(n)??n}childOf(n,t){
let r=this.kindOf(n);if(r===H&&!/^(?:0|[1-9]\d*)$/.test(t)||r!==H&&r!==ue)return;if(this.cell(n,Qe)-n>xl)return this.indexOf(n).get(t);let o;for(let[i,s]of this.
entriesOf(n))i===t&&(o=s);return o}indexOf(n){let t=this.indexes.get(n);if(t)return t;let r=new Map(this.entriesOf(n));return this.indexes.set(n,r),r}*entriesOf(n){
let t=this.kindOf(n)===H,r=0;for(let o of this.childrenOf(n))t?yield[String(r++),o]:this.cell(o,Nn)&to?yield*this.mergedIn(this.behind(o)):yield[this.names[o]??
"",o]}*mergedIn(n){if(this.kindOf(n)===ue)yield*this.entriesOf(n);else for(let t of[...this.childrenOf(n)].reverse())yield*this.mergedIn(this.behind(t))}*childrenOf(n){
let t=this.cell(n,Qe);if(!(this.kindOf(n)>H))for(let r=n+1;r<t;r=this.cell(r,Qe))yield r}nodeOf(n){let t=this.cell(n,Nn);return{kind:bl[t&7]??"empty",style:vl[t>>
3&7]??"plain",extent:this.extentOf(n),key:this.keyOf(n,t),isMarked:(t&kl)!==0,children:Array.from(this.childrenOf(n),o=>this.nodeOf(o))}}keyOf(n,t){let r=this.cell(
n,Ut);if(r!==-1)return{extent:[r,this.cell(n,zt)],style:Pl[t>>6&3]??"other",name:this.names[n],isMerge:(t&to)!==0,isMarked:(t&wl)!==0}}},xl=64;function Je(e,n,t){if(n===void 0)return t?io(e):ve(e);if(n===`${De}binary`)return El(e);if(n===`${De}timestamp`)return Sl.test(e)&&Rl(e)?ve(e):void 0;let r=Ol.get(
n);if(!r)return ve(e);let o=io(e);return r==="float"&&o.type==="integer"?Ne(Number(o.value)):o.type===r?o:void 0}var De="tag:yaml.org,2002:",Ol=new Map([[`${De}\
int`,"integer"],[`${De}float`,"float"],[`${De}bool`,"boolean"],[`${De}null`,"null"]]),Sl=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Rl(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function El(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return ve(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function io(e){
let n=Cl.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return Al(e)??ve(e);if(!/[-+0-9]/.test(t))return ve(e);let r=e.replaceAll("_","");return Nl(r)??Dl(r)??
ve(e)}var Cl=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,so(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,so(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Ne(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Ne(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Ne(Number.NEGATIVE_INFINITY)])]);
function ve(e){return{type:"text",value:e,key:e}}function so(e){return{type:"boolean",value:e,key:String(e)}}function Ne(e){return{type:"float",value:e,key:Ll(e)}}
function Al(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?Ne(n):void 0}
function Dl(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?Ne(n):void 0}function Nl(e){let n=Il.
exec(e);if(!n)return;let[,t="",r,o,i,s="0"]=n,a=r!==void 0?Ln(r,"0x",16):o!==void 0?Ln(o,"0o",22):i!==void 0?Ln(i,"0b",64):Ln(s,"",20);if(a===void 0||a>=2n**64n)
return;let l=t==="-"?-a:a;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:t===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var Il=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Ln(e,n,t){return e.length<=t?BigInt(n+e):
void 0}function Ll(e){let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(n.toPrecision(t)))!==n;)t++;let[r,o]=n.toExponential(t-1).split("e"),i=Number(o);return i>=-4&&i<6?String(Number(n.toPrecision(
t))):`${r}e${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}var k=Symbol("uncertain"),[K,G,Pe,C]=[9,10,13,32],[B,N,Ze,Ie,fe,Mn,j,Xe]=[34,35,39,44,45,46,58,63],[Ht,Yt,en,Fn,Le,ke,Me,$e]=[60,62,91,92,93,123,124,125],Ml=100,
$l=1e3,$n=class{text;end;tape;at;levels=0;column=-1;lastEnd=0;keyStart=-1;keyEnd=-1;keyName=void 0;keyHeader=0;constructor(n,t,r,o){this.text=n,this.at=t,this.end=
r,this.tape=o}setKey(n,t,r,o){if(r-t>$l)throw k;this.keyHeader=n,this.keyStart=t,this.keyEnd=r,this.keyName=o}add(n,t,r){this.lastEnd=r;let o=this.tape.add(n|this.
keyHeader,this.keyStart,this.keyEnd,this.keyName,t,r);return this.keyHeader=0,this.keyStart=-1,this.keyEnd=-1,this.keyName=void 0,o}enter(){if(++this.levels>Ml)
throw k}leave(n,t){this.levels--,this.lastEnd=t,this.tape.close(n,t)}code(n){return n<this.end?this.text.charCodeAt(n):G}isBreak(n){let t=this.code(n);return t===
G||t===Pe&&this.code(n+1)===G}skipSpaces(){for(;this.code(this.at)===C;)this.at++}lineAfter(n){let t=this.text.indexOf(`
`,n);return t===-1||t>=this.end?this.end:t+1}endOfLineBefore(n){let t=n;return this.text.charCodeAt(t-1)===G&&t--,t<n&&this.text.charCodeAt(t-1)===Pe&&t--,t}comment(){
let n=this.at;this.at=this.lineAfter(n),this.tape.comment(n,this.endOfLineBefore(this.at))}endLine(){let n=this.at;if(this.skipSpaces(),this.code(this.at)===N){
if(this.at===n)throw k;this.comment()}else if(this.isBreak(this.at))this.at=this.lineAfter(this.at);else throw k}nextColumn(){for(;this.at<this.end;){let n=this.
at;if(this.skipSpaces(),this.isBreak(this.at))this.at=this.lineAfter(this.at);else if(this.code(this.at)===N)this.comment();else{if(this.at===n&&this.code(n)===
Mn&&this.code(n+1)===Mn)throw k;return this.at-n}}return-1}};var ao=Array.from({length:128},(e,n)=>/[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(n)));function Tn(e){if(ao[e.charCodeAt(0)])return e;
let n=Je(e,void 0,!0)?.value;if(n===void 0||typeof n=="number"&&!Number.isFinite(n))throw k;return n}function nn(e){if(ao[e.charCodeAt(0)])return e;let n=Je(e,void 0,
!0)?.key;if(n===void 0)throw k;return n}var Fl=127,Tl=Array.from({length:128},(e,n)=>n<=C||n===Fl||"!\"#%&'*,:>?@[]`{|}".includes(String.fromCharCode(n)));function Fe(e,n){
let t=e.code(n);return Tl[t]||t===Ht&&e.code(n+1)===Ht?!1:t!==fe||!te(e,n+1)}function te(e,n){let t=e.code(n);return t===C||t===G||t===K||t===Pe&&e.isBreak(n)}function tn(e){
let{text:n,end:t}=e,r=e.at,o=r;for(;r<t;r++){let i=n.charCodeAt(r);if(i!==C){if(i===G||i===j&&te(e,r+1)||i===N&&r>e.at&&o<r)break;if(i===K)throw k;if(i===Pe)break;
o=r+1}}return e.at=r,o}function lo(e,n,t,r){let o=e.text.slice(n,t),i=t;for(;;){let s=e.code(e.at);if(s===j)throw k;s===N?e.comment():e.at=e.lineAfter(e.at);let a=co(
e,r);if(a===-1)return{value:o,end:i};if(s===N)throw k;let l=e.at;i=tn(e),o+=(a===0?" ":`
`.repeat(a))+e.text.slice(l,i)}}function co(e,n){let{at:t}=e,r=0,o=!1;for(;t<e.end;){let i=t;for(;e.code(i)===C;)i++;let s=e.code(i);if(s===K)throw k;if(s===N)o=
!0;else if(e.isBreak(i))r++;else{if(i-t<=n)return-1;if(o||!Bl(e,i))throw k;return e.at=i,r}t=e.lineAfter(i)}return-1}function Bl(e,n){let t=e.code(n);return t!==
fe&&t!==Xe&&t!==j||!te(e,n+1)}function we(e,n){let t=e.code(e.at)===B;e.at++;let r="";for(;;){let o=t?Wl(e):_l(e);if(!e.isBreak(e.at))return e.at++,r+o;if(n===void 0||
o.includes("	"))throw k;e.at=e.lineAfter(e.at);let i=co(e,n);if(i===-1)throw k;r+=jl(o)+(i===0?" ":`
`.repeat(i))}}function jl(e){let n=e.length;for(;e.charCodeAt(n-1)===C;)n--;return e.slice(0,n)}function _l(e){let{text:n,end:t}=e,r="",o=e.at,i=o;for(;i<t;i++){
let s=n.charCodeAt(i);if(s===Ze){if(n.charCodeAt(i+1)!==Ze)break;r+=n.slice(o,i+1),i++,o=i+1}else if(s===G||s===Pe&&e.isBreak(i))break}if(i>=t)throw k;return e.
at=i,r+n.slice(o,i)}function Wl(e){let{text:n,end:t}=e,r="",o=e.at,i=o;for(;i<t;i++){let s=n.charCodeAt(i);if(s===B||s===G||s===Pe&&e.isBreak(i))break;if(s!==Fn)
continue;let a=Kl.get(n.charCodeAt(i+1));if(a===void 0)throw k;r+=n.slice(o,i)+a,i++,o=i+1}if(i>=t)throw k;return e.at=i,r+n.slice(o,i)}var Kl=new Map([...Object.
entries({n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"})].map(([e,n])=>[e.charCodeAt(0),n]));function uo(e,n){let{text:t}=e,r=e.code(e.at)!==Me;e.at++;let o=zl.get(e.code(e.at))??"cl\
ip";o!=="clip"&&e.at++,e.endLine();let i=[],s=-1,a=e.at;for(;e.at<e.end;){let c=e.at,p=s===-1?Number.POSITIVE_INFINITY:c+s,d=c;for(;d<p&&e.code(d)===C;)d++;if(e.
isBreak(d)){if(s===-1&&d>c)throw k;i.push(""),e.at=e.lineAfter(d);continue}if(s===-1){if(s=d-c,s<=n||s===0)throw k}else if(d-c<s){if(e.code(d)===K||d-c>n)throw k;
break}if(e.code(d)===K)throw k;if(e.code(d)===C&&(r||Ul(e,d)))throw k;e.at=e.lineAfter(d);let m=e.endOfLineBefore(e.at);i.push(t.slice(d,m)),a=m}if(s===-1)throw k;
let l=0;for(;i.at(-1)==="";)i.pop(),l++;let f=r?Gl(i):i.join(`
`),u=o==="strip"?"":o==="clip"?`
`:`
`.repeat(l+1);for(;t.charCodeAt(a-1)===C||t.charCodeAt(a-1)===K;)a--;return{value:f+u,end:a}}function Ul(e,n){let t=n;for(;e.code(t)===C||e.code(t)===K;)t++;return e.
isBreak(t)}var zl=new Map([[fe,"strip"],[43,"keep"]]);function Gl(e){let n="",t=0;for(let[r,o]of e.entries())o===""?t++:(r>0&&(n+=t===0?" ":`
`.repeat(t)),n+=o,t=0);return n}var rn=e=>e===ke||e===en,xe=e=>e===B||e===Ze;function Qt(e){e.enter();let n=e.at,t=e.code(n)===ke,r=t?$e:Le,o=e.add((t?ue:H)|E.flow,n,n),i={},s=[];for(e.at++,Bn(
e);e.code(e.at)!==r;){if(t){let a=ql(e);if(a in i)throw k;i[a]=fo(e)}else s.push(fo(e));if(Bn(e),e.code(e.at)===Ie)e.at++,Bn(e);else if(e.code(e.at)!==r)throw k}
return e.at++,e.leave(o,e.at),t?i:s}function ql(e){let n=e.at,t=e.code(n),r=xe(t),o=r?we(e,void 0):void 0,i=r?e.at:po(e);e.skipSpaces();let s=e.code(e.at+1);if(e.
code(e.at)!==j||(r?Vt.has(s):!te(e,e.at+1)))throw k;e.at++,Bn(e);let a=o??nn(e.text.slice(n,i)),l=r?t===B?V.double:V.single:V.plain;return e.setKey(l,n,i,a),a}function fo(e){
let n=e.at,t=e.code(n);if(rn(t))return Qt(e);if(xe(t)){let o=we(e,void 0);return e.add(Y|(t===B?E.double:E.single),n,e.at),o}let r=po(e);if(e.code(e.at)===j)throw k;
return e.add(Y|E.plain,n,r),Tn(e.text.slice(n,r))}function po(e){let{text:n,end:t}=e,{at:r}=e,o=e.code(r+1);if(e.code(r)===fe&&Vt.has(o))throw k;if(!Fe(e,r)||n.
charCodeAt(r)===Mn&&n.charCodeAt(r-1)===G)throw k;let i=r;for(;r<t;r++){let s=n.charCodeAt(r);if(s!==C){if(s===Ie||s===Le||s===$e||e.isBreak(r))break;if(s===j){
if(te(e,r+1))break;if(Vt.has(e.code(r+1)))throw k}if(s===N&&i<r)break;if(s===K||s===Xe||rn(s))throw k;i=r+1}}return e.at=r,i}var Vt=new Set([j,Ie,en,Le,ke,$e,Xe]);
function Bn(e){let n=e.at;for(;e.at<e.end;){let t=e.code(e.at);if(t===C)e.at++;else if(e.isBreak(e.at))e.at=e.lineAfter(e.at);else if(t===N&&e.at>n)e.comment();else
return}throw k}function on(e,n,t){let r=e.at,o=e.code(r);if(Jt(e))return ho(e,n);if(rn(o)||o===Me||o===Yt)return bo(e,t);if(xe(o)){let s=we(e,t),a=e.at;if(!yo(e))return vo(e,r,
a,s);if(e.text.slice(r,a).includes(`
`))throw k;return mo(e,n,r,a,s)}if(!Fe(e,r))throw k;let i=tn(e);return e.code(e.at)===j?mo(e,n,r,i,nn(e.text.slice(r,i))):Po(e,r,i,t)}function mo(e,n,t,r,o){e.enter();
let i=e.add(ue|E.block,t,t),s={};e.setKey(go(e,t),t,r,o);for(let a=o;;a=Hl(e)){if(a in s)throw k;if(e.at++,s[a]=Yl(e,n),e.column!==n)break}if(e.column>n)throw k;
return e.leave(i,e.lastEnd),s}function Hl(e){let n=e.at,t,r;if(xe(e.code(n))){if(t=we(e,void 0),r=e.at,!yo(e))throw k}else{if(!Fe(e,n))throw k;if(r=tn(e),e.code(
e.at)!==j)throw k;t=nn(e.text.slice(n,r))}return e.setKey(go(e,n),n,r,t),t}function go(e,n){let t=e.code(n);return xe(t)?t===B?V.double:V.single:V.plain}function yo(e){
let{at:n}=e;return e.skipSpaces(),e.code(e.at)===j&&te(e,e.at+1)?!0:(e.at=n,!1)}function Yl(e,n){let t=e.at;if(e.skipSpaces(),!e.isBreak(e.at)&&e.code(e.at)!==N)
return bo(e,n);e.at=t,e.endLine();let r=e.nextColumn();return r>n?on(e,r,n):r===n&&Jt(e)?ho(e,n):ko(e,t,r)}function ho(e,n){e.enter();let t=e.add(H|E.block,e.at,
e.at),r=[];do r.push(Vl(e,n));while(e.column===n&&Jt(e));if(e.column>n)throw k;return e.leave(t,e.lastEnd),r}function Vl(e,n){let t=e.at;if(e.at++,e.skipSpaces(),
!e.isBreak(e.at)&&e.code(e.at)!==N)return on(e,n+e.at-t,n);e.at=t+1,e.endLine();let r=e.nextColumn();return r>n?on(e,r,n):ko(e,t+1,r)}function Jt(e){return e.code(
e.at)===fe&&te(e,e.at+1)}function bo(e,n){let t=e.at,r=e.code(t);if(rn(r)){let o=Qt(e),i=e.at;return e.endLine(),e.column=e.nextColumn(),e.lastEnd=i,o}if(xe(r)){
let o=we(e,n);return vo(e,t,e.at,o)}if(r===Me||r===Yt){let{value:o,end:i}=uo(e,n);return e.add(Y|(r===Me?E.literal:E.folded),t,i),e.column=e.nextColumn(),o}if(!Fe(
e,t))throw k;return Po(e,t,tn(e),n)}function vo(e,n,t,r){return e.add(Y|(e.code(n)===B?E.double:E.single),n,t),e.endLine(),e.column=e.nextColumn(),r}function Po(e,n,t,r){
let{value:o,end:i}=lo(e,n,t,r);return e.add(Y|E.plain,n,i),e.column=e.nextColumn(),Tn(o)}function ko(e,n,t){return e.add(ro|E.plain,n,n),e.column=t,null}function Zt(e,n){sn(e);let t=e.at,r=e.code(t);if(r===ke||r===en)Ql(e,r===ke,n);else if(r===B)wo(e),e.add(Y|E.double,t,e.at);else{for(;nc.has(e.code(e.at));)e.at++;
e.add(Y|E.plain,t,e.at)}}function Ql(e,n,t){e.enter();let r=e.at,o=e.add((n?ue:H)|E.flow,r,r),i=0;for(e.at++,sn(e);!ec(e);sn(e))e.code(e.at)===Ie&&(e.at++,sn(e)),
Zt(e,Jl(t,n?Zl(e):i)),i++;if(n&&i!==Object.keys(Object(t)).length)throw k;e.at++,e.leave(o,e.at)}function Jl(e,n){return Array.isArray(e)?e[Number(n)]:v(e)?e[n]:
void 0}function Zl(e){let n=e.at;wo(e);let t=e.text.slice(n,e.at),r=t.includes("\\")?Xl(t):t.slice(1,-1);return e.setKey(V.double,n,e.at,r),sn(e),e.at++,r}function Xl(e){
let n=JSON.parse(e);return typeof n=="string"?n:""}var ec=e=>{let n=e.code(e.at);return n===$e||n===Le};function wo(e){let{text:n}=e,t=e.at+1;for(;n.charCodeAt(
t)!==B;)t+=n.charCodeAt(t)===Fn?2:1;e.at=t+1}function sn(e){for(;e.at<e.end&&e.text.charCodeAt(e.at)<=C;)e.at++}var nc=new Set([..."+-.0123456789eEtrufalsn"].map(
e=>e.charCodeAt(0)));function xo(e,n,t){if(!tc.test(n===0&&t===e.length?e:e.slice(n,t)))return So(e,n,t,rc)}function Oo(e,n,t,r){return So(e,n,t,o=>(Zt(o,r),r))}var tc=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
Xt=new In;function So(e,n,t,r){Xt.reset();try{return{value:r(new $n(e,n,t,Xt)),tape:Xt.finish()}}catch(o){if(o!==k)throw o;return}}function rc(e){e.text.startsWith(
"---",e.at)&&oc(e);let n=e.nextColumn();if(n===-1)return null;let t=on(e,n,-1);if(e.column!==-1||typeof t!="object")throw k;return t}function oc(e){for(e.at+=3;e.
code(e.at)===C||e.code(e.at)===K;)e.at++;e.code(e.at)===N?e.comment():e.at=e.lineAfter(e.at)}function Ro(e){let n=e.charCodeAt(0)===65279?1:0,t,r=o=>{t??=ic(e);let i=0,s=t.length-1;for(;i<s;){let l=i+s+1>>1;(t[l]??0)<=o?i=l:s=l-1}let a=o-(t[i]??0)+1;return{
line:i+1,column:i===0?Math.max(1,a-n):a,offset:o}};return(o,i)=>({start:r(Math.min(o,e.length)),end:r(Math.min(i,e.length))})}function ic(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var er=200,Eo=`it is nested deeper than ${er} levels`;function No(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return Ao(e,n);let t=[],r=n;for(;;){let s=jn(Co,e,r);if(s===e.length)return t;
let a=ac(e,r,s);if(!a)break;t.push(a),r=a.end}if(t.length<2)return[...t,...Ao(e,jn(sc,e,r))];let o=jn(Co,e,r);return[...t,{start:r,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"only JSON can follow several JSON values"}}]}var Co=/[ \t\r\n]*/y,sc=/[^\S\n]*\n?/y;function jn(e,n,t){return e.lastIndex=t,t+(e.exec(n)?.[0].length??
0)}function ac(e,n,t){let r=lc(e,t);if(!r)return;let{end:o,levels:i,mayBeInfinite:s}=r;if(i>er)return{start:n,body:t,end:o,fault:{start:t,end:t+1,reason:Eo}};let a=!0,
l=(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(a=!1),u);try{let f=JSON.parse(e.slice(t,o),s?l:void 0);if(a)return{start:n,body:t,end:o,json:{value:f}}}catch{
return}return{start:n,body:t,end:o,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function lc(e,n){let t=0,r=0,o=0,i=!1;for(let s=n;s<e.length;s++){
let a=e.charCodeAt(s);if(a>=cc&&a<=dc){if(++o>hc&&(i=!0),t>0)continue}else o>0&&(a===mc||a===uc)&&(i=!0),o=0;if(a===Io){let l=vc(e,s);if(l===void 0)return;s=l-1}else
a===gc||a===fc?r=Math.max(r,++t):a===yc||a===pc?t--:t===0&&(s=jn(bc,e,s)-1,i=!0);if(t<=0)return{end:s+1,levels:r,mayBeInfinite:i}}}var[Io,cc,dc,uc,fc,pc,mc,gc,yc]=[
34,48,57,69,91,93,101,123,125],hc=300,bc=/[-+.\w]*/y;function vc(e,n){for(let t=n+1;t<e.length;t++){let r=e.charCodeAt(t);if(r===Io)return t+1;r===Pc&&t++}}var Pc=92;
function Ao(e,n){let t=[],r={start:n,body:n},o=s=>{s>r.body&&t.push({...r,end:s})},i=e.startsWith("---",n)?n:Do(e,n);for(;i!==-1;i=Do(e,i)){let s=e.indexOf(`
`,i),a=s===-1?e.length:s+1,l=e.slice(i+3,a).trim();if(l!==""&&!l.startsWith("#")){if(r.fault)continue;o(i),r={start:i,body:i,fault:{start:i,end:i+3+l.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else i>r.body&&!kc(e.slice(r.body,i))&&(o(i),r={start:i,body:a})}return o(e.length),t}function Do(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function kc(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}var wc,xc=()=>wc??=require("./with-positions.cjs"),Lo=(...e)=>xc().readWithPositions(...e);function an(e,n={}){return{documents:[...nr(e,n)]}}function*nr(e,{onePass:n=!0}={}){let t=Ro(e),r,o=!0,i=0;for(let s of No(e)){let a=Mo(e,{...s,start:i},t,n);if(a.
value===null&&a.issues.length===0){r??=a;continue}o=!1,i=s.end,yield a}o&&(yield r??Mo(e,{start:i,body:i,end:e.length},t,n))}function Mo(e,n,t,r){let o=r?Sc(e,n):
void 0;if(!o)return Lo(e,n,t);let{value:i,tape:s}=o;return no({value:i,tape:s,issues:Oc},n,t)}var Oc=[];function Sc(e,{body:n,end:t,json:r,fault:o}){if(!o)return r?
Oo(e,n,t,r.value):xo(e,n,t)}function $o(e){return v(e)&&v(e.sops)&&typeof e.sops.mac=="string"}function Fo(e){if(!v(e))return e;let{sops:n,...t}=e;return t}function Te(e){return e.charCodeAt(0)===Rc&&Ec.test(e)}var Rc=36,Ec=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function _n(e){return Array.
isArray(e)?e.some(_n):v(e)?Object.entries(e).some(([n,t])=>Te(n)||_n(t)):!1}var ln=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var Be=[],tr=[];function Wn(e,n,t){if(e===n)return 0;let r=t?.maxDistance,o=e;e.length>n.length&&(e=n,n=o);let i=e.length,s=n.length;for(;i>0&&e.charCodeAt(~-i)===
n.charCodeAt(~-s);)i--,s--;let a=0;for(;a<i&&e.charCodeAt(a)===n.charCodeAt(a);)a++;if(i-=a,s-=a,r!==void 0&&s-i>r)return r;if(i===0)return r!==void 0&&s>r?r:s;
let l,f,u,c,p=0,d=0;for(;p<i;)tr[p]=e.charCodeAt(a+p),Be[p]=++p;for(;d<s;){for(l=n.charCodeAt(a+d),u=d++,f=d,p=0;p<i;p++)c=l===tr[p]?u:u+1,u=Be[p],f=Be[p]=u>f?c>
f?f+1:c:c>u?u+1:c;if(r!==void 0){let m=f;for(p=0;p<i;p++)Be[p]<m&&(m=Be[p]);if(m>r)return r}}return Be.length=i,tr.length=i,r!==void 0&&f>r?r:f}var Cc=64;function Kn(e,n){if(e.length>Cc)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let i of n){if(Math.abs(i.length-
e.length)>=r)continue;let s=i.toLowerCase(),a=Bo(t,s)?1:Wn(t,s,{maxDistance:r});a<r&&(r=a,o=i)}return o}function To(e,n){let t=e.toLowerCase();return n.some(r=>{
let o=r.toLowerCase();return Math.abs(o.length-t.length)>1?!1:Bo(t,o)||Wn(t,o,{maxDistance:2})<2})}function Bo(e,n){if(e.length!==n.length||e===n)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var je="openchoreo.dev";function or(e){return rr(e,"").filter(n=>Dc(n.value))}function rr(e,n){if(Array.isArray(e))return e.flatMap((o,i)=>rr(o,`${n}/${i}`));if(!v(e)||typeof e.kind!="string"||!e.kind.endsWith(jo))return[{pointer:n,value:e}];
let{items:t}=e,r=e.kind.slice(0,-jo.length);return Array.isArray(t)?t.flatMap((o,i)=>{let s=`${n}/items/${i}`;return v(o)&&ir(o.kind)&&z.includes(r)?[{pointer:s,
...Ac(o,e.apiVersion,r)}]:rr(o,s)}):r===""||z.includes(r)?[]:[{pointer:n,value:e}]}var jo="List";function Ac(e,n,t){return ir(e.apiVersion)?{value:{...e,apiVersion:n,
kind:t},inherited:["apiVersion","kind"]}:{value:{...e,kind:t},inherited:["kind"]}}var ir=e=>e==null||e==="";function Dc(e){if(!v(e))return!1;let{apiVersion:n,kind:t}=e,
r=typeof t=="string"&&z.includes(t);if(ir(n))return r?be(t):zn(t)&&cn(e);if(typeof n!="string")return r&&be(t)&&cn(e);let o=n.split("/")[0]??"";return o!==je?(o.
endsWith(`.${je}`)||Kn(o,[je])!==void 0)&&(r||zn(t)&&cn(e)):r||typeof t=="string"&&t.endsWith(sr)||zn(t)||cn(e)}var sr="Plane";function _o(e){return zn(e.kind)||
cn(e)}function zn(e){return typeof e=="string"&&To(e,z)}function cn(e){let{spec:n}=e;return[...Nc()].some(t=>Object.hasOwn(e,t)||v(n)&&Object.hasOwn(n,t))}var Un;
function Nc(){if(Un)return Un;let e=z.flatMap(r=>(Cn(r)?.references??[]).map(({pointer:o})=>({pointer:o,kinds:[r]}))),n=[...ln,...e].map(({pointer:r,kinds:o})=>({
name:r.split("/")[2]??"",kinds:o})),t=new Set(n.filter(({kinds:r})=>!r.every(be)).map(({name:r})=>r));return Un=new Set(n.map(({name:r})=>r).filter(r=>!t.has(r))),
Un}function ar(e){return typeof e=="string"&&(e===je||e.startsWith(`${je}/`))}function lr(e){return e.includes("openchoreo")||e.includes(sr)&&Ko.test(e)}function Wo(e){
return e.includes(je)&&Ic.test(e)||e.includes(sr)&&Ko.test(e)}var Ko=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,Ic=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var Lc,Mc=()=>Lc??=require("./has-comment.cjs"),Uo=(...e)=>Mc().hasComment(...e);function zo(e){return qo(e.replace($c,""))??(Yo.test(e)?Ho:void 0)}function dn(e){if(typeof e=="string")return qo(e);if(Array.isArray(e))return cr(e);if(!v(e))return;
let{annotations:n,...t}=e;return cr(Object.keys(e))??cr(Object.values(t))}function cr(e){for(let n of e){let t=dn(n);if(t!==void 0)return t}}function Go(e){return Yo.
test(e)&&Uo(e,"#@")?Ho:void 0}function qo(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a tem\
plate: {% %} has to be rendered first"}var Ho="it is a template of ytt: #@ has to be rendered first",Yo=/(?:^|\s)#@/,$c=/(?<!\S)#.*/g;var dr=new Set;function Qo(e,n){if(e.size===0)return!1;if(e.has(n)||e.has(""))return!0;for(let t=n.lastIndexOf("/");t>0;t=n.lastIndexOf("/",t-1))if(e.has(n.slice(
0,t)))return!0;return!1}function Jo(e,n=!1){let t=new Set;return r(e,""),t.size===0?dr:t;function r(o,i){if(typeof o=="string")(Vo(o)||n&&Bc.test(o))&&t.add(i);else if(Array.
isArray(o))for(let[s,a]of o.entries()){let l=`${i}/${s}`;v(a)&&Object.keys(a).some(Te)?t.add(l):r(a,l)}else if(v(o))for(let[s,a]of Object.entries(o)){let l=`${i}\
/${S(s)}`;Te(s)?t.add(l):Vo(s)?t.add(i):r(a,l)}}}function Vo(e){return e.includes("$")&&Fc.test(e)||e.includes("<")&&Tc.test(e)}var Fc=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
Tc=/<[^<>\s][^<>\n]*>/,Bc=/^ENC\[.*\]$/s;function ur(e,n={}){return[...jc(e,n)]}function*jc(e,{isPatch:n=!1,patchKind:t,onePass:r=!0}={}){let o=!n&&!_c.some(i=>e.includes(i));for(let i of nr(e,{onePass:r})){
let s=i.issues.find(({code:a})=>a==="yaml-syntax");s?yield Hc(i,Zo(i,e),s.message):yield o?Wc(i):Kc(i,e,n,t)}}var _c=["$","<","{{","{%","sops","#@"];function Wc(e){
let n=or(e.value);if(n.length===0)return{document:e,role:"other",resources:[]};let t=e.issues.length===0;return{document:e,role:"manifest",resources:n.map(({pointer:r,
value:o,inherited:i})=>{let s={pointer:r,value:o,role:"manifest",unknown:dr,isPartial:!1,isFixable:t};return i===void 0?s:{...s,inherited:i}})}}function Kc(e,n,t,r){
let{value:o}=e,i=Uc(o,r)??or(o);if(i.length===0){let m=qc(o);return m===void 0?{document:e,role:"other",resources:[]}:{document:e,role:"template",reason:m,resources:[]}}
let s=n.includes("#@")?Go(Zo(e,n)):void 0,a=$o(o),l=i.map(m=>{let g=s??dn(m.value);return{reason:g,resource:Gc(m,{document:e,isTemplate:g!==void 0,encrypted:a,isPatch:t})}}),
f=l.map(({resource:m})=>m),[u="manifest",...c]=new Set(f.map(({role:m})=>m)),p=l.find(({reason:m})=>m!==void 0)?.reason;if(c.length>0)return{document:e,role:"ma\
nifest",...p!==void 0&&{reason:p},resources:f};let d=p??zc[u];return{document:e,role:u,...d!==void 0&&{reason:d},resources:f}}function Uc(e,n){if(!(n===void 0||!be(n)||!v(e)))return ar(e.apiVersion)?[{pointer:"",value:{...e,kind:n}}]:void 0}var zc={patch:"it is a patch: what it leaves \
out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function Gc(e,{document:n,isTemplate:t,encrypted:r,isPatch:o}){let i=r?
Fo(e.value):e.value,s=o||_n(i),a=t?"template":r?"encrypted":s?"patch":"manifest";return{...e,value:i,role:a,unknown:Jo(i,r),isPartial:s,isFixable:a==="manifest"&&
n.issues.length===0}}function qc(e){if(!v(e))return;let{apiVersion:n,kind:t}=e;return ar(n)?typeof t=="string"?dn(t):void 0:typeof t=="string"&&be(t)&&typeof n==
"string"?dn(n):void 0}function Hc(e,n,t){let r=`it is ${t}`;if(Wo(n)){let o=zo(n);return{document:e,role:o===void 0?"unreadable":"template",reason:o??r,resources:[]}}
return{document:e,role:"other",reason:r,resources:[]}}var Zo=({range:e},n)=>n.slice(e.start.offset,e.end.offset);function Xo({role:e,isPartial:n}){return!n&&e!==
"template"}function ei({inherited:e},n){return!e||!v(n)?n:Object.fromEntries(Object.entries(n).filter(([t])=>!e.includes(t)))}var ni={"observability-secret-reference":{since:"v0.9",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{issue:4578},{tag:"v0.9.0",file:"intern\
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
version-v1.2.x/platform-engineer-guide/namespace-management.mdx"}]}};function ri(e){let n=ti.get(e);if(n)return n;let t=ln.filter(i=>An(i,e)&&i.kinds.some(s=>Rn(e,s))),r={};for(let{role:i}of ln)r[i]=[];for(let i of t)r[i.role]?.some(
({pointer:s})=>s===i.pointer)||r[i.role]?.push(i);let o=r;return ti.set(e,o),o}var ti=new Map;function oi({code:e,path:n},t,r){return e==="missing-field"?si(r).includes(n):e==="namespace-not-allowed"&&typeof M(t,n)=="string"}function ii(e,n){return Xr(eo(
e,"/kind"))?!0:si(n).length>0&&v(M(e,"/spec/gateway"))}function si(e){return An(ni["empty-organization-host"],e)?ri(e).host.flatMap(({pointer:n,visibility:t})=>t===
"internal"?[n]:[]):[]}function li(e,n,t){let{spec:r}=e;if(r!=null&&!(v(r)&&Object.keys(r).length===0))return;let o=n.flatMap(u=>u.code==="unknown-field"&&Yc(u.path)?[u.name]:[]);if(o.
length===0)return;let i=t(ai(e,o)),s=new Set(i.ok?[]:i.issues.flatMap(u=>u.code==="unknown-field"?[u.path]:[])),a=o.filter(u=>!s.has(`/spec/${S(u)}`)),[l]=a;if(l===
void 0)return;let f=`/${S(l)}`;return{issue:{code:"misplaced-fields",path:f,field:Dn(f),message:Vc(a),fields:a},meant:ai(e,a)}}var Yc=e=>e.lastIndexOf("/")===0;
function ai(e,n){let t=Object.entries(e),r=Object.fromEntries(t.filter(([o])=>n.includes(o)));return{...Object.fromEntries(t.filter(([o])=>!n.includes(o))),spec:r}}
function Vc(e){let[n=""]=e;return e.length===1?`must be in spec: ${n} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function Qc(e,n){let{value:t}=e,r=En(n)(t);if(r.ok)return{value:t,issues:[],placeOf:fr};let o=di(t,r.issues,n);return e.unknown.size===0&&!e.isPartial?o:{...o,issues:o.
issues.filter(i=>Xc(i,e))}}function un(e,n){return Qc(e,n).issues}function ci(e,n){let{value:t,unknown:r,isPartial:o}=e,i=le(n);if(r.size===0&&!o){if(Tt(n,t))return!0;if(!ii(t,i))return!1}return un(e,n).every(s=>s.code!=="misp\
laced-fields"&&oi(s,t,i))}var fr=e=>e;function di(e,n,t){let r=En(t),o=n.find(d=>d.code==="unknown-kind"),i=o?.code==="unknown-kind"&&v(e)&&Zc(e)?o.suggestion:void 0;
if(o&&i!==void 0&&v(e)){let d={...e,kind:i},m=r(d),g=m.ok?{value:d,issues:[],placeOf:fr}:di(d,m.issues,t);return{...g,issues:[o,...g.issues]}}let s=v(e)?li(e,n,
r):void 0;if(!s)return{value:e,issues:n,placeOf:fr};let{issue:a,meant:l}=s,{fields:f}=a,u=d=>{let[,m,g=""]=d.split("/");return m==="spec"&&f.includes(g)?d.slice(
5):d},c=r(l),p=c.ok?[]:c.issues.map(d=>Jc(d,u(d.path)));return{value:l,issues:[a,...p],placeOf:u}}var Jc=(e,n)=>n===e.path?e:{...e,path:n,field:Dn(n)};function Zc(e){
let{kind:n}=e;return typeof n=="string"&&!z.includes(n)&&_o(e)}function Xc(e,{unknown:n,isPartial:t}){return Qo(n,ed(e)?nd(e.path):e.path)||e.code==="too-long"&&
[...n].some(r=>r.startsWith(`${e.path}/`))?!1:!t||!td(e)}function ed(e){return e.code==="unknown-field"&&!Te(e.name)}var nd=e=>e.slice(0,e.lastIndexOf("/"));function td(e){
return rd.has(e.code)||od.has(e.path)?!0:e.code==="value-from"&&e.found==="neither"}var rd=new Set(["missing-field","missing-secret-namespace","null-value"]),od=new Set(
["/apiVersion","/kind","/metadata/name","/metadata/generateName","/metadata/namespace"]);function ui(e){return e.flatMap(({resources:n})=>n.filter(Xo).map(id))}function id(e){let{value:n}=e;return{fits:Bt(v(n)?n.kind:void 0,t=>ci(e,t)),issues:t=>Zr(n,t,()=>un(e,t))}}function pr({isPatch:e=!1,patchKind:n}){return{isPatch:e,...n!==void 0&&{patchKind:n}}}var sd=new Set(["unknown-field","misplaced-fields","value-from"]);function fi(e,n,t){let{pointer:r,value:o}=ad(e.value,n);if(r===n)return t!==void 0&&sd.has(t)?
e.keyOf(n):e.positionOf(n);if(r!==""&&!/\/\d+$/.test(r))return e.keyOf(r);let i=v(o)?Object.keys(o)[0]:void 0;return i===void 0?e.positionOf(r):e.keyOf(`${r}/${S(
i)}`)}function ad(e,n){let t=e,r="";for(let o of ce(n)){if(Array.isArray(t)){if(!Object.hasOwn(t,o))break;t=t[Number(o)]}else{if(!v(t)||!Object.hasOwn(t,o))break;
t=t[o]}r+=`/${S(o)}`}return{pointer:r,value:t}}function Q(e){let n=new Map;return t=>{let r=n.get(t)??{value:e(t)};return n.set(t,r),r.value}}function pi(){let e=new Map,n=new Map;function t(i,{release:s,sets:a},l){if(s)return s;let f=a.length>1,u=f?l.map(ld):l;if(f){let m=n.get(i)??[];m.push(...u),n.
set(i,m)}for(let m of a){let{poll:g,unasked:h}=r(m),b=g.unasked;for(let y of u)g.add(y);g.unasked>b&&h.set(i,(h.get(i)??0)+g.unasked-b)}let{poll:c,files:p}=r(a[0]),
d=Hr(c.leading);return u.length>0&&p.set(i,d),{release:d,from:"detected"}}function r(i){let s=e.get(i);if(s)return s;let a={poll:jt(),unasked:new Map,files:new Map};
return e.set(i,a),a}function o(i){let s=new Map,a=[];for(let[l,{poll:f,unasked:u,files:c}]of e){if(!f.isUnanimous)for(let[m,g]of u)for(let h of(n.get(m)??i(m)??
[]).slice(0,g))f.recount(h);let p=f.decide();s.set(l,p);let d=le(p.release);for(let[m,g]of c)le(g)!==d&&a.push(m)}return{detected:s,outdated:a,releaseOf:({release:l,
sets:[f]})=>l??{release:s.get(f)?.release??Ce,from:"detected"}}}return{vote:t,decide:o}}function ld({fits:e,issues:n}){return{fits:Q(e),issues:Q(n)}}function R(e,n){if(Object.is(e,n))return!0;if(Array.isArray(e)||Array.isArray(n))return Array.isArray(e)&&Array.isArray(n)&&e.length===n.length&&e.every((r,o)=>R(
r,n[o]));if(!v(e)||!v(n))return!1;let t=Object.keys(e);return t.length===Object.keys(n).length&&t.every(r=>Object.hasOwn(n,r)&&R(e[r],n[r]))}var O=class extends Error{};function yi(e){let n=Q(t=>cd(e,t));return{of:n,at(t,r){let o=dd(e,t);for(let i of ce(r)){let s=o?.node;if(s===void 0)return;o=s.kind===
"list"?n(s)[Number(i)]:n(s).findLast(a=>a.node.key?.name===i)}return o}}}function cd(e,{kind:n,style:t,children:r,extent:o}){let i=t==="flow"?o[0]+1:o[0];return r.
map(s=>{let a=fn(e,i),l=ud(e,s,a,n==="list"&&t==="block"),f=hi(e,s,l??s.key?.extent[1]??a);return i=t==="flow"?fd(e,f):f,{node:s,start:a,valueAt:l,end:f,isInBrackets:t===
"flow"}})}function dd(e,n){return{node:n,start:n.extent[0],valueAt:n.extent[0],end:hi(e,n,n.extent[0]),isInBrackets:!1}}function ud(e,{key:n,extent:t},r,o){if(o){
if(e[r]!=="-")throw new O("a list is written in an unusual way");return r+1}if(!n)return t[0];let i=n.extent[1];for(;e[i]===" "||e[i]==="	";)i++;return e[i]==="\
:"&&e[r]!=="?"?i+1:void 0}function hi(e,n,t){if(n.kind==="empty")return t;let r=Math.max(t,n.extent[1]),o=n;for(;o.style==="block";){let i=o.children.at(-1);if(!i)
break;o=i}return/^[|>]\d?\+/.test(e.slice(o.extent[0],o.extent[0]+3))?(mi.lastIndex=r,r+(mi.exec(e)?.[0].length??0)):r}var mi=/(?:[ \t]*\r?\n)*/y;function fn(e,n){
return gi.lastIndex=n,n+(gi.exec(e)?.[0].length??0)}var gi=/[\s\ufeff]*(?:#[^\r\n]*[\r\n][\s\ufeff]*)*(?:#[^\r\n]*)?/y;function _e(e,n){let t=fn(e,n);return e[t]===
","?t:void 0}function fd(e,n){let t=_e(e,n);return t===void 0?n:t+1}function vi(e,n){return wi(e,n)?e:_(e,n)}function Oe(e,n){return wi(e,n)&&!vd.test(e)?e:_(e,n)}function _(e,n){return JSON.stringify(e).replace(gd,t=>{let r=t.codePointAt(
0)??0;return r<=65535?bi(r):n==="json"?[...Array(t.length).keys()].map(o=>bi(t.charCodeAt(o))).join(""):`\\U${r.toString(16).padStart(8,"0")}`})}var bi=e=>`\\u${e.
toString(16).padStart(4,"0")}`;function Pi(e){return mr.test(e)?void 0:`'${e.replaceAll("'","''")}'`}function ki(e){return!mr.test(e.replaceAll(`
`,""))}function wi(e,n){return n==="json"||mr.test(e)||yd.test(e)||hd.test(e)||n==="flow"&&bd.test(e)?!1:!pd(e)}function pd(e){return/^[-+.]?\d/.test(e)&&(!Number.
isNaN(Number(e))||md.test(e))?!0:Je(e,void 0,!0)?.type!=="text"}var md=/^(?:\d{4}-\d\d?-\d\d?(?:$|[Tt\s])|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$)/,mr=/[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]/u,
gd=/[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]/gu,yd=/^(?:$|[\s?:,[\]{}#&*!|>'"%@`]|-(?!-?[A-Za-z])|=$|<<$)/,hd=/:(?: |$)| #| $/,
bd=/[,[\]{}?]|^[-:]|:$/,vd=/^(?:---|\.\.\.)/;var gr={indent:2,dash:2,newline:`
`,json:!1,isSpread:!1,padding:{map:" ",list:""},unquoted:new Set},pn=({json:e})=>e?"json":"flow";function xi(e,n,t){let r=/\r?\n/.exec(e)?.[0]===`\r
`?`\r
`:`
`,o=t.kind==="map"&&t.style==="flow"&&t.children.every(({key:f})=>f?.style==="double"),{start:i,end:s}=n.range,a=e.slice(i.offset,s.offset),l=a.split(/\r?\n/);return{
indent:wd(l),dash:xd(l),newline:r,json:o,isSpread:o&&a.trim().includes(`
`),padding:o?{map:"",list:""}:kd(e,t,a),unquoted:a.includes("$")||a.includes("<")?Pd(e,t):gr.unquoted}}function Pd(e,n){let[t,r]=[new Set,new Set];yr(n,({kind:o,
style:i,extent:s})=>{if(o!=="scalar")return;let a=e.slice(...s);!/[$<]/.test(a)||a.includes(`
`)||(i==="plain"?t.add(a):r.add(a.slice(1,-1)))});for(let o of r)t.delete(o);return t}function kd(e,n,t){let r={};return(t.includes("{")||t.includes("["))&&yr(n,
({kind:o,style:i,extent:[s],children:a})=>{i!=="flow"||a.length===0||o!=="map"&&o!=="list"||e[s]!=="{"&&e[s]!=="["||/[\r\n#]/.test(e[s+1]??"")||(r[o]??=e[s+1]===
" "?" ":"")}),{...gr.padding,...r}}function yr(e,n){n(e);for(let t of e.children)yr(t,n)}function wd(e){let n=e.filter(r=>/^ +[^\s#-]/.test(r)).map(r=>r.search(
/\S/)),t=n.reduce((r,o)=>Math.min(r,o),n[0]??2);return Math.min(Math.max(t,2),8)}function xd(e){let n;for(let t of e){let r=/^( *)- /.exec(t);if(r?.[1]!==void 0&&
n!==void 0)return Math.min(Math.max(r[1].length-n.search(/\S/),0),8);/:\s*(?:#|$)/.test(t)&&(n=t)}return 2}var Gn={above:()=>[],behind:()=>{},copied:()=>{},scalar:()=>{}};function hr(e,n,t,r,o,i){return Si(`${Od(e,o)}:`,n,t,r,o,i)}function mn(e,n,t,r,o){return Si("-",
e,n,t,r,o)}function Si(e,n,t,r,o,i){let s=e==="-",a=" ".repeat(t),l=i.above(r).map(m=>a+m),f=i.copied(r,n,t,s);if(f!==void 0)return[...l,a+e+f];let u=i.behind(r),
{first:c,rest:p}=br(n,t,s,r,o,i);s&&u!==void 0&&J(n)&&l.push(a+u);let d=[a+e,c,s&&J(n)?void 0:u].filter(m=>m);return[...l,d.join(" "),...p]}var Od=(e,{json:n})=>Oe(
e,n?"json":"block");function br(e,n,t,r,o,i){if(!J(e))return Ri(e,n,t?2:o.indent,o);let s=t?n+2:n+(Array.isArray(e)?o.dash:o.indent),a=gn(e,s,r,o,i);return t?{first:(a[0]??
"").slice(s),rest:a.slice(1)}:{first:"",rest:a}}function gn(e,n,t,r,o){if(Array.isArray(e)&&e.length>0)return e.flatMap((a,l)=>mn(a,n,`${t}/${l}`,r,o));if(v(e)&&Object.keys(e).length>0)return Object.entries(e).
flatMap(([a,l])=>hr(a,l,n,`${t}/${S(a)}`,r,o));let{first:i,rest:s}=Ri(e,n,r.indent,r);return[" ".repeat(n)+i,...s]}var J=e=>Array.isArray(e)?e.length>0:v(e)&&Object.
keys(e).length>0;function Ri(e,n,t,r){if(typeof e!="string")return{first:JSON.stringify(e),rest:[]};let o=Sd(e,n+t,r);return o?{first:o[0]??"",rest:o.slice(1)}:
{first:We(e,r),rest:[]}}function We(e,{json:n,unquoted:t},r="block"){return!n&&t.has(e)&&(r==="block"||!/[,[\]{}?]/.test(e))?e:vi(e,n?"json":r)}function Sd(e,n,{
json:t}){if(t||!e.includes(`
`)||!/^[^\s#]/.test(e)||!ki(e))return;let r=e.split(`
`),o=r.length-1-r.findLastIndex(s=>s!=="");if(o>1||r.some(s=>/\s$/.test(s)))return;let i=" ".repeat(n);return[`|${o===0?"-":""}`,...r.slice(0,r.length-o).map(s=>s===
""?"":i+s)]}function Se(e,n,t,r){if(Array.isArray(e)){let i=e.map((s,a)=>Se(s,`${n}/${a}`,t,r));return Oi(i.join(", "),"[]",t.padding.list)}if(v(e)){let i=Object.
entries(e).map(([s,a])=>vr(s,a,n,t,r));return Oi(i.join(", "),"{}",t.padding.map)}let o=r.scalar(n,e);return o!==void 0?o:typeof e=="string"?We(e,t,"flow"):JSON.
stringify(e)}function Oi(e,n,t){return e===""?n:`${n[0]}${t}${e}${t}${n[1]}`}function vr(e,n,t,r,o){return`${Oe(e,pn(r))}: ${Se(n,`${t}/${S(e)}`,r,o)}`}function pe(e,n,t){
let{indent:r,newline:o}=t;if(typeof e=="string")return _(e,"json");let i=Array.isArray(e),s=i?e.map(u=>pe(u,n+r,t)):Object.entries(v(e)?e:{}).map(([u,c])=>`${_(
u,"json")}: ${pe(c,n+r,t)}`);if(s.length===0)return JSON.stringify(e);let[a,l]=i?"[]":"{}",f=o+" ".repeat(n+r);return`${a}${f}${s.join(`,${f}`)}${o}${" ".repeat(
n)}${l}`}var re=({now:e,was:n},t,r=t)=>({now:`${e}/${S(String(t))}`,was:`${n}/${S(String(r))}`});function qn(e,n,t,r,o){let i=new Map;for(let y of o.parts.of(e)){let{key:P}=y.
node;P?.name!==void 0&&i.set(P.name,y)}let s=Object.keys(n).filter(y=>!Object.hasOwn(t,y));if(s.some(y=>!i.has(y)))throw new O("a removed field comes from a mer\
ge (<<)");let a=y=>!Object.hasOwn(n,y)||!i.has(y)&&!R(n[y],t[y]),l=Object.keys(t),f=l.filter(a),u=new Map,c=new Map;for(let y of f){let P=Rd(re(r,y),s,r,o)??s.find(
x=>!u.has(x)&&R(n[x],t[y]));if(P===void 0)continue;let w=typeof n[P]=="object"||R(n[P],t[y])||!J(t[y]);u.has(P)||!w?c.set(y,P):u.set(P,y)}let p=s.filter(y=>!u.has(
y)&&![...c.values()].includes(y)),d=new Set([...u.values(),...c.keys()]);for(let y of f.filter(P=>!d.has(P))){let P=p.shift();P!==void 0&&c.set(y,P)}let m=[...i].
map(([y,P])=>({part:P,name:y,now:Object.hasOwn(t,y)?y:u.get(y),added:[]})),g=new Map(m.map(y=>[y.now??y.name,y])),h=new Map(m.map(y=>[y.name,y])),b;for(let y of l){
let P=g.get(y);if(P?.now===y)b=P;else if(f.includes(y)){if(b=h.get(c.get(y)??"")??b??m.at(-1),!b&&e.children.length===0)return[];if(!b)throw new O("its fields c\
ome from a merge (<<)");b.added.push(y)}}return m}function Rd({now:e},n,{was:t},{originsWithin:r}){let o=r(e);return n.find(i=>o.some(s=>`${s}/`.startsWith(`${t}\
/${S(i)}/`)))}function I({start:e},{lines:n}){return e-n.startOf(e)}function Re({start:e},{text:n,lines:t}){return/^ *$/.test(n.slice(t.startOf(e),e))}var me=({
node:e,start:n,valueAt:t})=>e.key===void 0&&n===t;function yn({valueAt:e}){if(e===void 0)throw new O("a key is written in an unusual way");return e}function Ei({
node:{key:e},valueAt:n}){if(!e||e.isMarked||n===void 0||e.style==="other")throw new O("a key is written in an unusual way");return e.extent}var L=({start:e})=>({
offset:e,isLine:!1});function oe(e,n,{text:t,comments:r,lines:o}){return r.within(e,n).filter(i=>{if(!r.isAlone(i))return!0;let[s=0]=r.extents[i]??[],a=s-o.startOf(
s),l=o.after(s);for(;l<n&&Ed(t,l,a);)l=o.after(l);let f=l+a;return f<n&&/^ *[^\s#}\]]$/.test(t.slice(l,f+1))})}function Ed(e,n,t){return e[n+t]==="#"&&/^[ \t]*$/.
test(e.slice(n,n+t))}function Hn(e,n,t){let r=new Map;for(let[o,i]of t?[]:e??[]){let s=o;for(;s!==""&&M(n,s)===void 0;)s=s.slice(0,s.lastIndexOf("/"));r.set(s,[...r.get(s)??[],`# ${i}`])}
return{notesAt:o=>r.get(o)??[],notesWithin:o=>[...r].flatMap(([i,s])=>i.startsWith(`${o}/`)?s:[])}}function Pr({end:e},{comments:n,text:t}){if(t[e-1]===`
`)return e;let r=n.after(e);return r===void 0?e:n.extents[r]?.[1]??e}function W(e,n,t=I(e,n)){let{text:r,lines:o,comments:i}=n,s=Pr(e,n);for(let a of i.within(s,
Math.max(s,Cd(r,s)))){let[l,f]=i.extents[a]??[0,0];if(l-o.startOf(l)<=t)break;s=f}return s}function Cd(e,n){return Ci.lastIndex=n,n+(Ci.exec(e)?.[0].length??0)}
var Ci=/\s*(?:#[^\r\n]*[\r\n]\s*)*(?:#[^\r\n]*)?/y;function hn(e,{text:n,lines:t}){return t.endOf(n[e-1]===`
`?e-1:e)}function Yn(e,n,t,{draft:r,lines:o}){let i=o.endBefore(e);r.remove(i??o.startOf(e),i===void 0?o.after(n):n,t)}function Ke({start:e},{comments:n}){let[t]=n.
above(e);return t===void 0?e:n.extents[t]?.[0]??e}function Ue(e,n,{draft:t,text:r,style:o}){let i=e>0&&r[e-1]===`
`;t.insert(e,s=>{let a=n(s).join(o.newline);return a===""?"":i?a+o.newline:o.newline+a})}function Ai(e,n,t,r,o){let{draft:i,text:s,lines:a,style:l}=o,{newline:f}=l,u=({comments:c,value:p})=>({...Gn,above:Hn(c,p,l.json).notesAt});if(t!==""&&n.isInBrackets){
let c=s.slice(a.startOf(n.start),n.start),p=c.trim()==="",d=p?`,${f}${c}`:", ",m=({value:g})=>l.json&&p?pe(g,c.length,l):Se(g,"",l,Gn);i.insert(n.end,()=>r.map(
g=>d+m(g)).join(""))}else if(t!==""){let c=I(n,o),p=r.flatMap(d=>mn(d.value,c,"",l,u(d)));Ue(W(n,o),()=>p,o)}else if(l.json){let c=r.map(({value:p})=>f+(l.isSpread?
pe(p,0,l):Se(p,"",l,Gn)));i.insert(n.end,()=>c.join(""))}else{let c=e.range.end.offset,p=s.slice(0,c).endsWith(`
`)?"":f,d=r.map(m=>["---",...gn(m.value,0,"",l,u(m)),""].join(f));i.insert(c,()=>p+d.join(""))}}function Li({extent:[e],children:n},{text:t,lines:r,style:o}){if(n.length===0){let s=r.startOf(e),a=/^ */.exec(t.slice(s,e))?.[0].length??0;return{column:o.isSpread?
a+o.indent:void 0}}let i=fn(t,e+1);return{column:r.startOf(i)>e?i-r.startOf(i):void 0}}function Mi(e,n,t,r,o,i){let{draft:s,text:a}=i,l=n.findLastIndex(Di);if(l===
-1){(n.length>0||t.length>0)&&Nd(e,[...n.flatMap(({added:c})=>c),...t],r,o,i);return}let f=n.at(-1),u=f!==void 0&&_e(a,f.part.end)!==void 0;for(let[c,p]of n.entries()){
let{part:d,isGone:m,added:g}=p,h=c===l&&!u;if(!Di(p))Ad(p,o,i);else if(m){let b=r.column===void 0?", ":`,${i.style.newline}${" ".repeat(r.column)}`;s.remove(d.start,
d.end,o),s.insert(d.start,y=>g.map(P=>P(y)).join(b)),h&&$i(d,o,i)}else Dd(d,g,h,o,i)}}var Di=({isGone:e,added:n})=>!e||n.length>0;function $i({end:e},n,{draft:t,
text:r}){let o=_e(r,e);o!==void 0&&t.remove(o,o+1,n)}function Ad({part:e,isMoved:n},t,r){let{draft:o,lines:i,text:s}=r,{start:a,end:l}=e,f=_e(s,l),u=f===void 0?
l:f+1,c=i.startOf(a);if(kr(s.slice(c,a))&&Fi(u,r)){let m=Ke(e,r);n||o.dismiss(oe(m,i.endOf(u),r)),Yn(m,i.endOf(u),{offset:a,isLine:!0},r);return}let[p,d]=[a,u];
if(f!==void 0)for(;Ii(s[d]);)d++;else for(;Ii(s[p-1]);)p--;s[d]==="#"&&d>u&&d--,o.remove(p,d,t)}function Dd(e,n,t,r,o){let{draft:i,lines:s,style:a,text:l,comments:f}=o,
u=_e(l,e.end),c=u===void 0?e.end:u+1,p=b=>n.map(y=>y(b));if(n.length===0||!Fi(c,o)){t&&$i(e,r,o),i.insert(e.end,b=>p(b).map(y=>`, ${y}`).join(""));return}let d=s.
startOf(e.start),m=kr(l.slice(d,e.start))?e.start-d:/^ */.exec(l.slice(d))?.[0].length??0,g=a.newline+" ".repeat(m),h=f.after(c);u===void 0&&i.insert(e.end,()=>"\
,"),i.insert(h===void 0?c:f.extents[h]?.[1]??c,b=>`${g}${p(b).join(`,${g}`)}${t?"":","}`)}function Fi(e,{text:n,lines:t,comments:r}){if(r.after(e)!==void 0)return!0;
let i=t.endOf(e);return i<n.length&&kr(n.slice(e,i))}function Nd({kind:e,extent:n},t,{column:r},o,i){let{draft:s,text:a,style:l,lines:f,comments:u}=i,[c,p]=[n[0]+
1,n[1]-1],[d,m,g]=r===void 0?[", ",Ni(e,i),Ni(e,i)]:[`,${l.newline}${" ".repeat(r)}`,l.newline+" ".repeat(r),l.newline+(/^[ \t]*/.exec(a.slice(f.startOf(p)))?.[0]??
"")],h=f.startOf(fn(a,c))>c?u.after(c):void 0;s.dismiss(oe(c,p,i).filter(b=>b!==h&&!u.isAlone(b))),s.remove(c,p,o),s.insert(c,b=>{let y=t.map(P=>P(b));return y.
length===0?"":m+y.join(d)+g})}var Ni=(e,{style:n})=>e==="map"?n.padding.map:n.padding.list,Ii=e=>e===" "||e==="	",kr=e=>/^[ \t]*$/.test(e);function Vn(e,n){let t=[];return e.forEach((r,o)=>{t.length<n.length&&R(r,n[t.length])&&t.push(o)}),t.length===n.length?t:[...e.keys()].slice(0,n.length)}function ze(e,n,t){let{draft:r,lines:o,text:i,parts:s,comments:a}=t,l=s.of(e.node),[f]=l;if(!f||n.size===0)return;let u=Re(f,t)?0:l.findIndex(p=>!n.has(p)),c=l[u];
if(u>0&&c){let p=o.after(hn(W(l[u-1]??f,t),t));r.dismiss(oe(f.start,p,t)),r.remove(f.start,p+(/^\s*/.exec(i.slice(p,c.start))?.[0].length??0),L(f))}for(let p of l.
slice(u)){if(!n.has(p))continue;let d=p===f&&me(e)?p.start:Ke(p,t),m=hn(W(p,t),t),g=oe(d,m,t);r.dismiss(n.size===l.length?g.filter(h=>!a.isAlone(h)):g),Yn(d,m,{
offset:d,isLine:!0},t)}}function bn(e,n,t){let{draft:r,parts:o}=t,i=o.of(e.node),[s,a]=[i[0],i.at(-1)];if(!s||!a)throw new O("its fields come from a merge (<<)");
if(me(e)||!Re(s,t)){let l=Pr(a,t);r.dismiss(oe(s.start,l,t)),r.remove(s.start,l,L(s)),r.insert(s.start,()=>n)}else ze(e,new Set(i),t),r.insert(Id(e,t),()=>` ${n}`)}
function Id(e,{text:n}){let t=yn(e);return e.node.isMarked?(Ti.lastIndex=t,t+(Ti.exec(n)?.[0].length??0)):t}var Ti=/(?:[ \t]+[&!]\S*)*/y;function Bi(e,n,t,r){let{node:o}=e;if(me(e))throw new O("it would no longer be the same kind of value");if(o.style==="block"&&o.children.length>0)Ld(e,n,t,r);else if(Fd(
o,r)&&!J(n)&&!(typeof n=="string"&&n.includes(`
`))){let[i,s]=o.extent;r.draft.remove(i,s,L(e)),r.draft.insert(i,()=>wr(o,n,r,"block"))}else Md(e,n,t,r)}function Ld(e,n,t,r){let{draft:o,lines:i,style:s,parts:a}=r;
if(!J(n)){bn(e,typeof n=="string"?We(n,s):JSON.stringify(n),r);return}let[l]=a.of(e.node);if(!l)return;let f=Re(l,r),u=Array.isArray(n)?s.dash:s.indent,c=f&&e.node.
key?I(e,r)+u:I(l,r),p=d=>gn(n,c,t,s,r.extras(d));f?(ze(e,new Set(a.of(e.node)),r),o.insert(i.endOf(yn(e)),d=>s.newline+p(d).join(s.newline))):(o.remove(l.start,
W(e,r),L(l)),o.insert(l.start,d=>p(d).join(s.newline).slice(c)))}function Md(e,n,t,r){let{draft:o,style:i,comments:s,lines:a,text:l}=r,{node:f}=e,u=yn(e),c=f.kind===
"empty"?u:Math.max(u,f.extent[1]),p=f.style==="literal"||f.style==="folded"?a.endOf(f.extent[0]):void 0,[d]=p===void 0?[s.after(c)].filter(w=>w!==void 0):s.within(
f.extent[0],p),m=d===void 0?void 0:s.extents[d],g=W(e,r),h=g>Math.max(e.end,m?.[1]??0),b=I(e,r),y=$d(w=>typeof n=="string"&&h?{first:We(n,i),rest:[]}:br(n,b,f.key===
void 0,t,i,r.extras(w)));if(p!==void 0&&m!==void 0){let w=m[0];for(;/[ \t]/.test(l[w-1]??"");)w--;o.remove(u,w,L(e)),o.remove(m[1],c,L(e))}else o.remove(u,c,L(e));
o.insert(u,w=>{let{first:x}=y(w);return x===""?"":` ${x}`});let P=h?g:Math.max(u,m?.[1]??c);Ue(P,w=>y(w).rest,r)}function $d(e){let n;return t=>(n??=e(t),n)}function Fd({
kind:e,extent:[n,t],isMarked:r},{text:o}){return e==="scalar"&&!r&&t>n&&!o.slice(n,t).includes(`
`)}function wr({style:e},n,t,r){return typeof n!="string"?JSON.stringify(n):e==="double"?_(n,r):e==="single"?Pi(n)??_(n,r):We(n,t.style,r)}function Or(e,n,t,r,o,i){let s=i.text[e.extent[0]];if(s!=="{"&&s!=="[")throw new O("a list has a field without brackets");let a=Li(e,i),l=v(n)&&v(t)?f(n,t):u(n,
t);Mi(e,l.placed,l.more,a,o,i);function f(c,p){let d=h=>b=>Bd(h,p[h],r.now,b,a,i),m=qn(e,c,p,r,i);if(e.children.length>0&&m.length<e.children.length)throw new O(
"it has a merge (<<) in brackets");return{placed:m.map(({part:h,name:b,now:y,added:P})=>(y!==void 0&&(y!==b&&Td(h,y,o,i),_i(h,c[b],p[y],re(r,y,b),o,a,i)),{part:h,
isGone:y===void 0,isMoved:i.isOrigin(re(r,b).was),added:P.map(d)})),more:m.length===0?Object.keys(p).map(d):[]}}function u(c,p){let[d,m]=[ji(c),ji(p)],g=i.parts.
of(e);if(g.length!==d.length)throw new O("a list is written in an unusual way");let h=Vn(d,m),b=m.slice(h.length).map((w,x)=>A=>xr(w,`${r.now}/${h.length+x}`,A,
a,i)),y=h.at(-1);return{placed:g.map((w,x)=>{let A=h.indexOf(x);return A!==-1&&_i(w,d[x],m[A],re(r,A,x),o,a,i),{part:w,isGone:A===-1,isMoved:!1,added:x===y?b:[]}}),
more:y===void 0?b:[]}}}var ji=e=>Array.isArray(e)?e:[];function Td(e,n,t,{draft:r,style:o}){let{key:i}=e.node;if(!i||i.isMarked||i.style==="other")throw new O("\
a key is written in an unusual way");let[s,a]=i.extent;r.remove(s,a,t),r.insert(s,()=>i.style==="double"?_(n,pn(o)):Oe(n,pn(o)))}function _i(e,n,t,r,o,i,s){if(R(
n,t))return;let{node:a,valueAt:l}=e,f=a.kind==="map"&&v(n)&&v(t),u=a.kind==="list"&&Array.isArray(n)&&Array.isArray(t);if(f||u){Or(a,n,t,r,o,s);return}let{draft:c}=s,
[p,d]=a.extent;if(a.kind==="empty"){let m=l===void 0?": ":" ";c.insert(e.end,g=>m+xr(t,r.now,g,i,s))}else{if(a.isMarked)throw new O("a value in brackets has an \
anchor or a tag");c.remove(p,d,o),c.insert(p,m=>a.kind==="scalar"&&(typeof t!="object"||t===null)?wr(a,t,s,"flow"):xr(t,r.now,m,i,s))}}function xr(e,n,t,{column:r},o){
let{style:i}=o;return r!==void 0&&i.json?pe(e,r,i):Se(e,n,i,o.extras(t))}function Bd(e,n,t,r,o,i){let{style:s}=i;return o.column===void 0||!s.json?vr(e,n,t,s,i.
extras(r)):`${_(e,"json")}: ${pe(n,o.column,s)}`}function Sr(e,n,t,r,o){let{node:i}=e,s=R(n,t),a=o.notesWithin(r.now);if(s&&a.length===0)return;let l=i.kind==="map"&&v(n)&&v(t),f=i.kind==="list"&&Array.isArray(
n)&&Array.isArray(t);i.style==="block"&&l?jd(e,n,t,r,o):i.style==="block"&&f?Kd(e,n,t,r,o):((l||f||s||!J(t))&&o.draft.insertAbove(L(e),a),l||f?Or(i,n,t,r,L(e),o):
s||Bi(e,t,r.now,o))}function Wi(e,n,t,r,o){o.draft.insertAbove(L(e),o.notesAt(r.now)),Sr(e,n,t,r,o)}function jd(e,n,t,r,o){let i=qn(e.node,n,t,r,o);if(Object.keys(
t).length===0&&i.length===e.node.children.length){bn(e,"{}",o);return}let s=i.filter(({now:a,added:l})=>a===void 0&&l.length===0);ze(e,new Set(s.map(({part:a})=>a)),
o);for(let a of i){let l=f=>{let u=o.extras(f),c=I(a.part,o);return a.added.flatMap(p=>hr(p,t[p],c,re(r,p).now,o.style,u))};if(a.now===void 0){a.added.length>0&&
Wd(a.part,l,e,o);continue}_d(a,a.now,o),Wi(a.part,n[a.name],t[a.now],re(r,a.now,a.name),o),a.added.length>0&&Ki(a.part,l,e,o)}}function _d({part:e,name:n},t,{draft:r,
style:o}){if(n===t)return;let[i,s]=Ei(e);r.remove(i,s,L(e)),r.insert(i,()=>Oe(t,o.json?"json":"block"))}function Wd(e,n,t,r){let{draft:o,style:i,lines:s}=r,l=me(
t)&&r.parts.of(t.node)[0]===e?e.start:Ke(e,r),f=hn(W(e,r),r);o.dismiss(oe(l,f,r)),Re(e,r)?(o.remove(s.startOf(l),f,{offset:l,isLine:!0}),o.insert(f,u=>n(u).join(
i.newline))):(o.remove(l,f,L(e)),o.insert(f,u=>n(u).join(i.newline).slice(I(e,r))))}function Ki(e,n,t,r){let{parts:o}=r,i=o.of(t.node).at(-1)===e&&!me(t);Ue(W(e,
r,i?I(t,r):void 0),n,r)}function Kd(e,n,t,r,o){let i=o.parts.of(e.node);if(i.length!==n.length)throw new O("a list is written in an unusual way");if(t.length===
0){bn(e,"[]",o);return}let s=Vn(n,t),a=new Set(s.map(u=>i[u]));ze(e,new Set(i.filter(u=>!a.has(u))),o);for(let[u,c]of s.entries()){let p=i[c];p&&Wi(p,n[c],t[u],
re(r,u,c),o)}let l=i[s.at(-1)??0];if(!l||s.length===t.length)return;Ki(l,u=>{let c=o.extras(u),p=I(l,o);return t.slice(s.length).flatMap((m,g)=>mn(m,p,`${r.now}\
/${s.length+g}`,o.style,c))},e,o)}function zi(e,{comments:n},t){let r=s=>n[s]?.[0]??e.length;function o(s){let a=0,l=n.length;for(;a<l;){let f=a+l>>1;r(f)<s?a=f+1:l=f}return a}let i=s=>Ui(e.slice(
t.startOf(r(s)),r(s)));return{extents:n,isAlone:i,textOf:s=>e.slice(...n[s]??[0,0]),within:(s,a)=>{let l=o(s);return Array.from({length:o(a)-l},(f,u)=>l+u)},after:s=>{
let a=o(s),l=r(a);if(!(a===n.length||l-s>Ud))return/^[ \t]*(?:,[ \t]*)?$/.test(e.slice(s,l))?a:void 0},above:s=>{let a=[],l=t.startOf(s);if(!Ui(e.slice(l,s)))return a;
let f=s-l;for(let u=o(s)-1;u>=0;u--){let c=r(u),p=t.startOf(c);if(t.after(c)!==l||c-p!==f||!i(u))break;a.unshift(u),l=p}return a}}}var Ui=e=>/^[ \t]*$/.test(e),
Ud=1e4;function qi(e,n,t){let r=[],o=[],i=new Set;function s({offset:a,isLine:l},f){let u=n.startOf(a),c=" ".repeat(a-u),p=l?n.endBefore(a):void 0,d=f.map(g=>l?p===void 0?
`${c}${g}${t}`:`${t}${c}${g}`:`${g}${t}${c}`);if(f.length===0)return;let m=d.join("");o.push({offset:l?p??u:a,rank:p===void 0?zd:qd,print:()=>m})}return{insertAbove:s,
remove:(a,l,f)=>{l>a&&r.push({start:a,end:l,anchor:f})},dismiss:a=>{for(let l of a)i.add(l)},insert:(a,l)=>o.push({offset:a,rank:Gd,print:l}),finish(){let a=new Map(
r.flatMap(({start:d,end:m,anchor:g})=>e.within(d,m).map(h=>[h,g]))),l=new Set,f={take(d){if(!(!a.has(d)||l.has(d)))return l.add(d),e.textOf(d)}},u=o.map(({print:d})=>d(
f)),c=[...a].filter(([d])=>!l.has(d)).sort(([d],[m])=>d-m);for(let[d,m]of c)i.has(d)||s(m,[e.textOf(d)]);let p=o.map(({offset:d,rank:m,print:g},h)=>({start:d,end:d,
rank:m,text:u[h]??g(f)})).sort((d,m)=>d.start-m.start||d.rank-m.rank);return{splices:Hd(r,p),removedComments:c.filter(([d])=>i.has(d)).map(([d])=>({text:e.textOf(
d),line:n.numberOf(e.extents[d]?.[0]??0)}))}}}}var[zd,Gd,qd]=[0,1,2];function Hd(e,n){let t=[],r=[...e.map(({start:o,end:i})=>({start:o,end:i,text:""})),...n];for(let{
start:o,end:i,text:s}of r.sort((a,l)=>a.start-l.start||Gi(a)-Gi(l))){let a=t.at(-1);a&&o<=a.end?(a.end=Math.max(a.end,i),a.texts.push(s)):t.push({start:o,end:i,
texts:[s]})}return t.map(({start:o,end:i,texts:s})=>({start:o,end:i,text:s.join("")}))}var Gi=({start:e,end:n})=>+(n>e);function Hi(e,n,t,r){let{text:o,comments:i,parts:s,style:a,notesAt:l,notesWithin:f}=r;function u(p){let d=r.originOf(p);return d===void 0?void 0:s.at(e,d)}let c=(p,d)=>R(
M(n,r.originOf(p)??""),d);return{above(p){let d=u(p);return[...d?i.above(d.start).flatMap(g=>t.take(g)??[]):[],...l(p)]},behind(p){let d=u(p);if(!d)return;let[m]=s.
of(d.node),g=d.node.style==="block"&&m?d.valueAt:d.end,h=g===void 0?void 0:i.after(g);return h===void 0?void 0:t.take(h)},copied(p,d,m,g){let h=u(p);if(!(!h||a.
json||f(p).length>0||!c(p,d)))return Yd(h,m,g,t,r)},scalar(p,d){let m=u(p);if(m?.node.kind!=="scalar"||m.node.isMarked||!c(p,d))return;let g=o.slice(...m.node.extent);
return(m.node.style==="double"||m.node.style==="single"&&!a.json||typeof d=="number")&&!g.includes(`
`)?g:void 0}}}function Yd(e,n,t,r,o){let{text:i,comments:s}=o,{node:a,valueAt:l}=e;if(l===void 0||a.kind==="empty"||Yi(a)||a.style==="block"&&a.key===void 0!==t)
return;let f=a.style!=="block"&&a.style!=="literal"&&a.style!=="folded",u=e.isInBrackets?e.end:W(e,o),c="",p=a.isMarked||a.style==="block"?l:a.extent[0];for(let b of s.
within(p,u)){let[y=0,P=0]=s.extents[b]??[],w=r.take(b);c+=w===void 0?Vd(i.slice(p,y)):i.slice(p,y)+w,p=P}let[d="",...m]=(c+i.slice(p,u)).split(`
`),g=n-(e.isInBrackets?0:I(e,o)),h=m.map(b=>Qd(b,g,f?n+1:0));return[d===""||/^\s/.test(d)?d:` ${d}`,...h].join(`
`)}function Vd(e){let n=e.length;for(;e[n-1]===" "||e[n-1]==="	";)n--;return e[n-1]===`
`&&(n-=e[n-2]==="\r"?2:1),e.slice(0,n)}function Qd(e,n,t){let r=/^ */.exec(e)?.[0].length??0;return e.trim()===""&&r===0?e:" ".repeat(Math.max(r+n,e.trim()===""?
0:t,0))+e.slice(r)}function Yi({kind:e,children:n}){return e==="alias"||n.some(Yi)}function Vi(e,n,t){let{syntax:r}=n,{root:o}=r;return o&&{root:o,style:xi(e,n,o),comments:zi(e,r,t)}}function Qi(e,n,{root:t,style:r,comments:o},i,s){let{document:a,
pointer:l,after:f,added:u=[]}=n,c=M(a.value,l),p=s.at(t,l);if(!p||p.node.kind==="alias")throw new O("it comes from an alias or a merge");let d=qi(o,i,r.newline),
m=Hn(n.comments,f,r.json),g={text:e,lines:i,parts:s,comments:o,style:r,...Jd(n.origins),...m},h={...g,draft:d,extras:P=>Hi(p.node,c,P,g)};d.insertAbove({offset:p.
start,isLine:!1},m.notesAt("")),Sr(p,c,f,{now:"",was:""},h),u.length>0&&Ai(a,p,l,u,h);let y=(r.json?[]:[n.comments,...u.map(({comments:P})=>P)]).flatMap(P=>[...P?.
values()??[]].map(w=>`# ${w}`));return{...d.finish(),addedComments:y}}function Jd(e=new Map){return{originOf:n=>{for(let t=n;t!=="";t=t.slice(0,t.lastIndexOf("/"))){
let r=e.get(t);if(r!==void 0)return r+n.slice(t.length)}},isOrigin:n=>[...e.values()].some(t=>`${t}/`.startsWith(`${n}/`)),originsWithin:n=>{let t=e.get(n);return t!==
void 0?[t]:[...e].flatMap(([r,o])=>r.startsWith(`${n}/`)?[o]:[])}}}function Ji(e){let n=[e.charCodeAt(0)===65279?1:0];for(let i=e.indexOf(`
`);i!==-1;i=e.indexOf(`
`,i+1))n.push(i+1);function t(i){let s=0,a=n.length-1;for(;s<a;){let l=s+a+1>>1;(n[l]??0)<=i?s=l:a=l-1}return s}let r=i=>n[t(i)+1]??e.length,o=i=>{let s=r(i);return e[s-
1]!==`
`||s<=i?s:e[s-2]==="\r"&&s-2>=i?s-2:s-1};return{startOf:i=>n[t(i)]??0,endOf:o,endBefore:i=>{let s=n[t(i)-1];return s===void 0?void 0:o(s)},after:r,numberOf:i=>t(
i)+1}}function Qn(e,n,t,r=0){if(n===void 0)return!1;if(t.length===0)return!0;let{documents:o}=an(n),i=new Map(o.map(({range:l},f)=>[l.start.offset,f])),s=-r;return[...he(
t,({change:l})=>l.document)].sort(([l],[f])=>l.range.start.offset-f.range.start.offset).every(([l,f])=>{let u=l.range.start.offset+s;for(let{text:m,start:g,end:h}of f.
flatMap(({splices:b})=>b))s+=m.length-(h-g);let c=[eu(l,f),...f.flatMap(Xd)],p=i.get(u);if(p===void 0)return!1;let d=o.slice(p,p+c.length);return/^\s*$/.test(n.
slice(d.at(-1)?.range.end.offset,l.range.end.offset+s))&&R(d.map(({value:m})=>m),c)&&d.every(({issues:m})=>m.length<=l.issues.length)&&R(d.flatMap(m=>Zi(n,m)).sort(),
Zd(e,l,f).sort())})}function Zi(e,n){let{start:t,end:r}=n.range;return e.slice(t.offset,r.offset).includes("#")?n.syntax.comments.map(o=>e.slice(...o)):[]}function Zd(e,n,t){
let r=new Map;for(let{removedComments:i}of t)for(let{text:s}of i)r.set(s,(r.get(s)??0)+1);return[...Zi(e,n).filter(i=>{let s=r.get(i)??0;return r.set(i,s-1),s<=
0}),...t.flatMap(({addedComments:i})=>i)]}function Xd({change:{pointer:e,added:n=[]}}){return e===""?n.map(({value:t})=>t):[]}function eu({value:e},n){let t=new Map(
n.map(({change:o})=>[o.pointer,o]));return r(e,"");function r(o,i){let s=t.get(i);return s?s.after:Array.isArray(o)?o.flatMap((a,l)=>{let f=`${i}/${l}`;return[r(
a,f),...(t.get(f)?.added??[]).map(u=>u.value)]}):v(o)?Object.fromEntries(Object.entries(o).map(([a,l])=>[a,r(l,`${i}/${S(a)}`)])):o}}function Xi(e,n){let t=[],r=(a,l)=>{t.push({change:a,reason:`it cannot be changed in place because ${l}; rewrite it as plain YAML first`})},o=ru(e,n.filter(tu),
r),i=Qn(e,Jn(e,o),o)?o:ou(e,o);for(let{change:a}of o)i.some(l=>l.change===a)||r(a,nu);let s=new Map(n.map((a,l)=>[a,l]));return{text:Jn(e,i)??e,refused:t.sort((a,l)=>(s.
get(a.change)??0)-(s.get(l.change)??0)),removedComments:i.flatMap(({removedComments:a})=>a).sort((a,l)=>a.line-l.line)}}var nu="it has anchors, aliases or an un\
usual layout";function tu({document:e,pointer:n,after:t,added:r=[],comments:o}){return r.length>0||(o?.size??0)>0||!R(M(e.value,n),t)}function ru(e,n,t){if(n.length===
0)return[];let r=Ji(e),o=yi(e);return[...he(n,({document:i})=>i)].flatMap(([i,s])=>{let a=Vi(e,i,r);return s.flatMap(l=>{try{if(!a)throw new O("it cannot be rea\
d");return[{change:l,...Qi(e,l,a,r,o)}]}catch(f){if(!(f instanceof O))throw f;return t(l,f.message),[]}})})}function ou(e,n){let t=[...he(n,({change:r})=>r.document)].
flatMap(([{range:r},o])=>{let[i,s]=[r.start.offset,r.end.offset],a=e.slice(i,s),l=u=>Qn(e,Jn(a,u,i),u,i);if(l(o))return o;let f=o.length>1?o.filter(u=>l([u])):[];
return l(f)?f:[]});return Qn(e,Jn(e,t),t)?t:[]}function Jn(e,n,t=0){let r=n.flatMap(({splices:s})=>s),o=[],i=t;for(let{start:s,end:a,text:l}of r.sort((f,u)=>f.start-
u.start||f.end-u.end)){if(s<i)return;o.push(e.slice(i-t,s-t),l),i=a}return[...o,e.slice(i-t)].join("")}var Rr=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,es=/##(\w*)\[/g,ns=e=>!/[^\n\x20-\x7e]|::|##/.test(e);function ts(e){return ns(e)&&!e.includes(
`
`)?e:is(e.replace(Rr,rs))}function Zn(e){return ns(e)?e:e.split(`
`).map(n=>{let t=n.endsWith("\r")?"\r":"",r=n.slice(0,n.length-t.length).replace(Rr,o=>o==="	"?o:rs(o));return is(r)+t}).join(`
`)}function Er(e){return e.replace(Rr,t=>{if(t===`
`||t==="	")return t;let r=t.codePointAt(0)??0;return r>65535?`\\U${r.toString(16).padStart(8,"0")}`:`\\u${os(r)}`}).replace(es,"##$1\\x5b")}function Ge(e){return Zn(
e)!==e}function rs(e){let n=e.codePointAt(0)??0;return n>65535?`\\u{${n.toString(16)}}`:`\\u${os(n)}`}var os=e=>e.toString(16).padStart(4,"0");function is(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(es,"##$1\\[")}function Cr(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var Z={ok:0,findings:1,failure:2};function ie(e,n){e.stderr(`${ts(n)}
`)}function Ar(e,n){ie(e,`openchoreo-planes: ${n}`)}var hs=require("buffer"),U=require("fs"),bs=require("path");var Ye=require("fs"),Mr=require("path");var Xn=class extends Error{name="ConfigError";lines;constructor(n){super(n.join(`
`)),this.lines=n}};function et(e){return e instanceof Error&&e.name==="ConfigError"}var iu,ss=()=>iu??=require("./glob.cjs"),as=(...e)=>ss().globOf(...e),ls=(...e)=>ss().isGlob(...e);var su,nt=()=>su??=require("./ignored.cjs"),tt=(...e)=>nt().createFilter(...e),Dr=(...e)=>nt().rulesAround(...e),cs=(...e)=>nt().rulesIn(...e),ds=(...e)=>nt().statusOf(
...e);var rt=require("path");var se=require("path");function ae(e,n){let t=e.endsWith(se.sep)?e.length:e.length+1;if(n.length>t&&n.startsWith(e)&&n.charAt(t-1)===se.sep)return $(n.slice(t))}
function Ee(e,n){let t=(0,se.relative)(e,n);return t===""?".":(0,se.isAbsolute)(t)?t:$(t)}var $=e=>se.sep==="/"?e:e.replaceAll(se.sep,"/");function Nr(e,n){let t=(0,rt.resolve)(e,n),r=(s,a)=>a===s||ae(s,a)!==void 0,o=s=>r(e,s)||!(0,rt.isAbsolute)(n)&&r(t,s),i=s=>o(s)?Ee(e,s):$(s);return{given:i(t),
of:i,inFolder(s){let a=i(s),l=a==="."?"":a.endsWith("/")?a:`${a}/`;return f=>l+f}}}var au={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function qe(e){return e instanceof Error?au[Cr(e)]??e.message:"an unknown error"}
function ot(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(Cr(e))}var ge=require("fs"),Ir=require("path");var us=e=>lu.test(e),lu=/\.(?:ya?ml|json)$/i;var He=require("fs"),fs=require("path");var cu=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,Py=1440*60*1e3;function ps(e){return cu.test(e)}function Lr(e,n){let t=(0,ge.realpathSync)(e);return gs({folder:t,inside:"",rules:Dr(t,n.env)},{isWanted:()=>!0,...n,folders:new Set})}function*gs({folder:e,inside:n,
rules:t},r){let{env:o,isLeftOut:i,isWanted:s,naming:a,folders:l}=r,f=t.trackedOnly?e+Ir.sep:e;if(l.has(f))return;l.add(f);let u=(0,ge.readdirSync)(e,{withFileTypes:!0}).
sort(uu),c=cs(e,u,t,o),p=a.inFolder(e);for(let d of u){let m=ms(e,Ir.sep,d.name),g=ms(n,"/",d.name),h=us(d.name)&&s(g),b=d.isSymbolicLink();if(!(!h&&!b&&!d.isDirectory())&&
!(du.has(d.name)||ps(d.name)))try{let y=ds(m,d.isDirectory(),c);if(y==="ignored")continue;let P=b?fu(m,h):d,w=P?.isDirectory()??!1;if(i(m,w))continue;if(w){let x=b?
(0,ge.realpathSync)(m):m,A=b?Dr(x,o):y==="tracked"?{...c,trackedOnly:!0}:c;yield*gs({folder:x,inside:g,rules:A},r)}else if(h&&P?.isFile()){let x=b?(0,ge.realpathSync)(
m):m;yield{path:b?a.of(x):p(d.name),fullPath:x,fromDirectory:!0}}}catch(y){if(et(y))throw y;let[P,w]=[p(d.name),qe(y)];ot(y)?r.onFault({file:P,reason:w}):r.onNote(
`skipped ${P}: ${w}`)}}}var du=new Set([".git","node_modules"]),uu=(e,n)=>e.name<n.name?-1:1,ms=(e,n,t)=>e===""?t:e.endsWith(n)?e+t:e+n+t;function fu(e,n){try{return(0,ge.statSync)(
e)}catch(t){if(n)throw t;return}}var q="<stdin>";function*ys(e,{cwd:n,ignore:t=[],isLeftOut:r=()=>!1,...o}){let i=(0,Ye.realpathSync)(n),s=t.length>0?tt(i,t):()=>!1,a=(f,u)=>s(f,u)||r(f,u),l=new Set;
for(let f of e){let u=Nr(i,f);try{for(let c of pu(f,u,{...o,cwd:i,isLeftOut:a}))l.has(c.fullPath)||(l.add(c.fullPath),yield c)}catch(c){if(et(c))throw c;o.onFault(
{file:u.given,reason:qe(c)})}}}function*pu(e,n,t){if(e==="-")return yield{path:q,fullPath:q,fromDirectory:!1};let r=(0,Mr.resolve)(t.cwd,e),o=(0,Ye.statSync)(r,
{throwIfNoEntry:!1});if(!o&&ls($(e)))return yield*mu(e,t);if(!o)throw Object.assign(new Error,{code:"ENOENT"});if(o.isDirectory())return yield*Lr(r,{...t,naming:n});
if(!yu(o,r))return t.onFault({file:n.given,reason:"it is neither a file nor a directory"});let i=gu.test(r)?r:(0,Ye.realpathSync)(r);!t.isLeftOut(r,!1)&&!t.isLeftOut(
i,!1)&&(yield{path:n.of(i),fullPath:i,fromDirectory:!1})}function*mu(e,n){let{base:t,isMatch:r}=as($(e)),o=(0,Mr.resolve)(n.cwd,t),i=!1;if((0,Ye.statSync)(o,{throwIfNoEntry:!1})?.
isDirectory())for(let s of Lr(o,{...n,naming:Nr(n.cwd,t),isWanted:r}))i=!0,yield s;i||n.onFault({file:e,reason:"no YAML or JSON file matches"})}var gu=/^\/(?:dev|proc)\//;
function yu(e,n){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(n)}function $r(e,n){return e===q?Buffer.from(n.stdin()):vs((0,bs.resolve)(n.cwd,e))}function vs(e){let n=(0,U.openSync)(e,"r");try{if(/^\/(?:dev|proc)\//.test(e))return(0,U.readFileSync)(
n);let t=(0,U.readSync)(n,vn);return t<vn.length?vn.subarray(0,t):hu(n)}finally{(0,U.closeSync)(n)}}var vn=Buffer.allocUnsafeSlow(64*1024);function hu(e){let{size:n}=(0,U.fstatSync)(
e),t=Buffer.allocUnsafeSlow(Math.max(n,vn.length)),r=vn.copy(t);for(;r<t.length;){let i=(0,U.readSync)(e,t,r,t.length-r,null);if(i===0)return t.subarray(0,r);r+=
i}let o=(0,U.readFileSync)(e);return o.length===0?t:Buffer.concat([t,o])}function it(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===
254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);let n=e.toString("utf8");return(0,hs.isUtf8)(e)?n:n.replaceAll("\uFFFD","\uFFFF")}function Ps({path:e,
fullPath:n,fromDirectory:t},r){let o=e===q?$r(e,r):vs(n);return t&&!bu(o)?void 0:it(o)}function bu(e){return e[0]===255||e[0]===254?lr(it(e)):e.includes("opench\
oreo")||e.includes("Plane")&&lr(e.toString("latin1"))}function ks(e,n){let t=[];for(let r of e.files)try{let o=e.contextOf(r),i=o.isPatch&&o.patchKind!==void 0,s=Ps(i?{...r,fromDirectory:!1}:r,n);s!==void 0&&t.push(
{path:r.path,text:s,context:o})}catch(o){vu(r,o,e)}return{files:t,faults:e.faults,notes:e.notes}}function vu({path:e,fromDirectory:n},t,{onFault:r,onNote:o}){let i=qe(
t);n&&!ot(t)?o(`skipped ${e}: ${i}`):r({file:e,reason:i})}function ws({faults:e,notes:n},t){for(let r of n)ie(t,r);for(let{file:r,reason:o}of e)Ar(t,`${r}: ${o}`)}var xs={option:"",environment:" (OPENCHOREO_RELEASE)",configuration:" (configuration)",detected:' (detected; set "release" in .openchoreo-planes.yaml)'};function Fr(e){let n=ye(e),t=[];for(let r of e.slice(n.length).split("/"))r===""||r==="."||(r!==".."?t.push(r):t.length>0&&t.at(-1)!==".."?t.pop():n===""&&t.push(
r));return n+t.join("/")}function Ss(e,n){return Fr(Pu(n)||e===""?n:`${e}/${n}`)}function Rs(e){let n=e.lastIndexOf("/");return e.slice(0,Math.max(n,ye(e).length))}function st(e,n){if(e===n)return"";if(ye(e)!==ye(n))return n;let t=Os(e),r=Os(n),o=0;for(;o<t.length&&o<r.length&&t[o]===r[o];)o++;return[...t.slice(o).map(()=>"\
.."),...r.slice(o)].join("/")}function Es(e,n){return e===n?!0:ye(e)!==ye(n)?!1:st(e,n).split("/")[0]!==".."}function Pu(e){return ye(e)!==""}function Os(e){return e.
slice(ye(e).length).split("/").filter(Boolean)}function ye(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}var ku=require("util");var X=class extends Error{name="UsageError"};var Ys=require("fs"),ct=require("path");var Ms=require("fs"),ee=require("path");var Cs={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function As(e,n){let{overrides:t=[],sets:r=[],complete:o=!1}=e,
i={release:e.release,rules:e.rules??{},sets:r,complete:o,failLevel:e.failLevel,source:n.source,folder:n.folder},s=new Map;return a=>{if(a===void 0)return i;let l=t.
filter(({files:c})=>c.some(p=>p.matchOf(a)!==void 0));if(l.length===0)return i;let f=l.map(c=>t.indexOf(c)).join(),u=s.get(f)??l.reduce(wu,i);return s.set(f,u),
u}}function wu(e,{release:n,rules:t}){return{...e,release:n??e.release,rules:{...e.rules,...t}}}var xu,Ou=()=>xu??=require("./config-file.cjs"),Ds=(...e)=>Ou().loadConfig(...e);function Ns({overrides:e=[],sets:n=[]}){return[...e.flatMap(({files:t})=>t).map(Su),...n.map(Ru)]}var Su=({pattern:e,matchOf:n})=>({matches:t=>n(t)!==void 0,words:`\
no file matches "${e}" of overrides`}),Ru=({pattern:e,matchOf:n})=>({matches:t=>(n(t)??t)!==t,words:`no folder with manifests matches "${e}" of sets`});var Eu=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function $s({cwd:e,file:n,off:t=!1}){if(t&&n!==void 0)throw new X("--confi\
g and --no-config exclude each other");let r=new Map,o=new Map,i=new Map,s=[],a=t||n===void 0?void 0:c((0,ee.resolve)(e,n));function l(g){return t?Is:a??f((0,ee.dirname)(
g))}function f(g){let h=r.get(g);if(h)return h;let b=u(g)??(p(g)?Is:f((0,ee.dirname)(g)));return r.set(g,b),b}function u(g){let[h,b]=Eu.filter(y=>Ls(Tr(g,y)));if(b!==
void 0){let y=Ee(e,g);throw new Xn([`${y}: has both ${h} and ${b}; keep one of them`])}return h===void 0?void 0:c(Tr(g,h))}function c(g){let h=Ee(e,g),b=(0,ee.dirname)(
g),y=Ds(g,h),P=Ns(y),w=As(y,{source:h,folder:b}),x={folder:b,source:h,settingsFor:w,globs:P,isLeftOut:tt(b,y.ignore??[])};return s.push(x),x}function p(g){return d(
g)?m(g):g===e||ae(e,g)===void 0}function d(g){let h=o.get(g);if(h!==void 0)return h;let b=(0,ee.dirname)(g),y=m(g)||b!==g&&d(b);return o.set(g,y),y}function m(g){
let h=i.get(g)??Ls(Tr(g,".git"));return i.set(g,h),h}return{settingsFor:g=>{let{folder:h,settingsFor:b}=l(g);return b(ae(h,g))},releases:()=>[...new Set(s.flatMap(
({settingsFor:g})=>{let{release:h}=g(void 0);return h===void 0||h==="auto"?[]:[h]}))],isIgnored:(g,h)=>l(g).isLeftOut(g,h),unmatched:(g,h)=>{let b=new Map(s.filter(
({folder:y})=>h.some(P=>Cu(P,y))).map(y=>[y,new Set(y.globs)]));if([...b.values()].every(({size:y})=>y===0))return[];for(let y of g){let P=l(y),w=ae(P.folder,y),
x=b.get(P)??[];if(w!==void 0)for(let A of x)A.matches(w)&&b.get(P)?.delete(A)}return[...b].flatMap(([{source:y},P])=>[...P].map(({words:w})=>`${y}: ${w}`))}}}var Cu=(e,n)=>e===
n||ae(e,n)!==void 0,Is={folder:"",source:"",settingsFor:()=>Cs,isLeftOut:()=>!1,globs:[]},Tr=(e,n)=>e.endsWith(ee.sep)?e+n:e+ee.sep+n;function Ls(e){try{return(0,Ms.lstatSync)(
e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var lt=require("fs"),ne=require("path");var Fs=["kustomization.yaml","kustomization.yml","Kustomization"];var Au,Du=()=>Au??=require("./kustomizations.cjs"),Ts=(...e)=>Du().createKustomizations(...e);var at={namespace:void 0,prefix:"",suffix:""};var Bs={setsOf:()=>[],namingsIn:()=>()=>[at]},Pn={...Bs,reachFrom:()=>Bs,isPatch:()=>!1,patchKindOf:()=>{},isConfiguration:()=>!1,notes:[]};function js(e,n,{onNote:t}){let r=Nu(e,n).flatMap(s=>{try{return[{path:$(s),text:it($r(s,n))}]}catch{return[]}});if(r.length===0)return Pn;let o=Ts(r,s=>(0,lt.existsSync)(
s)),{notes:i}=o;for(let{path:s,message:a}of i.slice(0,Br))t(`${Ee(n.cwd,s)}: ${a}`);return i.length>Br&&t(`${i.length-Br} more such notes about Kustomizations`),
o}var Br=5;function Nu(e,n){let t=new Set,r=[];for(let{fullPath:o}of e)if(o.includes(ne.sep))for(let i=(0,ne.dirname)(o);!t.has(i);i=(0,ne.dirname)(i)){t.add(i);
for(let s of Fs)(0,lt.existsSync)((0,ne.join)(i,s))&&r.push((0,ne.join)(i,s));if(Iu(i,n.cwd))break}return r}function Iu(e,n){return(0,lt.existsSync)((0,ne.join)(
e,".git"))||e===n||e===(0,ne.dirname)(e)||ae(n,e)===void 0}function _r(e){let n=e.trim().toLowerCase();if(n==="auto")return{ok:!0,release:"auto"};if(n==="latest")return{ok:!0,release:Ce};let t=Lu.exec(n),r=t===null?void 0:
`v${t[1]}`;return Yr(r)?{ok:!0,release:r}:{ok:!1,suggestion:Mu(n,r)}}function _s(e){let n=_r(e),t=n.ok?void 0:n.suggestion,r=t===void 0?`; write one of ${F[0]} \
to ${Ce}, latest or auto`:`; did you mean "${t}"?`;return`unknown release "${e}"${r}`}var Lu=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function Mu(e,n){if(n===void 0)return Kn(e,[...F,"latest","auto"]);let t=jr(n);return F.reduce((r,o)=>Math.abs(jr(o)-t)<Math.abs(jr(r)-t)?o:r)}function jr(e){let[
n=0,t=0]=e.slice(1).split(".").map(Number);return n*1e4+t}function Us(e,{env:n}){if(e!==void 0)return Ks(e,"option","--release");let t=n[Ws];return t===void 0||t===""?void 0:Ks(t,"environment",Ws)}var Ws="OPENCHOREO_RE\
LEASE";function Ks(e,n,t){let r=_r(e);if(!r.ok)throw new X(`${t}: ${_s(e)}`);return r.release==="auto"?"auto":{release:r.release,from:n}}function zs(e){let n=[...new Set(e)];return n.length>1?[...new Set(n.flat())]:n[0]??[]}function qs({patterns:e=[],root:n="",workingDirectory:t=n,kustomizations:r}){if(e.length===0&&r===Pn)return{setsOf:()=>Gs,namingsIn:Pn.namingsIn,unmatched:()=>[]};
let o=u=>st(t,u)||".",i=new Set,s=Q(u=>{if(e.length===0||!Es(n,u))return[];let c=st(n,u),p=e.flatMap(d=>{let m=d.matchOf(c);return m===void 0?[]:(i.add(d),[o(Ss(
n,m))])});return[...new Set(p)]}),a=r.reachFrom(s),l=new Map,f=u=>{let c=o(u);return l.set(c,u),c};return{setsOf:u=>{let c=Fr(u),p=s(Rs(c)),d=a.setsOf(c);if(p.length+
d.length>0)return zs([p,d]);let m=r.setsOf(c);return m.length>0?m.map(f):Gs},namingsIn:Q(u=>{let c=l.get(u),p=c===void 0?a.namingsIn(u):r.namingsIn(c);return d=>{
let m=p(d);return m.length>0?m:[at]}}),unmatched:()=>e.filter(u=>!i.has(u)).map(({pattern:u})=>u)}}var Gs=[""];function Hs(e,n){let t=$(n.cwd),r=new Map;function o({sets:i,folder:s}){let a=s===void 0?t:$(s),l=r.get(s)??qs({patterns:i,root:a,workingDirectory:t,kustomizations:e});
return r.set(s,l),l}return{setsOf(i,s){let[a="",...l]=o(s).setsOf(i);return[a,...l]},namingsIn:(i,s)=>o(s).namingsIn(i)}}function Vs(e,n,t){let{ignore:r=[],complete:o=!1}=n,i=Us(n.release,t),s=$u(n,t),a=[],l=[],f={onFault:b=>a.push(b),onNote:b=>l.push(b)},u=(b,y)=>s.isIgnored(b,y),
c=[...ys(e,{cwd:t.cwd,env:t.env,ignore:r,isLeftOut:u,...f})],p=js(c,t,f),d=Hs(p,t),m=Q(({path:b,fullPath:y,fromDirectory:P})=>{let w=b===q?Tu(t):y,x=s.settingsFor(
w),A=$(w);return{sets:b===q?[""]:d.setsOf(A,x),release:i===void 0?ju(x):Bu(i),isPatch:p.isPatch(A),patchKind:p.patchKindOf(A),namingsIn:na=>d.namingsIn(na,x)(A),
fromDirectory:P,complete:o||x.complete,levels:x.rules,failLevel:x.failLevel}});return{files:c,faults:a,notes:l,...f,contextOf:m,configuredReleases:()=>i==="auto"?
[]:s.releases(),unmatched:()=>{let b=e.map(y=>(0,ct.resolve)(t.cwd,y)).filter(Fu);return b.length===0?[]:s.unmatched(c.map(({fullPath:y})=>y),b)}}}function $u(e,n){
return $s({cwd:n.cwd,file:e.config,off:e["no-config"]??!1})}function Fu(e){try{return(0,Ys.statSync)(e).isDirectory()}catch{return!1}}var Tu=e=>(0,ct.join)(e.cwd,
q),Bu=e=>e==="auto"?void 0:e;function ju({release:e}){return e===void 0||e==="auto"?void 0:{release:e,from:"configuration"}}function Qs(e,{release:n,from:t},r){t!=="option"&&ie(r,`${e} ${n}${xs[t]}`)}function Zs(e){let n=e.filter(t=>t.trim()!=="");return n.map((t,r)=>{let o=n.length>1?_u(t):Kr(t);return r===0?n.length>1?Wr(o):o:(/^---[ \t]*(?:#|\r?$)/m.exec(
o)?.index===0?"":`---
`)+(r<n.length-1?Wr(o):o)}).join("")}var Wr=e=>e.endsWith(`
`)?e:`${e}
`;function _u(e){let n=e.replace(/^\ufeff/,""),{documents:t}=an(n);return!/^\s*\{/.test(n)||t.length<2?Kr(n):t.map(({range:r})=>Kr(Wr(n.slice(r.start.offset,r.end.
offset).trim().replace(/^---[^\n]*\n/,"")))).join(`---
`)}function Kr(e){if(!Ge(e))return e;let n=an(e).documents.flatMap(o=>[...Wu(e,o)]),t=0,r=[];for(let{start:o,end:i,text:s}of n.sort((a,l)=>a.start-l.start))r.push(
e.slice(t,o),s),t=i;return[...r,e.slice(t)].join("").replace(/^\ufeff/,"")}function*Wu(e,{value:n,syntax:t,range:r}){let{root:o,comments:i}=t;if(!o){let[s,a]=[r.
start.offset,r.end.offset],l=e.slice(s,a);yield{start:s,end:a,text:Ge(l)?Er(l):l};return}for(let[s,a]of i)yield{start:s,end:a,text:Zn(e.slice(s,a))};yield*Xs(e,
o,n,"")}function*Xs(e,n,t,r){let{key:o,kind:i,extent:s,children:a}=n,[l,f]=s;o?.name!==void 0&&Ge(e.slice(...o.extent))&&(yield{start:o.extent[0],end:o.extent[1],
text:Js(o.name)});let u=M(t,r);i==="scalar"&&typeof u=="string"&&Ge(e.slice(l,f))&&(yield{start:l,end:f,text:Js(u)});for(let[c,p]of a.entries())yield*Xs(e,p,t,`${r}\
/${S(i==="list"?String(c):p.key?.name??"")}`)}var Js=e=>Er(_(e,"block"));var Ku,Uu=()=>Ku??=require("./write.cjs"),ea=(...e)=>Uu().writeFiles(...e);async function zu({options:e,positionals:n},t){let{write:r,check:o}=e;if(n.length===0)throw new X("default needs files or directories, or - for standard input");
if(r&&o)throw new X("--write and --check exclude each other");if(r&&n.includes("-"))throw new X("--write needs files: standard input has no place to write to");
let i=ks(Vs(n,e,t),t);if(ws(i,t),i.faults.length>0)return Z.failure;let s=qu(i.files),a=i.files.map(c=>Gu(c,s(c)));for(let c of a.flatMap(({mistakes:p})=>p))ie(
t,c);if(a.some(({mistakes:c})=>c.length>0))return Z.findings;let l=a.every(({refused:c})=>c.length===0);for(let c of a.flatMap(({refused:p})=>p))ie(t,c);Hu(a,t);
let f=a.filter(({text:c,after:p})=>c!==p);if(o){for(let{path:c}of f)t.stdout(`${c}
`);return l&&f.length===0?Z.ok:Z.findings}if(!r)return t.stdout(Zs(a.filter(({isNamed:c,planes:p})=>c||p>0).map(({after:c})=>c))),l?Z.ok:Z.findings;let u=await ea(
f.map(({path:c,text:p,after:d})=>({path:(0,Ur.resolve)(t.cwd,c),shown:c,text:d,before:p})),{io:t,lookedAt:a.map(({path:c})=>(0,Ur.resolve)(t.cwd,c)),onWritten:()=>ie(
t,f.length===0?"No default was missing; nothing was written":`${ut(f.length,"file")} written`)});return u===Z.ok&&!l?Z.findings:u}function Gu({path:e,text:n,context:t},r){
let o=[],i=({start:c},p)=>`${e}:${c.line}:${c.column}: ${p}`,s=(c,p)=>{o.push(i(p,zr(c)))},a=0,l=ur(n,pr(t)).flatMap(({document:c,role:p,resources:d})=>{a+=d.length;
let m=d.filter(g=>g.role==="manifest");if(p==="unreadable"||m.length>0)for(let g of c.issues)s(g,g.range);for(let g of m)for(let h of un(g,r.release))s(h,fi(c,g.
pointer+h.path,h.code));return c.issues.length>0?[]:m.map(g=>({document:c,pointer:g.pointer,after:ei(g,Vr(r.release)(g.value))}))}),{text:f,refused:u}=o.length>
0?{text:n,refused:[]}:Xi(n,l);return{path:e,text:n,after:f,release:r,planes:a,mistakes:o,isNamed:e===q||!t.fromDirectory,refused:u.map(({change:c,reason:p})=>i(
c.document.positionOf(c.pointer),p))}}function qu(e){let n=pi(),t=o=>o&&ui(ur(o.text,pr(o.context)));for(let[o,i]of e.entries())i.context.release===void 0&&n.vote(
o,i.context,t(i)??[]);let{releaseOf:r}=n.decide(o=>t(e[o]));return({context:o})=>r(o)}function Hu(e,n){let t=e.filter(({planes:o})=>o>0),r=[...he(t,({release:o})=>`${o.
release} ${o.from}`).values()];for(let o of r){let[i]=o;i&&Qs(r.length>1?`${ut(o.length,"file")}: defaults of`:"Defaults of",i.release,n)}}0&&(module.exports={defaultCommand});
