#!/usr/bin/env node
"use strict";var wd=Object.create;var Or=Object.defineProperty;var xd=Object.getOwnPropertyDescriptor;var Pd=Object.getOwnPropertyNames;var kd=Object.getPrototypeOf,Rd=Object.prototype.hasOwnProperty;var ee=(e,t)=>{for(var n in t)Or(e,n,{get:t[n],enumerable:!0})},Od=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Pd(t))!Rd.call(e,o)&&
o!==n&&Or(e,o,{get:()=>t[o],enumerable:!(r=xd(t,o))||r.enumerable});return e};var Cd=(e,t,n)=>(n=e!=null?wd(kd(e)):{},Od(t||!e||!e.__esModule?Or(n,"default",{value:e,enumerable:!0}):n,e));var kr=require("fs"),hd=require("path");var fi=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Ed=/##(\w*)\[/g,pi=e=>!/[^\n\x20-\x7e]|::|##/.test(e);function Pn(e){return pi(e)&&!e.includes(
`
`)?e:gi(e.replace(fi,mi))}function Gt(e){return pi(e)?e:e.split(`
`).map(t=>{let n=t.endsWith("\r")?"\r":"",r=t.slice(0,t.length-n.length).replace(fi,o=>o==="	"?o:mi(o));return gi(r)+n}).join(`
`)}function Cr(e){return Gt(e)!==e}function mi(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${Sd(t)}`}var Sd=e=>e.toString(16).padStart(
4,"0");function gi(e){return e.replace(/^(\s*):(?=:)/,"$1\\:").replace(Ed,"##$1\\[")}function Ge(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var yi=require("fs");function hi(e){let t=[];for(let n=1;;){let r=Buffer.allocUnsafe(65536);try{let o=(0,yi.readSync)(e,r);if(o===0)break;t.push(r.subarray(0,o)),n=1}catch(o){let i=Ge(
o);if(i==="EOF")break;if(i!=="EAGAIN")throw o;Dd(n),n=Math.min(n*2,Ad)}}return Buffer.concat(t)}var Ad=50;function Dd(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(
4)),0,0,e)}function vi(e){let t=e[0]===239?3:e[0]===255||e[0]===254?2:0;return e.subarray(t).every(n=>Id.has(n))}var Id=new Set([0,9,10,13,32]);var H={ok:0,findings:1,failure:2};function bi(e){return xi(e,{stdout:(t,n)=>{n||!Cr(t)?e.stdout(t):e.stdout(e.colors?Ld(t,qt):qt(t))},stderr:t=>e.stderr(qt(t))})}
var qt=e=>Cr(e)?Gt(e):e;function wi(e){return xi(e,{stdin:()=>{let n=e.stdin();if(vi(n))throw new Error("standard input is empty; use --allow-empty if that is e\
xpected");return n}})}function xi(e,t){return{stdout:e.stdout,stderr:e.stderr,progress:e.progress,stdin:e.stdin,...t,env:e.env,cwd:e.cwd,generated:e.generated,get colors(){
return e.colors},get watched(){return e.watched},get ask(){return e.ask}}}function Ld(e,t){return e.split(Er).map((n,r)=>{let o=r===0?"":/^\[\d{1,2}m/.exec(n)?.[0]??
"";return o!==""?Er+o+t(n.slice(o.length)):t(r===0?n:Er+n)}).join("")}var Er="\x1B";function me(e,t){e.stderr(`${Pn(t)}
`)}function zt(e,t){me(e,`openchoreo-planes: ${t}`)}var Nd,Fd=()=>Nd??=require("./cli/checklist.cjs"),Pi=(...e)=>Fd().checklistCommand(...e);var kn=class extends Error{name="ConfigError";lines;constructor(t){super(t.join(`
`)),this.lines=t}};function at(e){return e instanceof Error&&e.name==="ConfigError"}var Td,Md=()=>Td??=require("./cli/default.cjs"),ki=(...e)=>Md().defaultCommand(...e);var $d,Bd=()=>$d??=require("./cli/explain.cjs"),Ri=(...e)=>Bd().explainCommand(...e);var jd,Ud=()=>jd??=require("./cli/graph.cjs"),Oi=(...e)=>Ud().graphCommand(...e);var Kd,Ci=()=>Kd??=require("./cli/help.cjs"),Ei=(...e)=>Ci().helpOf(...e),Sr=(...e)=>Ci().helpOfAll(...e);var _d,Hd=()=>_d??=require("./cli/init.cjs"),Si=(...e)=>Hd().initCommand(...e);var Wd,Gd=()=>Wd??=require("./cli/certificates.cjs"),Ai=(...e)=>Gd().endOf(...e);function Rn(e,t){let n=new Map;for(let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}var Dr={};ee(Dr,{isPlane:()=>Vd,validatePlane:()=>zd,withDefaults:()=>Yd});var qd,Ar=()=>qd??=require("./cli/v0.3.cjs"),zd=(...e)=>Ar().validatePlane(...e),Vd=(...e)=>Ar().
isPlane(...e),Yd=(...e)=>Ar().withDefaults(...e);var On={};ee(On,{isPlane:()=>Jd,validatePlane:()=>Zd,withDefaults:()=>Xd});var Qd,Ir=()=>Qd??=require("./cli/v0.4.cjs"),Zd=(...e)=>Ir().validatePlane(...e),Jd=(...e)=>Ir().
isPlane(...e),Xd=(...e)=>Ir().withDefaults(...e);var Nr={};ee(Nr,{isPlane:()=>nu,validatePlane:()=>tu,withDefaults:()=>ru});var eu,Lr=()=>eu??=require("./cli/v0.6.cjs"),tu=(...e)=>Lr().validatePlane(...e),nu=(...e)=>Lr().
isPlane(...e),ru=(...e)=>Lr().withDefaults(...e);var Tr={};ee(Tr,{isPlane:()=>su,validatePlane:()=>iu,withDefaults:()=>au});var ou,Fr=()=>ou??=require("./cli/v0.7.cjs"),iu=(...e)=>Fr().validatePlane(...e),su=(...e)=>Fr().
isPlane(...e),au=(...e)=>Fr().withDefaults(...e);var $r={};ee($r,{isPlane:()=>du,validatePlane:()=>cu,withDefaults:()=>uu});var lu,Mr=()=>lu??=require("./cli/v0.8.cjs"),cu=(...e)=>Mr().validatePlane(...e),du=(...e)=>Mr().
isPlane(...e),uu=(...e)=>Mr().withDefaults(...e);var jr={};ee(jr,{isPlane:()=>mu,validatePlane:()=>pu,withDefaults:()=>gu});var fu,Br=()=>fu??=require("./cli/v0.9.cjs"),pu=(...e)=>Br().validatePlane(...e),mu=(...e)=>Br().
isPlane(...e),gu=(...e)=>Br().withDefaults(...e);var Cn={};ee(Cn,{isPlane:()=>vu,validatePlane:()=>hu,withDefaults:()=>bu});var yu,Ur=()=>yu??=require("./cli/v0.10.cjs"),hu=(...e)=>Ur().validatePlane(...e),vu=(...e)=>Ur().
isPlane(...e),bu=(...e)=>Ur().withDefaults(...e);var _r={};ee(_r,{isPlane:()=>Pu,validatePlane:()=>xu,withDefaults:()=>ku});var wu,Kr=()=>wu??=require("./cli/v0.12.cjs"),xu=(...e)=>Kr().validatePlane(...e),Pu=(...e)=>Kr().
isPlane(...e),ku=(...e)=>Kr().withDefaults(...e);var Wr={};ee(Wr,{isPlane:()=>Cu,validatePlane:()=>Ou,withDefaults:()=>Eu});var Ru,Hr=()=>Ru??=require("./cli/v0.13.cjs"),Ou=(...e)=>Hr().validatePlane(...e),Cu=(...e)=>Hr().
isPlane(...e),Eu=(...e)=>Hr().withDefaults(...e);var qr={};ee(qr,{isPlane:()=>Du,validatePlane:()=>Au,withDefaults:()=>Iu});var Su,Gr=()=>Su??=require("./cli/v0.14.cjs"),Au=(...e)=>Gr().validatePlane(...e),Du=(...e)=>Gr().
isPlane(...e),Iu=(...e)=>Gr().withDefaults(...e);var En={};ee(En,{isPlane:()=>Fu,validatePlane:()=>Nu,withDefaults:()=>Tu});var Lu,zr=()=>Lu??=require("./cli/v0.15.cjs"),Nu=(...e)=>zr().validatePlane(...e),Fu=(...e)=>zr().
isPlane(...e),Tu=(...e)=>zr().withDefaults(...e);var Yr={};ee(Yr,{isPlane:()=>Bu,validatePlane:()=>$u,withDefaults:()=>ju});var Mu,Vr=()=>Mu??=require("./cli/v0.17.cjs"),$u=(...e)=>Vr().validatePlane(...e),Bu=(...e)=>Vr().
isPlane(...e),ju=(...e)=>Vr().withDefaults(...e);var Zr={};ee(Zr,{isPlane:()=>_u,validatePlane:()=>Ku,withDefaults:()=>Hu});var Uu,Qr=()=>Uu??=require("./cli/v1.0.cjs"),Ku=(...e)=>Qr().validatePlane(...e),_u=(...e)=>Qr().
isPlane(...e),Hu=(...e)=>Qr().withDefaults(...e);var Sn={};ee(Sn,{isPlane:()=>qu,validatePlane:()=>Gu,withDefaults:()=>zu});var Wu,Jr=()=>Wu??=require("./cli/v1.1.cjs"),Gu=(...e)=>Jr().validatePlane(...e),qu=(...e)=>Jr().
isPlane(...e),zu=(...e)=>Jr().withDefaults(...e);var An={"v0.3":Dr,"v0.4":On,"v0.5":On,"v0.6":Nr,"v0.7":Tr,"v0.8":$r,"v0.9":jr,"v0.10":Cn,"v0.11":Cn,"v0.12":_r,"v0.13":Wr,"v0.14":qr,"v0.15":En,"v0.16":En,"v0.1\
7":Yr,"v1.0":Zr,"v1.1":Sn,"v1.2":Sn};var W=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var ne=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Dn={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","\
v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"\
v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},ge=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWo\
rkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Di={"v0.3":[],"v0.4":["Environment","Organization"],"v0.6":["Organiz\
ation"],"v0.7":["DataPlane","Environment","Organization"],"v0.8":["Environment","Organization"],"v0.9":["Environment","Organization"],"v0.10":["BuildPlane","Obs\
ervabilityPlane","Environment","Organization"],"v0.12":["Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Environment"],"v0.14":["DataPlane","Bui\
ldPlane","ObservabilityPlane","Environment"],"v0.15":["ObservabilityPlane","ClusterObservabilityPlane"],"v0.17":["BuildPlane","ClusterBuildPlane","Observability\
Plane","ClusterObservabilityPlane"],"v1.0":["Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Environment"]},In={"v0\
.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Env\
ironment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Or\
ganization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environ\
ment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane",
"Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":[
"DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDat\
aPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane",
"ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPl\
ane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Vu(e){return typeof e!="object"||e===null||Array.isArray(e)}function v(e){return!Vu(e)}var lt=W[W.length-1]??W[0],ct=Dn[lt];function Y(e){return Dn[e]}function Ii(e){return W.findLast(t=>Dn[t]===e)??e}function Xr(e,t){return e===t||ne.indexOf(e)>=
ne.indexOf(t)}function dt(e,t){return typeof t=="string"&&In[e].includes(t)}function Li(e){return typeof e=="string"&&Object.hasOwn(An,e)}function Ln(e){return An[e].
validatePlane}function eo(e,t){return An[e].isPlane(t)}function to(e,t){if(typeof e!="string")return t;let n=new Map;return r=>{let o=Yu(r,e),i=n.get(o)??t(r);return n.
set(o,i),i}}function Yu(e,t){let n=ne.indexOf(e);for(let r=e;n>0&&Di[r].includes(t);r=ne[n]??r)n--;return ne[n]??e}function Ni(e){let t=[];for(let n of e){let r=t.at(-1),o=r?.at(-1);r&&o&&W.indexOf(n)===W.indexOf(o)+1?r.push(n):t.push([n])}return t.map(n=>n.length>1?`${n[0]}\
 to ${n.at(-1)}`:n[0]).join(" and ")}function Mi(e,t,n){if(!v(e))return n().length;let{kind:r,spec:o}=e;return typeof r!="string"||!ge.includes(r)||dt(t,r)?n().length:Object.keys(e).length+(v(o)?Object.
keys(o).length:0)}function no(){let e=new Map(ne.map(d=>[d,0])),t=new Map(ne.map(d=>[d,0])),n=0,r=0,o=0,i=!0;function s(d,f){let u=!1;for(let p of f)d.fits(p)&&
(e.set(p,(e.get(p)??0)+1),u=!0);return u}function a(d){if(n++,i&&s(d,[ct])){r++,o++;return}let f=i?Fi:ne;if(i=!1,s(d,f))r++;else if(r===0)for(let u of ne)t.set(
u,(t.get(u)??0)+d.issues(u))}function l(){return r===0?Ti(t,Math.min(...t.values())):Ti(e,Math.max(...e.values()))}function c(){let d=n===0?[ct]:l(),f=W.filter(
m=>d.includes(Y(m))),u=f.at(-1)??W[0],p=e.get(Y(u))??0;return{release:u,reason:n===0?"no-manifests":r===0?"fewest-issues":p===r?"every-manifest":"most-manifests",
manifests:n,fitting:p,candidates:f}}return{add:a,recount:d=>{s(d,Fi)},decide:c,get isUnanimous(){return i},get unasked(){return o},get leading(){return i?ct:l().
at(-1)??ct}}}var Fi=ne.filter(e=>e!==ct),Ti=(e,t)=>ne.filter(n=>e.get(n)===t);var ro={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function Vt(e){return Qu(e)?ro[e]:void 0}function Qu(e){return Object.hasOwn(ro,e)}function ut(e){return Vt(e)?.scope==="Cluster"}function qe(e){return Vt(e)?.planeType}
function Ee(e){return qe(e)!==void 0}function Yt(e,t){return(Vt(e)?.references??[]).filter(n=>he(n,t))}function Nn(e){let t=In[e].flatMap(n=>Yt(n,e));return[...new Map(t.map(n=>[`${n.pointer} ${n.form}`,
n])).values()]}function he({since:e,until:t},n){return(!e||Xr(n,e))&&(!t||Xr(t,n))}function ft(e){return e.split("/").slice(1).map(Zu)}var ve=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Zu=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function Fe(e){return/[~\d]/.test(e)?ft(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function N(e,t){
let n=e;for(let r of Ju(t))if(Array.isArray(n))n=n[Number(r)];else if(v(n)&&Object.hasOwn(n,r))n=n[r];else return;return n}function I(e,t){let n=N(e,t);return typeof n==
"string"?n:""}function Ju(e){let t=oo.get(e);if(t)return t;let n=ft(e);return oo.size<Xu&&oo.set(e,n),n}var oo=new Map,Xu=1e3;function $i(e,t,n){return new io(e,t,n)}var io=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(t,n,r){this.value=t.value,this.issues=t.issues,
this.read=t,this.section=n,this.rangeOf=r}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??ef,this.knownSyntax}positionOf(t){return this.placeOf(t,"value")}keyOf(t){return this.placeOf(t,"key")}placeOf(t,n){let r=this.read.tape?.locate(ft(
t))?.[n];return r?this.rangeOf(...r):this.range}},ef={root:void 0,comments:[]};var tf=["map","list","scalar","alias","empty"],nf=["block","flow","plain","single","double","literal","folded"],rf=["plain","single","double","other"],[Me,be,we,
Sh,ji]=[0,1,2,3,4],G={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},xe={plain:0,single:64,double:128,other:192},[of,sf,Bi]=[256,512,1024],[Fn,
so,ao,Ui,lo,Qt,Te]=[0,1,2,3,4,5,6],Tn=class{cells=new Int32Array(Te*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(t,n,r,o,i,s){
let a=this.length;a+Te>this.cells.length&&this.grow();let{cells:l}=this;l[a+Fn]=t,l[a+so]=n,l[a+ao]=r,l[a+Ui]=i,l[a+lo]=s,this.length=a+Te;let c=a/Te;return l[a+
Qt]=c+1,this.names.push(o),c}close(t,n){this.cells[t*Te+lo]=n,this.cells[t*Te+Qt]=this.length/Te}comment(t,n){this.comments.push(t,n)}finish(t){return new co(this.
cells.slice(0,this.length),this.names,this.comments,t)}grow(){let t=new Int32Array(this.cells.length*2);t.set(this.cells),this.cells=t}},co=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(t,n,r,o){
this.cells=t,this.names=n,this.commentOffsets=r,this.targets=o}get syntax(){let t=[];for(let n=0;n<this.commentOffsets.length;n+=2)t.push([this.commentOffsets[n]??
0,this.commentOffsets[n+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:t}}locate(t){if(this.cells.length===0)return;let n=0;for(let i of t){
let s=this.childOf(this.behind(n),i);if(s===void 0)break;n=s}let r=this.extentOf(n),o=this.cell(n,so);return{value:r,key:o===-1?r:[o,this.cell(n,ao)]}}cell(t,n){
return this.cells[t*Te+n]??0}kindOf(t){return this.cell(t,Fn)&7}extentOf(t){return[this.cell(t,Ui),this.cell(t,lo)]}behind(t){return this.targets?.get(t)??t}childOf(t,n){
let r=this.kindOf(t);if(r===be&&!/^(?:0|[1-9]\d*)$/.test(n)||r!==be&&r!==Me)return;if(this.cell(t,Qt)-t>af)return this.indexOf(t).get(n);let o;for(let[i,s]of this.
entriesOf(t))i===n&&(o=s);return o}indexOf(t){let n=this.indexes.get(t);if(n)return n;let r=new Map(this.entriesOf(t));return this.indexes.set(t,r),r}*entriesOf(t){
let n=this.kindOf(t)===be,r=0;for(let o of this.childrenOf(t))n?yield[String(r++),o]:this.cell(o,Fn)&Bi?yield*this.mergedIn(this.behind(o)):yield[this.names[o]??
"",o]}*mergedIn(t){if(this.kindOf(t)===Me)yield*this.entriesOf(t);else for(let n of[...this.childrenOf(t)].reverse())yield*this.mergedIn(this.behind(n))}*childrenOf(t){
let n=this.cell(t,Qt);if(!(this.kindOf(t)>be))for(let r=t+1;r<n;r=this.cell(r,Qt))yield r}nodeOf(t){let n=this.cell(t,Fn);return{kind:tf[n&7]??"empty",style:nf[n>>
3&7]??"plain",extent:this.extentOf(t),key:this.keyOf(t,n),isMarked:(n&of)!==0,children:Array.from(this.childrenOf(t),o=>this.nodeOf(o))}}keyOf(t,n){let r=this.cell(
t,so);if(r!==-1)return{extent:[r,this.cell(t,ao)],style:rf[n>>6&3]??"other",name:this.names[t],isMerge:(n&Bi)!==0,isMarked:(n&sf)!==0}}},af=64;function uo(e,t,n){if(t===void 0)return n?Ki(e):ze(e);if(t===`${pt}binary`)return uf(e);if(t===`${pt}timestamp`)return cf.test(e)&&df(e)?ze(e):void 0;let r=lf.get(
t);if(!r)return ze(e);let o=Ki(e);return r==="float"&&o.type==="integer"?mt(Number(o.value)):o.type===r?o:void 0}var pt="tag:yaml.org,2002:",lf=new Map([[`${pt}\
int`,"integer"],[`${pt}float`,"float"],[`${pt}bool`,"boolean"],[`${pt}null`,"null"]]),cf=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function df(e){let[t=0,n=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(t,n,0)).getUTCDate()}function uf(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return ze(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function Ki(e){
let t=ff.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return pf(e)??ze(e);if(!/[-+0-9]/.test(n))return ze(e);let r=e.replaceAll("_","");return gf(r)??mf(r)??
ze(e)}var ff=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,_i(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,_i(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,mt(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,mt(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,mt(Number.NEGATIVE_INFINITY)])]);
function ze(e){return{type:"text",value:e,key:e}}function _i(e){return{type:"boolean",value:e,key:String(e)}}function mt(e){return{type:"float",value:e,key:hf(e)}}
function pf(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?mt(t):void 0}
function mf(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?mt(t):void 0}function gf(e){let t=yf.
exec(e);if(!t)return;let[,n="",r,o,i,s="0"]=t,a=r!==void 0?Mn(r,"0x",16):o!==void 0?Mn(o,"0o",22):i!==void 0?Mn(i,"0b",64):Mn(s,"",20);if(a===void 0||a>=2n**64n)
return;let l=n==="-"?-a:a;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:n===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var yf=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Mn(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function hf(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[r,o]=t.toExponential(n-1).split("e"),i=Number(o);return i>=-4&&i<6?String(Number(t.toPrecision(
n))):`${r}e${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}var w=Symbol("uncertain"),[se,ye,Ve,q]=[9,10,13,32],[re,X,Zt,gt,$e,$n,oe,Jt]=[34,35,39,44,45,46,58,63],[fo,po,Xt,jn,yt,Ye,ht,vt]=[60,62,91,92,93,123,124,125],vf=100,
bf=1e3,Bn=class{text;end;tape;at;levels=0;column=-1;lastEnd=0;keyStart=-1;keyEnd=-1;keyName=void 0;keyHeader=0;constructor(t,n,r,o){this.text=t,this.at=n,this.end=
r,this.tape=o}setKey(t,n,r,o){if(r-n>bf)throw w;this.keyHeader=t,this.keyStart=n,this.keyEnd=r,this.keyName=o}add(t,n,r){this.lastEnd=r;let o=this.tape.add(t|this.
keyHeader,this.keyStart,this.keyEnd,this.keyName,n,r);return this.keyHeader=0,this.keyStart=-1,this.keyEnd=-1,this.keyName=void 0,o}enter(){if(++this.levels>vf)
throw w}leave(t,n){this.levels--,this.lastEnd=n,this.tape.close(t,n)}code(t){return t<this.end?this.text.charCodeAt(t):ye}isBreak(t){let n=this.code(t);return n===
ye||n===Ve&&this.code(t+1)===ye}skipSpaces(){for(;this.code(this.at)===q;)this.at++}lineAfter(t){let n=this.text.indexOf(`
`,t);return n===-1||n>=this.end?this.end:n+1}endOfLineBefore(t){let n=t;return this.text.charCodeAt(n-1)===ye&&n--,n<t&&this.text.charCodeAt(n-1)===Ve&&n--,n}comment(){
let t=this.at;this.at=this.lineAfter(t),this.tape.comment(t,this.endOfLineBefore(this.at))}endLine(){let t=this.at;if(this.skipSpaces(),this.code(this.at)===X){
if(this.at===t)throw w;this.comment()}else if(this.isBreak(this.at))this.at=this.lineAfter(this.at);else throw w}nextColumn(){for(;this.at<this.end;){let t=this.
at;if(this.skipSpaces(),this.isBreak(this.at))this.at=this.lineAfter(this.at);else if(this.code(this.at)===X)this.comment();else{if(this.at===t&&this.code(t)===
$n&&this.code(t+1)===$n)throw w;return this.at-t}}return-1}};var Hi=Array.from({length:128},(e,t)=>/[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(t)));function Un(e){if(Hi[e.charCodeAt(0)])return e;
let t=uo(e,void 0,!0)?.value;if(t===void 0||typeof t=="number"&&!Number.isFinite(t))throw w;return t}function en(e){if(Hi[e.charCodeAt(0)])return e;let t=uo(e,void 0,
!0)?.key;if(t===void 0)throw w;return t}var wf=127,xf=Array.from({length:128},(e,t)=>t<=q||t===wf||"!\"#%&'*,:>?@[]`{|}".includes(String.fromCharCode(t)));function bt(e,t){
let n=e.code(t);return xf[n]||n===fo&&e.code(t+1)===fo?!1:n!==$e||!Se(e,t+1)}function Se(e,t){let n=e.code(t);return n===q||n===ye||n===se||n===Ve&&e.isBreak(t)}
function tn(e){let{text:t,end:n}=e,r=e.at,o=r;for(;r<n;r++){let i=t.charCodeAt(r);if(i!==q){if(i===ye||i===oe&&Se(e,r+1)||i===X&&r>e.at&&o<r)break;if(i===se)throw w;
if(i===Ve)break;o=r+1}}return e.at=r,o}function Wi(e,t,n,r){let o=e.text.slice(t,n),i=n;for(;;){let s=e.code(e.at);if(s===oe)throw w;s===X?e.comment():e.at=e.lineAfter(
e.at);let a=Gi(e,r);if(a===-1)return{value:o,end:i};if(s===X)throw w;let l=e.at;i=tn(e),o+=(a===0?" ":`
`.repeat(a))+e.text.slice(l,i)}}function Gi(e,t){let{at:n}=e,r=0,o=!1;for(;n<e.end;){let i=n;for(;e.code(i)===q;)i++;let s=e.code(i);if(s===se)throw w;if(s===X)
o=!0;else if(e.isBreak(i))r++;else{if(i-n<=t)return-1;if(o||!Pf(e,i))throw w;return e.at=i,r}n=e.lineAfter(i)}return-1}function Pf(e,t){let n=e.code(t);return n!==
$e&&n!==Jt&&n!==oe||!Se(e,t+1)}function Qe(e,t){let n=e.code(e.at)===re;e.at++;let r="";for(;;){let o=n?Of(e):Rf(e);if(!e.isBreak(e.at))return e.at++,r+o;if(t===
void 0||o.includes("	"))throw w;e.at=e.lineAfter(e.at);let i=Gi(e,t);if(i===-1)throw w;r+=kf(o)+(i===0?" ":`
`.repeat(i))}}function kf(e){let t=e.length;for(;e.charCodeAt(t-1)===q;)t--;return e.slice(0,t)}function Rf(e){let{text:t,end:n}=e,r="",o=e.at,i=o;for(;i<n;i++){
let s=t.charCodeAt(i);if(s===Zt){if(t.charCodeAt(i+1)!==Zt)break;r+=t.slice(o,i+1),i++,o=i+1}else if(s===ye||s===Ve&&e.isBreak(i))break}if(i>=n)throw w;return e.
at=i,r+t.slice(o,i)}function Of(e){let{text:t,end:n}=e,r="",o=e.at,i=o;for(;i<n;i++){let s=t.charCodeAt(i);if(s===re||s===ye||s===Ve&&e.isBreak(i))break;if(s!==
jn)continue;let a=Cf.get(t.charCodeAt(i+1));if(a===void 0)throw w;r+=t.slice(o,i)+a,i++,o=i+1}if(i>=n)throw w;return e.at=i,r+t.slice(o,i)}var Cf=new Map([...Object.
entries({n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"})].map(([e,t])=>[e.charCodeAt(0),t]));function qi(e,t){let{text:n}=e,r=e.code(e.at)!==ht;e.at++;let o=Sf.get(e.code(e.at))??"cl\
ip";o!=="clip"&&e.at++,e.endLine();let i=[],s=-1,a=e.at;for(;e.at<e.end;){let f=e.at,u=s===-1?Number.POSITIVE_INFINITY:f+s,p=f;for(;p<u&&e.code(p)===q;)p++;if(e.
isBreak(p)){if(s===-1&&p>f)throw w;i.push(""),e.at=e.lineAfter(p);continue}if(s===-1){if(s=p-f,s<=t||s===0)throw w}else if(p-f<s){if(e.code(p)===se||p-f>t)throw w;
break}if(e.code(p)===se)throw w;if(e.code(p)===q&&(r||Ef(e,p)))throw w;e.at=e.lineAfter(p);let y=e.endOfLineBefore(e.at);i.push(n.slice(p,y)),a=y}if(s===-1)throw w;
let l=0;for(;i.at(-1)==="";)i.pop(),l++;let c=r?Af(i):i.join(`
`),d=o==="strip"?"":o==="clip"?`
`:`
`.repeat(l+1);for(;n.charCodeAt(a-1)===q||n.charCodeAt(a-1)===se;)a--;return{value:c+d,end:a}}function Ef(e,t){let n=t;for(;e.code(n)===q||e.code(n)===se;)n++;return e.
isBreak(n)}var Sf=new Map([[$e,"strip"],[43,"keep"]]);function Af(e){let t="",n=0;for(let[r,o]of e.entries())o===""?n++:(r>0&&(t+=n===0?" ":`
`.repeat(n)),t+=o,n=0);return t}var nn=e=>e===Ye||e===Xt,Ze=e=>e===re||e===Zt;function go(e){e.enter();let t=e.at,n=e.code(t)===Ye,r=n?vt:yt,o=e.add((n?Me:be)|G.flow,t,t),i={},s=[];for(e.at++,
Kn(e);e.code(e.at)!==r;){if(n){let a=Df(e);if(a in i)throw w;i[a]=zi(e)}else s.push(zi(e));if(Kn(e),e.code(e.at)===gt)e.at++,Kn(e);else if(e.code(e.at)!==r)throw w}
return e.at++,e.leave(o,e.at),n?i:s}function Df(e){let t=e.at,n=e.code(t),r=Ze(n),o=r?Qe(e,void 0):void 0,i=r?e.at:Vi(e);e.skipSpaces();let s=e.code(e.at+1);if(e.
code(e.at)!==oe||(r?mo.has(s):!Se(e,e.at+1)))throw w;e.at++,Kn(e);let a=o??en(e.text.slice(t,i)),l=r?n===re?xe.double:xe.single:xe.plain;return e.setKey(l,t,i,a),
a}function zi(e){let t=e.at,n=e.code(t);if(nn(n))return go(e);if(Ze(n)){let o=Qe(e,void 0);return e.add(we|(n===re?G.double:G.single),t,e.at),o}let r=Vi(e);if(e.
code(e.at)===oe)throw w;return e.add(we|G.plain,t,r),Un(e.text.slice(t,r))}function Vi(e){let{text:t,end:n}=e,{at:r}=e,o=e.code(r+1);if(e.code(r)===$e&&mo.has(o))
throw w;if(!bt(e,r)||t.charCodeAt(r)===$n&&t.charCodeAt(r-1)===ye)throw w;let i=r;for(;r<n;r++){let s=t.charCodeAt(r);if(s!==q){if(s===gt||s===yt||s===vt||e.isBreak(
r))break;if(s===oe){if(Se(e,r+1))break;if(mo.has(e.code(r+1)))throw w}if(s===X&&i<r)break;if(s===se||s===Jt||nn(s))throw w;i=r+1}}return e.at=r,i}var mo=new Set(
[oe,gt,Xt,yt,Ye,vt,Jt]);function Kn(e){let t=e.at;for(;e.at<e.end;){let n=e.code(e.at);if(n===q)e.at++;else if(e.isBreak(e.at))e.at=e.lineAfter(e.at);else if(n===
X&&e.at>t)e.comment();else return}throw w}function rn(e,t,n){let r=e.at,o=e.code(r);if(yo(e))return Ji(e,t);if(nn(o)||o===ht||o===po)return Xi(e,n);if(Ze(o)){let s=Qe(e,n),a=e.at;if(!Zi(e))return es(e,r,
a,s);if(e.text.slice(r,a).includes(`
`))throw w;return Yi(e,t,r,a,s)}if(!bt(e,r))throw w;let i=tn(e);return e.code(e.at)===oe?Yi(e,t,r,i,en(e.text.slice(r,i))):ts(e,r,i,n)}function Yi(e,t,n,r,o){e.
enter();let i=e.add(Me|G.block,n,n),s={};e.setKey(Qi(e,n),n,r,o);for(let a=o;;a=If(e)){if(a in s)throw w;if(e.at++,s[a]=Lf(e,t),e.column!==t)break}if(e.column>t)
throw w;return e.leave(i,e.lastEnd),s}function If(e){let t=e.at,n,r;if(Ze(e.code(t))){if(n=Qe(e,void 0),r=e.at,!Zi(e))throw w}else{if(!bt(e,t))throw w;if(r=tn(e),
e.code(e.at)!==oe)throw w;n=en(e.text.slice(t,r))}return e.setKey(Qi(e,t),t,r,n),n}function Qi(e,t){let n=e.code(t);return Ze(n)?n===re?xe.double:xe.single:xe.plain}
function Zi(e){let{at:t}=e;return e.skipSpaces(),e.code(e.at)===oe&&Se(e,e.at+1)?!0:(e.at=t,!1)}function Lf(e,t){let n=e.at;if(e.skipSpaces(),!e.isBreak(e.at)&&
e.code(e.at)!==X)return Xi(e,t);e.at=n,e.endLine();let r=e.nextColumn();return r>t?rn(e,r,t):r===t&&yo(e)?Ji(e,t):ns(e,n,r)}function Ji(e,t){e.enter();let n=e.add(
be|G.block,e.at,e.at),r=[];do r.push(Nf(e,t));while(e.column===t&&yo(e));if(e.column>t)throw w;return e.leave(n,e.lastEnd),r}function Nf(e,t){let n=e.at;if(e.at++,
e.skipSpaces(),!e.isBreak(e.at)&&e.code(e.at)!==X)return rn(e,t+e.at-n,t);e.at=n+1,e.endLine();let r=e.nextColumn();return r>t?rn(e,r,t):ns(e,n+1,r)}function yo(e){
return e.code(e.at)===$e&&Se(e,e.at+1)}function Xi(e,t){let n=e.at,r=e.code(n);if(nn(r)){let o=go(e),i=e.at;return e.endLine(),e.column=e.nextColumn(),e.lastEnd=
i,o}if(Ze(r)){let o=Qe(e,t);return es(e,n,e.at,o)}if(r===ht||r===po){let{value:o,end:i}=qi(e,t);return e.add(we|(r===ht?G.literal:G.folded),n,i),e.column=e.nextColumn(),
o}if(!bt(e,n))throw w;return ts(e,n,tn(e),t)}function es(e,t,n,r){return e.add(we|(e.code(t)===re?G.double:G.single),t,n),e.endLine(),e.column=e.nextColumn(),r}
function ts(e,t,n,r){let{value:o,end:i}=Wi(e,t,n,r);return e.add(we|G.plain,t,i),e.column=e.nextColumn(),Un(o)}function ns(e,t,n){return e.add(ji|G.plain,t,t),e.
column=n,null}function ho(e,t){on(e);let n=e.at,r=e.code(n);if(r===Ye||r===Xt)Ff(e,r===Ye,t);else if(r===re)rs(e),e.add(we|G.double,n,e.at);else{for(;jf.has(e.code(e.at));)e.
at++;e.add(we|G.plain,n,e.at)}}function Ff(e,t,n){e.enter();let r=e.at,o=e.add((t?Me:be)|G.flow,r,r),i=0;for(e.at++,on(e);!Bf(e);on(e))e.code(e.at)===gt&&(e.at++,
on(e)),ho(e,Tf(n,t?Mf(e):i)),i++;if(t&&i!==Object.keys(Object(n)).length)throw w;e.at++,e.leave(o,e.at)}function Tf(e,t){return Array.isArray(e)?e[Number(t)]:v(
e)?e[t]:void 0}function Mf(e){let t=e.at;rs(e);let n=e.text.slice(t,e.at),r=n.includes("\\")?$f(n):n.slice(1,-1);return e.setKey(xe.double,t,e.at,r),on(e),e.at++,
r}function $f(e){let t=JSON.parse(e);return typeof t=="string"?t:""}var Bf=e=>{let t=e.code(e.at);return t===vt||t===yt};function rs(e){let{text:t}=e,n=e.at+1;for(;t.
charCodeAt(n)!==re;)n+=t.charCodeAt(n)===jn?2:1;e.at=n+1}function on(e){for(;e.at<e.end&&e.text.charCodeAt(e.at)<=q;)e.at++}var jf=new Set([..."+-.0123456789eEt\
rufalsn"].map(e=>e.charCodeAt(0)));function os(e,t,n){if(!Uf.test(t===0&&n===e.length?e:e.slice(t,n)))return ss(e,t,n,Kf)}function is(e,t,n,r){return ss(e,t,n,o=>(ho(o,r),r))}var Uf=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
vo=new Tn;function ss(e,t,n,r){vo.reset();try{return{value:r(new Bn(e,t,n,vo)),tape:vo.finish()}}catch(o){if(o!==w)throw o;return}}function Kf(e){e.text.startsWith(
"---",e.at)&&_f(e);let t=e.nextColumn();if(t===-1)return null;let n=rn(e,t,-1);if(e.column!==-1||typeof n!="object")throw w;return n}function _f(e){for(e.at+=3;e.
code(e.at)===q||e.code(e.at)===se;)e.at++;e.code(e.at)===X?e.comment():e.at=e.lineAfter(e.at)}function _n(e){let t=e.charCodeAt(0)===65279?1:0,n,r=o=>{n??=Hf(e);let i=0,s=n.length-1;for(;i<s;){let l=i+s+1>>1;(n[l]??0)<=o?i=l:s=l-1}let a=o-(n[i]??0)+1;return{
line:i+1,column:i===0?Math.max(1,a-t):a,offset:o}};return(o,i)=>({start:r(Math.min(o,e.length)),end:r(Math.min(i,e.length))})}function Hf(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var bo=200,as=`it is nested deeper than ${bo} levels`;function us(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return cs(e,t);let n=[],r=t;for(;;){let s=Hn(ls,e,r);if(s===e.length)return n;
let a=Gf(e,r,s);if(!a)break;n.push(a),r=a.end}if(n.length<2)return[...n,...cs(e,Hn(Wf,e,r))];let o=Hn(ls,e,r);return[...n,{start:r,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"only JSON can follow several JSON values"}}]}var ls=/[ \t\r\n]*/y,Wf=/[^\S\n]*\n?/y;function Hn(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??
0)}function Gf(e,t,n){let r=qf(e,n);if(!r)return;let{end:o,levels:i,mayBeInfinite:s}=r;if(i>bo)return{start:t,body:n,end:o,fault:{start:n,end:n+1,reason:as}};let a=!0,
l=(c,d)=>(typeof d=="number"&&!Number.isFinite(d)&&(a=!1),d);try{let c=JSON.parse(e.slice(n,o),s?l:void 0);if(a)return{start:t,body:n,end:o,json:{value:c}}}catch{
return}return{start:t,body:n,end:o,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function qf(e,t){let n=0,r=0,o=0,i=!1;for(let s=t;s<e.length;s++){
let a=e.charCodeAt(s);if(a>=zf&&a<=Vf){if(++o>tp&&(i=!0),n>0)continue}else o>0&&(a===Jf||a===Yf)&&(i=!0),o=0;if(a===fs){let l=rp(e,s);if(l===void 0)return;s=l-1}else
a===Xf||a===Qf?r=Math.max(r,++n):a===ep||a===Zf?n--:n===0&&(s=Hn(np,e,s)-1,i=!0);if(n<=0)return{end:s+1,levels:r,mayBeInfinite:i}}}var[fs,zf,Vf,Yf,Qf,Zf,Jf,Xf,ep]=[
34,48,57,69,91,93,101,123,125],tp=300,np=/[-+.\w]*/y;function rp(e,t){for(let n=t+1;n<e.length;n++){let r=e.charCodeAt(n);if(r===fs)return n+1;r===op&&n++}}var op=92;
function cs(e,t){let n=[],r={start:t,body:t},o=s=>{s>r.body&&n.push({...r,end:s})},i=e.startsWith("---",t)?t:ds(e,t);for(;i!==-1;i=ds(e,i)){let s=e.indexOf(`
`,i),a=s===-1?e.length:s+1,l=e.slice(i+3,a).trim();if(l!==""&&!l.startsWith("#")){if(r.fault)continue;o(i),r={start:i,body:i,fault:{start:i,end:i+3+l.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else i>r.body&&!ip(e.slice(r.body,i))&&(o(i),r={start:i,body:a})}return o(e.length),n}function ds(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function ip(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var sp,ap=()=>sp??=require("./cli/with-positions.cjs"),ps=(...e)=>ap().readWithPositions(...e);function*gs(e,{onePass:t=!0}={}){let n=_n(e),r,o=!0,i=0;for(let s of us(e)){let a=ms(e,{...s,start:i},n,t);if(a.value===null&&a.issues.length===0){r??=a;continue}
o=!1,i=s.end,yield a}o&&(yield r??ms(e,{start:i,body:i,end:e.length},n,t))}function ms(e,t,n,r){let o=r?cp(e,t):void 0;if(!o)return ps(e,t,n);let{value:i,tape:s}=o;
return $i({value:i,tape:s,issues:lp},t,n)}var lp=[];function cp(e,{body:t,end:n,json:r,fault:o}){if(!o)return r?is(e,t,n,r.value):os(e,t,n)}function wo(e){return v(e)&&v(e.sops)&&typeof e.sops.mac=="string"}function ys(e){if(!v(e))return e;let{sops:t,...n}=e;return n}function wt(e){return e.charCodeAt(0)===dp&&up.test(e)}var dp=36,up=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function Wn(e){return Array.
isArray(e)?e.some(Wn):v(e)?Object.entries(e).some(([t,n])=>wt(t)||Wn(n)):!1}var sn=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var hs=["Project","Workflow","ClusterWorkflow","DeploymentPipeline","SecretReference"];var xt=[],xo=[];function Gn(e,t,n){if(e===t)return 0;let r=n?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let i=e.length,s=t.length;for(;i>0&&e.charCodeAt(~-i)===
t.charCodeAt(~-s);)i--,s--;let a=0;for(;a<i&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(i-=a,s-=a,r!==void 0&&s-i>r)return r;if(i===0)return r!==void 0&&s>r?r:s;
let l,c,d,f,u=0,p=0;for(;u<i;)xo[u]=e.charCodeAt(a+u),xt[u]=++u;for(;p<s;){for(l=t.charCodeAt(a+p),d=p++,c=p,u=0;u<i;u++)f=l===xo[u]?d:d+1,d=xt[u],c=xt[u]=d>c?f>
c?c+1:f:f>d?d+1:f;if(r!==void 0){let y=c;for(u=0;u<i;u++)xt[u]<y&&(y=xt[u]);if(y>r)return r}}return xt.length=i,xo.length=i,r!==void 0&&c>r?r:c}var fp=64;function Pt(e,t){if(e.length>fp)return;let n=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let i of t){if(Math.abs(i.length-
e.length)>=r)continue;let s=i.toLowerCase(),a=bs(n,s)?1:Gn(n,s,{maxDistance:r});a<r&&(r=a,o=i)}return o}function vs(e,t){let n=e.toLowerCase();return t.some(r=>{
let o=r.toLowerCase();return Math.abs(o.length-n.length)>1?!1:bs(n,o)||Gn(n,o,{maxDistance:2})<2})}function bs(e,t){if(e.length!==t.length||e===t)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}var kt="openchoreo.dev";function Po(e){return Vn(e,"").filter(t=>mp(t.value))}function xs(e){return Vn(e,"").filter(({value:t})=>v(t)&&Yn(t.apiVersion)&&typeof t.kind=="string"&&hs.includes(t.kind))}function Vn(e,t){if(Array.isArray(e))return e.
flatMap((o,i)=>Vn(o,`${t}/${i}`));if(!v(e)||typeof e.kind!="string"||!e.kind.endsWith(ws))return[{pointer:t,value:e}];let{items:n}=e,r=e.kind.slice(0,-ws.length);
return Array.isArray(n)?n.flatMap((o,i)=>{let s=`${t}/items/${i}`;return v(o)&&ko(o.kind)&&ge.includes(r)?[{pointer:s,...pp(o,e.apiVersion,r)}]:Vn(o,s)}):r===""||
ge.includes(r)?[]:[{pointer:t,value:e}]}var ws="List";function pp(e,t,n){return ko(e.apiVersion)?{value:{...e,apiVersion:t,kind:n},inherited:["apiVersion","kind"]}:
{value:{...e,kind:n},inherited:["kind"]}}var ko=e=>e==null||e==="";function mp(e){if(!v(e))return!1;let{apiVersion:t,kind:n}=e,r=typeof n=="string"&&ge.includes(
n);if(ko(t))return r?Ee(n):zn(n)&&an(e);if(typeof t!="string")return r&&Ee(n)&&an(e);let o=t.split("/")[0]??"";return o!==kt?(o.endsWith(`.${kt}`)||Pt(o,[kt])!==
void 0)&&(r||zn(n)&&an(e)):r||typeof n=="string"&&n.endsWith(Ro)||zn(n)||an(e)}var Ro="Plane";function Ps(e){return zn(e.kind)||an(e)}function zn(e){return typeof e==
"string"&&vs(e,ge)}function an(e){let{spec:t}=e;return[...gp()].some(n=>Object.hasOwn(e,n)||v(t)&&Object.hasOwn(t,n))}var qn;function gp(){if(qn)return qn;let e=ge.
flatMap(r=>(Vt(r)?.references??[]).map(({pointer:o})=>({pointer:o,kinds:[r]}))),t=[...sn,...e].map(({pointer:r,kinds:o})=>({name:r.split("/")[2]??"",kinds:o})),
n=new Set(t.filter(({kinds:r})=>!r.every(Ee)).map(({name:r})=>r));return qn=new Set(t.map(({name:r})=>r).filter(r=>!n.has(r))),qn}function Yn(e){return typeof e==
"string"&&(e===kt||e.startsWith(`${kt}/`))}function Oo(e){return e.includes("openchoreo")||e.includes(Ro)&&Rs.test(e)}function ks(e){return e.includes(kt)&&yp.test(
e)||e.includes(Ro)&&Rs.test(e)}var Rs=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,yp=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var hp,vp=()=>hp??=require("./cli/has-comment.cjs"),Os=(...e)=>vp().hasComment(...e);function Cs(e){return Es(e.replace(bp,""))??(As.test(e)?Ss:void 0)}function Rt(e){if(typeof e=="string")return Es(e);if(Array.isArray(e))return Co(e);if(!v(e))return;
let{annotations:t,...n}=e;return Co(Object.keys(e))??Co(Object.values(n))}function Co(e){for(let t of e){let n=Rt(t);if(n!==void 0)return n}}function Eo(e){return As.
test(e)&&Os(e,"#@")?Ss:void 0}function Es(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a tem\
plate: {% %} has to be rendered first"}var Ss="it is a template of ytt: #@ has to be rendered first",As=/(?:^|\s)#@/,bp=/(?<!\S)#.*/g;var So=new Set;function Qn(e,t){if(e.size===0)return!1;if(e.has(t)||e.has(""))return!0;for(let n=t.lastIndexOf("/");n>0;n=t.lastIndexOf("/",n-1))if(e.has(t.slice(
0,n)))return!0;return!1}function Is(e,t=!1){let n=new Set;return r(e,""),n.size===0?So:n;function r(o,i){if(typeof o=="string")(Ds(o)||t&&Pp.test(o))&&n.add(i);else if(Array.
isArray(o))for(let[s,a]of o.entries()){let l=`${i}/${s}`;v(a)&&Object.keys(a).some(wt)?n.add(l):r(a,l)}else if(v(o))for(let[s,a]of Object.entries(o)){let l=`${i}\
/${ve(s)}`;wt(s)?n.add(l):Ds(s)?n.add(i):r(a,l)}}}function Ds(e){return e.includes("$")&&wp.test(e)||e.includes("<")&&xp.test(e)}var wp=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
xp=/<[^<>\s][^<>\n]*>/,Pp=/^ENC\[.*\]$/s;function*Ls(e,{isPatch:t=!1,patchKind:n,onePass:r=!0}={}){let o=!t&&!kp.some(i=>e.includes(i));for(let i of gs(e,{onePass:r})){let s=i.issues.find(({code:a})=>a===
"yaml-syntax");s?yield Ap(i,Ao(i,e),s.message):yield o?Rp(i):Op(i,e,t,n)}}var kp=["$","<","{{","{%","sops","#@"];function Rp(e){let t=Po(e.value);if(t.length===
0)return{document:e,role:"other",resources:[]};let n=e.issues.length===0;return{document:e,role:"manifest",resources:t.map(({pointer:r,value:o,inherited:i})=>{let s={
pointer:r,value:o,role:"manifest",unknown:So,isPartial:!1,isFixable:n};return i===void 0?s:{...s,inherited:i}})}}function Op(e,t,n,r){let{value:o}=e,i=Cp(o,r)??
Po(o);if(i.length===0){let y=Sp(o);return y===void 0?{document:e,role:"other",resources:[]}:{document:e,role:"template",reason:y,resources:[]}}let s=t.includes(
"#@")?Eo(Ao(e,t)):void 0,a=wo(o),l=i.map(y=>{let m=s??Rt(y.value);return{reason:m,resource:Fs(y,{document:e,isTemplate:m!==void 0,encrypted:a,isPatch:n})}}),c=l.
map(({resource:y})=>y),[d="manifest",...f]=new Set(c.map(({role:y})=>y)),u=l.find(({reason:y})=>y!==void 0)?.reason;if(f.length>0)return{document:e,role:"manife\
st",...u!==void 0&&{reason:u},resources:c};let p=u??Ep[d];return{document:e,role:d,...p!==void 0&&{reason:p},resources:c}}function Ns(e,t,n=!1){let r=xs(e.value);
if(r.length===0)return[];let o=t.includes("#@")?Eo(Ao(e,t)):void 0,i=wo(e.value);return r.map(s=>{let a=(o??Rt(s.value))!==void 0;return Fs(s,{document:e,isTemplate:a,
encrypted:i,isPatch:n})})}function Cp(e,t){if(!(t===void 0||!Ee(t)||!v(e)))return Yn(e.apiVersion)?[{pointer:"",value:{...e,kind:t}}]:void 0}var Ep={patch:"it i\
s a patch: what it leaves out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function Fs(e,{document:t,isTemplate:n,encrypted:r,
isPatch:o}){let i=r?ys(e.value):e.value,s=o||Wn(i),a=n?"template":r?"encrypted":s?"patch":"manifest";return{...e,value:i,role:a,unknown:Is(i,r),isPartial:s,isFixable:a===
"manifest"&&t.issues.length===0}}function Sp(e){if(!v(e))return;let{apiVersion:t,kind:n}=e;return Yn(t)?typeof n=="string"?Rt(n):void 0:typeof n=="string"&&Ee(n)&&
typeof t=="string"?Rt(t):void 0}function Ap(e,t,n){let r=`it is ${n}`;if(ks(t)){let o=Cs(t);return{document:e,role:o===void 0?"unreadable":"template",reason:o??
r,resources:[]}}return{document:e,role:"other",reason:r,resources:[]}}var Ao=({range:e},t)=>t.slice(e.start.offset,e.end.offset);function Zn({role:e,isPartial:t}){
return!t&&e!=="template"}var ln={"observability-secret-reference":{since:"v0.9",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{issue:4578},{tag:"v0.9.0",file:"intern\
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
version-v1.2.x/platform-engineer-guide/namespace-management.mdx"}]}};function U(e){let t=Ts.get(e);if(t)return t;let n=sn.filter(i=>he(i,e)&&i.kinds.some(s=>dt(e,s))),r={};for(let{role:i}of sn)r[i]=[];for(let i of n)r[i.role]?.some(
({pointer:s})=>s===i.pointer)||r[i.role]?.push(i);let o=r;return Ts.set(e,o),o}var Ts=new Map;function Be(e){let t=Ms.get(e);if(t)return t;let n=U(e)["client-ca"].
map(({pointer:r})=>`${r}/value`);return Ms.set(e,n),n}var Ms=new Map;function Jn(e){let{"client-ca":t,"secret-name":n}=U(e);return n.map(({pointer:r})=>r.slice(
0,-5)).filter(r=>t.some(o=>r.startsWith(`${o.pointer}/`)))}function Xn({code:e,path:t},n,r){return e==="missing-field"?Ot(r).includes(t):e==="namespace-not-allowed"&&typeof N(n,t)=="string"}function $s(e,t){return ut(I(
e,"/kind"))?!0:Ot(t).length>0&&v(N(e,"/spec/gateway"))}function Ot(e){return he(ln["empty-organization-host"],e)?U(e).host.flatMap(({pointer:t,visibility:n})=>n===
"internal"?[t]:[]):[]}function js(e,t,n){let{spec:r}=e;if(r!=null&&!(v(r)&&Object.keys(r).length===0))return;let o=t.flatMap(d=>d.code==="unknown-field"&&Dp(d.path)?[d.name]:[]);if(o.
length===0)return;let i=n(Bs(e,o)),s=new Set(i.ok?[]:i.issues.flatMap(d=>d.code==="unknown-field"?[d.path]:[])),a=o.filter(d=>!s.has(`/spec/${ve(d)}`)),[l]=a;if(l===
void 0)return;let c=`/${ve(l)}`;return{issue:{code:"misplaced-fields",path:c,field:Fe(c),message:Ip(a),fields:a},meant:Bs(e,a)}}var Dp=e=>e.lastIndexOf("/")===0;
function Bs(e,t){let n=Object.entries(e),r=Object.fromEntries(n.filter(([o])=>t.includes(o)));return{...Object.fromEntries(n.filter(([o])=>!t.includes(o))),spec:r}}
function Ip(e){let[t=""]=e;return e.length===1?`must be in spec: ${t} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function Io(e,t){let{value:n}=e,r=Ln(t)(n);if(r.ok)return{value:n,issues:[],placeOf:Do};let o=Ks(n,r.issues,t);return e.unknown.size===0&&!e.isPartial?o:{...o,issues:o.
issues.filter(i=>Fp(i,e))}}function Lo(e,t){return Io(e,t).issues}function Us(e){return Zn(e)?W.filter(t=>No(e,t)):[]}function No(e,t){let{value:n,unknown:r,isPartial:o}=e,
i=Y(t);if(r.size===0&&!o){if(eo(t,n))return!0;if(!$s(n,i))return!1}return Lo(e,t).every(s=>s.code!=="misplaced-fields"&&Xn(s,n,i))}var Do=e=>e;function Ks(e,t,n){
let r=Ln(n),o=t.find(p=>p.code==="unknown-kind"),i=o?.code==="unknown-kind"&&v(e)&&Np(e)?o.suggestion:void 0;if(o&&i!==void 0&&v(e)){let p={...e,kind:i},y=r(p),
m=y.ok?{value:p,issues:[],placeOf:Do}:Ks(p,y.issues,n);return{...m,issues:[o,...m.issues]}}let s=v(e)?js(e,t,r):void 0;if(!s)return{value:e,issues:t,placeOf:Do};
let{issue:a,meant:l}=s,{fields:c}=a,d=p=>{let[,y,m=""]=p.split("/");return y==="spec"&&c.includes(m)?p.slice(5):p},f=r(l),u=f.ok?[]:f.issues.map(p=>Lp(p,d(p.path)));
return{value:l,issues:[a,...u],placeOf:d}}var Lp=(e,t)=>t===e.path?e:{...e,path:t,field:Fe(t)};function Np(e){let{kind:t}=e;return typeof t=="string"&&!ge.includes(
t)&&Ps(e)}function Fp(e,{unknown:t,isPartial:n}){return Qn(t,Tp(e)?Mp(e.path):e.path)||e.code==="too-long"&&[...t].some(r=>r.startsWith(`${e.path}/`))?!1:!n||!$p(
e)}function Tp(e){return e.code==="unknown-field"&&!wt(e.name)}var Mp=e=>e.slice(0,e.lastIndexOf("/"));function $p(e){return Bp.has(e.code)||jp.has(e.path)?!0:e.
code==="value-from"&&e.found==="neither"}var Bp=new Set(["missing-field","missing-secret-namespace","null-value"]),jp=new Set(["/apiVersion","/kind","/metadata/\
name","/metadata/generateName","/metadata/namespace"]);function Fo(e){return e.flatMap(({resources:t})=>t.filter(Zn).map(Up))}function Up(e){let{value:t}=e;return{fits:to(v(t)?t.kind:void 0,n=>No(e,n)),issues:n=>Mi(t,n,()=>Lo(e,n))}}function _s({isPatch:e=!1,patchKind:t}){return{isPatch:e,...t!==void 0&&{patchKind:t}}}function je(e){let t=new Map;return n=>{let r=t.get(n)??{value:e(n)};return t.set(n,r),r.value}}function Hs(){let e=new Map,t=new Map;function n(i,{release:s,sets:a},l){if(s)return s;let c=a.length>1,d=c?l.map(Kp):l;if(c){let y=t.get(i)??[];y.push(...d),t.
set(i,y)}for(let y of a){let{poll:m,unasked:b}=r(y),g=m.unasked;for(let h of d)m.add(h);m.unasked>g&&b.set(i,(b.get(i)??0)+m.unasked-g)}let{poll:f,files:u}=r(a[0]),
p=Ii(f.leading);return d.length>0&&u.set(i,p),{release:p,from:"detected"}}function r(i){let s=e.get(i);if(s)return s;let a={poll:no(),unasked:new Map,files:new Map};
return e.set(i,a),a}function o(i){let s=new Map,a=[];for(let[l,{poll:c,unasked:d,files:f}]of e){if(!c.isUnanimous)for(let[y,m]of d)for(let b of(t.get(y)??i(y)??
[]).slice(0,m))c.recount(b);let u=c.decide();s.set(l,u);let p=Y(u.release);for(let[y,m]of f)Y(m)!==p&&a.push(y)}return{detected:s,outdated:a,releaseOf:({release:l,
sets:[c]})=>l??{release:s.get(c)?.release??lt,from:"detected"}}}return{vote:n,decide:o}}function Kp({fits:e,issues:t}){return{fits:je(e),issues:je(t)}}function Ws(e,{rules:t}){let n=[];for(let r of e){let o=Object.hasOwn(t,r.code)?t[r.code]:void 0;o===void 0||o===r.severity?n.push(r):o!=="off"&&n.push({...r,severity:o})}
return n}var _p=new Set(["unknown-field","misplaced-fields","value-from"]);function Gs(e,t,n){let{pointer:r,value:o}=Hp(e.value,t);if(r===t)return n!==void 0&&_p.has(n)?
e.keyOf(t):e.positionOf(t);if(r!==""&&!/\/\d+$/.test(r))return e.keyOf(r);let i=v(o)?Object.keys(o)[0]:void 0;return i===void 0?e.positionOf(r):e.keyOf(`${r}/${ve(
i)}`)}function Hp(e,t){let n=e,r="";for(let o of ft(t)){if(Array.isArray(n)){if(!Object.hasOwn(n,o))break;n=n[Number(o)]}else{if(!v(n)||!Object.hasOwn(n,o))break;
n=n[o]}r+=`/${ve(o)}`}return{pointer:r,value:n}}function ae(e,t){let n=[];for(let r of t){let o=N(e,r);typeof o=="string"&&n.push({path:r,text:o})}return n}function M(e){let{kinds:t,...n}=ln[e];return n}function er(e,t){return ln[e].kinds.some(n=>n===t)}var tr=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI\
2MDQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQz\
UT1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103\
W2/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,F=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwMj\
M0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ7\
sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MAo\
GCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;function x(e,t,n=`name: example
  namespace: acme`){let r=t.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${n}
spec:
${r.join(`
`)}
`}var S=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,Ct=S.replace("secretRef","secretKeyRef"),cn=`secretStoreRef:
  name: vault
`,D=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function L(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(n=>`      ${n}`).join(`
`)}
`}var Nb=x("DataPlane",S+D,`name: eu-west
  namespace: acme`);function qs(e,t="DataPlane"){return x("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}function $(e,t){return x("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}function Et(e){return x("Environment",`data\
PlaneRef:
  kind: DataPlane
  name: eu-west`,`name: ${e}
  namespace: acme`)}var zs={code:"cluster-internal-url",severity:"warning",reason:"The portal returns these URLs to the browser, which cannot reach a Service of the cluster by its \
internal name.",...M("observability-url-not-public"),check:(e,t)=>{let{"observer-url":n,"agent-url":r}=U(t),o=[...n,...r].map(({pointer:i})=>i);return ae(e,o).filter(
({text:i})=>Wp.test(i))},message:()=>"is the internal name of a Service, which browsers cannot reach: use the URL under which the service is exposed.",example:{
release:"v1.1",wrong:x("ObservabilityPlane",`${L(F)}observerURL: http://observer.logs.svc.cluster.local:8080`),right:x("ObservabilityPlane",`${L(F)}observerURL:\
 https://observer.example.com`)}},Wp=/^https?:\/\/[a-z\d-]+\.[a-z\d-]+\.svc(?:\.cluster\.local)?(?::\d+)?(?:\/|$)/i;var To="https://kubernetes.io/docs",Mo=`${To}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,dn=`${To}/concepts/overview/working-with-ob\
jects`,St={title:"Kubernetes: Object names, DNS subdomain names",url:`${dn}/names/#dns-subdomain-names`},Ub={title:"Kubernetes: Object names and IDs",url:`${dn}\
/names/#names`},Vs={title:"Kubernetes: Labels, syntax and character set",url:`${dn}/labels/#syntax-and-character-set`},Kb={title:"Kubernetes: Annotations, synta\
x and character set",url:`${dn}/annotations/#syntax-and-character-set`},_b={title:"Kubernetes: Not all objects are in a namespace",url:`${dn}/namespaces/#not-al\
l-objects-are-in-a-namespace`},Hb={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${To}/reference/using-api/api-concepts/#setting-the-\
field-validation-level`},Wb={title:"Kubernetes: Defaulting and nullable",url:`${Mo}#defaulting-and-nullable`},Gb={title:"Kubernetes: Validation of custom resour\
ces",url:`${Mo}#validation`},qb={title:"Kubernetes: Transition rules",url:`${Mo}#transition-rules`};var Ys={title:"RFC 1123, section 2.1: Host names",url:Je(1123,"2.1")},zb={title:"RFC 3339, section 5.6: Internet date and time format",url:Je(3339,"5.6")},Qs={title:"\
RFC 3986, section 3: Syntax components",url:Je(3986,"3")},nr={title:"RFC 5280, section 4.1.2.5: Validity",url:Je(5280,"4.1.2.5")},Zs={title:"RFC 6335, section 6\
: Port number ranges",url:Je(6335,"6")},rr={title:"RFC 7468, section 5: Textual encoding of certificates",url:Je(7468,"5")},Js={title:"RFC 7468, section 10: Tex\
tual encoding of private keys",url:Je(7468,"10")},At={title:"Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/\
x509/cert_pool.go#L213-L248"},Xs={tag:"v0.15.0",crd:"dataplanes",field:"planeID",lines:"163-173"},ea={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-\
77"};var ta={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"},na={tag:"v0.15.0",crd:"dataplanes",field:"publicHTTPPort",lines:"118-122"},
ra={tag:"v0.17.0",crd:"dataplanes",field:"port",lines:"102-107"};var oa={tag:"v0.16.0",file:"internal/cluster-gateway/plane_client_ca.go",lines:"345-352"},ia={tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"},
or={tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},sa={tag:"v0.16.0",file:"samples/getting-started/component-types/service.yaml",
lines:"102"},aa={tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"};function Dt(e){let t=e.toLowerCase().replaceAll(" ","-");return{title:`OpenChoreo v0.15 documentation: DataPlane, ${e}`,url:`${Gp}#${t}`}}var Gp="https://github\
.com/openchoreo/openchoreo.github.io/blob/7e6bf08eee01a79b4e8324b256b8d41802b57a6f/versioned_docs/version-v0.15.x/reference/api/platform/dataplane.md";function Je(e,t){
return`https://www.rfc-editor.org/rfc/rfc${e}#section-${t}`}var la={code:"derived-plane-id",severity:"warning",reason:"Without a planeID the name of the resource is used, which may have dots and more than 63 characters.",
sources:[Xs,St],since:"v0.9",needsWhole:!0,check:e=>{let t=I(e,"/kind"),n=I(e,"/metadata/name");if(!Ee(t)||ut(t)||n==="")return[];let{spec:r}=e;return!v(r)||r.planeID!==
void 0||qp.test(n)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits\
 and hyphens, and give the agent the same value.",example:{release:"v0.15",wrong:x("DataPlane",S+D,`name: eu.west
  namespace: acme`),right:x("DataPlane",`planeID: eu-west
${S}${D}`,`name: eu.west
  namespace: acme`)}},qp=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var{sources:zp,...Vp}=M("empty-organization-host"),ca={code:"documented-only",severity:"warning",reason:"The documents require organizationVirtualHost, but the \
CRD does not, and the control plane takes it as unset: there is no internal gateway then.",sources:[Dt("GatewaySpec"),...zp],...Vp,needsWhole:!0,check:(e,t)=>Ot(
t).flatMap(n=>v(N(e,n.slice(0,n.lastIndexOf("/"))))&&(N(e,n)??void 0)===void 0?[{path:n}]:[]),message:()=>"is required by the documentation, but not by the API \
server or the control plane: without it, there is no gateway for internal endpoints.",example:{release:"v0.15",wrong:x("DataPlane",S+D.replace(`  organizationVi\
rtualHost: internal.example.com
`,"")),right:x("DataPlane",S+D)}};var ua={code:"dotted-environment-name",severity:"warning",reason:"Host names of components begin with the name of the environment; a dot in it adds a DNS label,\
 which a wildcard certificate does not cover.",...M("environment-name-with-dot"),check:e=>e.kind==="Environment"&&I(e,da).includes(".")?[{path:da}]:[],message:()=>'\
has a dot, which makes host names that a wildcard certificate does not cover: use "-" instead.',example:{release:"v0.15",wrong:Et("pre.prod"),right:Et("pre-prod")}},
da="/metadata/name";function sr(e,t){return(ir?.resource!==e||ir.line!==t)&&(ir={resource:e,line:t,listeners:Yp(e,t)}),ir.listeners}var ir;function Yp(e,t){return un(t).filter(({parent:n})=>v(
N(e,n))).map(n=>{let r=N(e,n.port);return{...n,gateway:n.gateway.map(o=>I(e,o.pointer)||(o.default??"")).join("/"),hostName:I(e,n.host),number:typeof r=="number"?
r:r==null?n.default:void 0,isSet:typeof r=="number"}})}function un(e){let t=fa.get(e);if(t)return t;let{port:n,host:r,...o}=U(e),i=n.flatMap(s=>{let{direction:a,
visibility:l,protocol:c,pointer:d}=s,f=b=>b.direction===a&&b.visibility===l,u=r.find(b=>f(b)&&(b.protocol===void 0||b.protocol===c));if(u===void 0||c===void 0||
a===void 0||l===void 0)return[];let p=[...o["gateway-namespace"],...o["gateway-name"]].filter(f).map(b=>({pointer:b.pointer,...typeof b.default=="string"&&{default:b.
default}})),y=typeof s.default=="number"?{default:s.default}:{},m=Qp(d);return[{direction:a,visibility:l,protocol:c,gateway:p,host:u.pointer,port:d,parent:m,...y}]});
return fa.set(e,i),i}var fa=new Map;function pa(e,t){return e.number===void 0||e.number!==t.number||e.gateway!==t.gateway?!1:e.protocol!==t.protocol&&(e.protocol===
"http"||t.protocol==="http"||e.hostName===t.hostName)}var Qp=e=>e.slice(0,e.lastIndexOf("/"));var ma={code:"duplicate-port",severity:"error",reason:"A port of a Gateway has HTTP listeners, or HTTPS and TLS listeners that differ in their host.",sources:[{
title:"Gateway API: Gateway",url:"https://gateway-api.sigs.k8s.io/api-types/gateway/"},{title:"Gateway API: distinct listeners",url:"https://github.com/kubernet\
es-sigs/gateway-api/blob/00068f38bea85f062a43f154a7112b876d611473/apis/v1/gateway_types.go"}],needsWhole:!0,conditions:e=>[{listeners:un(e).map(t=>({...t,gateway:t.
gateway.map(({pointer:n})=>n)}))}],check:(e,t)=>{let n=sr(e,t),r=n.flatMap((o,i)=>{let s=n.slice(0,i).find(c=>pa(o,c)),[a,l]=o.isSet?[o,s?.protocol]:[s,o.protocol];
return a===void 0||l===void 0?[]:[{path:a.port,detail:l}]});return[...new Map(r.map(o=>[o.path,o])).values()]},message:({detail:e})=>`is the port of the ${e} li\
stener of the same gateway: give each a port of its own, or, if they are https and tls, a host.`,example:{release:"v0.15",wrong:x("DataPlane",`${S}${D}  publicH\
TTPPort: 443
  publicHTTPSPort: 443`),right:x("DataPlane",`${S}${D}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var ga={code:"duplicate-pull-secret",severity:"warning",reason:"From v0.4 to v0.17 imagePullSecretRefs lists SecretReference resources by name.",sources:[{tag:"\
v0.15.0",crd:"dataplanes",field:"imagePullSecretRefs",lines:"134-140"}],check:(e,t)=>U(t)["pull-secrets"].flatMap(({pointer:n})=>{let r=N(e,n);if(!Array.isArray(
r))return[];let o=new Set;return r.flatMap((i,s)=>{let a=o.has(i);return o.add(i),a&&typeof i=="string"?[{path:`${n}/${s}`}]:[]})}),message:()=>"is already in t\
his list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:x("DataPlane",`${S}${D}imagePullSecretRefs:
  - registry
  - registry`),right:x("DataPlane",`${S}${D}imagePullSecretRefs:
  - registry
  - mirror`)}};var R=e=>({is:"matching",pattern:e}),ya=(e,t)=>({is:"followed",pattern:e,by:t}),z=e=>({is:"longer",than:e}),Xe=e=>({is:"containing",text:e}),$o=e=>({is:"beginni\
ng",text:e}),ar=e=>({is:"equal",text:e}),V=e=>({is:"not",condition:e}),Q=(...e)=>({is:"all",conditions:e}),et=(...e)=>({is:"any",conditions:e}),ha=e=>({is:"cust\
om",by:e});function It(e,t){return t.find(({when:n})=>ie(n,e))}function ie(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let n=e.pattern.
exec(t);return n!==null&&t.includes(e.by,n.index+n[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.
startsWith(e.text);case"equal":return t===e.text;case"not":return!ie(e.condition,t);case"all":return e.conditions.every(n=>ie(n,t));case"any":return e.conditions.
some(n=>ie(n,t));case"custom":return e.by(t)}}var xa={code:"empty-name",severity:"error",reason:"The CRDs accept an empty string in a required field, but it cannot resolve to anything.",sources:[{tag:"v0.15\
.0",crd:"dataplanes",field:"secretRef",lines:"56-73"},St],conditions:e=>[{strings:va(e),lists:wa(e),forbidden:[{when:ar("")}]}],check:(e,t)=>[...ae(e,va(t)).filter(
({text:n})=>n===""),...wa(t).flatMap(n=>{let r=N(e,n);return Array.isArray(r)?r.flatMap((o,i)=>o===""?[{path:`${n}/${i}`}]:[]):[]})],message:()=>"must not be em\
pty.",example:{release:"v0.15",wrong:x("DataPlane",S.replace("name: agent-ca",'name: ""')+D),right:x("DataPlane",S+D)}};function va(e){let t=ba.get(e);if(t)return t;
let{host:n,"secret-store":r,"gateway-name":o,"gateway-namespace":i}=U(e),s=[...Jn(e).flatMap(a=>[`${a}/name`,`${a}/key`]),...r.map(({pointer:a})=>a),...Nn(e).flatMap(
({pointer:a,form:l})=>l==="object"?[`${a}/name`]:[]),...n.map(({pointer:a})=>a).filter(a=>!Ot(e).includes(a)),...[...o,...i].filter(a=>a.default===void 0).map(({
pointer:a})=>a)];return ba.set(e,s),s}var ba=new Map,wa=e=>U(e)["pull-secrets"].map(({pointer:t})=>t);function Pa(e,t){let n=e.length;for(;n>0&&t.includes(e.charAt(n-1));)n--;return e.slice(0,n)}var k={boolean:1,integer:2,bitString:3,octetString:4,null:5,oid:6,utf8:12,numeric:18,printable:19,t61:20,ia5:22,utcTime:23,generalizedTime:24,bmp:30,sequence:48,
set:49},Lt=e=>({bytes:e,at:0,end:e.length}),Pe=({at:e,end:t})=>e>=t,ke=({bytes:e,at:t,end:n})=>e.subarray(t,n),fn=(e,t)=>!Pe(e)&&e.bytes[e.at]===t;function T(e,t){
let{bytes:n,at:r,end:o}=e;if(o-r<2)return;let i=n[r]??0;if((i&31)===31||t!==void 0&&i!==t)return;let s=n[r+1]??0,a=r+2,l=s;if(s&128){let c=s&127;if(c===0||c>4||
o-a<c)return;l=0;for(let d=0;d<c;d++)l=l*256+(n[a+d]??0);if(l<128||n[a]===0)return;a+=c}if(!(l>o-a))return e.at=a+l,{bytes:n,at:a,end:a+l,tag:i,first:r}}function Nt(e){
let t=T(e,k.integer);if(!t)return;let n=ke(t),[r,o=0]=n;return r===void 0?void 0:n.length===1?n:r===0&&o<128||r===255&&o>=128?void 0:n}function tt(e){let t=T(e,
k.oid);if(!t)return;let n=ke(t);if(n.length===0||(n.at(-1)??0)>=128)return;let r=0,o=!0;for(let i of n){if(o&&i===128||r>=2**24)return;r=r*128+(i&127),o=i<128,o&&
(r=0)}return nt(n)}function Bo(e){let t=T(e,k.bitString);if(!t)return;let[n,...r]=ke(t);if(!(n===void 0||n>7))return r.length===0?n===0?new Uint8Array:void 0:((r.
at(-1)??0)&(1<<n)-1)===0?Uint8Array.from(r):void 0}var nt=e=>Array.from(e,t=>t.toString(16).padStart(2,"0")).join("");function Ra(e,t,n){switch(e){case Zp:return nt(t)==="0500"&&tm(n);case Jp:{let r=nm[tt(Lt(t))??""];return r!==void 0&&rm(r,n)}case Xp:case em:return t.length===
0&&n.length===32;default:return!0}}var Zp="2a864886f70d010101",Jp="2a8648ce3d0201",Xp="2b6570",em="2b656e";function tm(e){let t=T(Lt(e),k.sequence);if(!t)return!1;
let[n,r]=[Nt(t),Nt(t)];if(!n||!r||Pe(Lt(r)))return!1;let o=i=>(i[0]??0)<128&&i.some(s=>s!==0);return o(n)&&o(r)&&r.length<=8}var nm={"2b81040021":{p:2n**224n-2n**
96n+1n,b:0xb4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4n},"2a8648ce3d030107":{p:2n**256n-2n**224n+2n**192n+2n**96n-1n,b:0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn},
"2b81040022":{p:2n**384n-2n**128n-2n**96n+2n**32n-1n,b:0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn},"2b8\
1040023":{p:2n**521n-1n,b:0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n}};
function rm({p:e,b:t},n){let r=Math.ceil(e.toString(16).length/2);if(n.length!==1+2*r||n[0]!==4)return!1;let[o,i]=[ka(n.subarray(1,1+r)),ka(n.subarray(1+r))];return o<
e&&i<e&&(i*i-(o*o*o-3n*o+t))%e===0n}var ka=e=>BigInt(`0x${nt(e)}`);function Sa(e){let t=Lt(e),n=T(t,k.sequence);if(!n||!Pe(t))return!1;let r=T(n,k.sequence),o=T(n,k.sequence);return!r||!o?!1:om(r,nt(ke(o)))&&Bo(n)!==void 0}function om(e,t){
let n=im(e);if(n===void 0)return!1;let r=Nt(e);if(!r||(r[0]??0)>=128)return!1;let o=T(e,k.sequence);return!o||nt(ke(o))!==t||tt(o)===void 0||!Aa(o)?!1:Oa(e)&&cm(
e)&&Oa(e)&&dm(e)&&um(e,n)}function im(e){if(!fn(e,160))return 1;let t=T(e,160),n=t&&Nt(t);if(!n||!Pe(t)||n.length!==1)return;let[r=0]=n;return r<3?r+1:void 0}var Aa=e=>Pe(
e)||T(e)!==void 0;function Oa(e){let t=T(e,k.sequence);if(!t)return!1;for(;!Pe(t);){let n=T(t,k.set);if(!n)return!1;for(;!Pe(n);){let r=T(n,k.sequence);if(!r||tt(
r)===void 0)return!1;let o=T(r);if(!o||!sm(o.tag,ke(o)))return!1}}return!0}function sm(e,t){switch(e){case k.t61:return!0;case k.printable:return[...t].every(n=>/^[a-zA-Z0-9'() +,\-./:=?*&]$/.
test(String.fromCharCode(n)));case k.numeric:return t.every(n=>n===32||n>=48&&n<=57);case k.ia5:return t.every(n=>n<128);case k.utf8:return am(t);case k.bmp:return lm(
t);default:return!1}}function am(e){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e),!0}catch{return!1}}function lm(e){if(e.length%2!==0)return!1;for(let t=0;t<
e.length;t+=2){let n=(e[t]??0)*256+(e[t+1]??0);if(n>=65534||n>=64976&&n<=65007||n>=55296&&n<=57343)return!1}return!0}function cm(e){let t=T(e,k.sequence);return t!==
void 0&&Ca(t)&&Ca(t)}function Ca(e){let t=T(e);if(!t)return!1;let n=String.fromCharCode(...ke(t));if(t.tag===k.utcTime){let r=Number(n.slice(0,2));return Ea(n.slice(
2),r<69?2e3+r:1900+r,/^\d{8}(?:\d\d)?(?:Z|[+-]\d{4})$/)}return t.tag===k.generalizedTime&&Ea(n.slice(4),Number(n.slice(0,4)),/^\d{10}(?:Z|[+-]\d{4})$/)}function Ea(e,t,n){
if(Number.isNaN(t)||!n.test(e))return!1;let[r=0,o=0,i=0,s=0,a=0]=(e.match(/^\d+/)?.[0].match(/\d\d/g)??[]).map(Number),l=r>=1&&r<=12?new Date(Date.UTC(t,r,0)).getUTCDate():
0;return o>=1&&o<=l&&i<24&&s<60&&a<60}function dm(e){let t=T(e,k.sequence),n=t&&T(t,k.sequence),r=n&&tt(n);if(!t||!n||r===void 0)return!1;let o=ke(n);if(!Aa(n))
return!1;let i=Bo(t);return i!==void 0&&Ra(r,o,i)}function um(e,t){if(t<2)return!0;for(let i of[129,130])if(fn(e,i)&&!T(e,i))return!1;if(t<3||!fn(e,163))return!0;
let n=T(e,163),r=n&&T(n,k.sequence);if(!r)return!1;let o=new Set;for(;!Pe(r);){let i=T(r,k.sequence),s=i&&tt(i);if(!i||s===void 0||o.has(s)||(o.add(s),!fm(s,i)))
return!1}return!0}function fm(e,t){let n=!1;if(fn(t,k.boolean)){let i=T(t,k.boolean),[s,...a]=i?ke(i):[];if(s!==0&&s!==255||a.length>0)return!1;n=s===255}let r=T(
t,k.octetString);if(!r)return!1;let o=pm[e];return o===void 0?!0:n&&mm.has(e)?!1:T(r,o)!==void 0}var pm={"551d0e":k.octetString,"551d0f":k.bitString,"551d11":k.
sequence,"551d13":k.sequence,"551d1e":k.sequence,"551d1f":k.sequence,"551d20":k.sequence,"551d21":k.sequence,"551d23":k.sequence,"551d24":k.sequence,"551d25":k.
sequence,"551d36":k.integer,"2b06010505070101":k.sequence},mm=new Set(["551d0e","551d23","2b06010505070101"]);var gm=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function La(e){return e.replace(gm,"")}function*Na(e){for(let{
type:t,hasHeaders:n,base64:r}of ym(e)){if(t!=="CERTIFICATE"||n)continue;let o=Uint8Array.from(atob(r),i=>i.charCodeAt(0));Sa(o)&&(yield o)}}function*ym(e){for(let t=Ia(
e,0);t;t=Ia(e,t.next))yield t.block}var Da="-----BEGIN ",jo=`
-----END `,Uo="-----";function Ia(e,t){let n=t;for(let r=t;;){if(n<r||n>e.length)return;r=n;let o=e.indexOf(jo,r);if(o===-1)return;n=o+jo.length;let i=r+e.slice(
r,o).lastIndexOf(Da);if(i<r||i>r&&e[i-1]!==`
`)continue;let s=lr(e,i+Da.length);if(r=s.next,!s.line.endsWith(Uo))continue;let a=s.line.slice(0,-Uo.length),l=!1;for(;;){if(r>=e.length)return;let{line:f,next:u}=lr(
e,r);if(!f.includes(":"))break;l=!0,r=u}if(l&&o<r)continue;let c=a+Uo;if(!e.startsWith(c,n)||lr(e,n+c.length).line!=="")continue;let d=o>r?e.slice(r,o).replace(
/[ \t\r\n]/g,""):"";if(!(d.length%4!==0||!/^[A-Za-z\d+/]*={0,2}$/.test(d)))return{block:{type:a,hasHeaders:l,base64:d},next:lr(e,o+jo.length-1).next}}}function lr(e,t){
let n=e.indexOf(`
`,t),r=e.slice(t,n===-1?void 0:n),o=n!==-1&&r.endsWith("\r")?r.slice(0,-1):r;return{line:Pa(o," 	"),next:n===-1?e.length:n+1}}function cr(e){if(e.includes("----\
-BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let n=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),r=new TextDecoder(
"utf-8",{fatal:!0}).decode(n);return r.includes("-----BEGIN ")?r:void 0}catch{return}}function le(e){return Ko?.text!==e&&(Ko={text:e,is:hm(e)}),Ko.is}var Ko;function hm(e){let t=cr(e),n=t??e;if(La(n)!==n)return"private-key";for(let r of Na(n))return t===
void 0?"certificate":"encoded";return vm(n)?"placeholder":"other"}function vm(e){return e.length>Ft?!1:ie(Fa,e)||ie(_o,e)&&e.length<bm}var Ft=1e4,bm=320,Fa=et(R(
/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{/),Q(R(/^[\w\s-]*$/),R(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),_o=ya(/(?:^|\n)-----BEGIN CERTIFICATE-----[ \t\r]*\n/,
`
-----END CERTIFICATE-----`),Ta=Q(Xe("PRIVATE KEY-----"),et(z(Ft),R(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),Ma=Q(z(400),$o("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS\
0tCk1JS"),et(z(Ft),R(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),pn=Q(V(Xe("PRIVATE KEY-----")),V($o("LS0tLS1CRUdJTi")),et(Q(z(Ft),V(Xe("CERTIFICATE-----"))),Q(V(z(Ft)),
V(_o),V(Fa)))),$a="is not a PEM certificate",wm="has a PEM block that is no certificate: it is cut off, changed or has headers",dr=V(z(Ft)),Ho=[{when:Q(dr,Xe("-\
----BEGIN CERTIFICATE-----"),V(R(/\n[^\n]/)),pn),detail:'is PEM without line breaks, which cannot be read: write it as a block, after "value: |"'},{when:Q(dr,Xe(
"-----BEGIN CERTIFICATE REQUEST-----"),pn),detail:"is a certificate request and not a certificate"},{when:Q(dr,R(/-----BEGIN (?:TRUSTED|X509) CERTIFICATE-----/),
pn),detail:"is in a block of another type, which is ignored: it must begin with BEGIN CERTIFICATE"},{when:Q(dr,Xe("-----BEGIN CERTIFICATE-----"),pn),detail:"has\
 no BEGIN CERTIFICATE and END CERTIFICATE on lines of their own, with five dashes each and no blanks before them"},{when:pn,detail:$a}];function Ba(e){return It(
e,Ho)?.detail??(ie(_o,e)?wm:$a)}function ce(e,t){return ae(e,Be(t))}var ja={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value as PEM and never decodes it.",sources:[ia,At],since:"v0.9",conditions:e=>[
{strings:Be(e),forbidden:[{when:Ma}]}],check:(e,t)=>ce(e,t).filter(({text:n})=>le(n)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane\
 does not decode it.",fix:(e,{path:t})=>cr(I(e,t)),example:{release:"v0.15",wrong:$(L(btoa(F))),right:$(L(F))}};var Ae={secret:"cluster-agent-tls",caKey:"ca.crt",durationHours:2160,renewedHoursBeforeEnd:360,renewedEveryDays:75},Ua={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,
"v0.7":void 0,"v0.8":void 0,"v0.9":Ae,"v0.10":Ae,"v0.12":Ae,"v0.13":Ae,"v0.14":Ae,"v0.15":Ae,"v0.17":Ae,"v1.0":Ae,"v1.1":Ae};function _a(e){let t=Ka.get(e);if(t)return t;let n=U(e)["gateway-name"].flatMap(({pointer:r,direction:o,visibility:i})=>o==="ingress"&&i!==void 0&&r.endsWith("/\
name")?[{pointer:r.slice(0,r.lastIndexOf("/")),visibility:i}]:[]);return Ka.set(e,n),n}var Ka=new Map;var Ha=`gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
`,qa={code:"endpoint-without-listener",severity:"error",reason:"The default component types take the host names of a route from the http and https listeners of \
its endpoint; a route without a host name matches every host.",...M("endpoint-without-listener"),needsWhole:!0,conditions:e=>[{objects:Ga(e),oneOf:Wa}],check:(e,t)=>Ga(
t).flatMap(n=>{let r=N(e,n);return v(r)&&Wa.every(o=>r[o]===void 0)?[{path:n}]:[]}),message:()=>"has no listener, so its routes match every host: add http or ht\
tps, with the host and the port.",example:{release:"v1.1",wrong:x("DataPlane",`${Ct}${cn}${Ha}`),right:x("DataPlane",`${Ct}${cn}${Ha}      http:
        host: apps.example.com
        port: 80`)}},Wa=["http","https","tls"],Ga=e=>_a(e).map(({pointer:t})=>t);var ur="The chart renews the agent\u2019s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.";function Tt(e,t,{at:n,endOf:r}){return!n||
!r?[]:ce(e,t).flatMap(({path:o,text:i})=>{let s=le(i)==="certificate"?r(i):void 0;return s?[{path:o,end:s,at:n}]:[]})}var Mt=e=>e.toISOString().slice(0,10);var za={code:"expired-ca",severity:"error",reason:ur,sources:[or,nr],since:"v0.9",check:(e,t,n)=>Tt(e,t,n).flatMap(({path:r,end:o,at:i})=>o<i?[{path:r,detail:Mt(
o)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("202\
6-07-01T00:00:00Z"),wrong:$(L(tr)),right:$(L(F))}};var Va={code:"expiring-ca",severity:"warning",reason:ur,sources:[or,nr],since:"v0.9",check:(e,t,n)=>Tt(e,t,n).flatMap(({path:r,end:o,at:i})=>o>=i&&o.getTime()-i.
getTime()<Wo?[{path:r,detail:Mt(o)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{
release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:$(L(tr)),right:$(L(F))}},Wo=720*60*60*1e3;var Ya={code:"implicit-data-plane",severity:"warning",reason:"The control plane falls back to a data plane named default; `occ` needs the reference, and the API\
 looks for a DataPlane only.",...M("fallback-not-shared"),needsWhole:!0,check:e=>{let{kind:t,spec:n}=e;return t==="Environment"&&v(n)&&n.dataPlaneRef===void 0?[
{path:"/spec/dataPlaneRef"}]:[]},message:()=>"is not set, and not every client falls back to the default data plane: set it; it cannot be changed later.",example:{
release:"v1.1",wrong:x("Environment","isProduction: true"),right:qs("default")}};var{sources:xm,...Pm}=M("client-ca-goes-stale"),Za={code:"inline-ca",severity:"warning",reason:"The certificate of the agent is renewed every 60 to 90 days, and\
 an inline copy of its CA becomes stale.",sources:[...xm,{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/templates/cluster-agent/certificate.yaml"},Dt("A\
dding the Certificate to the DataPlane CR")],...Pm,check:(e,t,n)=>qe(I(e,"/kind"))==="observability"?km(e,t,n):ce(e,t).filter(({text:r})=>le(r)==="certificate"),
message:({detail:e})=>e===void 0?"becomes stale when the agent\u2019s certificate is renewed: refer to the secret that is renewed, or to a copy that is synchronized \
with it.":`becomes stale when the agent\u2019s certificate is renewed, about ${e}: replace it then; observability planes cannot refer to a secret (openchoreo/op\
enchoreo#4578).`,example:{release:"v0.15",wrong:x("DataPlane",L(F)+D),right:x("DataPlane",S+D)}};function km(e,t,n){let r=Ua[t];if(!r)return[];let{durationHours:o,
renewedHoursBeforeEnd:i}=r;return Tt(e,t,n).flatMap(({path:s,end:a,at:l})=>{let c=a.getTime()-l.getTime();return c>=Wo&&c<=o*Qa?[{path:s,detail:Mt(new Date(a.getTime()-
i*Qa))}]:[]})}var Qa=3600*1e3;var Ja="is empty, which is treated as not set, so the plane is skipped",{sources:Rm,...Om}=M("client-ca-unreadable"),Xa={code:"invalid-ca",severity:"error",reason:"\
The control plane reads the value with Go\u2019s AppendCertsFromPEM; without a certificate that this reads it skips the plane, and the agent cannot connect.",sources:[
oa,...Rm,At,rr],...Om,conditions:e=>[{strings:Be(e),forbidden:[{when:Q(V(z(1e3)),R(/^\s*$/)),detail:Ja},...Ho]}],check:(e,t)=>ce(e,t).flatMap(({path:n,text:r})=>r.
trim()===""?[{path:n,detail:Ja}]:le(r)==="other"?[{path:n,detail:Ba(r)}]:[]),message:({detail:e})=>`${e}: set it to the CA of the cluster agent, including the B\
EGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:x("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:$(L(F))}};var{sources:Cm,...Em}=M("environment-name-too-long"),el={code:"invalid-environment-name",severity:"error",reason:"The control plane labels what it deploys with \
the name of the environment, and a label value has at most 63 characters.",sources:[...Cm,Vs],...Em,conditions:()=>[{strings:[Go],kinds:["Environment"],forbidden:[
{when:z(qo)}]}],check:e=>e.kind==="Environment"&&I(e,Go).length>qo?[{path:Go}]:[],message:()=>`must be no more than ${qo} characters: nothing can be deployed to\
 an environment with a longer name.`,example:{release:"v1.1",wrong:Et("e".repeat(64)).replace(`  namespace: acme
`,""),right:Et("e".repeat(20)).replace(`  namespace: acme
`,"")}},Go="/metadata/name",qo=63;var tl={code:"invalid-port",severity:"error",reason:"Up to v0.16 the CRDs accept every int32 as a port.",sources:[na,ra,Zs],until:"v0.15",conditions:e=>[{numbers:un(
e).map(({port:t})=>t),...zo}],check:(e,t)=>sr(e,t).flatMap(({port:n})=>{let r=N(e,n);return typeof r=="number"&&(r<zo.minimum||r>zo.maximum)?[{path:n}]:[]}),message:()=>"\
must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:x("DataPlane",`${S}${D}  publicHTTPPort: 0`),right:x("DataPlane",`${S}${D}  publicHTTPPo\
rt: 80`)}},zo={minimum:1,maximum:65535};var{sources:Sm,...Am}=M("names-that-cannot-exist"),ol={code:"invalid-reference-name",severity:"error",reason:"Kubernetes accepts no object with such a name, so \
the reference can never resolve; the dataPlaneRef of an Environment cannot even be corrected later.",sources:[St,...Sm],...Am,conditions:e=>nl(e).map(({strings:t,
valid:n,detail:r})=>({strings:t,forbidden:[{when:V(n),detail:r}],fastPass:n})),check:(e,t)=>[...nl(t).flatMap(({strings:n,valid:r,detail:o})=>ae(e,n).flatMap(({
path:i,text:s})=>ie(r,s)?[]:[{path:i,detail:o}])),...U(t)["pull-secrets"].flatMap(({pointer:n})=>{let r=N(e,n);return Array.isArray(r)?r.flatMap((o,i)=>typeof o==
"string"&&!ie(il,o)?[{path:`${n}/${i}`,detail:Vo}]:[]):[]})],message:({detail:e=Vo})=>`must be ${e}; no object can have this name.`,example:{release:"v0.15",wrong:x(
"DataPlane",S.replace("name: agent-ca","name: Agent_CA")+D),right:x("DataPlane",S+D)}},Yo=(e,t)=>et(ar(""),Q(V(z(e)),R(t))),il=Yo(253,/^[a-z\d](?:[-a-z\d]*[a-z\d])?(?:\.[a-z\d](?:[-a-z\d]*[a-z\d])?)*$/),
Vo='a lowercase RFC 1123 subdomain: letters, digits, "-" and ".", starting and ending with a letter or digit',Dm=Yo(63,/^[a-z\d](?:[-a-z\d]*[a-z\d])?$/),Im='a l\
owercase RFC 1123 label: at most 63 letters, digits and "-", starting and ending with a letter or digit',Lm=Yo(253,/^[-._a-zA-Z\d]+$/),Nm='a key of a secret: le\
tters, digits, "-", "_" and "."';function nl(e){let t=rl.get(e);if(t)return t;let n=U(e),r=(...s)=>s.flatMap(a=>n[a].map(({pointer:l})=>l)),o=Nn(e).map(({pointer:s,
form:a})=>a==="object"?`${s}/name`:s),i=[{strings:[...r("secret-name","secret-store","gateway-name","listener-name"),...o],valid:il,detail:Vo},{strings:r("secre\
t-namespace","gateway-namespace"),valid:Dm,detail:Im},{strings:r("secret-key"),valid:Lm,detail:Nm}].filter(({strings:s})=>s.length>0);return rl.set(e,i),i}var rl=new Map;var{sources:Fm,...Tm}=M("observability-url-not-joinable"),cl={code:"invalid-url",severity:"error",reason:"No CRD validates these URLs. Clients append paths as t\
ext: after a slash at the end a request goes to //api, and the redirect turns its POST into a GET.",sources:[{tag:"v0.15.0",crd:"observabilityplanes",field:"obs\
erverURL",lines:"79-82"},...Fm,Qs],...Tm,conditions:e=>[{strings:ll(e),forbidden:al}],check:(e,t)=>ae(e,ll(t)).flatMap(({path:n,text:r})=>{let o=It(r,al);return o===
void 0?[]:[{path:n,...o}]}),message:({detail:e})=>`must be a URL such as https://observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:x("Observa\
bilityPlane",`${L(F)}observerURL: observer.example.com`),right:$(L(F))}},sl="has no valid host",al=[{when:z(2e3),detail:"has more than 2000 characters"},{when:R(
/\s/),detail:"contains whitespace"},{when:V(R(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:R(/^https?:\/\/[^/?#]*@/i),detail:"conta\
ins a user name or password, which anyone who can read the manifest can see"},{when:R(/^https?:\/\/(?:[/?#:]|$)/i),detail:sl},{when:R(/^https?:\/\/[^/?#]*\*/i),
detail:"has a wildcard instead of a host"},{when:R(/^https?:\/\/[^/?#]*:(?:0+|0*(?:6553[6-9]|655[4-9]\d|65[6-9]\d\d|6[6-9]\d\d\d|[7-9]\d\d\d\d|[1-9]\d\d\d\d\d+))(?:[/?#]|$)/i),
detail:"has a port that is not between 1 and 65535"},{when:R(/\?/),detail:"has a query, and paths are appended to the URL"},{when:R(/#/),detail:"has a fragment,\
 and paths are appended to the URL"},{when:R(/\/$/),detail:"ends with a slash, and paths that begin with one are appended to it"},{when:ha(e=>!URL.canParse(e)),
detail:sl}];function ll(e){let{"observer-url":t,"agent-url":n}=U(e);return[...t,...n].map(({pointer:r})=>r)}var ml={code:"invalid-virtual-host",severity:"error",reason:"The control plane joins it as {environment}-{namespace}.{host}, no CRD validates it, and a Gateway \
accepts only an RFC 1123 host name.",sources:[sa,aa,Ys],conditions:e=>[{strings:dl(e),forbidden:pl,fastPass:fl}],check:(e,t)=>ae(e,dl(t)).flatMap(({path:n,text:r})=>{
let o=ie(fl,r)?void 0:It(r,pl);return o===void 0?[]:[{path:n,...o}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, ${e}.`,example:{
release:"v0.15",wrong:x("DataPlane",S+D.replace("apps.example.com","https://apps.example.com")),right:x("DataPlane",S+D)}},dl=e=>U(e).host.map(({pointer:t})=>t),
Mm=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,ul=253,gl=63,fl=Q(V(z(gl)),R(Mm)),pl=[{when:z(ul),detail:`of at most ${ul} characters`},{when:R(
/^[a-z][a-z\d+.-]*:\/\//i),detail:"without a scheme"},{when:R(/\//),detail:"without a path"},{when:R(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),
detail:"not an IP address"},{when:R(/:/),detail:"without a port"},{when:R(/\*/),detail:"without a wildcard"},{when:R(/\s/),detail:"without whitespace"},{when:R(
/_/),detail:"without an underscore"},{when:R(/[A-Z]/),detail:"without uppercase letters"},{when:R(/[^ -~]/),detail:"without letters outside ASCII: an internatio\
nalized name is written as xn--"},{when:R(/^[^.]+(?:\.[^.]+)*\.$/),detail:"without a dot at the end"},{when:R(/^\.|\.$|\.\./),detail:"without an empty part betw\
een dots"},{when:R(/[^-.a-z\d]/),detail:'without characters other than letters, digits, "-" and "."'},{when:R(/^-|-$|\.-|-\./),detail:"without a hyphen at the s\
tart or end of a part"},{when:R(/[^.]{64}/),detail:`without a part of more than ${gl} characters`}];var yl={code:"missing-secret-store",severity:"warning",reason:"The API reports that no secret store is configured when somebody creates a secret, and the defaul\
t component and workflow types use the store.",...M("secret-store-missing"),needsWhole:!0,check:e=>{let{spec:t}=e;return!er("secret-store-missing",I(e,"/kind"))||
!v(t)?[]:t.secretStoreRef===void 0?[{path:"/spec/secretStoreRef"}]:[]},message:()=>"is not set, so no secrets can be used on this plane: set it to a ClusterSecr\
etStore of the plane\u2019s cluster.",example:{release:"v1.1",wrong:x("WorkflowPlane",Ct),right:x("WorkflowPlane",Ct+cn)}};var hl={code:"observability-secret-reference",severity:"warning",reason:'The control plane asks for an inline value and otherwise reports "agent mode must be en\
abled".',...M("observability-secret-reference"),check:(e,t)=>qe(I(e,"/kind"))==="observability"?Jn(t).flatMap(n=>v(N(e,n))?[{path:n}]:[]):[],message:()=>"does n\
ot work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v0.15",wrong:$(S),right:$(
L(F))}};var vl={code:"placeholder-ca",severity:"warning",reason:"The control plane reads the value as PEM.",sources:[At,rr],check:(e,t)=>ce(e,t).filter(({text:n})=>le(n)===
"placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:$(L(`-----BEGIN CERTIFICATE--\
---
...
-----END CERTIFICATE-----`)),right:$(L(F))}};var $m=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,bl={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[ea,Js],conditions:e=>[
{strings:Be(e),forbidden:[{when:Ta}]}],check:(e,t)=>ce(e,t).filter(({text:n})=>le(n)==="private-key"),message:()=>"contains a private key: remove it, keep only \
the CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:$(L(F+$m)),right:$(L(F))}};var wl={code:"undefaulted-field",severity:"error",reason:"The CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documentati\
on calls both optional.",sources:[{tag:"v0.15.0",crd:"clusterdataplanes",field:"required fields of spec",lines:"201-204"},ta,Dt("ObservabilityPlaneRef")],since:"\
v0.14",needsWhole:!0,check:(e,t)=>{let{spec:n,metadata:r}=e;if(!v(n))return[];let o=[],i=v(r)?r.name:void 0;ut(I(e,"/kind"))&&n.planeID===void 0&&typeof i=="str\
ing"&&o.push({path:"/spec/planeID",detail:i});let s=I(e,"/kind");for(let{pointer:a,form:l,to:c}of Yt(s,t)){let d=N(e,a),[f=""]=c;l==="object"&&qe(f)==="observab\
ility"&&v(d)&&d.kind===void 0&&o.push({path:`${a}/kind`,detail:f})}return o},message:({detail:e})=>`is optional in the documentation but required by the API ser\
ver: set it to ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:x("DataPlane",`${S}${D}observabilityPlaneRef:
  name: logs`),right:x("DataPlane",`${S}${D}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Pl={code:"unreferenceable-plane",severity:"warning",reason:"The CRDs accept only a DNS label in observabilityPlaneRef, and a plane whose name is none cannot\
 be referred to.",...M("plane-name-not-referable"),check:e=>{let t=I(e,xl);return t===""||!er("plane-name-not-referable",I(e,"/kind"))?[]:Bm(t)?[]:[{path:xl}]},
message:()=>"cannot be used in an observabilityPlaneRef: use at most 63 lowercase letters, digits and hyphens, without dots.",example:{release:"v0.15",wrong:$(`\
planeID: eu-west
${L(F)}`,`name: eu.west
  namespace: acme`),right:$(`planeID: eu-west
${L(F)}`,`name: eu-west
  namespace: acme`)}},xl="/metadata/name",Bm=e=>e.length<=63&&!e.includes(".");var rt=[bl,ja,Xa,vl,za,Va,ml,cl,zs,tl,ma,qa,wl,ca,xa,ol,el,ua,Pl,la,hl,Za,ga,yl,Ya];function Rl(e,t,n,r={},o=rt){let i=[];for(let a of jm(o,t)){let l=Um(a,e,t,r);l.length>0&&i.push(...l)}if(i.length===0)return i;let s=new Set(n.map(({path:a})=>a));
return i.filter(({issue:a})=>!s.has(a.path))}function jm(e,t){if(e!==rt)return e.filter(o=>he(o,t));let n=kl.get(t);if(n)return n;let r=rt.filter(o=>he(o,t));return kl.
set(t,r),r}var kl=new Map;function Um(e,t,n,r){try{let o=e.check(t,n,r);return o.length===0?Km:o.map(i=>{let s=e.fix?.(t,i);return{issue:Hm(e,i),severity:e.severity,
...s!==void 0&&{fix:s}}})}catch{return[{issue:{..._m(e.code),path:"",field:""},severity:"error"}]}}var Km=[],_m=e=>({code:"rule-failed",message:`could not be ch\
ecked: the rule ${e} failed; please report it.`});function Hm(e,t){return{code:e.code,path:t.path,field:Fe(t.path),message:e.message(t)}}var Ol=[{pointer:"/spec/displayName",belongsIn:"metadata.annotations[openchoreo.dev/display-name]"},{pointer:"/spec/description",belongsIn:"metadata.annotations\
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
gateway/organizationGatewayNamespace",replacedBy:"ingress.internal",since:"v0.17"}];function Cl(e,t,n){if(e.code==="wrong-type"){let a=Wm(e,t,n);return a?{...e,message:`must be an object, not a string: write {kind: ${a.kind}, name: ${a.name}}.`}:
e}let r=e.code==="unknown-field"?El(e.path,n):void 0;if(e.code!=="unknown-field"||!r)return e;let{suggestion:o,...i}=e,s=e.knownIn===void 0?"":` (exists in ${e.
knownIn})`;return{...i,message:r.belongsIn===void 0?`unknown field${s}: replaced by ${r.replacedBy}, which has another form; migrate the manifest with openchore\
o-planes migrate.`:`unknown field: it belongs in ${r.belongsIn}.`}}function El(e,t){return Ol.find(n=>n.pointer===e&&he(n,t))}function Sl(e,t){let n=e.code==="u\
nknown-field"?El(e.path,t)?.belongsIn:void 0;return n?.startsWith("spec.")?`/${n.replaceAll(".","/")}`:void 0}function Wm(e,t,n){if(e.code!=="wrong-type")return;
let r=Yt(I(t,"/kind"),n).find(({pointer:s})=>s===e.path),[o]=r?.form==="object"?r.to:[],i=N(t,e.path);return o!==void 0&&typeof i=="string"&&i.length<=63&&Gm.test(
i)?{kind:o,name:i}:void 0}var Gm=/^[a-z\d](?:[-a-z\d]*[a-z\d])?$/;function Al(e,t,n={}){let{value:r,issues:o,placeOf:i}=Io(e,t),s=Y(t),a=o.flatMap(u=>Sl(u,s)??[]),l=o.filter(u=>u.code!=="missing-field"||!(Xn(u,r,s)||zm(u.path,
a))).map(u=>Cl(u,r,s));if(!v(r)||!dt(s,r.kind))return{issues:l,advice:[]};let c=Rl(r,s,[],n,e.isPartial?Vm:rt);if(c.length===0)return{issues:l,advice:c};let d=new Set(
l.flatMap(qm)),f=c.map(u=>Ym(u,i(u.issue.path)));return{issues:l,advice:f.filter(({issue:{path:u}})=>!d.has(u)&&!Qn(e.unknown,u))}}function qm({path:e,...t}){return t.
code!=="unknown-field"||t.suggestion===void 0?[e]:[e,`${e.slice(0,e.lastIndexOf("/"))}/${ve(t.suggestion)}`]}var zm=(e,t)=>t.some(n=>`${n}/`.startsWith(`${e}/`)),
Vm=rt.filter(e=>e.needsWhole!==!0);function Ym(e,t){return t===e.issue.path?e:{...e,issue:{...e.issue,path:t,field:Fe(t)}}}function Qo(e){return Dl[e]}var Dl={"yaml-syntax":"error","duplicate-key":"error","missing-field":"error","unknown-field":"error","misplaced-fields":"error","wr\
ong-type":"error","null-value":"warning","value-from":"error","missing-secret-namespace":"error","namespace-not-allowed":"warning","namespaced-observability-pla\
ne":"error","unknown-kind":"error","wrong-api-version":"error","unknown-value":"error","invalid-plane-id":"error","invalid-name":"error","invalid-label":"error",
"invalid-format":"error","too-long":"error","not-an-integer":"error","out-of-range":"error","invalid-date-time":"error","immutable-field":"error",unreadable:"er\
ror","too-many-issues":"error"},YP=Object.keys(Dl);function Il({document:e,role:t,resources:n},r,o,i,s){let a=n.filter(({role:u})=>u!=="template");if(a.length===0&&t!=="unreadable")return;let l=[],c=[],d=!1,f=(u,p)=>{
let y=s(u,p);return y==="hidden"&&(d=!0),y==="shown"};for(let u of e.issues){let p=Qo(u.code);f(u.code,p)&&l.push({...u,file:r,severity:p})}for(let u of a){let{
issues:p,advice:y}=Al(u,o,i),m=!1,b=(g,h)=>{if(h==="error"&&(m=!0),!f(g.code,h))return;let P=u.pointer+g.path;l.push({...g,path:P,file:r,severity:h,range:Gs(e,P,
g.code)})};for(let g of p)b(g,Qo(g.code));for(let{issue:g,severity:h}of y)b(g,h);m&&c.push(...Qm(u,e,r,o))}return{planes:a,findings:l,hasHidden:d,fits:c}}function Qm(e,t,n,r){
let o=Us(e),i=o.includes(r)?void 0:o.at(-1);if(i===void 0)return[];let s=W.indexOf(r)>W.indexOf(i),a=t.positionOf(e.pointer);return[{file:n,range:a,span:Ni(o),release:i,
...s&&{later:r}}]}var Zm=["Environment"];function Ll(e){return Zm.some(t=>t===e)}var Jm,Xm=()=>Jm??=require("./cli/referrer-summary.cjs"),Nl=(...e)=>Xm().summarizeReferrer(...e);var eg,tg=()=>eg??=require("./cli/summary.cjs"),Fl=(...e)=>tg().summarize(...e);function Ml(e,t,n){if(t.length===0)return[...e];let r=ng(t),o=({code:c,range:{start:d}})=>[$l(c,d.line),Bl(c,r(d.offset))],i=new Set(t.filter(({hasReason:c})=>c).
map(Tl)),s=e.filter(c=>!o(c).some(d=>i.has(d))),a=new Set(e.flatMap(o)),l=t.flatMap(c=>{let d=c.hasReason?a.has(Tl(c))?void 0:og:rg;return d?[{...d,path:"",field:"",
file:n,severity:"warning",range:c.range}]:[]});return[...s,...l]}var Tl=({code:e,line:t,document:n})=>t===void 0?Bl(e,n.start.offset):$l(e,t),$l=(e,t)=>`${e} on\
 line ${t}`,Bl=(e,t)=>`${e} in the document at ${t}`;function ng(e){let t=new Map(e.map(({document:r})=>[r.start.offset,r.end.offset])),n=[...t.keys()].sort((r,o)=>r-
o);return r=>{let o=0,i=n.length;for(;o<i;){let a=o+i>>1;(n[a]??0)<=r?o=a+1:i=a}let s=n[o-1];return s!==void 0&&r<(t.get(s)??0)?s:void 0}}var rg={code:"suppress\
ion-without-reason",message:"suppression has no reason and is ignored: add one after the code, as in `CODE -- reason`."},og={code:"unused-suppression",message:"\
unused suppression: there is no such finding here; remove the comment."},ig=/^#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*)|[ \t]*)$/,
jl="openchoreo-planes-disable";function Ul(e,t,n){let r=e.positionOf("").start.offset;return e.syntax.comments.flatMap(([o,i])=>{let s=ig.exec(t.slice(o,i).trimEnd());
if(!s)return[];let a=n(o,o+s[0].length),{line:l,column:c}=a.start;if(t.slice(o-c+1,o).trim()!=="")return[];let d=s[1]!==void 0;return!d&&o>=r?[]:[{code:s[2]??"",
hasReason:s[3]!==void 0,line:d?l+1:void 0,document:e.range,range:a}]})}var Kl="# TODO ",sg=/^# TODO ((?:spec|metadata)(?:[.[][^\s:]*)?): /;function _l(e,t,n,r){return e.syntax.comments.flatMap(([o,i])=>{let s=t.slice(o,i).trimEnd(),
a=sg.exec(s)?.[1];if(a===void 0)return[];let l=r(o,o+s.length);return t.slice(o-l.start.column+1,o).trim()!==""?[]:[{code:"unresolved-todo",path:"",field:a,message:"\
is still to be answered, as the comment of a draft says: set it, and remove the comment.",file:n,severity:"warning",range:l}]})}function Hl({path:e,text:t},{number:n,context:{complete:r=!1,isPatch:o=!1},rules:i,fateOf:s,linesOf:a}){let l=t.includes(jl),c=l||t.includes(Kl)?_n(t):void 0,d=l?
()=>"shown":s,f=[],u=[],p=[],y=[],m=[],b=new Map,g,h=!0,P=0,E=0,C=!1,O=!1,B=!1,j;function ci(A,K){let{document:fe,role:J,reason:_e,resources:Ht}=A,He=E++;g??=K,
K!==g&&(h=!1),(J==="template"||Ht.some(Z=>Z.role==="template"))&&(O=!0),J==="other"&&_e!==void 0&&(B=!0);let We=r?Ns(fe,t,o):[];for(let Z of We)m.push(...Nl({resource:Z,
document:He},Y(K),e,n));let Wt=Il(A,e,K,i,d);if(!Wt&&We.length===0)return;let pe=Wt??ag;pe.hasHidden&&(C=!0);for(let Z of pe.findings)f.push(Z);for(let Z of pe.
fits)p.push(Z);let di=pe.planes.length>0,Rr=c&&(di||We.length>0)?Ul(fe,t,c):[];for(let Z of Rr)u.push(Z);let wn=c&&di?_l(fe,t,e,c):[],ui=wn.length>0?d("unresolv\
ed-todo","warning"):"off";if(ui==="hidden"&&(C=!0),ui==="shown")for(let Z of wn)f.push(Z);if(a&&pe.findings.length+Rr.length+wn.length>0)for(let[Z,xn]of a(fe,t,
[...pe.findings,...Rr,...wn].map(({range:bd})=>bd)))b.set(Z,xn);for(let Z of pe.planes){let xn=()=>Fl({resource:Z,document:He},Y(K),e,n);++P===1&&!r&&!Ll(I(Z.value,
"/kind"))?j=xn:(j&&y.push(...j()),j=void 0,y.push(...xn()))}}return{add:ci,finish:()=>({planes:P,findings:f,hasHidden:C,directives:u,fits:p,summaries:y,referrers:m,
lines:b,isTemplate:O,isSkipped:B,isOfOneRelease:h})}}var ag={planes:[],findings:[],hasHidden:!1,fits:[]};function Wl(e){let t=e.filter(n=>n.checked.planes>0);return[...Rn(t,({release:{release:n,from:r}})=>`${n} ${r}`).values()].flatMap(n=>{let[r]=n,o=n.reduce((i,s)=>i+
s.checked.planes,0);return r?[{...r.release,planes:o,files:n.length}]:[]}).sort((n,r)=>r.planes-n.planes)}var lg,cg=()=>lg??=require("./cli/across-sets.cjs"),Gl=(...e)=>cg().findAcrossSets(...e);function ql({onePass:e=!0,errorsOnly:t=!1,linesOf:n,release:r,complete:o=!1,...i}={}){let s={sets:[""],complete:o,release:r&&{release:r,from:"option"}},a=new Map,
l=Hs(),c=0;function d(g,h,P=s){c++;let E=u(g,h,P),C=l.vote(h,P,[]);for(let O of m(g.text,P))C=l.vote(h,P,P.release?[]:Fo([O])),E.add(O,C.release);p({number:h,path:g.
path,context:P,release:C,checked:E.finish()})}function f({path:g,number:h,context:P},E,C){let O=u({path:g,text:E},h,P);for(let B of m(E,P))O.add(B,C.release);p(
{number:h,path:g,context:P,release:C,checked:O.finish()})}function u(g,h,P){let{levels:E={}}=P;return Hl(g,{number:h,context:P,rules:i,fateOf:(O,B)=>{let j=(Object.
hasOwn(E,O)?E[O]:void 0)??B;return j==="off"?"off":t&&j==="warning"?"hidden":"shown"},linesOf:n})}function p(g){let{findings:h,hasHidden:P,directives:E,planes:C,
referrers:O,isTemplate:B,isSkipped:j}=g.checked;(C>0||O.length>0||h.length>0||P||E.length>0||B||j)&&a.set(g.number,g)}function y(g){let{outdated:h,releaseOf:P}=l.
decide(O=>{let[B,j]=[g(O),a.get(O)];return B===void 0||j===void 0?void 0:Fo([...m(B,j.context)])}),E=[...a.values()].filter(({checked:O})=>!O.isOfOneRelease).map(
({number:O})=>O),C=[...a.values()].filter(({checked:O,context:B,release:j})=>O.referrers.length>0&&Y(j.release)!==Y(P(B).release));for(let O of new Set([...h,...E,
...C.map(({number:B})=>B)])){let[B,j]=[g(O),a.get(O)];B!==void 0&&j!==void 0&&f(j,B,P(j.context))}return b([...a.values()],g)}function m(g,h){return Ls(g,{..._s(
h),onePass:e})}function b(g,h){let P=new Map;for(let{path:A,checked:K}of g)K.lines.size>0&&P.set(A,new Map(K.lines));let E=g.filter(({context:A,checked:K})=>A.complete||
K.summaries.length>0),{found:C,clusters:O}=E.length===0?dg:Gl(E.map(({path:A,context:K,release:fe,checked:J})=>({path:A,context:K,line:Y(fe.release),planes:J.summaries,
referrers:J.referrers,hasTemplate:J.isTemplate})),h,({path:A},K,fe,J)=>{let _e=P.get(A)??new Map;for(let[Ht,He]of n?.(K,fe,[J])??[])_e.set(Ht,He);P.set(A,_e)}),
B=Rn(C,({plane:A})=>A.file),j=[];return{findings:g.flatMap(({number:A,path:K,context:fe,checked:J})=>{let _e=B.get(A)??[];if(J.findings.length+_e.length+J.directives.
length===0)return J.hasHidden&&j.push(K),[];let Ht=[...J.findings,..._e.map(({finding:pe})=>pe)],He=Ml(Ht,J.directives,K),We=fe.levels?Ws(He,{rules:fe.levels}):
He,Wt=t?We.filter(({severity:pe})=>pe==="error"):We;return(J.hasHidden||Wt.length<We.length)&&j.push(K),Wt.sort(ug)}),filesWithHidden:j,lines:P,files:c,planes:g.
reduce((A,{checked:K})=>A+K.planes,0),filesWithPlanes:g.filter(({checked:A})=>A.planes>0).map(({path:A})=>A),releases:Wl(g),fits:g.flatMap(({checked:A})=>A.fits),
templates:g.filter(({checked:A})=>A.isTemplate).map(({path:A})=>A),clusters:O,skipped:g.filter(({checked:A})=>A.isSkipped).map(({path:A})=>A)}}return{add:d,skip:()=>{
c++},finish:y}}var dg={found:[],clusters:[]},ug=(e,t)=>e.range.start.offset-t.range.start.offset;var fg,pg=()=>fg??=require("./cli/redacted-lines.cjs"),zl=(...e)=>pg().redactedLines(...e);var De=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function Vl(e){let t=e.filter(({severity:n})=>n==="error").length;return{errors:t,warnings:e.length-t}}function fr({findings:e,files:t,planes:n,filesWithPlanes:r,releases:o}){let{errors:i,warnings:s}=Vl(e);return n===0&&e.length===0?`No OpenChoreo plane found in ${De(
t,"file")}; nothing was checked`:`${`Checked ${De(n,"plane")} in ${De(r.length,"file")}${mg(o)}`}: ${De(i,"error")}, ${De(s,"warning")}`}function mg(e){let t=e.map(({release:n,from:r,planes:o})=>`${e.length>1?`${o} `:""}against ${n}${gg[r]}`);return t.length===0?"":`${t.length>1?", ":" "}${t.join(
", ")}`}var gg={option:"",environment:" (OPENCHOREO_RELEASE)",configuration:" (configuration)",detected:' (detected; set "release" in .openchoreo-planes.yaml)'};
function Yl({templates:e,skipped:t,clusters:n}){let r=[];return e.length>0&&r.push(`${De(e.length,"file")} with templates skipped (${Zo(e)}): lint the rendered \
output instead, as with helm template . | openchoreo-planes lint -`),t.length>0&&r.push(`${De(t.length,"file")} skipped, not YAML and not OpenChoreo: ${Zo(t)}`),
n.length>0&&r.push(`${De(n.length,"folder")} taken for clusters of their own (${Zo(n)}): name them in "sets" of .openchoreo-planes.yaml`),r}var Zo=e=>e.length>3?
`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", ");var ac=require("buffer"),ue=require("fs"),lc=require("path");var Bt=require("fs"),ni=require("path");var yg,Ql=()=>yg??=require("./cli/glob.cjs"),Zl=(...e)=>Ql().globOf(...e),Jl=(...e)=>Ql().isGlob(...e);var hg,pr=()=>hg??=require("./cli/ignored.cjs"),mr=(...e)=>pr().createFilter(...e),Jo=(...e)=>pr().rulesAround(...e),Xl=(...e)=>pr().rulesIn(...e),ec=(...e)=>pr().
statusOf(...e);var gr=require("path");var Ie=require("path");function Le(e,t){let n=e.endsWith(Ie.sep)?e.length:e.length+1;if(t.length>n&&t.startsWith(e)&&t.charAt(n-1)===Ie.sep)return te(t.slice(n))}
function ot(e,t){let n=(0,Ie.relative)(e,t);return n===""?".":(0,Ie.isAbsolute)(n)?n:te(n)}var te=e=>Ie.sep==="/"?e:e.replaceAll(Ie.sep,"/");function Xo(e,t){let n=(0,gr.resolve)(e,t),r=(s,a)=>a===s||Le(s,a)!==void 0,o=s=>r(e,s)||!(0,gr.isAbsolute)(t)&&r(n,s),i=s=>o(s)?ot(e,s):te(s);return{given:i(n),
of:i,inFolder(s){let a=i(s),l=a==="."?"":a.endsWith("/")?a:`${a}/`;return c=>l+c}}}var vg={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function Re(e){return e instanceof Error?vg[Ge(e)]??e.message:"an unknown error"}
function yr(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(Ge(e))}var Ue=require("fs"),ei=require("path");var tc=e=>bg.test(e),bg=/\.(?:ya?ml|json)$/i;var $t=require("fs"),nc=require("path");var wg=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,Vk=1440*60*1e3;function rc(e){return wg.test(e)}function ti(e,t){let n=(0,Ue.realpathSync)(e);return ic({folder:n,inside:"",rules:Jo(n,t.env)},{isWanted:()=>!0,...t,folders:new Set})}function*ic({folder:e,inside:t,
rules:n},r){let{env:o,isLeftOut:i,isWanted:s,naming:a,folders:l}=r,c=n.trackedOnly?e+ei.sep:e;if(l.has(c))return;l.add(c);let d=(0,Ue.readdirSync)(e,{withFileTypes:!0}).
sort(Pg),f=Xl(e,d,n,o),u=a.inFolder(e);for(let p of d){let y=oc(e,ei.sep,p.name),m=oc(t,"/",p.name),b=tc(p.name)&&s(m),g=p.isSymbolicLink();if(!(!b&&!g&&!p.isDirectory())&&
!(xg.has(p.name)||rc(p.name)))try{let h=ec(y,p.isDirectory(),f);if(h==="ignored")continue;let P=g?kg(y,b):p,E=P?.isDirectory()??!1;if(i(y,E))continue;if(E){let C=g?
(0,Ue.realpathSync)(y):y,O=g?Jo(C,o):h==="tracked"?{...f,trackedOnly:!0}:f;yield*ic({folder:C,inside:m,rules:O},r)}else if(b&&P?.isFile()){let C=g?(0,Ue.realpathSync)(
y):y;yield{path:g?a.of(C):u(p.name),fullPath:C,fromDirectory:!0}}}catch(h){if(at(h))throw h;let[P,E]=[u(p.name),Re(h)];yr(h)?r.onFault({file:P,reason:E}):r.onNote(
`skipped ${P}: ${E}`)}}}var xg=new Set([".git","node_modules"]),Pg=(e,t)=>e.name<t.name?-1:1,oc=(e,t,n)=>e===""?n:e.endsWith(t)?e+n:e+t+n;function kg(e,t){try{return(0,Ue.statSync)(
e)}catch(n){if(t)throw n;return}}var de="<stdin>";function*sc(e,{cwd:t,ignore:n=[],isLeftOut:r=()=>!1,...o}){let i=(0,Bt.realpathSync)(t),s=n.length>0?mr(i,n):()=>!1,a=(c,d)=>s(c,d)||r(c,d),l=new Set;
for(let c of e){let d=Xo(i,c);try{for(let f of Rg(c,d,{...o,cwd:i,isLeftOut:a}))l.has(f.fullPath)||(l.add(f.fullPath),yield f)}catch(f){if(at(f))throw f;o.onFault(
{file:d.given,reason:Re(f)})}}}function*Rg(e,t,n){if(e==="-")return yield{path:de,fullPath:de,fromDirectory:!1};let r=(0,ni.resolve)(n.cwd,e),o=(0,Bt.statSync)(
r,{throwIfNoEntry:!1});if(!o&&Jl(te(e)))return yield*Og(e,n);if(!o)throw Object.assign(new Error,{code:"ENOENT"});if(o.isDirectory())return yield*ti(r,{...n,naming:t});
if(!Eg(o,r))return n.onFault({file:t.given,reason:"it is neither a file nor a directory"});let i=Cg.test(r)?r:(0,Bt.realpathSync)(r);!n.isLeftOut(r,!1)&&!n.isLeftOut(
i,!1)&&(yield{path:t.of(i),fullPath:i,fromDirectory:!1})}function*Og(e,t){let{base:n,isMatch:r}=Zl(te(e)),o=(0,ni.resolve)(t.cwd,n),i=!1;if((0,Bt.statSync)(o,{throwIfNoEntry:!1})?.
isDirectory())for(let s of ti(o,{...t,naming:Xo(t.cwd,n),isWanted:r}))i=!0,yield s;i||t.onFault({file:e,reason:"no YAML or JSON file matches"})}var Cg=/^\/(?:dev|proc)\//;
function Eg(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}function gn(e,t){return e===de?Buffer.from(t.stdin()):cc((0,lc.resolve)(t.cwd,e))}function cc(e){let t=(0,ue.openSync)(e,"r");try{if(/^\/(?:dev|proc)\//.test(e))
return(0,ue.readFileSync)(t);let n=(0,ue.readSync)(t,mn);return n<mn.length?mn.subarray(0,n):Sg(t)}finally{(0,ue.closeSync)(t)}}var mn=Buffer.allocUnsafeSlow(64*
1024);function Sg(e){let{size:t}=(0,ue.fstatSync)(e),n=Buffer.allocUnsafeSlow(Math.max(t,mn.length)),r=mn.copy(n);for(;r<n.length;){let i=(0,ue.readSync)(e,n,r,
n.length-r,null);if(i===0)return n.subarray(0,r);r+=i}let o=(0,ue.readFileSync)(e);return o.length===0?n:Buffer.concat([n,o])}function jt(e){if(e[0]===255&&e[1]===
254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);let t=e.toString("utf8");return(0,ac.isUtf8)(
e)?t:t.replaceAll("\uFFFD","\uFFFF")}function dc({path:e,fullPath:t,fromDirectory:n},r){let o=e===de?gn(e,r):cc(t);return n&&!Ag(o)?void 0:jt(o)}function Ag(e){
return e[0]===255||e[0]===254?Oo(jt(e)):e.includes("openchoreo")||e.includes("Plane")&&Oo(e.toString("latin1"))}function uc({path:e,fromDirectory:t},n,{onFault:r,onNote:o}){let i=Re(n);t&&!yr(n)?o(`skipped ${e}: ${i}`):r({file:e,reason:i})}function fc({faults:e,notes:t},n){
for(let r of t)me(n,r);for(let{file:r,reason:o}of e)zt(n,`${r}: ${o}`)}var Dg,Ig=()=>Dg??=require("./cli/fix.cjs"),pc=(...e)=>Ig().fixFiles(...e);var hc=require("util");var Ut=(e,t="detected")=>({value:"RELEASE",help:`${e} (default: ${t})`}),it={config:{value:"FILE",help:"configuration to use, in place of the .openchoreo-planes\
.yaml that is nearest to each file"},"no-config":{help:"use no configuration"}},mc={value:"SET",help:"the set of planes to look at where there are several, by i\
ts folder"},ri=e=>({value:"FORMAT",choices:e,default:e[0],help:`output format: ${Lg(e)}`});function Lg(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")}\
 or ${e.at(-1)}`}var yn={"allow-empty":{help:"accept an empty standard input, which is an error otherwise"}},hn="A directory means its .yaml, .yml and .json fil\
es at any depth; - means standard input.",gc="1 if something could not be read, 2 for a path that cannot be read or wrong usage",vn={lint:{arguments:"PATHS...",
summary:"check the planes in files",description:`Checks every OpenChoreo plane in YAML and JSON files. ${hn} Files that git ignores are left out; a glob in quot\
es works too.`,options:{release:Ut("OpenChoreo release to check against, such as v1.2"),format:ri(["human","json","sarif","github","gitlab","junit"]),output:{value:"\
FILE",multiple:!0,help:"write the report to FILE; sarif=FILE adds one in that format; may be repeated"},complete:{help:"the files define every plane: references\
 must resolve to one of them"},at:{value:"DATE",help:"check that inline certificates are valid on a day such as 2026-11-21, or now"},ignore:{value:"PATTERN",multiple:!0,
help:"leave out files, as a line of .gitignore does; may be repeated"},"fail-level":{value:"LEVEL",choices:["error","warning"],help:"lowest severity that makes \
the command fail (default: the configured one, else error)"},"fail-if-none":{help:"fail if no plane is found"},...yn,fix:{help:"first fix in the files what can \
be fixed safely, such as nulls and renamed fields"},quiet:{help:"report errors only"},...it},epilogue:"Exit status: 0 nothing at or above the fail level, 1 find\
ings, 2 wrong usage or a path that cannot be read or written, 129, 130 or 143 ended by a signal. --fix writes all files or none. openchoreo-planes explain CODE \
explains a finding."},default:{arguments:"PATHS...",summary:"fill in the defaults of planes",description:`Prints files with the defaults of their planes: what t\
he API server would write, planeID from the name, and the kinds and namespaces of references. Only these fields are new: comments, layout and other resources st\
ay as they are. Several files are printed as one stream of YAML documents, separated by ---. ${hn} Of a directory, only files with planes are printed.`,options:{
release:Ut("OpenChoreo release whose defaults apply, such as v1.2"),write:{help:"rewrite the files in place: all of them, or none"},check:{help:"print the names\
 of the files that lack defaults, and fail if there are any"},ignore:{value:"PATTERN",multiple:!0,help:"leave out files, as a line of .gitignore does; may be re\
peated"},...yn,...it},epilogue:"Exit status: 0 done, 1 a plane is not valid and nothing is printed or written, a plane cannot be changed in place and all others\
 were, or --check found files, 2 a file that cannot be read or written, or wrong usage, 129, 130 or 143 ended by a signal."},migrate:{arguments:"PATHS...",summary:"\
move planes to a later release",description:`Moves every OpenChoreo plane in YAML and JSON files to a later release. Without --write and --output nothing is wri\
tten: the changes are printed as a unified diff. Comments and layout are kept. All files are one set, so references between them keep working. ${hn}`,options:{to:{
value:"RELEASE",help:"release to move to (default: the configured one, else the newest)"},from:{value:"RELEASE",help:"release that the files were written for (d\
efault: detected)"},answer:{value:"KEY=VALUE",multiple:!0,help:"what only you know, by the key that is printed where it is needed, or by its field alone. VALUE \
is YAML, or @FILE for the text of a file. KEY may go deeper: --answer spec.clusterAgent.clientCA.value=@ca.crt"},answers:{value:"FILE",help:"answers in a YAML f\
ile: a map from keys to values; --answer counts more"},interactive:{help:"ask for what is missing on the terminal, and write the answers to the file of --answer\
s (default: migration-answers.yaml)"},write:{help:"rewrite the files in place: all of them, or none if one cannot be migrated"},output:{value:"DIR",help:"write \
the files that contain planes to DIR instead"},draft:{help:"write even if answers are missing, with a TODO comment for each"},...yn,format:{value:"FORMAT",choices:[
"diff","json","markdown"],default:"diff",help:"output format: diff, json with every change, question and loss, or markdown for the description of a pull request"},
...it},epilogue:"Exit status: 0 done, 1 answers are needed or a manifest cannot be migrated, or one cannot be changed in place and all others were, 2 a file tha\
t cannot be read or written, or wrong usage, 129, 130 or 143 ended by a signal. With 1 and 2 nothing was written, unless the message says otherwise. Secrets in \
a diff are <redacted>."},graph:{arguments:"PATHS...",summary:"draw which plane refers to which",description:`Draws the topology of the planes in YAML and JSON f\
iles, as the control plane of a release would resolve it. ${hn}`,options:{release:Ut("release whose fields and fallbacks apply, such as v1.2"),format:ri(["text",
"mermaid","dot","svg","html","json"]),set:mc,...yn,...it},epilogue:`A dashed line is a default that no manifest sets; a red one does not resolve. Exit status: 0\
 drawn, ${gc}.`},checklist:{arguments:"PATHS...",summary:"list what must exist before planes work",description:`Lists what must exist before the planes in YAML \
and JSON files work, in the order of setup: charts with their values, ports, domains, certificates, secrets with the commands that create them and the cluster o\
f each, storage, resources, and commands that verify the result. Markdown is for an issue. ${hn}`,options:{release:Ut("release whose fields and fallbacks apply,\
 such as v1.2"),format:ri(["text","markdown","json"]),"single-cluster":{help:"all planes are in the cluster of the control plane: no trust to establish, no IP a\
ddresses for each"},set:mc,...yn,...it},epilogue:`What is in capitals is yours to fill in. Each figure has its source: the documentation of a release, or its ch\
arts. Exit status: 0 listed, ${gc}.`},schema:{arguments:"[KIND]",summary:"print a JSON Schema for editors",description:'Prints the JSON Schema for editors in on\
e file: of all planes, of one KIND such as DataPlane, of "manifests", for files that contain other resources too, or of "config", the configuration.',options:{release:Ut(
"OpenChoreo release of the schema, such as v1.2","the newest"),output:{value:"FILE",help:"write it to FILE instead"},association:{value:"EDITOR",choices:["vscod\
e","jetbrains","modeline","pre-commit"],help:"print instead how to associate it in vscode, jetbrains, a modeline or pre-commit"},...it},epilogue:"Exit status: 0\
 printed, 2 a file that cannot be written, or wrong usage. See docs/editors.md."},policy:{arguments:"",summary:"print admission policies for a cluster",description:"\
Prints a ValidatingAdmissionPolicy and its binding for each kind of a release: with them the API server rejects planes that pass the CRD but fail lint. Needs Ku\
bernetes 1.30.",options:{release:Ut("OpenChoreo release that runs in the cluster","the configured one"),kind:{value:"KIND",help:"this kind only, such as DataPla\
ne"},action:{value:"ACTION",choices:["Deny","Warn","Audit"],default:"Deny",help:"what the API server does: Deny, Warn or Audit"},format:{value:"FORMAT",choices:[
"yaml","json"],default:"yaml",help:"output format: yaml, or json, which is one List"},...it},epilogue:"Exit status: 0 printed, 2 wrong usage. docs/cluster.md ex\
plains the rollout, and what the policies cannot see."},init:{arguments:"[DIR]",summary:"write a configuration file",description:"Writes .openchoreo-planes.yaml\
 to DIR, or else to the working directory, with the release that the planes there are for and a comment for each key, and prints it. A configuration that exists\
 is never changed.",options:{},epilogue:"Exit status: 0 written, 2 there is a configuration already, it cannot be written, or wrong usage, 129, 130 or 143 ended\
 by a signal. docs/repositories.md explains the keys."},explain:{arguments:"[CODE]",summary:"explain a code of lint",description:"Explains what a code of lint m\
eans, why, and what is right. Without a code it lists all of them.",options:{},epilogue:"Exit status: 0 explained, 2 no such code."}};var _=class extends Error{name="UsageError"};function vc(e){return e instanceof Error&&e.name==="UsageError"}function bc(e,t){let n=vn[e],{values:r,positionals:o}=Ng(
t,n);if(r.help===!0)return;let i=Object.entries(n.options).map(([a,l])=>[a,Tg(a,l,r[a])]);return{options:Object.fromEntries(i.filter(([,a])=>a!==void 0)),positionals:o}}
function Ng(e,{options:t}){let n=Object.entries(t).map(([o,{value:i,multiple:s}])=>[o,{type:i===void 0?"boolean":"string",...s&&{multiple:s}}]),r={help:{type:"b\
oolean",short:"h"}};try{let o={args:[...e],options:{...Object.fromEntries(n),...r},allowPositionals:!0,strict:!0};return(0,hc.parseArgs)(o)}catch(o){let i=e.find(
s=>s.startsWith("-")&&s!=="-"&&s!=="-h"&&!Object.hasOwn(t,yc(s)));throw i===void 0?new _(Re(o)):new _(`unknown option ${Fg(i)}${Kt(yc(i),Object.keys(t),"--")}`)}}
var yc=e=>e.replace(/^--?/,"").split("=")[0]??"",Fg=e=>e.split("=")[0]??e;function Kt(e,t,n=""){let r=Pt(e,t);return r===void 0?"":`; did you mean ${n}${r}?`}function Tg(e,{
value:t,choices:n,multiple:r,default:o},i){if(t===void 0)return i===!0;if(r)return i??[];let s=typeof i=="string"?i:o;if(s!==void 0&&n!==void 0&&!n.includes(s))
throw new _(`--${e} must be one of ${n.join(", ")}${Kt(s,n)}`);return s}function wc(e,t=Date.now){if(!e.watched)return{step:()=>{},end:()=>{}};let n=t(),r=0,o=n,i=!1;return{step(){if(r++,r%16!==0)return;let s=t();s-n<500||s-o<100||(o=
s,i=!0,e.progress(`\r${r} files`))},end(){i&&e.progress("\r\x1B[K")}}}var Ne=require("fs"),_t=require("path");var Mg,$g=()=>Mg??=require("./cli/docs.cjs"),xc=(...e)=>$g().docsOf(...e);var Bg,jg=()=>Bg??=require("./cli/github-format.cjs"),Pc=(...e)=>jg().github(...e);var Ug,Kg=()=>Ug??=require("./cli/gitlab-format.cjs"),kc=(...e)=>Kg().gitlab(...e);var _g,Hg=()=>_g??=require("./cli/groups.cjs"),Rc=(...e)=>Hg().groupsOf(...e);var Oc=(e,t)=>{let n=e.findings.length>0||e.fits.length>0?Rc(e,t):[],r=t.unreadable.map(({file:o,reason:i})=>`${Pn(`${o}: ${i}`)}
`).join("");return[...n,...r===""?[]:[r],`${fr(e)}
`].join(`
`)};var Wg,Gg=()=>Wg??=require("./cli/json-format.cjs"),Cc=(...e)=>Gg().json(...e);var qg,zg=()=>qg??=require("./cli/junit-format.cjs"),Ec=(...e)=>zg().junit(...e);var Vg,Yg=()=>Vg??=require("./cli/sarif-format.cjs"),Sc=(...e)=>Yg().sarif(...e);var Qg,Zg=()=>Qg??=require("./cli/step-summary.cjs"),Ac=(...e)=>Zg().stepSummary(...e);var Jg,Xg=()=>Jg??=require("./cli/source-root.cjs"),Dc=(...e)=>Xg().createSourceRoot(...e);var st="0.3.0";var ty,ny=()=>ty??=require("./cli/write.cjs"),Ic=(...e)=>ny().writeFiles(...e);var hr={human:Oc,json:Cc,sarif:Sc,github:Pc,gitlab:kc,junit:Ec};function Fc({format:e,output:t},n){let r=t.map(i=>{let{name:s,file:a}=Lc(i);if(a==="")throw new _(
`--output ${i}: the name of the file is missing`);return{format:s??e,path:(0,_t.resolve)(n.cwd,a),shown:a}}),o=r.find(({path:i},s)=>r.findIndex(a=>a.path===i)!==
s);if(o)throw new _(`--output: ${o.shown} is named twice`);return{stdout:t.some(i=>Lc(i).name===void 0)?"human":e,files:r}}function Lc(e){let[,t,n=""]=/^([a-z]+)=(.*)$/s.
exec(e)??[];if(t===void 0)return{file:e};let r=Object.keys(hr);if(!ry(t))throw new _(`--output ${e}: the format must be one of ${r.join(", ")}${Kt(t,r)}`);return{
name:t,file:n}}var ry=e=>Object.hasOwn(hr,e);function Tc({stdout:e,files:t}){return e==="human"||t.some(({format:n})=>n==="human")}async function Mc(e,{stdout:t,
files:n},r,o){oy(n,e,o);let i=Nc(r,o,!1),s=t==="github"?["commands"]:[],a=t==="human"?Nc({unreadable:[]},o,!0):i;if(o.stdout(hr[t](e,a),...s),(t==="github"||n.some(
({format:c})=>c==="github"))&&ly(e,i,o),n.length===0)return H.ok;let l=n.map(({format:c,path:d,shown:f})=>{let u=hr[c](e,i);return{path:d,shown:f,text:c==="gith\
ub"?u:qt(u)}});return Ic(l,{io:o,lookedAt:[],onWritten:()=>{}})}function oy(e,{filesWithPlanes:t,findings:n},{cwd:r}){if(e.length===0)return;let o=(0,Ne.realpathSync)(
r),i=new Set([...t,...n.map(({file:a})=>a)].map(a=>(0,_t.resolve)(o,a))),s=e.find(({path:a})=>i.has(iy(a)));if(s)throw new _(`--output: ${s.shown} is one of the\
 files that were checked`)}function iy(e){try{return(0,Ne.realpathSync)(e)}catch{return e}}function Nc({unreadable:e},t,n){let r,o;return{version:st,unreadable:e,
docsOf:s=>(r??=xc(sy(t)),r(s)),get colors(){return n&&t.colors},get root(){return o??=Dc(t.cwd),o}}}function sy({generated:e}){try{let{homepage:t,repository:n}=JSON.
parse((0,Ne.readFileSync)((0,_t.join)(e,"../package.json"),"utf8"));return{version:st,homepage:t,repository:n}}catch{return{version:st}}}var ay=1024*1024;function ly(e,t,n){
let r=n.env.GITHUB_STEP_SUMMARY;if(r)try{let o=(0,_t.resolve)(n.cwd,r),i=(0,Ne.statSync)(o,{throwIfNoEntry:!1})?.size??0;(0,Ne.appendFileSync)(o,Ac(e,t,ay-i))}catch(o){
me(n,`no summary was written to GITHUB_STEP_SUMMARY: ${Re(o)}`)}}var ad=require("fs"),xr=require("path");var Hc=require("fs"),Oe=require("path");var $c={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function Bc(e,t){let{overrides:n=[],sets:r=[],complete:o=!1}=e,
i={release:e.release,rules:e.rules??{},sets:r,complete:o,failLevel:e.failLevel,source:t.source,folder:t.folder},s=new Map;return a=>{if(a===void 0)return i;let l=n.
filter(({files:f})=>f.some(u=>u.matchOf(a)!==void 0));if(l.length===0)return i;let c=l.map(f=>n.indexOf(f)).join(),d=s.get(c)??l.reduce(cy,i);return s.set(c,d),
d}}function cy(e,{release:t,rules:n}){return{...e,release:t??e.release,rules:{...e.rules,...n}}}var dy,uy=()=>dy??=require("./cli/config-file.cjs"),jc=(...e)=>uy().loadConfig(...e);function Uc({overrides:e=[],sets:t=[]}){return[...e.flatMap(({files:n})=>n).map(fy),...t.map(py)]}var fy=({pattern:e,matchOf:t})=>({matches:n=>t(n)!==void 0,words:`\
no file matches "${e}" of overrides`}),py=({pattern:e,matchOf:t})=>({matches:n=>(t(n)??n)!==n,words:`no folder with manifests matches "${e}" of sets`});var my=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function Wc({cwd:e,file:t,off:n=!1}){if(n&&t!==void 0)throw new _("--confi\
g and --no-config exclude each other");let r=new Map,o=new Map,i=new Map,s=[],a=n||t===void 0?void 0:f((0,Oe.resolve)(e,t));function l(m){return n?Kc:a??c((0,Oe.dirname)(
m))}function c(m){let b=r.get(m);if(b)return b;let g=d(m)??(u(m)?Kc:c((0,Oe.dirname)(m)));return r.set(m,g),g}function d(m){let[b,g]=my.filter(h=>_c(oi(m,h)));if(g!==
void 0){let h=ot(e,m);throw new kn([`${h}: has both ${b} and ${g}; keep one of them`])}return b===void 0?void 0:f(oi(m,b))}function f(m){let b=ot(e,m),g=(0,Oe.dirname)(
m),h=jc(m,b),P=Uc(h),E=Bc(h,{source:b,folder:g}),C={folder:g,source:b,settingsFor:E,globs:P,isLeftOut:mr(g,h.ignore??[])};return s.push(C),C}function u(m){return p(
m)?y(m):m===e||Le(e,m)===void 0}function p(m){let b=o.get(m);if(b!==void 0)return b;let g=(0,Oe.dirname)(m),h=y(m)||g!==m&&p(g);return o.set(m,h),h}function y(m){
let b=i.get(m)??_c(oi(m,".git"));return i.set(m,b),b}return{settingsFor:m=>{let{folder:b,settingsFor:g}=l(m);return g(Le(b,m))},releases:()=>[...new Set(s.flatMap(
({settingsFor:m})=>{let{release:b}=m(void 0);return b===void 0||b==="auto"?[]:[b]}))],isIgnored:(m,b)=>l(m).isLeftOut(m,b),unmatched:(m,b)=>{let g=new Map(s.filter(
({folder:h})=>b.some(P=>gy(P,h))).map(h=>[h,new Set(h.globs)]));if([...g.values()].every(({size:h})=>h===0))return[];for(let h of m){let P=l(h),E=Le(P.folder,h),
C=g.get(P)??[];if(E!==void 0)for(let O of C)O.matches(E)&&g.get(P)?.delete(O)}return[...g].flatMap(([{source:h},P])=>[...P].map(({words:E})=>`${h}: ${E}`))}}}var gy=(e,t)=>e===
t||Le(e,t)!==void 0,Kc={folder:"",source:"",settingsFor:()=>$c,isLeftOut:()=>!1,globs:[]},oi=(e,t)=>e.endsWith(Oe.sep)?e+t:e+Oe.sep+t;function _c(e){try{return(0,Hc.lstatSync)(
e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var wr=require("fs"),Ce=require("path");function ii(e){let t=Ke(e),n=[];for(let r of e.slice(t.length).split("/"))r===""||r==="."||(r!==".."?n.push(r):n.length>0&&n.at(-1)!==".."?n.pop():t===""&&n.push(
r));return t+n.join("/")}function qc(e,t){return ii(yy(t)||e===""?t:`${e}/${t}`)}function zc(e){let t=e.lastIndexOf("/");return e.slice(0,Math.max(t,Ke(e).length))}function vr(e,t){if(e===t)return"";if(Ke(e)!==Ke(t))return t;let n=Gc(e),r=Gc(t),o=0;for(;o<n.length&&o<r.length&&n[o]===r[o];)o++;return[...n.slice(o).map(()=>"\
.."),...r.slice(o)].join("/")}function Vc(e,t){return e===t?!0:Ke(e)!==Ke(t)?!1:vr(e,t).split("/")[0]!==".."}function yy(e){return Ke(e)!==""}function Gc(e){return e.
slice(Ke(e).length).split("/").filter(Boolean)}function Ke(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}var Yc=["kustomization.yaml","kustomization.yml","Kustomization"];var hy,vy=()=>hy??=require("./cli/kustomizations.cjs"),Qc=(...e)=>vy().createKustomizations(...e);var br={namespace:void 0,prefix:"",suffix:""};var Zc={setsOf:()=>[],namingsIn:()=>()=>[br]},bn={...Zc,reachFrom:()=>Zc,isPatch:()=>!1,patchKindOf:()=>{},isConfiguration:()=>!1,notes:[]};function Jc(e,t,{onNote:n}){let r=by(e,t).flatMap(s=>{try{return[{path:te(s),text:jt(gn(s,t))}]}catch{return[]}});if(r.length===0)return bn;let o=Qc(r,s=>(0,wr.existsSync)(
s)),{notes:i}=o;for(let{path:s,message:a}of i.slice(0,si))n(`${ot(t.cwd,s)}: ${a}`);return i.length>si&&n(`${i.length-si} more such notes about Kustomizations`),
o}var si=5;function by(e,t){let n=new Set,r=[];for(let{fullPath:o}of e)if(o.includes(Ce.sep))for(let i=(0,Ce.dirname)(o);!n.has(i);i=(0,Ce.dirname)(i)){n.add(i);
for(let s of Yc)(0,wr.existsSync)((0,Ce.join)(i,s))&&r.push((0,Ce.join)(i,s));if(wy(i,t.cwd))break}return r}function wy(e,t){return(0,wr.existsSync)((0,Ce.join)(
e,".git"))||e===t||e===(0,Ce.dirname)(e)||Le(t,e)===void 0}function li(e){let t=e.trim().toLowerCase();if(t==="auto")return{ok:!0,release:"auto"};if(t==="latest")return{ok:!0,release:lt};let n=xy.exec(t),r=n===null?void 0:
`v${n[1]}`;return Li(r)?{ok:!0,release:r}:{ok:!1,suggestion:Py(t,r)}}function Xc(e){let t=li(e),n=t.ok?void 0:t.suggestion,r=n===void 0?`; write one of ${W[0]} \
to ${lt}, latest or auto`:`; did you mean "${n}"?`;return`unknown release "${e}"${r}`}var xy=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function Py(e,t){if(t===void 0)return Pt(e,[...W,"latest","auto"]);let n=ai(t);return W.reduce((r,o)=>Math.abs(ai(o)-n)<Math.abs(ai(r)-n)?o:r)}function ai(e){let[
t=0,n=0]=e.slice(1).split(".").map(Number);return t*1e4+n}function nd(e,{env:t}){if(e!==void 0)return td(e,"option","--release");let n=t[ed];return n===void 0||n===""?void 0:td(n,"environment",ed)}var ed="OPENCHOREO_RE\
LEASE";function td(e,t,n){let r=li(e);if(!r.ok)throw new _(`${n}: ${Xc(e)}`);return r.release==="auto"?"auto":{release:r.release,from:t}}function rd(e){let t=[...new Set(e)];return t.length>1?[...new Set(t.flat())]:t[0]??[]}function id({patterns:e=[],root:t="",workingDirectory:n=t,kustomizations:r}){if(e.length===0&&r===bn)return{setsOf:()=>od,namingsIn:bn.namingsIn,unmatched:()=>[]};
let o=d=>vr(n,d)||".",i=new Set,s=je(d=>{if(e.length===0||!Vc(t,d))return[];let f=vr(t,d),u=e.flatMap(p=>{let y=p.matchOf(f);return y===void 0?[]:(i.add(p),[o(qc(
t,y))])});return[...new Set(u)]}),a=r.reachFrom(s),l=new Map,c=d=>{let f=o(d);return l.set(f,d),f};return{setsOf:d=>{let f=ii(d),u=s(zc(f)),p=a.setsOf(f);if(u.length+
p.length>0)return rd([u,p]);let y=r.setsOf(f);return y.length>0?y.map(c):od},namingsIn:je(d=>{let f=l.get(d),u=f===void 0?a.namingsIn(d):r.namingsIn(f);return p=>{
let y=u(p);return y.length>0?y:[br]}}),unmatched:()=>e.filter(d=>!i.has(d)).map(({pattern:d})=>d)}}var od=[""];function sd(e,t){let n=te(t.cwd),r=new Map;function o({sets:i,folder:s}){let a=s===void 0?n:te(s),l=r.get(s)??id({patterns:i,root:a,workingDirectory:n,kustomizations:e});
return r.set(s,l),l}return{setsOf(i,s){let[a="",...l]=o(s).setsOf(i);return[a,...l]},namingsIn:(i,s)=>o(s).namingsIn(i)}}function ld(e,t,n){let{ignore:r=[],complete:o=!1}=t,i=nd(t.release,n),s=ky(t,n),a=[],l=[],c={onFault:g=>a.push(g),onNote:g=>l.push(g)},d=(g,h)=>s.isIgnored(g,h),
f=[...sc(e,{cwd:n.cwd,env:n.env,ignore:r,isLeftOut:d,...c})],u=Jc(f,n,c),p=sd(u,n),y=je(({path:g,fullPath:h,fromDirectory:P})=>{let E=g===de?Oy(n):h,C=s.settingsFor(
E),O=te(E);return{sets:g===de?[""]:p.setsOf(O,C),release:i===void 0?Ey(C):Cy(i),isPatch:u.isPatch(O),patchKind:u.patchKindOf(O),namingsIn:B=>p.namingsIn(B,C)(O),
fromDirectory:P,complete:o||C.complete,levels:C.rules,failLevel:C.failLevel}});return{files:f,faults:a,notes:l,...c,contextOf:y,configuredReleases:()=>i==="auto"?
[]:s.releases(),unmatched:()=>{let g=e.map(h=>(0,xr.resolve)(n.cwd,h)).filter(Ry);return g.length===0?[]:s.unmatched(f.map(({fullPath:h})=>h),g)}}}function ky(e,t){
return Wc({cwd:t.cwd,file:e.config,off:e["no-config"]??!1})}function Ry(e){try{return(0,ad.statSync)(e).isDirectory()}catch{return!1}}var Oy=e=>(0,xr.join)(e.cwd,
de),Cy=e=>e==="auto"?void 0:e;function Ey({release:e}){return e===void 0||e==="auto"?void 0:{release:e,from:"configuration"}}var Sy=new Set(["human","github"]);async function cd({options:e,positionals:t},n){let{quiet:r,fix:o}=e,i=Fc(e,n),s=e.at===void 0?void 0:Iy(e.at);if(t.length===0)
throw new _("lint needs files or directories, or - for standard input");if(o&&t.includes("-"))throw new _("--fix needs files: standard input has no place to wri\
te to");let a=ld(t,e,n),{faults:l}=a,c=o?await pc(a,n):H.ok;if(c>H.failure)return c;let d=ql({...s&&{at:s,endOf:Ai},errorsOnly:r,linesOf:Tc(i)?zl:void 0}),f=Dy(
d,a,n),u=await Mc(f,i,{unreadable:l},n);for(let m of Yl(f))me(n,m);Sy.has(i.stdout)||me(n,fr(f));for(let m of a.unmatched())me(n,m);if(fc(a,n),u>H.failure)return u;
if(l.length>0||c===H.failure||u===H.failure)return H.failure;let p=Ay(e["fail-level"],a);return f.findings.some(({severity:m,file:b})=>m==="error"||p(b)==="warn\
ing")||f.filesWithHidden.some(m=>p(m)==="warning")||e["fail-if-none"]&&f.planes===0?H.findings:H.ok}function Ay(e,{files:t,contextOf:n}){if(e!==void 0)return()=>e;
let r=new Map(t.map(o=>[o.path,o]));return o=>{let i=r.get(o);return i&&n(i).failLevel}}function Dy(e,t,n){let{files:r,contextOf:o}=t,i=wc(n),s;for(let[l,c]of r.
entries()){let{path:d}=c;try{let f=dc(c,n);f===void 0?e.skip():(d===de&&(s=f),e.add({path:d,text:f},l,o(c)))}catch(f){uc(c,f,t)}i.step()}let a=e.finish(l=>{let c=r[l]?.
path;if(c===de)return s;try{return c===void 0?void 0:jt(gn(c,n))}catch{return}});return i.end(),a}function Iy(e){if(e==="now")return new Date;let t=Ly.exec(e),[
,n="",r="",o=""]=t??[],i=Number(o)>=1&&Number(o)<=new Date(Date.UTC(Number(n),Number(r),0)).getUTCDate(),s=new Date(e);if(t===null||!i||Number.isNaN(s.getTime()))
throw new _("--at must be a day such as 2026-11-21, a time such as 2026-11-21T08:00:00Z, or now");return s}var Ly=/^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/;var Ny,Fy=()=>Ny??=require("./cli/migrate.cjs"),dd=(...e)=>Fy().migrateCommand(...e);var Ty,My=()=>Ty??=require("./cli/policy.cjs"),ud=(...e)=>My().policyCommand(...e);var $y,By=()=>$y??=require("./cli/schema.cjs"),fd=(...e)=>By().schemaCommand(...e);var jy={lint:cd,default:ki,migrate:dd,graph:Oi,checklist:Pi,schema:fd,policy:ud,init:Si,explain:Ri};async function pd(e,t){let n=bi(t),[r,...o]=e;try{return r===
void 0?(n.stdout(Sr()),H.failure):Uy.has(r)?md(o[0],n):Ky.has(r)?(n.stdout(`${st}
`),H.ok):await _y(gd(r),o,n)}catch(i){if(at(i)){for(let a of i.lines)zt(n,a);return H.failure}if(!vc(i))throw i;let s=r!==void 0&&yd(r)?`help ${r}`:"help";return zt(
n,i.message),me(n,`Run "openchoreo-planes ${s}" for usage.`),H.failure}}var Uy=new Set(["help","--help","-h"]),Ky=new Set(["version","--version","-V","-v"]);function md(e,t){
return t.stdout(e===void 0?Sr():Ei(gd(e))),H.ok}async function _y(e,t,n){let r=bc(e,t);if(r===void 0)return md(e,n);let o=jy[e],i=!("allow-empty"in r.options)||
r.options["allow-empty"];return o(r,i?n:wi(n))}function gd(e){if(yd(e))return e;let t=e.startsWith("-")?"option":"command";throw new _(`unknown ${t} ${e}${Kt(e,
Object.keys(vn))}`)}function yd(e){return Object.hasOwn(vn,e)}function Pr(e,t){let n=Buffer.from(t);for(;n.length>0;)try{n=n.subarray((0,kr.writeSync)(e,n))}catch(r){let o=Ge(r);if(o==="EPIPE"||o==="EBADF")return;if(o!=="E\
AGAIN")throw r}}function vd(e){try{if(!(0,kr.fstatSync)(e).isCharacterDevice())return!1}catch{return!1}return(e===1?process.stdout:process.stderr).isTTY===!0}function Hy(){
let{NO_COLOR:e,FORCE_COLOR:t,TERM:n}=process.env;return e!==void 0&&e!==""?!1:t!==void 0&&t!==""?t!=="0"&&t!=="false":vd(1)&&n!=="dumb"}async function Wy(e){let{
createInterface:t}=await import("readline"),n=t({input:process.stdin,output:process.stderr});try{return await new Promise(r=>{n.once("close",()=>r("")),n.question(
e,r)})}finally{n.close()}}async function Gy(){process.exitCode=await pd(process.argv.slice(2),{stdout:e=>Pr(1,e),stderr:e=>Pr(2,e),progress:e=>Pr(2,e),env:process.
env,stdin:()=>hi(0),cwd:process.cwd(),generated:(0,hd.join)(__dirname,"../generated"),get colors(){return Hy()},get watched(){return vd(2)&&!process.env.CI},get ask(){
return process.stdin.isTTY?Wy:void 0}})}Gy().catch(e=>{Pr(2,`openchoreo-planes: a bug in this program, please report it: ${Gt(e instanceof Error?e.stack??e.message:
"an unknown error")}
`),process.exitCode=H.failure});
