"use strict";var er=Object.defineProperty;var zl=Object.getOwnPropertyDescriptor;var Yl=Object.getOwnPropertyNames;var Ql=Object.prototype.hasOwnProperty;var G=(e,n)=>{for(var t in n)er(e,t,{get:n[t],enumerable:!0})},Zl=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Yl(n))!Ql.call(e,o)&&o!==
t&&er(e,o,{get:()=>n[o],enumerable:!(r=zl(n,o))||r.enumerable});return e};var Jl=e=>Zl(er({},"__esModule",{value:!0}),e);var Cm={};G(Cm,{fixFiles:()=>Am});module.exports=Jl(Cm);var Fo=require("path");var nr=(e,n)=>`${e} ${n}${e===1?"":"s"}`;function Xl(e){return typeof e!="object"||e===null||Array.isArray(e)}function g(e){return!Xl(e)}var rr={};G(rr,{isPlane:()=>tc,validatePlane:()=>nc,withDefaults:()=>rc});var ec,tr=()=>ec??=require("./v0.3.cjs"),nc=(...e)=>tr().validatePlane(...e),tc=(...e)=>tr().
isPlane(...e),rc=(...e)=>tr().withDefaults(...e);var rt={};G(rt,{isPlane:()=>sc,validatePlane:()=>ic,withDefaults:()=>ac});var oc,or=()=>oc??=require("./v0.4.cjs"),ic=(...e)=>or().validatePlane(...e),sc=(...e)=>or().
isPlane(...e),ac=(...e)=>or().withDefaults(...e);var sr={};G(sr,{isPlane:()=>dc,validatePlane:()=>cc,withDefaults:()=>uc});var lc,ir=()=>lc??=require("./v0.6.cjs"),cc=(...e)=>ir().validatePlane(...e),dc=(...e)=>ir().
isPlane(...e),uc=(...e)=>ir().withDefaults(...e);var lr={};G(lr,{isPlane:()=>mc,validatePlane:()=>pc,withDefaults:()=>yc});var fc,ar=()=>fc??=require("./v0.7.cjs"),pc=(...e)=>ar().validatePlane(...e),mc=(...e)=>ar().
isPlane(...e),yc=(...e)=>ar().withDefaults(...e);var dr={};G(dr,{isPlane:()=>bc,validatePlane:()=>hc,withDefaults:()=>vc});var gc,cr=()=>gc??=require("./v0.8.cjs"),hc=(...e)=>cr().validatePlane(...e),bc=(...e)=>cr().
isPlane(...e),vc=(...e)=>cr().withDefaults(...e);var fr={};G(fr,{isPlane:()=>Pc,validatePlane:()=>xc,withDefaults:()=>kc});var wc,ur=()=>wc??=require("./v0.9.cjs"),xc=(...e)=>ur().validatePlane(...e),Pc=(...e)=>ur().
isPlane(...e),kc=(...e)=>ur().withDefaults(...e);var ot={};G(ot,{isPlane:()=>Ac,validatePlane:()=>Oc,withDefaults:()=>Ec});var Rc,pr=()=>Rc??=require("./v0.10.cjs"),Oc=(...e)=>pr().validatePlane(...e),Ac=(...e)=>pr().
isPlane(...e),Ec=(...e)=>pr().withDefaults(...e);var yr={};G(yr,{isPlane:()=>Dc,validatePlane:()=>Sc,withDefaults:()=>Ic});var Cc,mr=()=>Cc??=require("./v0.12.cjs"),Sc=(...e)=>mr().validatePlane(...e),Dc=(...e)=>mr().
isPlane(...e),Ic=(...e)=>mr().withDefaults(...e);var hr={};G(hr,{isPlane:()=>Mc,validatePlane:()=>Nc,withDefaults:()=>Tc});var Lc,gr=()=>Lc??=require("./v0.13.cjs"),Nc=(...e)=>gr().validatePlane(...e),Mc=(...e)=>gr().
isPlane(...e),Tc=(...e)=>gr().withDefaults(...e);var vr={};G(vr,{isPlane:()=>Fc,validatePlane:()=>Bc,withDefaults:()=>jc});var $c,br=()=>$c??=require("./v0.14.cjs"),Bc=(...e)=>br().validatePlane(...e),Fc=(...e)=>br().
isPlane(...e),jc=(...e)=>br().withDefaults(...e);var it={};G(it,{isPlane:()=>Uc,validatePlane:()=>Wc,withDefaults:()=>_c});var Kc,wr=()=>Kc??=require("./v0.15.cjs"),Wc=(...e)=>wr().validatePlane(...e),Uc=(...e)=>wr().
isPlane(...e),_c=(...e)=>wr().withDefaults(...e);var Pr={};G(Pr,{isPlane:()=>Vc,validatePlane:()=>Gc,withDefaults:()=>qc});var Hc,xr=()=>Hc??=require("./v0.17.cjs"),Gc=(...e)=>xr().validatePlane(...e),Vc=(...e)=>xr().
isPlane(...e),qc=(...e)=>xr().withDefaults(...e);var Rr={};G(Rr,{isPlane:()=>Qc,validatePlane:()=>Yc,withDefaults:()=>Zc});var zc,kr=()=>zc??=require("./v1.0.cjs"),Yc=(...e)=>kr().validatePlane(...e),Qc=(...e)=>kr().
isPlane(...e),Zc=(...e)=>kr().withDefaults(...e);var st={};G(st,{isPlane:()=>ed,validatePlane:()=>Xc,withDefaults:()=>nd});var Jc,Or=()=>Jc??=require("./v1.1.cjs"),Xc=(...e)=>Or().validatePlane(...e),ed=(...e)=>Or().
isPlane(...e),nd=(...e)=>Or().withDefaults(...e);var Ar={"v0.3":rr,"v0.4":rt,"v0.5":rt,"v0.6":sr,"v0.7":lr,"v0.8":dr,"v0.9":fr,"v0.10":ot,"v0.11":ot,"v0.12":yr,"v0.13":hr,"v0.14":vr,"v0.15":it,"v0.16":it,"v0.1\
7":Pr,"v1.0":Rr,"v1.1":st,"v1.2":st};var ce=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var H=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],at={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v\
0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v\
0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},se=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWor\
kflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],jo={"v0.3":[],"v0.4":["Environment","Organization"],"v0.6":["Organiza\
tion"],"v0.7":["DataPlane","Environment","Organization"],"v0.8":["Environment","Organization"],"v0.9":["Environment","Organization"],"v0.10":["BuildPlane","Obse\
rvabilityPlane","Environment","Organization"],"v0.12":["Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Environment"],"v0.14":["DataPlane","Buil\
dPlane","ObservabilityPlane","Environment"],"v0.15":["ObservabilityPlane","ClusterObservabilityPlane"],"v0.17":["BuildPlane","ClusterBuildPlane","ObservabilityP\
lane","ClusterObservabilityPlane"],"v1.0":["Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Environment"]},lt={"v0.\
3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Envi\
ronment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Org\
anization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environm\
ent","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane",
"Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":[
"DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDat\
aPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane",
"ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPl\
ane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var Er=ce[ce.length-1]??ce[0],Ve=at[Er];function V(e){return at[e]}function Ko(e){return ce.findLast(n=>at[n]===e)??e}function Cr(e,n){return e===n||H.indexOf(e)>=
H.indexOf(n)}function qe(e,n){return typeof n=="string"&&lt[e].includes(n)}function ct(e){return Ar[e].validatePlane}function Sr(e,n){return Ar[e].isPlane(n)}function Dr(e,n){if(typeof e!="string")return n;let t=new Map;return r=>{let o=td(
r,e),i=t.get(o)??n(r);return t.set(o,i),i}}function td(e,n){let t=H.indexOf(e);for(let r=e;t>0&&jo[r].includes(n);r=H[t]??r)t--;return H[t]??e}function _o(e,n,t){if(!g(e))return t().length;let{kind:r,spec:o}=e;return typeof r!="string"||!se.includes(r)||qe(n,r)?t().length:Object.keys(e).length+(g(o)?Object.
keys(o).length:0)}function dt(){let e=new Map(H.map(d=>[d,0])),n=new Map(H.map(d=>[d,0])),t=0,r=0,o=0,i=!0;function s(d,p){let u=!1;for(let f of p)d.fits(f)&&(e.
set(f,(e.get(f)??0)+1),u=!0);return u}function a(d){if(t++,i&&s(d,[Ve])){r++,o++;return}let p=i?Wo:H;if(i=!1,s(d,p))r++;else if(r===0)for(let u of H)n.set(u,(n.
get(u)??0)+d.issues(u))}function l(){return r===0?Uo(n,Math.min(...n.values())):Uo(e,Math.max(...e.values()))}function c(){let d=t===0?[Ve]:l(),p=ce.filter(y=>d.
includes(V(y))),u=p.at(-1)??ce[0],f=e.get(V(u))??0;return{release:u,reason:t===0?"no-manifests":r===0?"fewest-issues":f===r?"every-manifest":"most-manifests",manifests:t,
fitting:f,candidates:p}}return{add:a,recount:d=>{s(d,Wo)},decide:c,get isUnanimous(){return i},get unasked(){return o},get leading(){return i?Ve:l().at(-1)??Ve}}}
var Wo=H.filter(e=>e!==Ve),Uo=(e,n)=>H.filter(t=>e.get(t)===n);var Ir={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function On(e){return rd(e)?Ir[e]:void 0}function rd(e){return Object.hasOwn(Ir,e)}function ze(e){return On(e)?.scope==="Cluster"}function De(e){return On(e)?.planeType}
function be(e){return De(e)!==void 0}function An(e,n){return(On(e)?.references??[]).filter(t=>de(t,n))}function ut(e){let n=lt[e].flatMap(t=>An(t,e));return[...new Map(n.map(t=>[`${t.pointer} ${t.form}`,
t])).values()]}function de({since:e,until:n},t){return(!e||Cr(t,e))&&(!n||Cr(n,t))}function ue(e){return e.split("/").slice(1).map(od)}var F=e=>e.replaceAll("~","~0").replaceAll("/","~1"),od=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function ke(e){return/[~\d]/.test(e)?ue(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function O(e,n){
let t=e;for(let r of id(n))if(Array.isArray(t))t=t[Number(r)];else if(g(t)&&Object.hasOwn(t,r))t=t[r];else return;return t}function S(e,n){let t=O(e,n);return typeof t==
"string"?t:""}function id(e){let n=Lr.get(e);if(n)return n;let t=ue(e);return Lr.size<sd&&Lr.set(e,t),t}var Lr=new Map,sd=1e3;function Ho(e,n,t){return new Nr(e,n,t)}var Nr=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(n,t,r){this.value=n.value,this.issues=n.issues,
this.read=n,this.section=t,this.rangeOf=r}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??ad,this.knownSyntax}positionOf(n){return this.placeOf(n,"value")}keyOf(n){return this.placeOf(n,"key")}placeOf(n,t){let r=this.read.tape?.locate(ue(
n))?.[t];return r?this.rangeOf(...r):this.range}},ad={root:void 0,comments:[]};var ld=["map","list","scalar","alias","empty"],cd=["block","flow","plain","single","double","literal","folded"],dd=["plain","single","double","other"],[Oe,fe,pe,
Qm,Vo]=[0,1,2,3,4],j={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},me={plain:0,single:64,double:128,other:192},[ud,fd,Go]=[256,512,1024],[ft,
Mr,Tr,qo,$r,En,Re]=[0,1,2,3,4,5,6],pt=class{cells=new Int32Array(Re*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(n,t,r,o,i,s){
let a=this.length;a+Re>this.cells.length&&this.grow();let{cells:l}=this;l[a+ft]=n,l[a+Mr]=t,l[a+Tr]=r,l[a+qo]=i,l[a+$r]=s,this.length=a+Re;let c=a/Re;return l[a+
En]=c+1,this.names.push(o),c}close(n,t){this.cells[n*Re+$r]=t,this.cells[n*Re+En]=this.length/Re}comment(n,t){this.comments.push(n,t)}finish(n){return new Br(this.
cells.slice(0,this.length),this.names,this.comments,n)}grow(){let n=new Int32Array(this.cells.length*2);n.set(this.cells),this.cells=n}},Br=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(n,t,r,o){
this.cells=n,this.names=t,this.commentOffsets=r,this.targets=o}get syntax(){let n=[];for(let t=0;t<this.commentOffsets.length;t+=2)n.push([this.commentOffsets[t]??
0,this.commentOffsets[t+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:n}}locate(n){if(this.cells.length===0)return;let t=0;for(let i of n){
let s=this.childOf(this.behind(t),i);if(s===void 0)break;t=s}let r=this.extentOf(t),o=this.cell(t,Mr);return{value:r,key:o===-1?r:[o,this.cell(t,Tr)]}}cell(n,t){
return this.cells[n*Re+t]??0}kindOf(n){return this.cell(n,ft)&7}extentOf(n){return[this.cell(n,qo),this.cell(n,$r)]}behind(n){return this.targets?.get(n)??n}childOf(n,t){
let r=this.kindOf(n);if(r===fe&&!/^(?:0|[1-9]\d*)$/.test(t)||r!==fe&&r!==Oe)return;if(this.cell(n,En)-n>pd)return this.indexOf(n).get(t);let o;for(let[i,s]of this.
entriesOf(n))i===t&&(o=s);return o}indexOf(n){let t=this.indexes.get(n);if(t)return t;let r=new Map(this.entriesOf(n));return this.indexes.set(n,r),r}*entriesOf(n){
let t=this.kindOf(n)===fe,r=0;for(let o of this.childrenOf(n))t?yield[String(r++),o]:this.cell(o,ft)&Go?yield*this.mergedIn(this.behind(o)):yield[this.names[o]??
"",o]}*mergedIn(n){if(this.kindOf(n)===Oe)yield*this.entriesOf(n);else for(let t of[...this.childrenOf(n)].reverse())yield*this.mergedIn(this.behind(t))}*childrenOf(n){
let t=this.cell(n,En);if(!(this.kindOf(n)>fe))for(let r=n+1;r<t;r=this.cell(r,En))yield r}nodeOf(n){let t=this.cell(n,ft);return{kind:ld[t&7]??"empty",style:cd[t>>
3&7]??"plain",extent:this.extentOf(n),key:this.keyOf(n,t),isMarked:(t&ud)!==0,children:Array.from(this.childrenOf(n),o=>this.nodeOf(o))}}keyOf(n,t){let r=this.cell(
n,Mr);if(r!==-1)return{extent:[r,this.cell(n,Tr)],style:dd[t>>6&3]??"other",name:this.names[n],isMerge:(t&Go)!==0,isMarked:(t&fd)!==0}}},pd=64;function Cn(e,n,t){if(n===void 0)return t?zo(e):Ie(e);if(n===`${Ye}binary`)return hd(e);if(n===`${Ye}timestamp`)return yd.test(e)&&gd(e)?Ie(e):void 0;let r=md.get(
n);if(!r)return Ie(e);let o=zo(e);return r==="float"&&o.type==="integer"?Qe(Number(o.value)):o.type===r?o:void 0}var Ye="tag:yaml.org,2002:",md=new Map([[`${Ye}\
int`,"integer"],[`${Ye}float`,"float"],[`${Ye}bool`,"boolean"],[`${Ye}null`,"null"]]),yd=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function gd(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function hd(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return Ie(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function zo(e){
let n=bd.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return vd(e)??Ie(e);if(!/[-+0-9]/.test(t))return Ie(e);let r=e.replaceAll("_","");return xd(r)??wd(r)??
Ie(e)}var bd=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Yo(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Yo(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Qe(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Qe(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Qe(Number.NEGATIVE_INFINITY)])]);
function Ie(e){return{type:"text",value:e,key:e}}function Yo(e){return{type:"boolean",value:e,key:String(e)}}function Qe(e){return{type:"float",value:e,key:kd(e)}}
function vd(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?Qe(n):void 0}
function wd(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?Qe(n):void 0}function xd(e){let n=Pd.
exec(e);if(!n)return;let[,t="",r,o,i,s="0"]=n,a=r!==void 0?mt(r,"0x",16):o!==void 0?mt(o,"0o",22):i!==void 0?mt(i,"0b",64):mt(s,"",20);if(a===void 0||a>=2n**64n)
return;let l=t==="-"?-a:a;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:t===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var Pd=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function mt(e,n,t){return e.length<=t?BigInt(n+e):
void 0}function kd(e){let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(n.toPrecision(t)))!==n;)t++;let[r,o]=n.toExponential(t-1).split("e"),i=Number(o);return i>=-4&&i<6?String(Number(n.toPrecision(
t))):`${r}e${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}var w=Symbol("uncertain"),[ne,ae,Le,K]=[9,10,13,32],[Q,q,Sn,Ze,Ae,yt,Z,Dn]=[34,35,39,44,45,46,58,63],[Fr,jr,In,ht,Je,Ne,Xe,en]=[60,62,91,92,93,123,124,125],Rd=100,
Od=1e3,gt=class{text;end;tape;at;levels=0;column=-1;lastEnd=0;keyStart=-1;keyEnd=-1;keyName=void 0;keyHeader=0;constructor(n,t,r,o){this.text=n,this.at=t,this.end=
r,this.tape=o}setKey(n,t,r,o){if(r-t>Od)throw w;this.keyHeader=n,this.keyStart=t,this.keyEnd=r,this.keyName=o}add(n,t,r){this.lastEnd=r;let o=this.tape.add(n|this.
keyHeader,this.keyStart,this.keyEnd,this.keyName,t,r);return this.keyHeader=0,this.keyStart=-1,this.keyEnd=-1,this.keyName=void 0,o}enter(){if(++this.levels>Rd)
throw w}leave(n,t){this.levels--,this.lastEnd=t,this.tape.close(n,t)}code(n){return n<this.end?this.text.charCodeAt(n):ae}isBreak(n){let t=this.code(n);return t===
ae||t===Le&&this.code(n+1)===ae}skipSpaces(){for(;this.code(this.at)===K;)this.at++}lineAfter(n){let t=this.text.indexOf(`
`,n);return t===-1||t>=this.end?this.end:t+1}endOfLineBefore(n){let t=n;return this.text.charCodeAt(t-1)===ae&&t--,t<n&&this.text.charCodeAt(t-1)===Le&&t--,t}comment(){
let n=this.at;this.at=this.lineAfter(n),this.tape.comment(n,this.endOfLineBefore(this.at))}endLine(){let n=this.at;if(this.skipSpaces(),this.code(this.at)===q){
if(this.at===n)throw w;this.comment()}else if(this.isBreak(this.at))this.at=this.lineAfter(this.at);else throw w}nextColumn(){for(;this.at<this.end;){let n=this.
at;if(this.skipSpaces(),this.isBreak(this.at))this.at=this.lineAfter(this.at);else if(this.code(this.at)===q)this.comment();else{if(this.at===n&&this.code(n)===
yt&&this.code(n+1)===yt)throw w;return this.at-n}}return-1}};var Qo=Array.from({length:128},(e,n)=>/[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(n)));function bt(e){if(Qo[e.charCodeAt(0)])return e;
let n=Cn(e,void 0,!0)?.value;if(n===void 0||typeof n=="number"&&!Number.isFinite(n))throw w;return n}function Ln(e){if(Qo[e.charCodeAt(0)])return e;let n=Cn(e,void 0,
!0)?.key;if(n===void 0)throw w;return n}var Ad=127,Ed=Array.from({length:128},(e,n)=>n<=K||n===Ad||"!\"#%&'*,:>?@[]`{|}".includes(String.fromCharCode(n)));function nn(e,n){
let t=e.code(n);return Ed[t]||t===Fr&&e.code(n+1)===Fr?!1:t!==Ae||!ve(e,n+1)}function ve(e,n){let t=e.code(n);return t===K||t===ae||t===ne||t===Le&&e.isBreak(n)}
function Nn(e){let{text:n,end:t}=e,r=e.at,o=r;for(;r<t;r++){let i=n.charCodeAt(r);if(i!==K){if(i===ae||i===Z&&ve(e,r+1)||i===q&&r>e.at&&o<r)break;if(i===ne)throw w;
if(i===Le)break;o=r+1}}return e.at=r,o}function Zo(e,n,t,r){let o=e.text.slice(n,t),i=t;for(;;){let s=e.code(e.at);if(s===Z)throw w;s===q?e.comment():e.at=e.lineAfter(
e.at);let a=Jo(e,r);if(a===-1)return{value:o,end:i};if(s===q)throw w;let l=e.at;i=Nn(e),o+=(a===0?" ":`
`.repeat(a))+e.text.slice(l,i)}}function Jo(e,n){let{at:t}=e,r=0,o=!1;for(;t<e.end;){let i=t;for(;e.code(i)===K;)i++;let s=e.code(i);if(s===ne)throw w;if(s===q)
o=!0;else if(e.isBreak(i))r++;else{if(i-t<=n)return-1;if(o||!Cd(e,i))throw w;return e.at=i,r}t=e.lineAfter(i)}return-1}function Cd(e,n){let t=e.code(n);return t!==
Ae&&t!==Dn&&t!==Z||!ve(e,n+1)}function Me(e,n){let t=e.code(e.at)===Q;e.at++;let r="";for(;;){let o=t?Id(e):Dd(e);if(!e.isBreak(e.at))return e.at++,r+o;if(n===void 0||
o.includes("	"))throw w;e.at=e.lineAfter(e.at);let i=Jo(e,n);if(i===-1)throw w;r+=Sd(o)+(i===0?" ":`
`.repeat(i))}}function Sd(e){let n=e.length;for(;e.charCodeAt(n-1)===K;)n--;return e.slice(0,n)}function Dd(e){let{text:n,end:t}=e,r="",o=e.at,i=o;for(;i<t;i++){
let s=n.charCodeAt(i);if(s===Sn){if(n.charCodeAt(i+1)!==Sn)break;r+=n.slice(o,i+1),i++,o=i+1}else if(s===ae||s===Le&&e.isBreak(i))break}if(i>=t)throw w;return e.
at=i,r+n.slice(o,i)}function Id(e){let{text:n,end:t}=e,r="",o=e.at,i=o;for(;i<t;i++){let s=n.charCodeAt(i);if(s===Q||s===ae||s===Le&&e.isBreak(i))break;if(s!==ht)
continue;let a=Ld.get(n.charCodeAt(i+1));if(a===void 0)throw w;r+=n.slice(o,i)+a,i++,o=i+1}if(i>=t)throw w;return e.at=i,r+n.slice(o,i)}var Ld=new Map([...Object.
entries({n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"})].map(([e,n])=>[e.charCodeAt(0),n]));function Xo(e,n){let{text:t}=e,r=e.code(e.at)!==Xe;e.at++;let o=Md.get(e.code(e.at))??"cl\
ip";o!=="clip"&&e.at++,e.endLine();let i=[],s=-1,a=e.at;for(;e.at<e.end;){let p=e.at,u=s===-1?Number.POSITIVE_INFINITY:p+s,f=p;for(;f<u&&e.code(f)===K;)f++;if(e.
isBreak(f)){if(s===-1&&f>p)throw w;i.push(""),e.at=e.lineAfter(f);continue}if(s===-1){if(s=f-p,s<=n||s===0)throw w}else if(f-p<s){if(e.code(f)===ne||f-p>n)throw w;
break}if(e.code(f)===ne)throw w;if(e.code(f)===K&&(r||Nd(e,f)))throw w;e.at=e.lineAfter(f);let m=e.endOfLineBefore(e.at);i.push(t.slice(f,m)),a=m}if(s===-1)throw w;
let l=0;for(;i.at(-1)==="";)i.pop(),l++;let c=r?Td(i):i.join(`
`),d=o==="strip"?"":o==="clip"?`
`:`
`.repeat(l+1);for(;t.charCodeAt(a-1)===K||t.charCodeAt(a-1)===ne;)a--;return{value:c+d,end:a}}function Nd(e,n){let t=n;for(;e.code(t)===K||e.code(t)===ne;)t++;return e.
isBreak(t)}var Md=new Map([[Ae,"strip"],[43,"keep"]]);function Td(e){let n="",t=0;for(let[r,o]of e.entries())o===""?t++:(r>0&&(n+=t===0?" ":`
`.repeat(t)),n+=o,t=0);return n}var Mn=e=>e===Ne||e===In,Te=e=>e===Q||e===Sn;function Wr(e){e.enter();let n=e.at,t=e.code(n)===Ne,r=t?en:Je,o=e.add((t?Oe:fe)|j.flow,n,n),i={},s=[];for(e.at++,vt(
e);e.code(e.at)!==r;){if(t){let a=$d(e);if(a in i)throw w;i[a]=ei(e)}else s.push(ei(e));if(vt(e),e.code(e.at)===Ze)e.at++,vt(e);else if(e.code(e.at)!==r)throw w}
return e.at++,e.leave(o,e.at),t?i:s}function $d(e){let n=e.at,t=e.code(n),r=Te(t),o=r?Me(e,void 0):void 0,i=r?e.at:ni(e);e.skipSpaces();let s=e.code(e.at+1);if(e.
code(e.at)!==Z||(r?Kr.has(s):!ve(e,e.at+1)))throw w;e.at++,vt(e);let a=o??Ln(e.text.slice(n,i)),l=r?t===Q?me.double:me.single:me.plain;return e.setKey(l,n,i,a),
a}function ei(e){let n=e.at,t=e.code(n);if(Mn(t))return Wr(e);if(Te(t)){let o=Me(e,void 0);return e.add(pe|(t===Q?j.double:j.single),n,e.at),o}let r=ni(e);if(e.
code(e.at)===Z)throw w;return e.add(pe|j.plain,n,r),bt(e.text.slice(n,r))}function ni(e){let{text:n,end:t}=e,{at:r}=e,o=e.code(r+1);if(e.code(r)===Ae&&Kr.has(o))
throw w;if(!nn(e,r)||n.charCodeAt(r)===yt&&n.charCodeAt(r-1)===ae)throw w;let i=r;for(;r<t;r++){let s=n.charCodeAt(r);if(s!==K){if(s===Ze||s===Je||s===en||e.isBreak(
r))break;if(s===Z){if(ve(e,r+1))break;if(Kr.has(e.code(r+1)))throw w}if(s===q&&i<r)break;if(s===ne||s===Dn||Mn(s))throw w;i=r+1}}return e.at=r,i}var Kr=new Set(
[Z,Ze,In,Je,Ne,en,Dn]);function vt(e){let n=e.at;for(;e.at<e.end;){let t=e.code(e.at);if(t===K)e.at++;else if(e.isBreak(e.at))e.at=e.lineAfter(e.at);else if(t===
q&&e.at>n)e.comment();else return}throw w}function Tn(e,n,t){let r=e.at,o=e.code(r);if(Ur(e))return ii(e,n);if(Mn(o)||o===Xe||o===jr)return si(e,t);if(Te(o)){let s=Me(e,t),a=e.at;if(!oi(e))return ai(e,r,
a,s);if(e.text.slice(r,a).includes(`
`))throw w;return ti(e,n,r,a,s)}if(!nn(e,r))throw w;let i=Nn(e);return e.code(e.at)===Z?ti(e,n,r,i,Ln(e.text.slice(r,i))):li(e,r,i,t)}function ti(e,n,t,r,o){e.enter();
let i=e.add(Oe|j.block,t,t),s={};e.setKey(ri(e,t),t,r,o);for(let a=o;;a=Bd(e)){if(a in s)throw w;if(e.at++,s[a]=Fd(e,n),e.column!==n)break}if(e.column>n)throw w;
return e.leave(i,e.lastEnd),s}function Bd(e){let n=e.at,t,r;if(Te(e.code(n))){if(t=Me(e,void 0),r=e.at,!oi(e))throw w}else{if(!nn(e,n))throw w;if(r=Nn(e),e.code(
e.at)!==Z)throw w;t=Ln(e.text.slice(n,r))}return e.setKey(ri(e,n),n,r,t),t}function ri(e,n){let t=e.code(n);return Te(t)?t===Q?me.double:me.single:me.plain}function oi(e){
let{at:n}=e;return e.skipSpaces(),e.code(e.at)===Z&&ve(e,e.at+1)?!0:(e.at=n,!1)}function Fd(e,n){let t=e.at;if(e.skipSpaces(),!e.isBreak(e.at)&&e.code(e.at)!==q)
return si(e,n);e.at=t,e.endLine();let r=e.nextColumn();return r>n?Tn(e,r,n):r===n&&Ur(e)?ii(e,n):ci(e,t,r)}function ii(e,n){e.enter();let t=e.add(fe|j.block,e.at,
e.at),r=[];do r.push(jd(e,n));while(e.column===n&&Ur(e));if(e.column>n)throw w;return e.leave(t,e.lastEnd),r}function jd(e,n){let t=e.at;if(e.at++,e.skipSpaces(),
!e.isBreak(e.at)&&e.code(e.at)!==q)return Tn(e,n+e.at-t,n);e.at=t+1,e.endLine();let r=e.nextColumn();return r>n?Tn(e,r,n):ci(e,t+1,r)}function Ur(e){return e.code(
e.at)===Ae&&ve(e,e.at+1)}function si(e,n){let t=e.at,r=e.code(t);if(Mn(r)){let o=Wr(e),i=e.at;return e.endLine(),e.column=e.nextColumn(),e.lastEnd=i,o}if(Te(r)){
let o=Me(e,n);return ai(e,t,e.at,o)}if(r===Xe||r===jr){let{value:o,end:i}=Xo(e,n);return e.add(pe|(r===Xe?j.literal:j.folded),t,i),e.column=e.nextColumn(),o}if(!nn(
e,t))throw w;return li(e,t,Nn(e),n)}function ai(e,n,t,r){return e.add(pe|(e.code(n)===Q?j.double:j.single),n,t),e.endLine(),e.column=e.nextColumn(),r}function li(e,n,t,r){
let{value:o,end:i}=Zo(e,n,t,r);return e.add(pe|j.plain,n,i),e.column=e.nextColumn(),bt(o)}function ci(e,n,t){return e.add(Vo|j.plain,n,n),e.column=t,null}function _r(e,n){$n(e);let t=e.at,r=e.code(t);if(r===Ne||r===In)Kd(e,r===Ne,n);else if(r===Q)di(e),e.add(pe|j.double,t,e.at);else{for(;Gd.has(e.code(e.at));)e.at++;
e.add(pe|j.plain,t,e.at)}}function Kd(e,n,t){e.enter();let r=e.at,o=e.add((n?Oe:fe)|j.flow,r,r),i=0;for(e.at++,$n(e);!Hd(e);$n(e))e.code(e.at)===Ze&&(e.at++,$n(
e)),_r(e,Wd(t,n?Ud(e):i)),i++;if(n&&i!==Object.keys(Object(t)).length)throw w;e.at++,e.leave(o,e.at)}function Wd(e,n){return Array.isArray(e)?e[Number(n)]:g(e)?
e[n]:void 0}function Ud(e){let n=e.at;di(e);let t=e.text.slice(n,e.at),r=t.includes("\\")?_d(t):t.slice(1,-1);return e.setKey(me.double,n,e.at,r),$n(e),e.at++,r}
function _d(e){let n=JSON.parse(e);return typeof n=="string"?n:""}var Hd=e=>{let n=e.code(e.at);return n===en||n===Je};function di(e){let{text:n}=e,t=e.at+1;for(;n.
charCodeAt(t)!==Q;)t+=n.charCodeAt(t)===ht?2:1;e.at=t+1}function $n(e){for(;e.at<e.end&&e.text.charCodeAt(e.at)<=K;)e.at++}var Gd=new Set([..."+-.0123456789eEtr\
ufalsn"].map(e=>e.charCodeAt(0)));function ui(e,n,t){if(!Vd.test(n===0&&t===e.length?e:e.slice(n,t)))return pi(e,n,t,qd)}function fi(e,n,t,r){return pi(e,n,t,o=>(_r(o,r),r))}var Vd=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
Hr=new pt;function pi(e,n,t,r){Hr.reset();try{return{value:r(new gt(e,n,t,Hr)),tape:Hr.finish()}}catch(o){if(o!==w)throw o;return}}function qd(e){e.text.startsWith(
"---",e.at)&&zd(e);let n=e.nextColumn();if(n===-1)return null;let t=Tn(e,n,-1);if(e.column!==-1||typeof t!="object")throw w;return t}function zd(e){for(e.at+=3;e.
code(e.at)===K||e.code(e.at)===ne;)e.at++;e.code(e.at)===q?e.comment():e.at=e.lineAfter(e.at)}function mi(e){let n=e.charCodeAt(0)===65279?1:0,t,r=o=>{t??=Yd(e);let i=0,s=t.length-1;for(;i<s;){let l=i+s+1>>1;(t[l]??0)<=o?i=l:s=l-1}let a=o-(t[i]??0)+1;return{
line:i+1,column:i===0?Math.max(1,a-n):a,offset:o}};return(o,i)=>({start:r(Math.min(o,e.length)),end:r(Math.min(i,e.length))})}function Yd(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var Gr=200,yi=`it is nested deeper than ${Gr} levels`;function vi(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return hi(e,n);let t=[],r=n;for(;;){let s=wt(gi,e,r);if(s===e.length)return t;
let a=Zd(e,r,s);if(!a)break;t.push(a),r=a.end}if(t.length<2)return[...t,...hi(e,wt(Qd,e,r))];let o=wt(gi,e,r);return[...t,{start:r,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"only JSON can follow several JSON values"}}]}var gi=/[ \t\r\n]*/y,Qd=/[^\S\n]*\n?/y;function wt(e,n,t){return e.lastIndex=t,t+(e.exec(n)?.[0].length??
0)}function Zd(e,n,t){let r=Jd(e,t);if(!r)return;let{end:o,levels:i,mayBeInfinite:s}=r;if(i>Gr)return{start:n,body:t,end:o,fault:{start:t,end:t+1,reason:yi}};let a=!0,
l=(c,d)=>(typeof d=="number"&&!Number.isFinite(d)&&(a=!1),d);try{let c=JSON.parse(e.slice(t,o),s?l:void 0);if(a)return{start:n,body:t,end:o,json:{value:c}}}catch{
return}return{start:n,body:t,end:o,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function Jd(e,n){let t=0,r=0,o=0,i=!1;for(let s=n;s<e.length;s++){
let a=e.charCodeAt(s);if(a>=Xd&&a<=eu){if(++o>au&&(i=!0),t>0)continue}else o>0&&(a===ou||a===nu)&&(i=!0),o=0;if(a===wi){let l=cu(e,s);if(l===void 0)return;s=l-1}else
a===iu||a===tu?r=Math.max(r,++t):a===su||a===ru?t--:t===0&&(s=wt(lu,e,s)-1,i=!0);if(t<=0)return{end:s+1,levels:r,mayBeInfinite:i}}}var[wi,Xd,eu,nu,tu,ru,ou,iu,su]=[
34,48,57,69,91,93,101,123,125],au=300,lu=/[-+.\w]*/y;function cu(e,n){for(let t=n+1;t<e.length;t++){let r=e.charCodeAt(t);if(r===wi)return t+1;r===du&&t++}}var du=92;
function hi(e,n){let t=[],r={start:n,body:n},o=s=>{s>r.body&&t.push({...r,end:s})},i=e.startsWith("---",n)?n:bi(e,n);for(;i!==-1;i=bi(e,i)){let s=e.indexOf(`
`,i),a=s===-1?e.length:s+1,l=e.slice(i+3,a).trim();if(l!==""&&!l.startsWith("#")){if(r.fault)continue;o(i),r={start:i,body:i,fault:{start:i,end:i+3+l.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else i>r.body&&!uu(e.slice(r.body,i))&&(o(i),r={start:i,body:a})}return o(e.length),t}function bi(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function uu(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}var fu,pu=()=>fu??=require("./with-positions.cjs"),xi=(...e)=>pu().readWithPositions(...e);function ki(e,n={}){return{documents:[...Bn(e,n)]}}function*Bn(e,{onePass:n=!0}={}){let t=mi(e),r,o=!0,i=0;for(let s of vi(e)){let a=Pi(e,{...s,start:i},t,n);if(a.
value===null&&a.issues.length===0){r??=a;continue}o=!1,i=s.end,yield a}o&&(yield r??Pi(e,{start:i,body:i,end:e.length},t,n))}function Pi(e,n,t,r){let o=r?yu(e,n):
void 0;if(!o)return xi(e,n,t);let{value:i,tape:s}=o;return Ho({value:i,tape:s,issues:mu},n,t)}var mu=[];function yu(e,{body:n,end:t,json:r,fault:o}){if(!o)return r?
fi(e,n,t,r.value):ui(e,n,t)}function Ri(e){return g(e)&&g(e.sops)&&typeof e.sops.mac=="string"}function Oi(e){if(!g(e))return e;let{sops:n,...t}=e;return t}function tn(e){return e.charCodeAt(0)===gu&&hu.test(e)}var gu=36,hu=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function xt(e){return Array.
isArray(e)?e.some(xt):g(e)?Object.entries(e).some(([n,t])=>tn(n)||xt(t)):!1}var Fn=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var rn=[],Vr=[];function Pt(e,n,t){if(e===n)return 0;let r=t?.maxDistance,o=e;e.length>n.length&&(e=n,n=o);let i=e.length,s=n.length;for(;i>0&&e.charCodeAt(~-i)===
n.charCodeAt(~-s);)i--,s--;let a=0;for(;a<i&&e.charCodeAt(a)===n.charCodeAt(a);)a++;if(i-=a,s-=a,r!==void 0&&s-i>r)return r;if(i===0)return r!==void 0&&s>r?r:s;
let l,c,d,p,u=0,f=0;for(;u<i;)Vr[u]=e.charCodeAt(a+u),rn[u]=++u;for(;f<s;){for(l=n.charCodeAt(a+f),d=f++,c=f,u=0;u<i;u++)p=l===Vr[u]?d:d+1,d=rn[u],c=rn[u]=d>c?p>
c?c+1:p:p>d?d+1:p;if(r!==void 0){let m=c;for(u=0;u<i;u++)rn[u]<m&&(m=rn[u]);if(m>r)return r}}return rn.length=i,Vr.length=i,r!==void 0&&c>r?r:c}var bu=64;function Ai(e,n){if(e.length>bu)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let i of n){if(Math.abs(i.length-
e.length)>=r)continue;let s=i.toLowerCase(),a=Ci(t,s)?1:Pt(t,s,{maxDistance:r});a<r&&(r=a,o=i)}return o}function Ei(e,n){let t=e.toLowerCase();return n.some(r=>{
let o=r.toLowerCase();return Math.abs(o.length-t.length)>1?!1:Ci(t,o)||Pt(t,o,{maxDistance:2})<2})}function Ci(e,n){if(e.length!==n.length||e===n)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var on="openchoreo.dev";function zr(e){return qr(e,"").filter(n=>wu(n.value))}function qr(e,n){if(Array.isArray(e))return e.flatMap((o,i)=>qr(o,`${n}/${i}`));if(!g(e)||typeof e.kind!="string"||!e.kind.endsWith(Si))return[{pointer:n,value:e}];
let{items:t}=e,r=e.kind.slice(0,-Si.length);return Array.isArray(t)?t.flatMap((o,i)=>{let s=`${n}/items/${i}`;return g(o)&&Yr(o.kind)&&se.includes(r)?[{pointer:s,
...vu(o,e.apiVersion,r)}]:qr(o,s)}):r===""||se.includes(r)?[]:[{pointer:n,value:e}]}var Si="List";function vu(e,n,t){return Yr(e.apiVersion)?{value:{...e,apiVersion:n,
kind:t},inherited:["apiVersion","kind"]}:{value:{...e,kind:t},inherited:["kind"]}}var Yr=e=>e==null||e==="";function wu(e){if(!g(e))return!1;let{apiVersion:n,kind:t}=e,
r=typeof t=="string"&&se.includes(t);if(Yr(n))return r?be(t):Rt(t)&&jn(e);if(typeof n!="string")return r&&be(t)&&jn(e);let o=n.split("/")[0]??"";return o!==on?(o.
endsWith(`.${on}`)||Ai(o,[on])!==void 0)&&(r||Rt(t)&&jn(e)):r||typeof t=="string"&&t.endsWith(Qr)||Rt(t)||jn(e)}var Qr="Plane";function Di(e){return Rt(e.kind)||
jn(e)}function Rt(e){return typeof e=="string"&&Ei(e,se)}function jn(e){let{spec:n}=e;return[...xu()].some(t=>Object.hasOwn(e,t)||g(n)&&Object.hasOwn(n,t))}var kt;
function xu(){if(kt)return kt;let e=se.flatMap(r=>(On(r)?.references??[]).map(({pointer:o})=>({pointer:o,kinds:[r]}))),n=[...Fn,...e].map(({pointer:r,kinds:o})=>({
name:r.split("/")[2]??"",kinds:o})),t=new Set(n.filter(({kinds:r})=>!r.every(be)).map(({name:r})=>r));return kt=new Set(n.map(({name:r})=>r).filter(r=>!t.has(r))),
kt}function Zr(e){return typeof e=="string"&&(e===on||e.startsWith(`${on}/`))}function Jr(e){return e.includes("openchoreo")||e.includes(Qr)&&Li.test(e)}function Ii(e){
return e.includes(on)&&Pu.test(e)||e.includes(Qr)&&Li.test(e)}var Li=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,Pu=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var ku,Ru=()=>ku??=require("./has-comment.cjs"),Ni=(...e)=>Ru().hasComment(...e);function Mi(e){return $i(e.replace(Ou,""))??(Fi.test(e)?Bi:void 0)}function Kn(e){if(typeof e=="string")return $i(e);if(Array.isArray(e))return Xr(e);if(!g(e))return;
let{annotations:n,...t}=e;return Xr(Object.keys(e))??Xr(Object.values(t))}function Xr(e){for(let n of e){let t=Kn(n);if(t!==void 0)return t}}function Ti(e){return Fi.
test(e)&&Ni(e,"#@")?Bi:void 0}function $i(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a tem\
plate: {% %} has to be rendered first"}var Bi="it is a template of ytt: #@ has to be rendered first",Fi=/(?:^|\s)#@/,Ou=/(?<!\S)#.*/g;var Ot=new Set;function At(e,n){if(e.size===0)return!1;if(e.has(n)||e.has(""))return!0;for(let t=n.lastIndexOf("/");t>0;t=n.lastIndexOf("/",t-1))if(e.has(n.slice(
0,t)))return!0;return!1}function eo(e,n=!1){let t=new Set;return r(e,""),t.size===0?Ot:t;function r(o,i){if(typeof o=="string")(ji(o)||n&&Cu.test(o))&&t.add(i);else if(Array.
isArray(o))for(let[s,a]of o.entries()){let l=`${i}/${s}`;g(a)&&Object.keys(a).some(tn)?t.add(l):r(a,l)}else if(g(o))for(let[s,a]of Object.entries(o)){let l=`${i}\
/${F(s)}`;tn(s)?t.add(l):ji(s)?t.add(i):r(a,l)}}}function ji(e){return e.includes("$")&&Au.test(e)||e.includes("<")&&Eu.test(e)}var Au=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
Eu=/<[^<>\s][^<>\n]*>/,Cu=/^ENC\[.*\]$/s;function Et(e,n={}){return[...Su(e,n)]}function*Su(e,{isPatch:n=!1,patchKind:t,onePass:r=!0}={}){let o=!n&&!Du.some(i=>e.includes(i));for(let i of Bn(e,{onePass:r})){
let s=i.issues.find(({code:a})=>a==="yaml-syntax");s?yield Bu(i,Ki(i,e),s.message):yield o?Iu(i):Lu(i,e,n,t)}}var Du=["$","<","{{","{%","sops","#@"];function Iu(e){
let n=zr(e.value);if(n.length===0)return{document:e,role:"other",resources:[]};let t=e.issues.length===0;return{document:e,role:"manifest",resources:n.map(({pointer:r,
value:o,inherited:i})=>{let s={pointer:r,value:o,role:"manifest",unknown:Ot,isPartial:!1,isFixable:t};return i===void 0?s:{...s,inherited:i}})}}function Lu(e,n,t,r){
let{value:o}=e,i=Nu(o,r)??zr(o);if(i.length===0){let m=$u(o);return m===void 0?{document:e,role:"other",resources:[]}:{document:e,role:"template",reason:m,resources:[]}}
let s=n.includes("#@")?Ti(Ki(e,n)):void 0,a=Ri(o),l=i.map(m=>{let y=s??Kn(m.value);return{reason:y,resource:Tu(m,{document:e,isTemplate:y!==void 0,encrypted:a,isPatch:t})}}),
c=l.map(({resource:m})=>m),[d="manifest",...p]=new Set(c.map(({role:m})=>m)),u=l.find(({reason:m})=>m!==void 0)?.reason;if(p.length>0)return{document:e,role:"ma\
nifest",...u!==void 0&&{reason:u},resources:c};let f=u??Mu[d];return{document:e,role:d,...f!==void 0&&{reason:f},resources:c}}function Nu(e,n){if(!(n===void 0||!be(n)||!g(e)))return Zr(e.apiVersion)?[{pointer:"",value:{...e,kind:n}}]:void 0}var Mu={patch:"it is a patch: what it leaves \
out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function Tu(e,{document:n,isTemplate:t,encrypted:r,isPatch:o}){let i=r?
Oi(e.value):e.value,s=o||xt(i),a=t?"template":r?"encrypted":s?"patch":"manifest";return{...e,value:i,role:a,unknown:eo(i,r),isPartial:s,isFixable:a==="manifest"&&
n.issues.length===0}}function $u(e){if(!g(e))return;let{apiVersion:n,kind:t}=e;return Zr(n)?typeof t=="string"?Kn(t):void 0:typeof t=="string"&&be(t)&&typeof n==
"string"?Kn(n):void 0}function Bu(e,n,t){let r=`it is ${t}`;if(Ii(n)){let o=Mi(n);return{document:e,role:o===void 0?"unreadable":"template",reason:o??r,resources:[]}}
return{document:e,role:"other",reason:r,resources:[]}}var Ki=({range:e},n)=>n.slice(e.start.offset,e.end.offset);function Ct({role:e,isPartial:n}){return!n&&e!==
"template"}function Wi({inherited:e},n){return!e||!g(n)?n:Object.fromEntries(Object.entries(n).filter(([t])=>!e.includes(t)))}function St(e,n){return{...e,value:n,
unknown:e.unknown.size===0?Ot:eo(n,e.role==="encrypted")}}var Wn={"observability-secret-reference":{since:"v0.9",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{issue:4578},{tag:"v0.9.0",file:"intern\
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
version-v1.2.x/platform-engineer-guide/namespace-management.mdx"}]}};function $(e){let n=Ui.get(e);if(n)return n;let t=Fn.filter(i=>de(i,e)&&i.kinds.some(s=>qe(e,s))),r={};for(let{role:i}of Fn)r[i]=[];for(let i of t)r[i.role]?.some(
({pointer:s})=>s===i.pointer)||r[i.role]?.push(i);let o=r;return Ui.set(e,o),o}var Ui=new Map;function Ee(e){let n=_i.get(e);if(n)return n;let t=$(e)["client-ca"].
map(({pointer:r})=>`${r}/value`);return _i.set(e,t),t}var _i=new Map;function Dt(e){let{"client-ca":n,"secret-name":t}=$(e);return t.map(({pointer:r})=>r.slice(
0,-5)).filter(r=>n.some(o=>r.startsWith(`${o.pointer}/`)))}function It({code:e,path:n},t,r){return e==="missing-field"?sn(r).includes(n):e==="namespace-not-allowed"&&typeof O(t,n)=="string"}function Hi(e,n){return ze(S(
e,"/kind"))?!0:sn(n).length>0&&g(O(e,"/spec/gateway"))}function sn(e){return de(Wn["empty-organization-host"],e)?$(e).host.flatMap(({pointer:n,visibility:t})=>t===
"internal"?[n]:[]):[]}function Vi(e,n,t){let{spec:r}=e;if(r!=null&&!(g(r)&&Object.keys(r).length===0))return;let o=n.flatMap(d=>d.code==="unknown-field"&&Fu(d.path)?[d.name]:[]);if(o.
length===0)return;let i=t(Gi(e,o)),s=new Set(i.ok?[]:i.issues.flatMap(d=>d.code==="unknown-field"?[d.path]:[])),a=o.filter(d=>!s.has(`/spec/${F(d)}`)),[l]=a;if(l===
void 0)return;let c=`/${F(l)}`;return{issue:{code:"misplaced-fields",path:c,field:ke(c),message:ju(a),fields:a},meant:Gi(e,a)}}var Fu=e=>e.lastIndexOf("/")===0;
function Gi(e,n){let t=Object.entries(e),r=Object.fromEntries(t.filter(([o])=>n.includes(o)));return{...Object.fromEntries(t.filter(([o])=>!n.includes(o))),spec:r}}
function ju(e){let[n=""]=e;return e.length===1?`must be in spec: ${n} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function to(e,n){let{value:t}=e,r=ct(n)(t);if(r.ok)return{value:t,issues:[],placeOf:no};let o=zi(t,r.issues,n);return e.unknown.size===0&&!e.isPartial?o:{...o,issues:o.
issues.filter(i=>Uu(i,e))}}function an(e,n){return to(e,n).issues}function qi(e){return Ct(e)?ce.filter(n=>ro(e,n)):[]}function ro(e,n){let{value:t,unknown:r,isPartial:o}=e,
i=V(n);if(r.size===0&&!o){if(Sr(n,t))return!0;if(!Hi(t,i))return!1}return an(e,n).every(s=>s.code!=="misplaced-fields"&&It(s,t,i))}var no=e=>e;function zi(e,n,t){
let r=ct(t),o=n.find(f=>f.code==="unknown-kind"),i=o?.code==="unknown-kind"&&g(e)&&Wu(e)?o.suggestion:void 0;if(o&&i!==void 0&&g(e)){let f={...e,kind:i},m=r(f),
y=m.ok?{value:f,issues:[],placeOf:no}:zi(f,m.issues,t);return{...y,issues:[o,...y.issues]}}let s=g(e)?Vi(e,n,r):void 0;if(!s)return{value:e,issues:n,placeOf:no};
let{issue:a,meant:l}=s,{fields:c}=a,d=f=>{let[,m,y=""]=f.split("/");return m==="spec"&&c.includes(y)?f.slice(5):f},p=r(l),u=p.ok?[]:p.issues.map(f=>Ku(f,d(f.path)));
return{value:l,issues:[a,...u],placeOf:d}}var Ku=(e,n)=>n===e.path?e:{...e,path:n,field:ke(n)};function Wu(e){let{kind:n}=e;return typeof n=="string"&&!se.includes(
n)&&Di(e)}function Uu(e,{unknown:n,isPartial:t}){return At(n,_u(e)?Hu(e.path):e.path)||e.code==="too-long"&&[...n].some(r=>r.startsWith(`${e.path}/`))?!1:!t||!Gu(
e)}function _u(e){return e.code==="unknown-field"&&!tn(e.name)}var Hu=e=>e.slice(0,e.lastIndexOf("/"));function Gu(e){return Vu.has(e.code)||qu.has(e.path)?!0:e.
code==="value-from"&&e.found==="neither"}var Vu=new Set(["missing-field","missing-secret-namespace","null-value"]),qu=new Set(["/apiVersion","/kind","/metadata/\
name","/metadata/generateName","/metadata/namespace"]);function oo(e){return e.flatMap(({resources:n})=>n.filter(Ct).map(zu))}function Yi(e){let n=oo(e),t=dt();for(let r of n)t.add(r);for(let r of n.slice(0,t.unasked))
t.recount(r);return t.decide()}function zu(e){let{value:n}=e;return{fits:Dr(g(n)?n.kind:void 0,t=>ro(e,t)),issues:t=>_o(n,t,()=>an(e,t))}}function B(e,n){if(Object.is(e,n))return!0;if(Array.isArray(e)||Array.isArray(n))return Array.isArray(e)&&Array.isArray(n)&&e.length===n.length&&e.every((r,o)=>B(
r,n[o]));if(!g(e)||!g(n))return!1;let t=Object.keys(e);return t.length===Object.keys(n).length&&t.every(r=>Object.hasOwn(n,r)&&B(e[r],n[r]))}function Un(e,n){let t=new Map;for(let r of e){let o=n(r),i=t.get(o);i?i.push(r):t.set(o,[r])}return t}function _n(e){let n=new Map;return t=>{let r=n.get(t)??{value:e(t)};return n.set(t,r),r.value}}var N=class extends Error{};function Ji(e){let n=_n(t=>Yu(e,t));return{of:n,at(t,r){let o=Qu(e,t);for(let i of ue(r)){let s=o?.node;if(s===void 0)return;o=s.kind===
"list"?n(s)[Number(i)]:n(s).findLast(a=>a.node.key?.name===i)}return o}}}function Yu(e,{kind:n,style:t,children:r,extent:o}){let i=t==="flow"?o[0]+1:o[0];return r.
map(s=>{let a=Hn(e,i),l=Zu(e,s,a,n==="list"&&t==="block"),c=Xi(e,s,l??s.key?.extent[1]??a);return i=t==="flow"?Ju(e,c):c,{node:s,start:a,valueAt:l,end:c,isInBrackets:t===
"flow"}})}function Qu(e,n){return{node:n,start:n.extent[0],valueAt:n.extent[0],end:Xi(e,n,n.extent[0]),isInBrackets:!1}}function Zu(e,{key:n,extent:t},r,o){if(o){
if(e[r]!=="-")throw new N("a list is written in an unusual way");return r+1}if(!n)return t[0];let i=n.extent[1];for(;e[i]===" "||e[i]==="	";)i++;return e[i]==="\
:"&&e[r]!=="?"?i+1:void 0}function Xi(e,n,t){if(n.kind==="empty")return t;let r=Math.max(t,n.extent[1]),o=n;for(;o.style==="block";){let i=o.children.at(-1);if(!i)
break;o=i}return/^[|>]\d?\+/.test(e.slice(o.extent[0],o.extent[0]+3))?(Qi.lastIndex=r,r+(Qi.exec(e)?.[0].length??0)):r}var Qi=/(?:[ \t]*\r?\n)*/y;function Hn(e,n){
return Zi.lastIndex=n,n+(Zi.exec(e)?.[0].length??0)}var Zi=/[\s\ufeff]*(?:#[^\r\n]*[\r\n][\s\ufeff]*)*(?:#[^\r\n]*)?/y;function ln(e,n){let t=Hn(e,n);return e[t]===
","?t:void 0}function Ju(e,n){let t=ln(e,n);return t===void 0?n:t+1}function ns(e,n){return os(e,n)?e:le(e,n)}function $e(e,n){return os(e,n)&&!sf.test(e)?e:le(e,n)}function le(e,n){return JSON.stringify(e).replace(nf,t=>{let r=t.
codePointAt(0)??0;return r<=65535?es(r):n==="json"?[...Array(t.length).keys()].map(o=>es(t.charCodeAt(o))).join(""):`\\U${r.toString(16).padStart(8,"0")}`})}var es=e=>`\
\\u${e.toString(16).padStart(4,"0")}`;function ts(e){return io.test(e)?void 0:`'${e.replaceAll("'","''")}'`}function rs(e){return!io.test(e.replaceAll(`
`,""))}function os(e,n){return n==="json"||io.test(e)||tf.test(e)||rf.test(e)||n==="flow"&&of.test(e)?!1:!Xu(e)}function Xu(e){return/^[-+.]?\d/.test(e)&&(!Number.
isNaN(Number(e))||ef.test(e))?!0:Cn(e,void 0,!0)?.type!=="text"}var ef=/^(?:\d{4}-\d\d?-\d\d?(?:$|[Tt\s])|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$)/,io=/[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]/u,
nf=/[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]/gu,tf=/^(?:$|[\s?:,[\]{}#&*!|>'"%@`]|-(?!-?[A-Za-z])|=$|<<$)/,rf=/:(?: |$)| #| $/,
of=/[,[\]{}?]|^[-:]|:$/,sf=/^(?:---|\.\.\.)/;var so={indent:2,dash:2,newline:`
`,json:!1,isSpread:!1,padding:{map:" ",list:""},unquoted:new Set},Gn=({json:e})=>e?"json":"flow";function is(e,n,t){let r=/\r?\n/.exec(e)?.[0]===`\r
`?`\r
`:`
`,o=t.kind==="map"&&t.style==="flow"&&t.children.every(({key:c})=>c?.style==="double"),{start:i,end:s}=n.range,a=e.slice(i.offset,s.offset),l=a.split(/\r?\n/);return{
indent:cf(l),dash:df(l),newline:r,json:o,isSpread:o&&a.trim().includes(`
`),padding:o?{map:"",list:""}:lf(e,t,a),unquoted:a.includes("$")||a.includes("<")?af(e,t):so.unquoted}}function af(e,n){let[t,r]=[new Set,new Set];ao(n,({kind:o,
style:i,extent:s})=>{if(o!=="scalar")return;let a=e.slice(...s);!/[$<]/.test(a)||a.includes(`
`)||(i==="plain"?t.add(a):r.add(a.slice(1,-1)))});for(let o of r)t.delete(o);return t}function lf(e,n,t){let r={};return(t.includes("{")||t.includes("["))&&ao(n,
({kind:o,style:i,extent:[s],children:a})=>{i!=="flow"||a.length===0||o!=="map"&&o!=="list"||e[s]!=="{"&&e[s]!=="["||/[\r\n#]/.test(e[s+1]??"")||(r[o]??=e[s+1]===
" "?" ":"")}),{...so.padding,...r}}function ao(e,n){n(e);for(let t of e.children)ao(t,n)}function cf(e){let n=e.filter(r=>/^ +[^\s#-]/.test(r)).map(r=>r.search(
/\S/)),t=n.reduce((r,o)=>Math.min(r,o),n[0]??2);return Math.min(Math.max(t,2),8)}function df(e){let n;for(let t of e){let r=/^( *)- /.exec(t);if(r?.[1]!==void 0&&
n!==void 0)return Math.min(Math.max(r[1].length-n.search(/\S/),0),8);/:\s*(?:#|$)/.test(t)&&(n=t)}return 2}var Lt={above:()=>[],behind:()=>{},copied:()=>{},scalar:()=>{}};function lo(e,n,t,r,o,i){return as(`${uf(e,o)}:`,n,t,r,o,i)}function Vn(e,n,t,r,o){return as("-",
e,n,t,r,o)}function as(e,n,t,r,o,i){let s=e==="-",a=" ".repeat(t),l=i.above(r).map(m=>a+m),c=i.copied(r,n,t,s);if(c!==void 0)return[...l,a+e+c];let d=i.behind(r),
{first:p,rest:u}=co(n,t,s,r,o,i);s&&d!==void 0&&ye(n)&&l.push(a+d);let f=[a+e,p,s&&ye(n)?void 0:d].filter(m=>m);return[...l,f.join(" "),...u]}var uf=(e,{json:n})=>$e(
e,n?"json":"block");function co(e,n,t,r,o,i){if(!ye(e))return ls(e,n,t?2:o.indent,o);let s=t?n+2:n+(Array.isArray(e)?o.dash:o.indent),a=qn(e,s,r,o,i);return t?{
first:(a[0]??"").slice(s),rest:a.slice(1)}:{first:"",rest:a}}function qn(e,n,t,r,o){if(Array.isArray(e)&&e.length>0)return e.flatMap((a,l)=>Vn(a,n,`${t}/${l}`,r,o));if(g(e)&&Object.keys(e).length>0)return Object.entries(e).
flatMap(([a,l])=>lo(a,l,n,`${t}/${F(a)}`,r,o));let{first:i,rest:s}=ls(e,n,r.indent,r);return[" ".repeat(n)+i,...s]}var ye=e=>Array.isArray(e)?e.length>0:g(e)&&Object.
keys(e).length>0;function ls(e,n,t,r){if(typeof e!="string")return{first:JSON.stringify(e),rest:[]};let o=ff(e,n+t,r);return o?{first:o[0]??"",rest:o.slice(1)}:
{first:cn(e,r),rest:[]}}function cn(e,{json:n,unquoted:t},r="block"){return!n&&t.has(e)&&(r==="block"||!/[,[\]{}?]/.test(e))?e:ns(e,n?"json":r)}function ff(e,n,{
json:t}){if(t||!e.includes(`
`)||!/^[^\s#]/.test(e)||!rs(e))return;let r=e.split(`
`),o=r.length-1-r.findLastIndex(s=>s!=="");if(o>1||r.some(s=>/\s$/.test(s)))return;let i=" ".repeat(n);return[`|${o===0?"-":""}`,...r.slice(0,r.length-o).map(s=>s===
""?"":i+s)]}function Be(e,n,t,r){if(Array.isArray(e)){let i=e.map((s,a)=>Be(s,`${n}/${a}`,t,r));return ss(i.join(", "),"[]",t.padding.list)}if(g(e)){let i=Object.
entries(e).map(([s,a])=>uo(s,a,n,t,r));return ss(i.join(", "),"{}",t.padding.map)}let o=r.scalar(n,e);return o!==void 0?o:typeof e=="string"?cn(e,t,"flow"):JSON.
stringify(e)}function ss(e,n,t){return e===""?n:`${n[0]}${t}${e}${t}${n[1]}`}function uo(e,n,t,r,o){return`${$e(e,Gn(r))}: ${Be(n,`${t}/${F(e)}`,r,o)}`}function Ce(e,n,t){
let{indent:r,newline:o}=t;if(typeof e=="string")return le(e,"json");let i=Array.isArray(e),s=i?e.map(d=>Ce(d,n+r,t)):Object.entries(g(e)?e:{}).map(([d,p])=>`${le(
d,"json")}: ${Ce(p,n+r,t)}`);if(s.length===0)return JSON.stringify(e);let[a,l]=i?"[]":"{}",c=o+" ".repeat(n+r);return`${a}${c}${s.join(`,${c}`)}${o}${" ".repeat(
n)}${l}`}var we=({now:e,was:n},t,r=t)=>({now:`${e}/${F(String(t))}`,was:`${n}/${F(String(r))}`});function Nt(e,n,t,r,o){let i=new Map;for(let h of o.parts.of(e)){let{key:k}=h.
node;k?.name!==void 0&&i.set(k.name,h)}let s=Object.keys(n).filter(h=>!Object.hasOwn(t,h));if(s.some(h=>!i.has(h)))throw new N("a removed field comes from a mer\
ge (<<)");let a=h=>!Object.hasOwn(n,h)||!i.has(h)&&!B(n[h],t[h]),l=Object.keys(t),c=l.filter(a),d=new Map,p=new Map;for(let h of c){let k=pf(we(r,h),s,r,o)??s.find(
ee=>!d.has(ee)&&B(n[ee],t[h]));if(k===void 0)continue;let T=typeof n[k]=="object"||B(n[k],t[h])||!ye(t[h]);d.has(k)||!T?p.set(h,k):d.set(k,h)}let u=s.filter(h=>!d.
has(h)&&![...p.values()].includes(h)),f=new Set([...d.values(),...p.keys()]);for(let h of c.filter(k=>!f.has(k))){let k=u.shift();k!==void 0&&p.set(h,k)}let m=[
...i].map(([h,k])=>({part:k,name:h,now:Object.hasOwn(t,h)?h:d.get(h),added:[]})),y=new Map(m.map(h=>[h.now??h.name,h])),b=new Map(m.map(h=>[h.name,h])),v;for(let h of l){
let k=y.get(h);if(k?.now===h)v=k;else if(c.includes(h)){if(v=b.get(p.get(h)??"")??v??m.at(-1),!v&&e.children.length===0)return[];if(!v)throw new N("its fields c\
ome from a merge (<<)");v.added.push(h)}}return m}function pf({now:e},n,{was:t},{originsWithin:r}){let o=r(e);return n.find(i=>o.some(s=>`${s}/`.startsWith(`${t}\
/${F(i)}/`)))}function z({start:e},{lines:n}){return e-n.startOf(e)}function Fe({start:e},{text:n,lines:t}){return/^ *$/.test(n.slice(t.startOf(e),e))}var Se=({
node:e,start:n,valueAt:t})=>e.key===void 0&&n===t;function zn({valueAt:e}){if(e===void 0)throw new N("a key is written in an unusual way");return e}function cs({
node:{key:e},valueAt:n}){if(!e||e.isMarked||n===void 0||e.style==="other")throw new N("a key is written in an unusual way");return e.extent}var Y=({start:e})=>({
offset:e,isLine:!1});function xe(e,n,{text:t,comments:r,lines:o}){return r.within(e,n).filter(i=>{if(!r.isAlone(i))return!0;let[s=0]=r.extents[i]??[],a=s-o.startOf(
s),l=o.after(s);for(;l<n&&mf(t,l,a);)l=o.after(l);let c=l+a;return c<n&&/^ *[^\s#}\]]$/.test(t.slice(l,c+1))})}function mf(e,n,t){return e[n+t]==="#"&&/^[ \t]*$/.
test(e.slice(n,n+t))}function Mt(e,n,t){let r=new Map;for(let[o,i]of t?[]:e??[]){let s=o;for(;s!==""&&O(n,s)===void 0;)s=s.slice(0,s.lastIndexOf("/"));r.set(s,[...r.get(s)??[],`# ${i}`])}
return{notesAt:o=>r.get(o)??[],notesWithin:o=>[...r].flatMap(([i,s])=>i.startsWith(`${o}/`)?s:[])}}function fo({end:e},{comments:n,text:t}){if(t[e-1]===`
`)return e;let r=n.after(e);return r===void 0?e:n.extents[r]?.[1]??e}function J(e,n,t=z(e,n)){let{text:r,lines:o,comments:i}=n,s=fo(e,n);for(let a of i.within(s,
Math.max(s,yf(r,s)))){let[l,c]=i.extents[a]??[0,0];if(l-o.startOf(l)<=t)break;s=c}return s}function yf(e,n){return ds.lastIndex=n,n+(ds.exec(e)?.[0].length??0)}
var ds=/\s*(?:#[^\r\n]*[\r\n]\s*)*(?:#[^\r\n]*)?/y;function Yn(e,{text:n,lines:t}){return t.endOf(n[e-1]===`
`?e-1:e)}function Tt(e,n,t,{draft:r,lines:o}){let i=o.endBefore(e);r.remove(i??o.startOf(e),i===void 0?o.after(n):n,t)}function dn({start:e},{comments:n}){let[t]=n.
above(e);return t===void 0?e:n.extents[t]?.[0]??e}function un(e,n,{draft:t,text:r,style:o}){let i=e>0&&r[e-1]===`
`;t.insert(e,s=>{let a=n(s).join(o.newline);return a===""?"":i?a+o.newline:o.newline+a})}function us(e,n,t,r,o){let{draft:i,text:s,lines:a,style:l}=o,{newline:c}=l,d=({comments:p,value:u})=>({...Lt,above:Mt(p,u,l.json).notesAt});if(t!==""&&n.isInBrackets){
let p=s.slice(a.startOf(n.start),n.start),u=p.trim()==="",f=u?`,${c}${p}`:", ",m=({value:y})=>l.json&&u?Ce(y,p.length,l):Be(y,"",l,Lt);i.insert(n.end,()=>r.map(
y=>f+m(y)).join(""))}else if(t!==""){let p=z(n,o),u=r.flatMap(f=>Vn(f.value,p,"",l,d(f)));un(J(n,o),()=>u,o)}else if(l.json){let p=r.map(({value:u})=>c+(l.isSpread?
Ce(u,0,l):Be(u,"",l,Lt)));i.insert(n.end,()=>p.join(""))}else{let p=e.range.end.offset,u=s.slice(0,p).endsWith(`
`)?"":c,f=r.map(m=>["---",...qn(m.value,0,"",l,d(m)),""].join(c));i.insert(p,()=>u+f.join(""))}}function ys({extent:[e],children:n},{text:t,lines:r,style:o}){if(n.length===0){let s=r.startOf(e),a=/^ */.exec(t.slice(s,e))?.[0].length??0;return{column:o.isSpread?
a+o.indent:void 0}}let i=Hn(t,e+1);return{column:r.startOf(i)>e?i-r.startOf(i):void 0}}function gs(e,n,t,r,o,i){let{draft:s,text:a}=i,l=n.findLastIndex(fs);if(l===
-1){(n.length>0||t.length>0)&&bf(e,[...n.flatMap(({added:p})=>p),...t],r,o,i);return}let c=n.at(-1),d=c!==void 0&&ln(a,c.part.end)!==void 0;for(let[p,u]of n.entries()){
let{part:f,isGone:m,added:y}=u,b=p===l&&!d;if(!fs(u))gf(u,o,i);else if(m){let v=r.column===void 0?", ":`,${i.style.newline}${" ".repeat(r.column)}`;s.remove(f.start,
f.end,o),s.insert(f.start,h=>y.map(k=>k(h)).join(v)),b&&hs(f,o,i)}else hf(f,y,b,o,i)}}var fs=({isGone:e,added:n})=>!e||n.length>0;function hs({end:e},n,{draft:t,
text:r}){let o=ln(r,e);o!==void 0&&t.remove(o,o+1,n)}function gf({part:e,isMoved:n},t,r){let{draft:o,lines:i,text:s}=r,{start:a,end:l}=e,c=ln(s,l),d=c===void 0?
l:c+1,p=i.startOf(a);if(po(s.slice(p,a))&&bs(d,r)){let m=dn(e,r);n||o.dismiss(xe(m,i.endOf(d),r)),Tt(m,i.endOf(d),{offset:a,isLine:!0},r);return}let[u,f]=[a,d];
if(c!==void 0)for(;ms(s[f]);)f++;else for(;ms(s[u-1]);)u--;s[f]==="#"&&f>d&&f--,o.remove(u,f,t)}function hf(e,n,t,r,o){let{draft:i,lines:s,style:a,text:l,comments:c}=o,
d=ln(l,e.end),p=d===void 0?e.end:d+1,u=v=>n.map(h=>h(v));if(n.length===0||!bs(p,o)){t&&hs(e,r,o),i.insert(e.end,v=>u(v).map(h=>`, ${h}`).join(""));return}let f=s.
startOf(e.start),m=po(l.slice(f,e.start))?e.start-f:/^ */.exec(l.slice(f))?.[0].length??0,y=a.newline+" ".repeat(m),b=c.after(p);d===void 0&&i.insert(e.end,()=>"\
,"),i.insert(b===void 0?p:c.extents[b]?.[1]??p,v=>`${y}${u(v).join(`,${y}`)}${t?"":","}`)}function bs(e,{text:n,lines:t,comments:r}){if(r.after(e)!==void 0)return!0;
let i=t.endOf(e);return i<n.length&&po(n.slice(e,i))}function bf({kind:e,extent:n},t,{column:r},o,i){let{draft:s,text:a,style:l,lines:c,comments:d}=i,[p,u]=[n[0]+
1,n[1]-1],[f,m,y]=r===void 0?[", ",ps(e,i),ps(e,i)]:[`,${l.newline}${" ".repeat(r)}`,l.newline+" ".repeat(r),l.newline+(/^[ \t]*/.exec(a.slice(c.startOf(u)))?.[0]??
"")],b=c.startOf(Hn(a,p))>p?d.after(p):void 0;s.dismiss(xe(p,u,i).filter(v=>v!==b&&!d.isAlone(v))),s.remove(p,u,o),s.insert(p,v=>{let h=t.map(k=>k(v));return h.
length===0?"":m+h.join(f)+y})}var ps=(e,{style:n})=>e==="map"?n.padding.map:n.padding.list,ms=e=>e===" "||e==="	",po=e=>/^[ \t]*$/.test(e);function $t(e,n){let t=[];return e.forEach((r,o)=>{t.length<n.length&&B(r,n[t.length])&&t.push(o)}),t.length===n.length?t:[...e.keys()].slice(0,n.length)}function fn(e,n,t){let{draft:r,lines:o,text:i,parts:s,comments:a}=t,l=s.of(e.node),[c]=l;if(!c||n.size===0)return;let d=Fe(c,t)?0:l.findIndex(u=>!n.has(u)),p=l[d];
if(d>0&&p){let u=o.after(Yn(J(l[d-1]??c,t),t));r.dismiss(xe(c.start,u,t)),r.remove(c.start,u+(/^\s*/.exec(i.slice(u,p.start))?.[0].length??0),Y(c))}for(let u of l.
slice(d)){if(!n.has(u))continue;let f=u===c&&Se(e)?u.start:dn(u,t),m=Yn(J(u,t),t),y=xe(f,m,t);r.dismiss(n.size===l.length?y.filter(b=>!a.isAlone(b)):y),Tt(f,m,{
offset:f,isLine:!0},t)}}function Qn(e,n,t){let{draft:r,parts:o}=t,i=o.of(e.node),[s,a]=[i[0],i.at(-1)];if(!s||!a)throw new N("its fields come from a merge (<<)");
if(Se(e)||!Fe(s,t)){let l=fo(a,t);r.dismiss(xe(s.start,l,t)),r.remove(s.start,l,Y(s)),r.insert(s.start,()=>n)}else fn(e,new Set(i),t),r.insert(vf(e,t),()=>` ${n}`)}
function vf(e,{text:n}){let t=zn(e);return e.node.isMarked?(vs.lastIndex=t,t+(vs.exec(n)?.[0].length??0)):t}var vs=/(?:[ \t]+[&!]\S*)*/y;function ws(e,n,t,r){let{node:o}=e;if(Se(e))throw new N("it would no longer be the same kind of value");if(o.style==="block"&&o.children.length>0)wf(e,n,t,r);else if(kf(
o,r)&&!ye(n)&&!(typeof n=="string"&&n.includes(`
`))){let[i,s]=o.extent;r.draft.remove(i,s,Y(e)),r.draft.insert(i,()=>mo(o,n,r,"block"))}else xf(e,n,t,r)}function wf(e,n,t,r){let{draft:o,lines:i,style:s,parts:a}=r;
if(!ye(n)){Qn(e,typeof n=="string"?cn(n,s):JSON.stringify(n),r);return}let[l]=a.of(e.node);if(!l)return;let c=Fe(l,r),d=Array.isArray(n)?s.dash:s.indent,p=c&&e.
node.key?z(e,r)+d:z(l,r),u=f=>qn(n,p,t,s,r.extras(f));c?(fn(e,new Set(a.of(e.node)),r),o.insert(i.endOf(zn(e)),f=>s.newline+u(f).join(s.newline))):(o.remove(l.start,
J(e,r),Y(l)),o.insert(l.start,f=>u(f).join(s.newline).slice(p)))}function xf(e,n,t,r){let{draft:o,style:i,comments:s,lines:a,text:l}=r,{node:c}=e,d=zn(e),p=c.kind===
"empty"?d:Math.max(d,c.extent[1]),u=c.style==="literal"||c.style==="folded"?a.endOf(c.extent[0]):void 0,[f]=u===void 0?[s.after(p)].filter(T=>T!==void 0):s.within(
c.extent[0],u),m=f===void 0?void 0:s.extents[f],y=J(e,r),b=y>Math.max(e.end,m?.[1]??0),v=z(e,r),h=Pf(T=>typeof n=="string"&&b?{first:cn(n,i),rest:[]}:co(n,v,c.key===
void 0,t,i,r.extras(T)));if(u!==void 0&&m!==void 0){let T=m[0];for(;/[ \t]/.test(l[T-1]??"");)T--;o.remove(d,T,Y(e)),o.remove(m[1],p,Y(e))}else o.remove(d,p,Y(e));
o.insert(d,T=>{let{first:ee}=h(T);return ee===""?"":` ${ee}`});let k=b?y:Math.max(d,m?.[1]??p);un(k,T=>h(T).rest,r)}function Pf(e){let n;return t=>(n??=e(t),n)}
function kf({kind:e,extent:[n,t],isMarked:r},{text:o}){return e==="scalar"&&!r&&t>n&&!o.slice(n,t).includes(`
`)}function mo({style:e},n,t,r){return typeof n!="string"?JSON.stringify(n):e==="double"?le(n,r):e==="single"?ts(n)??le(n,r):cn(n,t.style,r)}function go(e,n,t,r,o,i){let s=i.text[e.extent[0]];if(s!=="{"&&s!=="[")throw new N("a list has a field without brackets");let a=ys(e,i),l=g(n)&&g(t)?c(n,t):d(n,
t);gs(e,l.placed,l.more,a,o,i);function c(p,u){let f=b=>v=>Of(b,u[b],r.now,v,a,i),m=Nt(e,p,u,r,i);if(e.children.length>0&&m.length<e.children.length)throw new N(
"it has a merge (<<) in brackets");return{placed:m.map(({part:b,name:v,now:h,added:k})=>(h!==void 0&&(h!==v&&Rf(b,h,o,i),Ps(b,p[v],u[h],we(r,h,v),o,a,i)),{part:b,
isGone:h===void 0,isMoved:i.isOrigin(we(r,v).was),added:k.map(f)})),more:m.length===0?Object.keys(u).map(f):[]}}function d(p,u){let[f,m]=[xs(p),xs(u)],y=i.parts.
of(e);if(y.length!==f.length)throw new N("a list is written in an unusual way");let b=$t(f,m),v=m.slice(b.length).map((T,ee)=>Ge=>yo(T,`${r.now}/${b.length+ee}`,
Ge,a,i)),h=b.at(-1);return{placed:y.map((T,ee)=>{let Ge=b.indexOf(ee);return Ge!==-1&&Ps(T,f[ee],m[Ge],we(r,Ge,ee),o,a,i),{part:T,isGone:Ge===-1,isMoved:!1,added:ee===
h?v:[]}}),more:h===void 0?v:[]}}}var xs=e=>Array.isArray(e)?e:[];function Rf(e,n,t,{draft:r,style:o}){let{key:i}=e.node;if(!i||i.isMarked||i.style==="other")throw new N(
"a key is written in an unusual way");let[s,a]=i.extent;r.remove(s,a,t),r.insert(s,()=>i.style==="double"?le(n,Gn(o)):$e(n,Gn(o)))}function Ps(e,n,t,r,o,i,s){if(B(
n,t))return;let{node:a,valueAt:l}=e,c=a.kind==="map"&&g(n)&&g(t),d=a.kind==="list"&&Array.isArray(n)&&Array.isArray(t);if(c||d){go(a,n,t,r,o,s);return}let{draft:p}=s,
[u,f]=a.extent;if(a.kind==="empty"){let m=l===void 0?": ":" ";p.insert(e.end,y=>m+yo(t,r.now,y,i,s))}else{if(a.isMarked)throw new N("a value in brackets has an \
anchor or a tag");p.remove(u,f,o),p.insert(u,m=>a.kind==="scalar"&&(typeof t!="object"||t===null)?mo(a,t,s,"flow"):yo(t,r.now,m,i,s))}}function yo(e,n,t,{column:r},o){
let{style:i}=o;return r!==void 0&&i.json?Ce(e,r,i):Be(e,n,i,o.extras(t))}function Of(e,n,t,r,o,i){let{style:s}=i;return o.column===void 0||!s.json?uo(e,n,t,s,i.
extras(r)):`${le(e,"json")}: ${Ce(n,o.column,s)}`}function ho(e,n,t,r,o){let{node:i}=e,s=B(n,t),a=o.notesWithin(r.now);if(s&&a.length===0)return;let l=i.kind==="map"&&g(n)&&g(t),c=i.kind==="list"&&Array.isArray(
n)&&Array.isArray(t);i.style==="block"&&l?Af(e,n,t,r,o):i.style==="block"&&c?Sf(e,n,t,r,o):((l||c||s||!ye(t))&&o.draft.insertAbove(Y(e),a),l||c?go(i,n,t,r,Y(e),
o):s||ws(e,t,r.now,o))}function ks(e,n,t,r,o){o.draft.insertAbove(Y(e),o.notesAt(r.now)),ho(e,n,t,r,o)}function Af(e,n,t,r,o){let i=Nt(e.node,n,t,r,o);if(Object.
keys(t).length===0&&i.length===e.node.children.length){Qn(e,"{}",o);return}let s=i.filter(({now:a,added:l})=>a===void 0&&l.length===0);fn(e,new Set(s.map(({part:a})=>a)),
o);for(let a of i){let l=c=>{let d=o.extras(c),p=z(a.part,o);return a.added.flatMap(u=>lo(u,t[u],p,we(r,u).now,o.style,d))};if(a.now===void 0){a.added.length>0&&
Cf(a.part,l,e,o);continue}Ef(a,a.now,o),ks(a.part,n[a.name],t[a.now],we(r,a.now,a.name),o),a.added.length>0&&Rs(a.part,l,e,o)}}function Ef({part:e,name:n},t,{draft:r,
style:o}){if(n===t)return;let[i,s]=cs(e);r.remove(i,s,Y(e)),r.insert(i,()=>$e(t,o.json?"json":"block"))}function Cf(e,n,t,r){let{draft:o,style:i,lines:s}=r,l=Se(
t)&&r.parts.of(t.node)[0]===e?e.start:dn(e,r),c=Yn(J(e,r),r);o.dismiss(xe(l,c,r)),Fe(e,r)?(o.remove(s.startOf(l),c,{offset:l,isLine:!0}),o.insert(c,d=>n(d).join(
i.newline))):(o.remove(l,c,Y(e)),o.insert(c,d=>n(d).join(i.newline).slice(z(e,r))))}function Rs(e,n,t,r){let{parts:o}=r,i=o.of(t.node).at(-1)===e&&!Se(t);un(J(e,
r,i?z(t,r):void 0),n,r)}function Sf(e,n,t,r,o){let i=o.parts.of(e.node);if(i.length!==n.length)throw new N("a list is written in an unusual way");if(t.length===
0){Qn(e,"[]",o);return}let s=$t(n,t),a=new Set(s.map(d=>i[d]));fn(e,new Set(i.filter(d=>!a.has(d))),o);for(let[d,p]of s.entries()){let u=i[p];u&&ks(u,n[p],t[d],
we(r,d,p),o)}let l=i[s.at(-1)??0];if(!l||s.length===t.length)return;Rs(l,d=>{let p=o.extras(d),u=z(l,o);return t.slice(s.length).flatMap((m,y)=>Vn(m,u,`${r.now}\
/${s.length+y}`,o.style,p))},e,o)}function As(e,{comments:n},t){let r=s=>n[s]?.[0]??e.length;function o(s){let a=0,l=n.length;for(;a<l;){let c=a+l>>1;r(c)<s?a=c+1:l=c}return a}let i=s=>Os(e.slice(
t.startOf(r(s)),r(s)));return{extents:n,isAlone:i,textOf:s=>e.slice(...n[s]??[0,0]),within:(s,a)=>{let l=o(s);return Array.from({length:o(a)-l},(c,d)=>l+d)},after:s=>{
let a=o(s),l=r(a);if(!(a===n.length||l-s>Df))return/^[ \t]*(?:,[ \t]*)?$/.test(e.slice(s,l))?a:void 0},above:s=>{let a=[],l=t.startOf(s);if(!Os(e.slice(l,s)))return a;
let c=s-l;for(let d=o(s)-1;d>=0;d--){let p=r(d),u=t.startOf(p);if(t.after(p)!==l||p-u!==c||!i(d))break;a.unshift(d),l=u}return a}}}var Os=e=>/^[ \t]*$/.test(e),
Df=1e4;function Cs(e,n,t){let r=[],o=[],i=new Set;function s({offset:a,isLine:l},c){let d=n.startOf(a),p=" ".repeat(a-d),u=l?n.endBefore(a):void 0,f=c.map(y=>l?u===void 0?
`${p}${y}${t}`:`${t}${p}${y}`:`${y}${t}${p}`);if(c.length===0)return;let m=f.join("");o.push({offset:l?u??d:a,rank:u===void 0?If:Nf,print:()=>m})}return{insertAbove:s,
remove:(a,l,c)=>{l>a&&r.push({start:a,end:l,anchor:c})},dismiss:a=>{for(let l of a)i.add(l)},insert:(a,l)=>o.push({offset:a,rank:Lf,print:l}),finish(){let a=new Map(
r.flatMap(({start:f,end:m,anchor:y})=>e.within(f,m).map(b=>[b,y]))),l=new Set,c={take(f){if(!(!a.has(f)||l.has(f)))return l.add(f),e.textOf(f)}},d=o.map(({print:f})=>f(
c)),p=[...a].filter(([f])=>!l.has(f)).sort(([f],[m])=>f-m);for(let[f,m]of p)i.has(f)||s(m,[e.textOf(f)]);let u=o.map(({offset:f,rank:m,print:y},b)=>({start:f,end:f,
rank:m,text:d[b]??y(c)})).sort((f,m)=>f.start-m.start||f.rank-m.rank);return{splices:Mf(r,u),removedComments:p.filter(([f])=>i.has(f)).map(([f])=>({text:e.textOf(
f),line:n.numberOf(e.extents[f]?.[0]??0)}))}}}}var[If,Lf,Nf]=[0,1,2];function Mf(e,n){let t=[],r=[...e.map(({start:o,end:i})=>({start:o,end:i,text:""})),...n];for(let{
start:o,end:i,text:s}of r.sort((a,l)=>a.start-l.start||Es(a)-Es(l))){let a=t.at(-1);a&&o<=a.end?(a.end=Math.max(a.end,i),a.texts.push(s)):t.push({start:o,end:i,
texts:[s]})}return t.map(({start:o,end:i,texts:s})=>({start:o,end:i,text:s.join("")}))}var Es=({start:e,end:n})=>+(n>e);function Ss(e,n,t,r){let{text:o,comments:i,parts:s,style:a,notesAt:l,notesWithin:c}=r;function d(u){let f=r.originOf(u);return f===void 0?void 0:s.at(e,f)}let p=(u,f)=>B(
O(n,r.originOf(u)??""),f);return{above(u){let f=d(u);return[...f?i.above(f.start).flatMap(y=>t.take(y)??[]):[],...l(u)]},behind(u){let f=d(u);if(!f)return;let[m]=s.
of(f.node),y=f.node.style==="block"&&m?f.valueAt:f.end,b=y===void 0?void 0:i.after(y);return b===void 0?void 0:t.take(b)},copied(u,f,m,y){let b=d(u);if(!(!b||a.
json||c(u).length>0||!p(u,f)))return Tf(b,m,y,t,r)},scalar(u,f){let m=d(u);if(m?.node.kind!=="scalar"||m.node.isMarked||!p(u,f))return;let y=o.slice(...m.node.extent);
return(m.node.style==="double"||m.node.style==="single"&&!a.json||typeof f=="number")&&!y.includes(`
`)?y:void 0}}}function Tf(e,n,t,r,o){let{text:i,comments:s}=o,{node:a,valueAt:l}=e;if(l===void 0||a.kind==="empty"||Ds(a)||a.style==="block"&&a.key===void 0!==t)
return;let c=a.style!=="block"&&a.style!=="literal"&&a.style!=="folded",d=e.isInBrackets?e.end:J(e,o),p="",u=a.isMarked||a.style==="block"?l:a.extent[0];for(let v of s.
within(u,d)){let[h=0,k=0]=s.extents[v]??[],T=r.take(v);p+=T===void 0?$f(i.slice(u,h)):i.slice(u,h)+T,u=k}let[f="",...m]=(p+i.slice(u,d)).split(`
`),y=n-(e.isInBrackets?0:z(e,o)),b=m.map(v=>Bf(v,y,c?n+1:0));return[f===""||/^\s/.test(f)?f:` ${f}`,...b].join(`
`)}function $f(e){let n=e.length;for(;e[n-1]===" "||e[n-1]==="	";)n--;return e[n-1]===`
`&&(n-=e[n-2]==="\r"?2:1),e.slice(0,n)}function Bf(e,n,t){let r=/^ */.exec(e)?.[0].length??0;return e.trim()===""&&r===0?e:" ".repeat(Math.max(r+n,e.trim()===""?
0:t,0))+e.slice(r)}function Ds({kind:e,children:n}){return e==="alias"||n.some(Ds)}function Is(e,n,t){let{syntax:r}=n,{root:o}=r;return o&&{root:o,style:is(e,n,o),comments:As(e,r,t)}}function Ls(e,n,{root:t,style:r,comments:o},i,s){let{document:a,
pointer:l,after:c,added:d=[]}=n,p=O(a.value,l),u=s.at(t,l);if(!u||u.node.kind==="alias")throw new N("it comes from an alias or a merge");let f=Cs(o,i,r.newline),
m=Mt(n.comments,c,r.json),y={text:e,lines:i,parts:s,comments:o,style:r,...Ff(n.origins),...m},b={...y,draft:f,extras:k=>Ss(u.node,p,k,y)};f.insertAbove({offset:u.
start,isLine:!1},m.notesAt("")),ho(u,p,c,{now:"",was:""},b),d.length>0&&us(a,u,l,d,b);let h=(r.json?[]:[n.comments,...d.map(({comments:k})=>k)]).flatMap(k=>[...k?.
values()??[]].map(T=>`# ${T}`));return{...f.finish(),addedComments:h}}function Ff(e=new Map){return{originOf:n=>{for(let t=n;t!=="";t=t.slice(0,t.lastIndexOf("/"))){
let r=e.get(t);if(r!==void 0)return r+n.slice(t.length)}},isOrigin:n=>[...e.values()].some(t=>`${t}/`.startsWith(`${n}/`)),originsWithin:n=>{let t=e.get(n);return t!==
void 0?[t]:[...e].flatMap(([r,o])=>r.startsWith(`${n}/`)?[o]:[])}}}function Ns(e){let n=[e.charCodeAt(0)===65279?1:0];for(let i=e.indexOf(`
`);i!==-1;i=e.indexOf(`
`,i+1))n.push(i+1);function t(i){let s=0,a=n.length-1;for(;s<a;){let l=s+a+1>>1;(n[l]??0)<=i?s=l:a=l-1}return s}let r=i=>n[t(i)+1]??e.length,o=i=>{let s=r(i);return e[s-
1]!==`
`||s<=i?s:e[s-2]==="\r"&&s-2>=i?s-2:s-1};return{startOf:i=>n[t(i)]??0,endOf:o,endBefore:i=>{let s=n[t(i)-1];return s===void 0?void 0:o(s)},after:r,numberOf:i=>t(
i)+1}}function Bt(e,n,t,r=0){if(n===void 0)return!1;if(t.length===0)return!0;let{documents:o}=ki(n),i=new Map(o.map(({range:l},c)=>[l.start.offset,c])),s=-r;return[...Un(
t,({change:l})=>l.document)].sort(([l],[c])=>l.range.start.offset-c.range.start.offset).every(([l,c])=>{let d=l.range.start.offset+s;for(let{text:m,start:y,end:b}of c.
flatMap(({splices:v})=>v))s+=m.length-(b-y);let p=[Wf(l,c),...c.flatMap(Kf)],u=i.get(d);if(u===void 0)return!1;let f=o.slice(u,u+p.length);return/^\s*$/.test(n.
slice(f.at(-1)?.range.end.offset,l.range.end.offset+s))&&B(f.map(({value:m})=>m),p)&&f.every(({issues:m})=>m.length<=l.issues.length)&&B(f.flatMap(m=>Ms(n,m)).sort(),
jf(e,l,c).sort())})}function Ms(e,n){let{start:t,end:r}=n.range;return e.slice(t.offset,r.offset).includes("#")?n.syntax.comments.map(o=>e.slice(...o)):[]}function jf(e,n,t){
let r=new Map;for(let{removedComments:i}of t)for(let{text:s}of i)r.set(s,(r.get(s)??0)+1);return[...Ms(e,n).filter(i=>{let s=r.get(i)??0;return r.set(i,s-1),s<=
0}),...t.flatMap(({addedComments:i})=>i)]}function Kf({change:{pointer:e,added:n=[]}}){return e===""?n.map(({value:t})=>t):[]}function Wf({value:e},n){let t=new Map(
n.map(({change:o})=>[o.pointer,o]));return r(e,"");function r(o,i){let s=t.get(i);return s?s.after:Array.isArray(o)?o.flatMap((a,l)=>{let c=`${i}/${l}`;return[r(
a,c),...(t.get(c)?.added??[]).map(d=>d.value)]}):g(o)?Object.fromEntries(Object.entries(o).map(([a,l])=>[a,r(l,`${i}/${F(a)}`)])):o}}function Ts(e,n){let t=[],r=(a,l)=>{t.push({change:a,reason:`it cannot be changed in place because ${l}; rewrite it as plain YAML first`})},o=Hf(e,n.filter(_f),
r),i=Bt(e,Ft(e,o),o)?o:Gf(e,o);for(let{change:a}of o)i.some(l=>l.change===a)||r(a,Uf);let s=new Map(n.map((a,l)=>[a,l]));return{text:Ft(e,i)??e,refused:t.sort((a,l)=>(s.
get(a.change)??0)-(s.get(l.change)??0)),removedComments:i.flatMap(({removedComments:a})=>a).sort((a,l)=>a.line-l.line)}}var Uf="it has anchors, aliases or an un\
usual layout";function _f({document:e,pointer:n,after:t,added:r=[],comments:o}){return r.length>0||(o?.size??0)>0||!B(O(e.value,n),t)}function Hf(e,n,t){if(n.length===
0)return[];let r=Ns(e),o=Ji(e);return[...Un(n,({document:i})=>i)].flatMap(([i,s])=>{let a=Is(e,i,r);return s.flatMap(l=>{try{if(!a)throw new N("it cannot be rea\
d");return[{change:l,...Ls(e,l,a,r,o)}]}catch(c){if(!(c instanceof N))throw c;return t(l,c.message),[]}})})}function Gf(e,n){let t=[...Un(n,({change:r})=>r.document)].
flatMap(([{range:r},o])=>{let[i,s]=[r.start.offset,r.end.offset],a=e.slice(i,s),l=d=>Bt(e,Ft(a,d,i),d,i);if(l(o))return o;let c=o.length>1?o.filter(d=>l([d])):[];
return l(c)?c:[]});return Bt(e,Ft(e,t),t)?t:[]}function Ft(e,n,t=0){let r=n.flatMap(({splices:s})=>s),o=[],i=t;for(let{start:s,end:a,text:l}of r.sort((c,d)=>c.start-
d.start||c.end-d.end)){if(s<i)return;o.push(e.slice(i-t,s-t),l),i=a}return[...o,e.slice(i-t)].join("")}function te(e,n){let t=[];for(let r of n){let o=O(e,r);typeof o=="string"&&t.push({path:r,text:o})}return t}function L(e){let{kinds:n,...t}=Wn[e];return t}function jt(e,n){return Wn[e].kinds.some(t=>t===n)}var Kt=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI\
2MDQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQz\
UT1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103\
W2/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,D=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwMj\
M0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ7\
sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MAo\
GCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;function x(e,n,t=`name: example
  namespace: acme`){let r=n.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${t}
spec:
${r.join(`
`)}
`}var A=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,pn=A.replace("secretRef","secretKeyRef"),Zn=`secretStoreRef:
  name: vault
`,E=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function C(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(t=>`      ${t}`).join(`
`)}
`}var Bb=x("DataPlane",A+E,`name: eu-west
  namespace: acme`);function $s(e,n="DataPlane"){return x("Environment",`dataPlaneRef:
  kind: ${n}
  name: ${e}`,`name: production
  namespace: acme`)}function M(e,n){return x("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,n)}function mn(e){return x("Environment",`data\
PlaneRef:
  kind: DataPlane
  name: eu-west`,`name: ${e}
  namespace: acme`)}var Bs={code:"cluster-internal-url",severity:"warning",reason:"The portal returns these URLs to the browser, which cannot reach a Service of the cluster by its \
internal name.",...L("observability-url-not-public"),check:(e,n)=>{let{"observer-url":t,"agent-url":r}=$(n),o=[...t,...r].map(({pointer:i})=>i);return te(e,o).filter(
({text:i})=>Vf.test(i))},message:()=>"is the internal name of a Service, which browsers cannot reach: use the URL under which the service is exposed.",example:{
release:"v1.1",wrong:x("ObservabilityPlane",`${C(D)}observerURL: http://observer.logs.svc.cluster.local:8080`),right:x("ObservabilityPlane",`${C(D)}observerURL:\
 https://observer.example.com`)}},Vf=/^https?:\/\/[a-z\d-]+\.[a-z\d-]+\.svc(?:\.cluster\.local)?(?::\d+)?(?:\/|$)/i;var bo="https://kubernetes.io/docs",vo=`${bo}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,Jn=`${bo}/concepts/overview/working-with-ob\
jects`,yn={title:"Kubernetes: Object names, DNS subdomain names",url:`${Jn}/names/#dns-subdomain-names`},Hb={title:"Kubernetes: Object names and IDs",url:`${Jn}\
/names/#names`},Fs={title:"Kubernetes: Labels, syntax and character set",url:`${Jn}/labels/#syntax-and-character-set`},Gb={title:"Kubernetes: Annotations, synta\
x and character set",url:`${Jn}/annotations/#syntax-and-character-set`},Vb={title:"Kubernetes: Not all objects are in a namespace",url:`${Jn}/namespaces/#not-al\
l-objects-are-in-a-namespace`},qb={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${bo}/reference/using-api/api-concepts/#setting-the-\
field-validation-level`},zb={title:"Kubernetes: Defaulting and nullable",url:`${vo}#defaulting-and-nullable`},Yb={title:"Kubernetes: Validation of custom resour\
ces",url:`${vo}#validation`},Qb={title:"Kubernetes: Transition rules",url:`${vo}#transition-rules`};var js={title:"RFC 1123, section 2.1: Host names",url:je(1123,"2.1")},Zb={title:"RFC 3339, section 5.6: Internet date and time format",url:je(3339,"5.6")},Ks={title:"\
RFC 3986, section 3: Syntax components",url:je(3986,"3")},Wt={title:"RFC 5280, section 4.1.2.5: Validity",url:je(5280,"4.1.2.5")},Ws={title:"RFC 6335, section 6\
: Port number ranges",url:je(6335,"6")},Ut={title:"RFC 7468, section 5: Textual encoding of certificates",url:je(7468,"5")},Us={title:"RFC 7468, section 10: Tex\
tual encoding of private keys",url:je(7468,"10")},gn={title:"Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/\
x509/cert_pool.go#L213-L248"},_s={tag:"v0.15.0",crd:"dataplanes",field:"planeID",lines:"163-173"},Hs={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-\
77"};var Gs={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"},Vs={tag:"v0.15.0",crd:"dataplanes",field:"publicHTTPPort",lines:"118-122"},
qs={tag:"v0.17.0",crd:"dataplanes",field:"port",lines:"102-107"};var zs={tag:"v0.16.0",file:"internal/cluster-gateway/plane_client_ca.go",lines:"345-352"},Ys={tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"},
_t={tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},Qs={tag:"v0.16.0",file:"samples/getting-started/component-types/service.yaml",
lines:"102"},Zs={tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"};function hn(e){let n=e.toLowerCase().replaceAll(" ","-");return{title:`OpenChoreo v0.15 documentation: DataPlane, ${e}`,url:`${qf}#${n}`}}var qf="https://github\
.com/openchoreo/openchoreo.github.io/blob/7e6bf08eee01a79b4e8324b256b8d41802b57a6f/versioned_docs/version-v0.15.x/reference/api/platform/dataplane.md";function je(e,n){
return`https://www.rfc-editor.org/rfc/rfc${e}#section-${n}`}var Js={code:"derived-plane-id",severity:"warning",reason:"Without a planeID the name of the resource is used, which may have dots and more than 63 characters.",
sources:[_s,yn],since:"v0.9",needsWhole:!0,check:e=>{let n=S(e,"/kind"),t=S(e,"/metadata/name");if(!be(n)||ze(n)||t==="")return[];let{spec:r}=e;return!g(r)||r.planeID!==
void 0||zf.test(t)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits\
 and hyphens, and give the agent the same value.",example:{release:"v0.15",wrong:x("DataPlane",A+E,`name: eu.west
  namespace: acme`),right:x("DataPlane",`planeID: eu-west
${A}${E}`,`name: eu.west
  namespace: acme`)}},zf=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var{sources:Yf,...Qf}=L("empty-organization-host"),Xs={code:"documented-only",severity:"warning",reason:"The documents require organizationVirtualHost, but the \
CRD does not, and the control plane takes it as unset: there is no internal gateway then.",sources:[hn("GatewaySpec"),...Yf],...Qf,needsWhole:!0,check:(e,n)=>sn(
n).flatMap(t=>g(O(e,t.slice(0,t.lastIndexOf("/"))))&&(O(e,t)??void 0)===void 0?[{path:t}]:[]),message:()=>"is required by the documentation, but not by the API \
server or the control plane: without it, there is no gateway for internal endpoints.",example:{release:"v0.15",wrong:x("DataPlane",A+E.replace(`  organizationVi\
rtualHost: internal.example.com
`,"")),right:x("DataPlane",A+E)}};var na={code:"dotted-environment-name",severity:"warning",reason:"Host names of components begin with the name of the environment; a dot in it adds a DNS label,\
 which a wildcard certificate does not cover.",...L("environment-name-with-dot"),check:e=>e.kind==="Environment"&&S(e,ea).includes(".")?[{path:ea}]:[],message:()=>'\
has a dot, which makes host names that a wildcard certificate does not cover: use "-" instead.',example:{release:"v0.15",wrong:mn("pre.prod"),right:mn("pre-prod")}},
ea="/metadata/name";function Gt(e,n){return(Ht?.resource!==e||Ht.line!==n)&&(Ht={resource:e,line:n,listeners:Zf(e,n)}),Ht.listeners}var Ht;function Zf(e,n){return Xn(n).filter(({parent:t})=>g(
O(e,t))).map(t=>{let r=O(e,t.port);return{...t,gateway:t.gateway.map(o=>S(e,o.pointer)||(o.default??"")).join("/"),hostName:S(e,t.host),number:typeof r=="number"?
r:r==null?t.default:void 0,isSet:typeof r=="number"}})}function Xn(e){let n=ta.get(e);if(n)return n;let{port:t,host:r,...o}=$(e),i=t.flatMap(s=>{let{direction:a,
visibility:l,protocol:c,pointer:d}=s,p=b=>b.direction===a&&b.visibility===l,u=r.find(b=>p(b)&&(b.protocol===void 0||b.protocol===c));if(u===void 0||c===void 0||
a===void 0||l===void 0)return[];let f=[...o["gateway-namespace"],...o["gateway-name"]].filter(p).map(b=>({pointer:b.pointer,...typeof b.default=="string"&&{default:b.
default}})),m=typeof s.default=="number"?{default:s.default}:{},y=Jf(d);return[{direction:a,visibility:l,protocol:c,gateway:f,host:u.pointer,port:d,parent:y,...m}]});
return ta.set(e,i),i}var ta=new Map;function ra(e,n){return e.number===void 0||e.number!==n.number||e.gateway!==n.gateway?!1:e.protocol!==n.protocol&&(e.protocol===
"http"||n.protocol==="http"||e.hostName===n.hostName)}var Jf=e=>e.slice(0,e.lastIndexOf("/"));var oa={code:"duplicate-port",severity:"error",reason:"A port of a Gateway has HTTP listeners, or HTTPS and TLS listeners that differ in their host.",sources:[{
title:"Gateway API: Gateway",url:"https://gateway-api.sigs.k8s.io/api-types/gateway/"},{title:"Gateway API: distinct listeners",url:"https://github.com/kubernet\
es-sigs/gateway-api/blob/00068f38bea85f062a43f154a7112b876d611473/apis/v1/gateway_types.go"}],needsWhole:!0,conditions:e=>[{listeners:Xn(e).map(n=>({...n,gateway:n.
gateway.map(({pointer:t})=>t)}))}],check:(e,n)=>{let t=Gt(e,n),r=t.flatMap((o,i)=>{let s=t.slice(0,i).find(c=>ra(o,c)),[a,l]=o.isSet?[o,s?.protocol]:[s,o.protocol];
return a===void 0||l===void 0?[]:[{path:a.port,detail:l}]});return[...new Map(r.map(o=>[o.path,o])).values()]},message:({detail:e})=>`is the port of the ${e} li\
stener of the same gateway: give each a port of its own, or, if they are https and tls, a host.`,example:{release:"v0.15",wrong:x("DataPlane",`${A}${E}  publicH\
TTPPort: 443
  publicHTTPSPort: 443`),right:x("DataPlane",`${A}${E}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var ia={code:"duplicate-pull-secret",severity:"warning",reason:"From v0.4 to v0.17 imagePullSecretRefs lists SecretReference resources by name.",sources:[{tag:"\
v0.15.0",crd:"dataplanes",field:"imagePullSecretRefs",lines:"134-140"}],check:(e,n)=>$(n)["pull-secrets"].flatMap(({pointer:t})=>{let r=O(e,t);if(!Array.isArray(
r))return[];let o=new Set;return r.flatMap((i,s)=>{let a=o.has(i);return o.add(i),a&&typeof i=="string"?[{path:`${t}/${s}`}]:[]})}),message:()=>"is already in t\
his list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:x("DataPlane",`${A}${E}imagePullSecretRefs:
  - registry
  - registry`),right:x("DataPlane",`${A}${E}imagePullSecretRefs:
  - registry
  - mirror`)}};var R=e=>({is:"matching",pattern:e}),sa=(e,n)=>({is:"followed",pattern:e,by:n}),W=e=>({is:"longer",than:e}),Ke=e=>({is:"containing",text:e}),wo=e=>({is:"beginni\
ng",text:e}),Vt=e=>({is:"equal",text:e}),U=e=>({is:"not",condition:e}),_=(...e)=>({is:"all",conditions:e}),We=(...e)=>({is:"any",conditions:e}),aa=e=>({is:"cust\
om",by:e});function bn(e,n){return n.find(({when:t})=>X(t,e))}function X(e,n){switch(e.is){case"matching":return e.pattern.test(n);case"followed":{let t=e.pattern.
exec(n);return t!==null&&n.includes(e.by,t.index+t[0].length)}case"longer":return n.length>e.than;case"containing":return n.includes(e.text);case"beginning":return n.
startsWith(e.text);case"equal":return n===e.text;case"not":return!X(e.condition,n);case"all":return e.conditions.every(t=>X(t,n));case"any":return e.conditions.
some(t=>X(t,n));case"custom":return e.by(n)}}var ua={code:"empty-name",severity:"error",reason:"The CRDs accept an empty string in a required field, but it cannot resolve to anything.",sources:[{tag:"v0.15\
.0",crd:"dataplanes",field:"secretRef",lines:"56-73"},yn],conditions:e=>[{strings:la(e),lists:da(e),forbidden:[{when:Vt("")}]}],check:(e,n)=>[...te(e,la(n)).filter(
({text:t})=>t===""),...da(n).flatMap(t=>{let r=O(e,t);return Array.isArray(r)?r.flatMap((o,i)=>o===""?[{path:`${t}/${i}`}]:[]):[]})],message:()=>"must not be em\
pty.",example:{release:"v0.15",wrong:x("DataPlane",A.replace("name: agent-ca",'name: ""')+E),right:x("DataPlane",A+E)}};function la(e){let n=ca.get(e);if(n)return n;
let{host:t,"secret-store":r,"gateway-name":o,"gateway-namespace":i}=$(e),s=[...Dt(e).flatMap(a=>[`${a}/name`,`${a}/key`]),...r.map(({pointer:a})=>a),...ut(e).flatMap(
({pointer:a,form:l})=>l==="object"?[`${a}/name`]:[]),...t.map(({pointer:a})=>a).filter(a=>!sn(e).includes(a)),...[...o,...i].filter(a=>a.default===void 0).map(({
pointer:a})=>a)];return ca.set(e,s),s}var ca=new Map,da=e=>$(e)["pull-secrets"].map(({pointer:n})=>n);function fa(e,n){let t=e.length;for(;t>0&&n.includes(e.charAt(t-1));)t--;return e.slice(0,t)}var P={boolean:1,integer:2,bitString:3,octetString:4,null:5,oid:6,utf8:12,numeric:18,printable:19,t61:20,ia5:22,utcTime:23,generalizedTime:24,bmp:30,sequence:48,
set:49},vn=e=>({bytes:e,at:0,end:e.length}),ge=({at:e,end:n})=>e>=n,he=({bytes:e,at:n,end:t})=>e.subarray(n,t),et=(e,n)=>!ge(e)&&e.bytes[e.at]===n;function I(e,n){
let{bytes:t,at:r,end:o}=e;if(o-r<2)return;let i=t[r]??0;if((i&31)===31||n!==void 0&&i!==n)return;let s=t[r+1]??0,a=r+2,l=s;if(s&128){let c=s&127;if(c===0||c>4||
o-a<c)return;l=0;for(let d=0;d<c;d++)l=l*256+(t[a+d]??0);if(l<128||t[a]===0)return;a+=c}if(!(l>o-a))return e.at=a+l,{bytes:t,at:a,end:a+l,tag:i,first:r}}function wn(e){
let n=I(e,P.integer);if(!n)return;let t=he(n),[r,o=0]=t;return r===void 0?void 0:t.length===1?t:r===0&&o<128||r===255&&o>=128?void 0:t}function Ue(e){let n=I(e,
P.oid);if(!n)return;let t=he(n);if(t.length===0||(t.at(-1)??0)>=128)return;let r=0,o=!0;for(let i of t){if(o&&i===128||r>=2**24)return;r=r*128+(i&127),o=i<128,o&&
(r=0)}return _e(t)}function xo(e){let n=I(e,P.bitString);if(!n)return;let[t,...r]=he(n);if(!(t===void 0||t>7))return r.length===0?t===0?new Uint8Array:void 0:((r.
at(-1)??0)&(1<<t)-1)===0?Uint8Array.from(r):void 0}var _e=e=>Array.from(e,n=>n.toString(16).padStart(2,"0")).join("");function ma(e,n,t){switch(e){case Xf:return _e(n)==="0500"&&rp(t);case ep:{let r=op[Ue(vn(n))??""];return r!==void 0&&ip(r,t)}case np:case tp:return n.length===
0&&t.length===32;default:return!0}}var Xf="2a864886f70d010101",ep="2a8648ce3d0201",np="2b6570",tp="2b656e";function rp(e){let n=I(vn(e),P.sequence);if(!n)return!1;
let[t,r]=[wn(n),wn(n)];if(!t||!r||ge(vn(r)))return!1;let o=i=>(i[0]??0)<128&&i.some(s=>s!==0);return o(t)&&o(r)&&r.length<=8}var op={"2b81040021":{p:2n**224n-2n**
96n+1n,b:0xb4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4n},"2a8648ce3d030107":{p:2n**256n-2n**224n+2n**192n+2n**96n-1n,b:0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn},
"2b81040022":{p:2n**384n-2n**128n-2n**96n+2n**32n-1n,b:0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn},"2b8\
1040023":{p:2n**521n-1n,b:0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n}};
function ip({p:e,b:n},t){let r=Math.ceil(e.toString(16).length/2);if(t.length!==1+2*r||t[0]!==4)return!1;let[o,i]=[pa(t.subarray(1,1+r)),pa(t.subarray(1+r))];return o<
e&&i<e&&(i*i-(o*o*o-3n*o+n))%e===0n}var pa=e=>BigInt(`0x${_e(e)}`);function ba(e){let n=vn(e),t=I(n,P.sequence);if(!t||!ge(n))return!1;let r=I(t,P.sequence),o=I(t,P.sequence);return!r||!o?!1:sp(r,_e(he(o)))&&xo(t)!==void 0}function sp(e,n){
let t=ap(e);if(t===void 0)return!1;let r=wn(e);if(!r||(r[0]??0)>=128)return!1;let o=I(e,P.sequence);return!o||_e(he(o))!==n||Ue(o)===void 0||!va(o)?!1:ya(e)&&up(
e)&&ya(e)&&fp(e)&&pp(e,t)}function ap(e){if(!et(e,160))return 1;let n=I(e,160),t=n&&wn(n);if(!t||!ge(n)||t.length!==1)return;let[r=0]=t;return r<3?r+1:void 0}var va=e=>ge(
e)||I(e)!==void 0;function ya(e){let n=I(e,P.sequence);if(!n)return!1;for(;!ge(n);){let t=I(n,P.set);if(!t)return!1;for(;!ge(t);){let r=I(t,P.sequence);if(!r||Ue(
r)===void 0)return!1;let o=I(r);if(!o||!lp(o.tag,he(o)))return!1}}return!0}function lp(e,n){switch(e){case P.t61:return!0;case P.printable:return[...n].every(t=>/^[a-zA-Z0-9'() +,\-./:=?*&]$/.
test(String.fromCharCode(t)));case P.numeric:return n.every(t=>t===32||t>=48&&t<=57);case P.ia5:return n.every(t=>t<128);case P.utf8:return cp(n);case P.bmp:return dp(
n);default:return!1}}function cp(e){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e),!0}catch{return!1}}function dp(e){if(e.length%2!==0)return!1;for(let n=0;n<
e.length;n+=2){let t=(e[n]??0)*256+(e[n+1]??0);if(t>=65534||t>=64976&&t<=65007||t>=55296&&t<=57343)return!1}return!0}function up(e){let n=I(e,P.sequence);return n!==
void 0&&ga(n)&&ga(n)}function ga(e){let n=I(e);if(!n)return!1;let t=String.fromCharCode(...he(n));if(n.tag===P.utcTime){let r=Number(t.slice(0,2));return ha(t.slice(
2),r<69?2e3+r:1900+r,/^\d{8}(?:\d\d)?(?:Z|[+-]\d{4})$/)}return n.tag===P.generalizedTime&&ha(t.slice(4),Number(t.slice(0,4)),/^\d{10}(?:Z|[+-]\d{4})$/)}function ha(e,n,t){
if(Number.isNaN(n)||!t.test(e))return!1;let[r=0,o=0,i=0,s=0,a=0]=(e.match(/^\d+/)?.[0].match(/\d\d/g)??[]).map(Number),l=r>=1&&r<=12?new Date(Date.UTC(n,r,0)).getUTCDate():
0;return o>=1&&o<=l&&i<24&&s<60&&a<60}function fp(e){let n=I(e,P.sequence),t=n&&I(n,P.sequence),r=t&&Ue(t);if(!n||!t||r===void 0)return!1;let o=he(t);if(!va(t))
return!1;let i=xo(n);return i!==void 0&&ma(r,o,i)}function pp(e,n){if(n<2)return!0;for(let i of[129,130])if(et(e,i)&&!I(e,i))return!1;if(n<3||!et(e,163))return!0;
let t=I(e,163),r=t&&I(t,P.sequence);if(!r)return!1;let o=new Set;for(;!ge(r);){let i=I(r,P.sequence),s=i&&Ue(i);if(!i||s===void 0||o.has(s)||(o.add(s),!mp(s,i)))
return!1}return!0}function mp(e,n){let t=!1;if(et(n,P.boolean)){let i=I(n,P.boolean),[s,...a]=i?he(i):[];if(s!==0&&s!==255||a.length>0)return!1;t=s===255}let r=I(
n,P.octetString);if(!r)return!1;let o=yp[e];return o===void 0?!0:t&&gp.has(e)?!1:I(r,o)!==void 0}var yp={"551d0e":P.octetString,"551d0f":P.bitString,"551d11":P.
sequence,"551d13":P.sequence,"551d1e":P.sequence,"551d1f":P.sequence,"551d20":P.sequence,"551d21":P.sequence,"551d23":P.sequence,"551d24":P.sequence,"551d25":P.
sequence,"551d36":P.integer,"2b06010505070101":P.sequence},gp=new Set(["551d0e","551d23","2b06010505070101"]);var hp=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function Pa(e){return e.replace(hp,"")}function*ka(e){for(let{
type:n,hasHeaders:t,base64:r}of bp(e)){if(n!=="CERTIFICATE"||t)continue;let o=Uint8Array.from(atob(r),i=>i.charCodeAt(0));ba(o)&&(yield o)}}function*bp(e){for(let n=xa(
e,0);n;n=xa(e,n.next))yield n.block}var wa="-----BEGIN ",Po=`
-----END `,ko="-----";function xa(e,n){let t=n;for(let r=n;;){if(t<r||t>e.length)return;r=t;let o=e.indexOf(Po,r);if(o===-1)return;t=o+Po.length;let i=r+e.slice(
r,o).lastIndexOf(wa);if(i<r||i>r&&e[i-1]!==`
`)continue;let s=qt(e,i+wa.length);if(r=s.next,!s.line.endsWith(ko))continue;let a=s.line.slice(0,-ko.length),l=!1;for(;;){if(r>=e.length)return;let{line:p,next:u}=qt(
e,r);if(!p.includes(":"))break;l=!0,r=u}if(l&&o<r)continue;let c=a+ko;if(!e.startsWith(c,t)||qt(e,t+c.length).line!=="")continue;let d=o>r?e.slice(r,o).replace(
/[ \t\r\n]/g,""):"";if(!(d.length%4!==0||!/^[A-Za-z\d+/]*={0,2}$/.test(d)))return{block:{type:a,hasHeaders:l,base64:d},next:qt(e,o+Po.length-1).next}}}function qt(e,n){
let t=e.indexOf(`
`,n),r=e.slice(n,t===-1?void 0:t),o=t!==-1&&r.endsWith("\r")?r.slice(0,-1):r;return{line:fa(o," 	"),next:t===-1?e.length:t+1}}function zt(e){if(e.includes("----\
-BEGIN "))return;let n=e.replace(/\s+/g,"");if(!(n===""||!/^[A-Za-z\d+/]*={0,2}$/.test(n)))try{let t=Uint8Array.from(atob(n),o=>o.charCodeAt(0)),r=new TextDecoder(
"utf-8",{fatal:!0}).decode(t);return r.includes("-----BEGIN ")?r:void 0}catch{return}}function re(e){return Ro?.text!==e&&(Ro={text:e,is:vp(e)}),Ro.is}var Ro;function vp(e){let n=zt(e),t=n??e;if(Pa(t)!==t)return"private-key";for(let r of ka(t))return n===
void 0?"certificate":"encoded";return wp(t)?"placeholder":"other"}function wp(e){return e.length>xn?!1:X(Ra,e)||X(Oo,e)&&e.length<xp}var xn=1e4,xp=320,Ra=We(R(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{/),
_(R(/^[\w\s-]*$/),R(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),Oo=sa(/(?:^|\n)-----BEGIN CERTIFICATE-----[ \t\r]*\n/,`
-----END CERTIFICATE-----`),Oa=_(Ke("PRIVATE KEY-----"),We(W(xn),R(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),Aa=_(W(400),wo("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS\
0tCk1JS"),We(W(xn),R(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),nt=_(U(Ke("PRIVATE KEY-----")),U(wo("LS0tLS1CRUdJTi")),We(_(W(xn),U(Ke("CERTIFICATE-----"))),_(U(W(xn)),
U(Oo),U(Ra)))),Ea="is not a PEM certificate",Pp="has a PEM block that is no certificate: it is cut off, changed or has headers",Yt=U(W(xn)),Ao=[{when:_(Yt,Ke("-\
----BEGIN CERTIFICATE-----"),U(R(/\n[^\n]/)),nt),detail:'is PEM without line breaks, which cannot be read: write it as a block, after "value: |"'},{when:_(Yt,Ke(
"-----BEGIN CERTIFICATE REQUEST-----"),nt),detail:"is a certificate request and not a certificate"},{when:_(Yt,R(/-----BEGIN (?:TRUSTED|X509) CERTIFICATE-----/),
nt),detail:"is in a block of another type, which is ignored: it must begin with BEGIN CERTIFICATE"},{when:_(Yt,Ke("-----BEGIN CERTIFICATE-----"),nt),detail:"has\
 no BEGIN CERTIFICATE and END CERTIFICATE on lines of their own, with five dashes each and no blanks before them"},{when:nt,detail:Ea}];function Ca(e){return bn(
e,Ao)?.detail??(X(Oo,e)?Pp:Ea)}function oe(e,n){return te(e,Ee(n))}var Sa={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value as PEM and never decodes it.",sources:[Ys,gn],since:"v0.9",conditions:e=>[
{strings:Ee(e),forbidden:[{when:Aa}]}],check:(e,n)=>oe(e,n).filter(({text:t})=>re(t)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane\
 does not decode it.",fix:(e,{path:n})=>zt(S(e,n)),example:{release:"v0.15",wrong:M(C(btoa(D))),right:M(C(D))}};var Pe={secret:"cluster-agent-tls",caKey:"ca.crt",durationHours:2160,renewedHoursBeforeEnd:360,renewedEveryDays:75},Da={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,
"v0.7":void 0,"v0.8":void 0,"v0.9":Pe,"v0.10":Pe,"v0.12":Pe,"v0.13":Pe,"v0.14":Pe,"v0.15":Pe,"v0.17":Pe,"v1.0":Pe,"v1.1":Pe};function La(e){let n=Ia.get(e);if(n)return n;let t=$(e)["gateway-name"].flatMap(({pointer:r,direction:o,visibility:i})=>o==="ingress"&&i!==void 0&&r.endsWith("/\
name")?[{pointer:r.slice(0,r.lastIndexOf("/")),visibility:i}]:[]);return Ia.set(e,t),t}var Ia=new Map;var Na=`gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
`,$a={code:"endpoint-without-listener",severity:"error",reason:"The default component types take the host names of a route from the http and https listeners of \
its endpoint; a route without a host name matches every host.",...L("endpoint-without-listener"),needsWhole:!0,conditions:e=>[{objects:Ta(e),oneOf:Ma}],check:(e,n)=>Ta(
n).flatMap(t=>{let r=O(e,t);return g(r)&&Ma.every(o=>r[o]===void 0)?[{path:t}]:[]}),message:()=>"has no listener, so its routes match every host: add http or ht\
tps, with the host and the port.",example:{release:"v1.1",wrong:x("DataPlane",`${pn}${Zn}${Na}`),right:x("DataPlane",`${pn}${Zn}${Na}      http:
        host: apps.example.com
        port: 80`)}},Ma=["http","https","tls"],Ta=e=>La(e).map(({pointer:n})=>n);var Qt="The chart renews the agent\u2019s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.";function Pn(e,n,{at:t,endOf:r}){return!t||
!r?[]:oe(e,n).flatMap(({path:o,text:i})=>{let s=re(i)==="certificate"?r(i):void 0;return s?[{path:o,end:s,at:t}]:[]})}var kn=e=>e.toISOString().slice(0,10);var Ba={code:"expired-ca",severity:"error",reason:Qt,sources:[_t,Wt],since:"v0.9",check:(e,n,t)=>Pn(e,n,t).flatMap(({path:r,end:o,at:i})=>o<i?[{path:r,detail:kn(
o)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("202\
6-07-01T00:00:00Z"),wrong:M(C(Kt)),right:M(C(D))}};var Fa={code:"expiring-ca",severity:"warning",reason:Qt,sources:[_t,Wt],since:"v0.9",check:(e,n,t)=>Pn(e,n,t).flatMap(({path:r,end:o,at:i})=>o>=i&&o.getTime()-i.
getTime()<Eo?[{path:r,detail:kn(o)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{
release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:M(C(Kt)),right:M(C(D))}},Eo=720*60*60*1e3;var ja={code:"implicit-data-plane",severity:"warning",reason:"The control plane falls back to a data plane named default; `occ` needs the reference, and the API\
 looks for a DataPlane only.",...L("fallback-not-shared"),needsWhole:!0,check:e=>{let{kind:n,spec:t}=e;return n==="Environment"&&g(t)&&t.dataPlaneRef===void 0?[
{path:"/spec/dataPlaneRef"}]:[]},message:()=>"is not set, and not every client falls back to the default data plane: set it; it cannot be changed later.",example:{
release:"v1.1",wrong:x("Environment","isProduction: true"),right:$s("default")}};var{sources:kp,...Rp}=L("client-ca-goes-stale"),Wa={code:"inline-ca",severity:"warning",reason:"The certificate of the agent is renewed every 60 to 90 days, and\
 an inline copy of its CA becomes stale.",sources:[...kp,{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/templates/cluster-agent/certificate.yaml"},hn("A\
dding the Certificate to the DataPlane CR")],...Rp,check:(e,n,t)=>De(S(e,"/kind"))==="observability"?Op(e,n,t):oe(e,n).filter(({text:r})=>re(r)==="certificate"),
message:({detail:e})=>e===void 0?"becomes stale when the agent\u2019s certificate is renewed: refer to the secret that is renewed, or to a copy that is synchronized \
with it.":`becomes stale when the agent\u2019s certificate is renewed, about ${e}: replace it then; observability planes cannot refer to a secret (openchoreo/op\
enchoreo#4578).`,example:{release:"v0.15",wrong:x("DataPlane",C(D)+E),right:x("DataPlane",A+E)}};function Op(e,n,t){let r=Da[n];if(!r)return[];let{durationHours:o,
renewedHoursBeforeEnd:i}=r;return Pn(e,n,t).flatMap(({path:s,end:a,at:l})=>{let c=a.getTime()-l.getTime();return c>=Eo&&c<=o*Ka?[{path:s,detail:kn(new Date(a.getTime()-
i*Ka))}]:[]})}var Ka=3600*1e3;var Ua="is empty, which is treated as not set, so the plane is skipped",{sources:Ap,...Ep}=L("client-ca-unreadable"),_a={code:"invalid-ca",severity:"error",reason:"\
The control plane reads the value with Go\u2019s AppendCertsFromPEM; without a certificate that this reads it skips the plane, and the agent cannot connect.",sources:[
zs,...Ap,gn,Ut],...Ep,conditions:e=>[{strings:Ee(e),forbidden:[{when:_(U(W(1e3)),R(/^\s*$/)),detail:Ua},...Ao]}],check:(e,n)=>oe(e,n).flatMap(({path:t,text:r})=>r.
trim()===""?[{path:t,detail:Ua}]:re(r)==="other"?[{path:t,detail:Ca(r)}]:[]),message:({detail:e})=>`${e}: set it to the CA of the cluster agent, including the B\
EGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:x("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:M(C(D))}};var{sources:Cp,...Sp}=L("environment-name-too-long"),Ha={code:"invalid-environment-name",severity:"error",reason:"The control plane labels what it deploys with \
the name of the environment, and a label value has at most 63 characters.",sources:[...Cp,Fs],...Sp,conditions:()=>[{strings:[Co],kinds:["Environment"],forbidden:[
{when:W(So)}]}],check:e=>e.kind==="Environment"&&S(e,Co).length>So?[{path:Co}]:[],message:()=>`must be no more than ${So} characters: nothing can be deployed to\
 an environment with a longer name.`,example:{release:"v1.1",wrong:mn("e".repeat(64)).replace(`  namespace: acme
`,""),right:mn("e".repeat(20)).replace(`  namespace: acme
`,"")}},Co="/metadata/name",So=63;var Ga={code:"invalid-port",severity:"error",reason:"Up to v0.16 the CRDs accept every int32 as a port.",sources:[Vs,qs,Ws],until:"v0.15",conditions:e=>[{numbers:Xn(
e).map(({port:n})=>n),...Do}],check:(e,n)=>Gt(e,n).flatMap(({port:t})=>{let r=O(e,t);return typeof r=="number"&&(r<Do.minimum||r>Do.maximum)?[{path:t}]:[]}),message:()=>"\
must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:x("DataPlane",`${A}${E}  publicHTTPPort: 0`),right:x("DataPlane",`${A}${E}  publicHTTPPo\
rt: 80`)}},Do={minimum:1,maximum:65535};var{sources:Dp,...Ip}=L("names-that-cannot-exist"),za={code:"invalid-reference-name",severity:"error",reason:"Kubernetes accepts no object with such a name, so \
the reference can never resolve; the dataPlaneRef of an Environment cannot even be corrected later.",sources:[yn,...Dp],...Ip,conditions:e=>Va(e).map(({strings:n,
valid:t,detail:r})=>({strings:n,forbidden:[{when:U(t),detail:r}],fastPass:t})),check:(e,n)=>[...Va(n).flatMap(({strings:t,valid:r,detail:o})=>te(e,t).flatMap(({
path:i,text:s})=>X(r,s)?[]:[{path:i,detail:o}])),...$(n)["pull-secrets"].flatMap(({pointer:t})=>{let r=O(e,t);return Array.isArray(r)?r.flatMap((o,i)=>typeof o==
"string"&&!X(Ya,o)?[{path:`${t}/${i}`,detail:Io}]:[]):[]})],message:({detail:e=Io})=>`must be ${e}; no object can have this name.`,example:{release:"v0.15",wrong:x(
"DataPlane",A.replace("name: agent-ca","name: Agent_CA")+E),right:x("DataPlane",A+E)}},Lo=(e,n)=>We(Vt(""),_(U(W(e)),R(n))),Ya=Lo(253,/^[a-z\d](?:[-a-z\d]*[a-z\d])?(?:\.[a-z\d](?:[-a-z\d]*[a-z\d])?)*$/),
Io='a lowercase RFC 1123 subdomain: letters, digits, "-" and ".", starting and ending with a letter or digit',Lp=Lo(63,/^[a-z\d](?:[-a-z\d]*[a-z\d])?$/),Np='a l\
owercase RFC 1123 label: at most 63 letters, digits and "-", starting and ending with a letter or digit',Mp=Lo(253,/^[-._a-zA-Z\d]+$/),Tp='a key of a secret: le\
tters, digits, "-", "_" and "."';function Va(e){let n=qa.get(e);if(n)return n;let t=$(e),r=(...s)=>s.flatMap(a=>t[a].map(({pointer:l})=>l)),o=ut(e).map(({pointer:s,
form:a})=>a==="object"?`${s}/name`:s),i=[{strings:[...r("secret-name","secret-store","gateway-name","listener-name"),...o],valid:Ya,detail:Io},{strings:r("secre\
t-namespace","gateway-namespace"),valid:Lp,detail:Np},{strings:r("secret-key"),valid:Mp,detail:Tp}].filter(({strings:s})=>s.length>0);return qa.set(e,i),i}var qa=new Map;var{sources:$p,...Bp}=L("observability-url-not-joinable"),Xa={code:"invalid-url",severity:"error",reason:"No CRD validates these URLs. Clients append paths as t\
ext: after a slash at the end a request goes to //api, and the redirect turns its POST into a GET.",sources:[{tag:"v0.15.0",crd:"observabilityplanes",field:"obs\
erverURL",lines:"79-82"},...$p,Ks],...Bp,conditions:e=>[{strings:Ja(e),forbidden:Za}],check:(e,n)=>te(e,Ja(n)).flatMap(({path:t,text:r})=>{let o=bn(r,Za);return o===
void 0?[]:[{path:t,...o}]}),message:({detail:e})=>`must be a URL such as https://observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:x("Observa\
bilityPlane",`${C(D)}observerURL: observer.example.com`),right:M(C(D))}},Qa="has no valid host",Za=[{when:W(2e3),detail:"has more than 2000 characters"},{when:R(
/\s/),detail:"contains whitespace"},{when:U(R(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:R(/^https?:\/\/[^/?#]*@/i),detail:"conta\
ins a user name or password, which anyone who can read the manifest can see"},{when:R(/^https?:\/\/(?:[/?#:]|$)/i),detail:Qa},{when:R(/^https?:\/\/[^/?#]*\*/i),
detail:"has a wildcard instead of a host"},{when:R(/^https?:\/\/[^/?#]*:(?:0+|0*(?:6553[6-9]|655[4-9]\d|65[6-9]\d\d|6[6-9]\d\d\d|[7-9]\d\d\d\d|[1-9]\d\d\d\d\d+))(?:[/?#]|$)/i),
detail:"has a port that is not between 1 and 65535"},{when:R(/\?/),detail:"has a query, and paths are appended to the URL"},{when:R(/#/),detail:"has a fragment,\
 and paths are appended to the URL"},{when:R(/\/$/),detail:"ends with a slash, and paths that begin with one are appended to it"},{when:aa(e=>!URL.canParse(e)),
detail:Qa}];function Ja(e){let{"observer-url":n,"agent-url":t}=$(e);return[...n,...t].map(({pointer:r})=>r)}var ol={code:"invalid-virtual-host",severity:"error",reason:"The control plane joins it as {environment}-{namespace}.{host}, no CRD validates it, and a Gateway \
accepts only an RFC 1123 host name.",sources:[Qs,Zs,js],conditions:e=>[{strings:el(e),forbidden:rl,fastPass:tl}],check:(e,n)=>te(e,el(n)).flatMap(({path:t,text:r})=>{
let o=X(tl,r)?void 0:bn(r,rl);return o===void 0?[]:[{path:t,...o}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, ${e}.`,example:{
release:"v0.15",wrong:x("DataPlane",A+E.replace("apps.example.com","https://apps.example.com")),right:x("DataPlane",A+E)}},el=e=>$(e).host.map(({pointer:n})=>n),
Fp=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,nl=253,il=63,tl=_(U(W(il)),R(Fp)),rl=[{when:W(nl),detail:`of at most ${nl} characters`},{when:R(
/^[a-z][a-z\d+.-]*:\/\//i),detail:"without a scheme"},{when:R(/\//),detail:"without a path"},{when:R(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),
detail:"not an IP address"},{when:R(/:/),detail:"without a port"},{when:R(/\*/),detail:"without a wildcard"},{when:R(/\s/),detail:"without whitespace"},{when:R(
/_/),detail:"without an underscore"},{when:R(/[A-Z]/),detail:"without uppercase letters"},{when:R(/[^ -~]/),detail:"without letters outside ASCII: an internatio\
nalized name is written as xn--"},{when:R(/^[^.]+(?:\.[^.]+)*\.$/),detail:"without a dot at the end"},{when:R(/^\.|\.$|\.\./),detail:"without an empty part betw\
een dots"},{when:R(/[^-.a-z\d]/),detail:'without characters other than letters, digits, "-" and "."'},{when:R(/^-|-$|\.-|-\./),detail:"without a hyphen at the s\
tart or end of a part"},{when:R(/[^.]{64}/),detail:`without a part of more than ${il} characters`}];var sl={code:"missing-secret-store",severity:"warning",reason:"The API reports that no secret store is configured when somebody creates a secret, and the defaul\
t component and workflow types use the store.",...L("secret-store-missing"),needsWhole:!0,check:e=>{let{spec:n}=e;return!jt("secret-store-missing",S(e,"/kind"))||
!g(n)?[]:n.secretStoreRef===void 0?[{path:"/spec/secretStoreRef"}]:[]},message:()=>"is not set, so no secrets can be used on this plane: set it to a ClusterSecr\
etStore of the plane\u2019s cluster.",example:{release:"v1.1",wrong:x("WorkflowPlane",pn),right:x("WorkflowPlane",pn+Zn)}};var al={code:"observability-secret-reference",severity:"warning",reason:'The control plane asks for an inline value and otherwise reports "agent mode must be en\
abled".',...L("observability-secret-reference"),check:(e,n)=>De(S(e,"/kind"))==="observability"?Dt(n).flatMap(t=>g(O(e,t))?[{path:t}]:[]):[],message:()=>"does n\
ot work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v0.15",wrong:M(A),right:M(
C(D))}};var ll={code:"placeholder-ca",severity:"warning",reason:"The control plane reads the value as PEM.",sources:[gn,Ut],check:(e,n)=>oe(e,n).filter(({text:t})=>re(t)===
"placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:M(C(`-----BEGIN CERTIFICATE--\
---
...
-----END CERTIFICATE-----`)),right:M(C(D))}};var jp=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,cl={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[Hs,Us],conditions:e=>[
{strings:Ee(e),forbidden:[{when:Oa}]}],check:(e,n)=>oe(e,n).filter(({text:t})=>re(t)==="private-key"),message:()=>"contains a private key: remove it, keep only \
the CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:M(C(D+jp)),right:M(C(D))}};var dl={code:"undefaulted-field",severity:"error",reason:"The CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documentati\
on calls both optional.",sources:[{tag:"v0.15.0",crd:"clusterdataplanes",field:"required fields of spec",lines:"201-204"},Gs,hn("ObservabilityPlaneRef")],since:"\
v0.14",needsWhole:!0,check:(e,n)=>{let{spec:t,metadata:r}=e;if(!g(t))return[];let o=[],i=g(r)?r.name:void 0;ze(S(e,"/kind"))&&t.planeID===void 0&&typeof i=="str\
ing"&&o.push({path:"/spec/planeID",detail:i});let s=S(e,"/kind");for(let{pointer:a,form:l,to:c}of An(s,n)){let d=O(e,a),[p=""]=c;l==="object"&&De(p)==="observab\
ility"&&g(d)&&d.kind===void 0&&o.push({path:`${a}/kind`,detail:p})}return o},message:({detail:e})=>`is optional in the documentation but required by the API ser\
ver: set it to ${e}.`,fix:(e,{detail:n})=>n,example:{release:"v0.15",wrong:x("DataPlane",`${A}${E}observabilityPlaneRef:
  name: logs`),right:x("DataPlane",`${A}${E}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var fl={code:"unreferenceable-plane",severity:"warning",reason:"The CRDs accept only a DNS label in observabilityPlaneRef, and a plane whose name is none cannot\
 be referred to.",...L("plane-name-not-referable"),check:e=>{let n=S(e,ul);return n===""||!jt("plane-name-not-referable",S(e,"/kind"))?[]:Kp(n)?[]:[{path:ul}]},
message:()=>"cannot be used in an observabilityPlaneRef: use at most 63 lowercase letters, digits and hyphens, without dots.",example:{release:"v0.15",wrong:M(`\
planeID: eu-west
${C(D)}`,`name: eu.west
  namespace: acme`),right:M(`planeID: eu-west
${C(D)}`,`name: eu-west
  namespace: acme`)}},ul="/metadata/name",Kp=e=>e.length<=63&&!e.includes(".");var He=[cl,Sa,_a,ll,Ba,Fa,ol,Xa,Bs,Ga,oa,$a,dl,Xs,ua,za,Ha,na,fl,Js,al,Wa,ia,sl,ja];function ml(e,n,t,r={},o=He){let i=[];for(let a of Wp(o,n)){let l=Up(a,e,n,r);l.length>0&&i.push(...l)}if(i.length===0)return i;let s=new Set(t.map(({path:a})=>a));
return i.filter(({issue:a})=>!s.has(a.path))}function Wp(e,n){if(e!==He)return e.filter(o=>de(o,n));let t=pl.get(n);if(t)return t;let r=He.filter(o=>de(o,n));return pl.
set(n,r),r}var pl=new Map;function Up(e,n,t,r){try{let o=e.check(n,t,r);return o.length===0?_p:o.map(i=>{let s=e.fix?.(n,i);return{issue:Gp(e,i),severity:e.severity,
...s!==void 0&&{fix:s}}})}catch{return[{issue:{...Hp(e.code),path:"",field:""},severity:"error"}]}}var _p=[],Hp=e=>({code:"rule-failed",message:`could not be ch\
ecked: the rule ${e} failed; please report it.`});function Gp(e,n){return{code:e.code,path:n.path,field:ke(n.path),message:e.message(n)}}var yl=[{pointer:"/spec/displayName",belongsIn:"metadata.annotations[openchoreo.dev/display-name]"},{pointer:"/spec/description",belongsIn:"metadata.annotations\
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
gateway/organizationGatewayNamespace",replacedBy:"ingress.internal",since:"v0.17"}];function gl(e,n,t){if(e.code==="wrong-type"){let a=No(e,n,t);return a?{...e,message:`must be an object, not a string: write {kind: ${a.kind}, name: ${a.name}}.`}:
e}let r=e.code==="unknown-field"?Zt(e.path,t):void 0;if(e.code!=="unknown-field"||!r)return e;let{suggestion:o,...i}=e,s=e.knownIn===void 0?"":` (exists in ${e.
knownIn})`;return{...i,message:r.belongsIn===void 0?`unknown field${s}: replaced by ${r.replacedBy}, which has another form; migrate the manifest with openchore\
o-planes migrate.`:`unknown field: it belongs in ${r.belongsIn}.`}}function Zt(e,n){return yl.find(t=>t.pointer===e&&de(t,n))}function hl(e,n){let t=e.code==="u\
nknown-field"?Zt(e.path,n)?.belongsIn:void 0;return t?.startsWith("spec.")?`/${t.replaceAll(".","/")}`:void 0}function No(e,n,t){if(e.code!=="wrong-type")return;
let r=An(S(n,"/kind"),t).find(({pointer:s})=>s===e.path),[o]=r?.form==="object"?r.to:[],i=O(n,e.path);return o!==void 0&&typeof i=="string"&&i.length<=63&&Vp.test(
i)?{kind:o,name:i}:void 0}var Vp=/^[a-z\d](?:[-a-z\d]*[a-z\d])?$/;function bl(e,n,t={}){let{value:r,issues:o,placeOf:i}=to(e,n),s=V(n),a=o.flatMap(u=>hl(u,s)??[]),l=o.filter(u=>u.code!=="missing-field"||!(It(u,r,s)||zp(u.path,
a))).map(u=>gl(u,r,s));if(!g(r)||!qe(s,r.kind))return{issues:l,advice:[]};let c=ml(r,s,[],t,e.isPartial?Yp:He);if(c.length===0)return{issues:l,advice:c};let d=new Set(
l.flatMap(qp)),p=c.map(u=>Qp(u,i(u.issue.path)));return{issues:l,advice:p.filter(({issue:{path:u}})=>!d.has(u)&&!At(e.unknown,u))}}function qp({path:e,...n}){return n.
code!=="unknown-field"||n.suggestion===void 0?[e]:[e,`${e.slice(0,e.lastIndexOf("/"))}/${F(n.suggestion)}`]}var zp=(e,n)=>n.some(t=>`${t}/`.startsWith(`${e}/`)),
Yp=He.filter(e=>e.needsWhole!==!0);function Qp(e,n){return n===e.issue.path?e:{...e,issue:{...e.issue,path:n,field:ke(n)}}}function*Mo(e,n){let{value:t,isFixable:r}=e;if(!r||!g(t))return;let{issues:o,advice:i}=bl(e,n);for(let s of o)yield*Jp(e,s,n);if(!o.some(({code:s})=>s==="mispla\
ced-fields"))for(let{issue:s,fix:a}of i)a!==void 0&&(yield{issue:s,isSafe:!0,title:"Set the correct value",after:()=>Rn(t,ue(s.path),a)})}function vl(e,n){let t=qi(
e);return t.length>0?t:n}function wl({issue:e,isSafe:n,after:t},r,o){if(!n)return!1;let i=[...new Set(o.map(V))];return e.code==="unknown-field"&&i.some(s=>Zp(e.
path,r,s))?!1:i.every(s=>[...Mo(r,s)].some(a=>a.isSafe&&B(a.after(),t())))}function Zp(e,n,t){return H.slice(H.indexOf(V(t))+1).some(o=>!an(n,o).some(i=>i.code===
"unknown-field"&&`${e}/`.startsWith(`${i.path}/`)))}function Jp(e,n,t){let{value:r}=e,o=ue(n.path),i=o.at(-1)??"",s=(a,l)=>({issue:n,isSafe:!1,title:a,after:()=>Rn(
r,o,l)});switch(n.code){case"wrong-type":{let a=No(n,r,V(t));return a?[{...s(`Write {kind: ${a.kind}, name: ${a.name}}`,a),isSafe:!0}]:[]}case"null-value":return[
{...s(`Remove ${i}`,void 0),isSafe:!0}];case"namespace-not-allowed":return[{...s("Remove the namespace",void 0),isSafe:!0}];case"unknown-field":{if(Zt(n.path,V(
t)))return[];let{suggestion:a}=n,l=s(`Remove ${i}`,void 0);if(a===void 0)return[l];let c={...l,title:`Rename it to ${a}`,after:()=>Rn(r,o,xl,a)};return Xp(n,c,e,
t)?[{...c,isSafe:!0}]:[c,l]}case"unknown-kind":case"unknown-value":{let a=n.suggestion??(n.allowed.length===1?n.allowed[0]:void 0);return a===void 0?[]:[s(`Writ\
e ${a}`,a)]}case"wrong-api-version":return n.allowed.slice(0,1).map(a=>s(`Write ${a}`,a));case"value-from":return n.found==="neither"?[]:n.branches.map(a=>{let[
l=""]=n.branches.filter(c=>c!==a);return{...s(`Keep ${a}, remove ${l}`,void 0),after:()=>Rn(r,[...o,l],void 0)}});default:return[]}}function Xp(e,{after:n},t,r){
if(e.code!=="unknown-field"||e.knownIn===void 0)return!1;let o=[...ue(e.path).slice(0,-1),e.suggestion??""].map(i=>`/${F(i)}`).join("");return!an(St(t,n()),r).some(
({path:i})=>i===o||i.startsWith(`${o}/`))}var xl=Symbol("rename");function Rn(e,[n,...t],r,o){if(n===void 0)return r;if(Array.isArray(e)&&t.length===0&&r===void 0)
return e.filter((a,l)=>String(l)!==n);if(Array.isArray(e))return e.map((a,l)=>String(l)===n?Rn(a,t,r,o):a);if(!g(e))return e;if(t.length>0)return{...e,[n]:Rn(e[n],
t,r,o)};if(r===xl)return Object.fromEntries(Object.entries(e).map(([a,l])=>[a===n?o:a,l]));let{[n]:i,...s}=e;return r===void 0?s:{...e,[n]:r}}function Pl(e,{release:n,candidates:t,isPatch:r=!1}={}){let o=Et(e,{isPatch:r}),{release:i,candidates:s}=n===void 0?Yi(o):{release:n,candidates:t},l=o.flatMap(({
document:f,resources:m})=>m.map(y=>({document:f,resource:y,...em(y,i,s)}))).filter(({fixed:f})=>f>0).map(({document:f,resource:m,after:y,fixed:b})=>({document:f,
pointer:m.pointer,after:Wi(m,y),fixed:b})),{text:c,refused:d,removedComments:p}=Ts(e,l),u=new Set(d.map(({change:f})=>f));return{text:c,fixed:l.reduce((f,m)=>u.
has(m)?f:f+m.fixed,0),removedComments:p,notFixed:d.map(({change:{document:f,pointer:m},reason:y})=>({line:f.positionOf(m).start.line,reason:y}))}}function em(e,n,t){
let r=e,o=0;for(let s=i(r);s!==void 0&&o<nm;s=i(r))r=St(r,s.after()),o++;return{after:r.value,fixed:o};function i(s){for(let a of Mo(s,n))if(a.isSafe&&(t===void 0||
wl(a,s,vl(e,t))))return a}}var nm=200;var kl="<redacted>";function Rl(e){let n=/^(["'])[^\n]*\1$/.exec(e)?.[1];return n!==void 0?n+kl+n:e.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(t,r,o,i,s)=>s===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.
test(t)?t:`${r}${kl}${i}`)}function Al(e,n,t){let r=e.slice(n,t),o=[...r.matchAll(tm)];return o.flatMap((i,s)=>{if(i[1]==="END")return[];let a=o[s+1],l=a?.[1]==="END"?a.index+a[0].length:
rm(r,i.index,a?.index??r.length);return[[n+i.index,n+l]]})}var tm=/-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY-----/g;function rm(e,n,t){let r=Ol(e,n);for(;r<t;){
let o=Ol(e,r+1);if(!om(e.slice(r+1,o)))break;r=o}return Math.min(r,t)}function Ol(e,n){let t=e.indexOf(`
`,n);return t===-1?e.length:t}function om(e){return im.test(e)||/^[A-Za-z0-9+/=]*$/.test(e.replace(/[\s#>|"',\\-]/g,""))}var im=/(?:Proc-Type|DEK-Info):/;function Sl(e,n){let{start:t,end:r}=e.range,o=n.slice(t.offset,r.offset);if(!am.test(o)&&!$o.test(o.replace(/\s+/g,"")))return[];let{root:i}=e.syntax,s=i?[...lm(
e,e.value),...cm(i,n,e.value)]:Nl(o,t.offset),a=Cl(s);return Cl([...a,...um(e,n),...Al(n,t.offset,r.offset)])}var El=new Set(["clientKey","bearerToken","passwor\
d","token","privateKey"]),Dl=new Set(["data","stringData"]),sm="kubectl.kubernetes.io/last-applied-configuration",am=/clientKey|bearerToken|password|token|privateKey|Secret|last-applied|PRIVATE KEY|:\/\/[^/?#\s]*@|\\/,
$o=/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/,To=(e,n)=>El.has(n)||n===sm||n==="value"&&El.has(e),Il=()=>!0;function*lm(e,n){for(let{pointer:t}of Xt(n,"","",
"",To)){let{start:r,end:o}=e.positionOf(t);yield[r.offset,o.offset]}}function*Xt(e,n,t,r,o){if(Array.isArray(e))for(let[i,s]of e.entries())yield*Xt(s,`${n}/${i}`,
t,r,o);else if(g(e)){let i=s=>e.kind==="Secret"&&Dl.has(s);for(let[s,a]of Object.entries(e))yield*Xt(a,`${n}/${F(s)}`,r,s,i(s)?Il:o)}else typeof e=="string"&&(o(
t,r)||Ll(e))&&(yield{pointer:n,text:e})}function Ll(e){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(e)?!0:$o.test(e.replace(/\s+/g,""))}function*cm(e,n,t){
let r,o=({extent:a})=>n.slice(...a);function*i(a,l,c,d){let{kind:p,children:u,isMarked:f,extent:m}=a;p==="scalar"&&f&&(r??=new Set(Array.from(Xt(t,"","","",To),
v=>Jt(v.text))),r.has(Jt(o(a).replace(/^[|>][^\n]*\n/,"")))&&(yield m));let y=p==="map"&&u.some(v=>v.key?.name==="kind"&&Jt(o(v))==="Secret"),b=new Set;for(let v of[
...u].reverse()){if(p==="list"||v.key?.name===void 0){yield*i(v,l,c,d);continue}let{name:h}=v.key,k=y&&Dl.has(h)?Il:d;b.has(h)?yield*s(v,c,h,k):yield*i(v,c,h,k),
b.add(h)}}function*s(a,l,c,d){a.kind==="scalar"&&(d(l,c)||Ll(Jt(o(a))))&&(yield a.extent);for(let p of a.children){let u=p.key?.name;yield*u===void 0?s(p,l,c,d):
s(p,c,u,d)}}yield*i(e,"","",To)}var Jt=e=>e.replace(/\s+/g,"").replace(/^["']|["']$/g,"");function*Nl(e,n){for(let r of e.matchAll(dm)){let[o,i=o]=r,s=n+r.index+
o.length;yield[s-i.length,s]}let t=n;for(let r of e.split(`
`))$o.test(r)&&(yield[t,t+r.length]),t+=r.length+1}var dm=/\b(?:clientKey|bearerToken|password|token|privateKey)["']?[ \t]*:[ \t]*(\S.*)|(?<=:\/\/)[^/?#\s]*@/g;
function*um({syntax:e},n){for(let[t,r]of e.comments)yield*Nl(n.slice(t,r),t)}function Cl(e){let n=[];for(let[t,r]of[...e].sort(([o],[i])=>o-i)){let o=n.at(-1);o&&
t<o[1]?o[1]=Math.max(o[1],r):r>t&&n.push([t,r])}return n}function Ml(e){let n=[],t=0;for(let r of Bn(e))for(let[o,i]of Sl(r,e))n.push(e.slice(t,o),Rl(e.slice(o,i))),t=i;return[...n,e.slice(t)].join("").split(`
`)}function fm(e,n){if(n.length===0)return[];let t=Ml(e);return n.map(r=>t[r.line-1]?.replace(/\r$/,"").endsWith(r.text)??!1?r:{...r,text:"# <redacted>"})}function Tl(e,n,t){
return fm(n,t).map(({line:r,text:o})=>`${e}:${r}  comment removed with its field: ${o}`)}function $l({isPatch:e=!1,patchKind:n}){return{isPatch:e,...n!==void 0&&{patchKind:n}}}function Bl(){let e=new Map,n=new Map;function t(i,{release:s,sets:a},l){if(s)return s;let c=a.length>1,d=c?l.map(pm):l;if(c){let m=n.get(i)??[];m.push(...d),n.
set(i,m)}for(let m of a){let{poll:y,unasked:b}=r(m),v=y.unasked;for(let h of d)y.add(h);y.unasked>v&&b.set(i,(b.get(i)??0)+y.unasked-v)}let{poll:p,files:u}=r(a[0]),
f=Ko(p.leading);return d.length>0&&u.set(i,f),{release:f,from:"detected"}}function r(i){let s=e.get(i);if(s)return s;let a={poll:dt(),unasked:new Map,files:new Map};
return e.set(i,a),a}function o(i){let s=new Map,a=[];for(let[l,{poll:c,unasked:d,files:p}]of e){if(!c.isUnanimous)for(let[m,y]of d)for(let b of(n.get(m)??i(m)??
[]).slice(0,y))c.recount(b);let u=c.decide();s.set(l,u);let f=V(u.release);for(let[m,y]of p)V(y)!==f&&a.push(m)}return{detected:s,outdated:a,releaseOf:({release:l,
sets:[c]})=>l??{release:s.get(c)?.release??Er,from:"detected"}}}return{vote:t,decide:o}}function pm({fits:e,issues:n}){return{fits:_n(e),issues:_n(n)}}var mm=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,ym=/##(\w*)\[/g,gm=e=>!/[^\n\x20-\x7e]|::|##/.test(e);function Fl(e){return gm(e)&&!e.includes(
`
`)?e:vm(e.replace(mm,hm))}function hm(e){let n=e.codePointAt(0)??0;return n>65535?`\\u{${n.toString(16)}}`:`\\u${bm(n)}`}var bm=e=>e.toString(16).padStart(4,"0");function vm(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(ym,"##$1\\[")}function jl(e,n){e.stderr(`${Fl(n)}
`)}var Wl=require("buffer"),ie=require("fs"),Ul=require("path");var Kl=require("fs"),wm=require("path");var Bo="<stdin>";function xm(e,n){return e===Bo?Buffer.from(n.stdin()):_l((0,Ul.resolve)(n.cwd,e))}function _l(e){let n=(0,ie.openSync)(e,"r");try{if(/^\/(?:dev|proc)\//.test(e))
return(0,ie.readFileSync)(n);let t=(0,ie.readSync)(n,tt);return t<tt.length?tt.subarray(0,t):Pm(n)}finally{(0,ie.closeSync)(n)}}var tt=Buffer.allocUnsafeSlow(64*
1024);function Pm(e){let{size:n}=(0,ie.fstatSync)(e),t=Buffer.allocUnsafeSlow(Math.max(n,tt.length)),r=tt.copy(t);for(;r<t.length;){let i=(0,ie.readSync)(e,t,r,
t.length-r,null);if(i===0)return t.subarray(0,r);r+=i}let o=(0,ie.readFileSync)(e);return o.length===0?t:Buffer.concat([t,o])}function Hl(e){if(e[0]===255&&e[1]===
254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);let n=e.toString("utf8");return(0,Wl.isUtf8)(
e)?n:n.replaceAll("\uFFFD","\uFFFF")}function Gl({path:e,fullPath:n,fromDirectory:t},r){let o=e===Bo?xm(e,r):_l(n);return t&&!km(o)?void 0:Hl(o)}function km(e){
return e[0]===255||e[0]===254?Jr(Hl(e)):e.includes("openchoreo")||e.includes("Plane")&&Jr(e.toString("latin1"))}var Rm,Om=()=>Rm??=require("./write.cjs"),Vl=(...e)=>Om().writeFiles(...e);function Am({files:e,contextOf:n},t){let r=[],o=[],i=0,s=Em({files:e,contextOf:n},t);for(let a of e){let{path:l}=a,c=ql(a,t);if(c===void 0)continue;let d=Pl(c,s(
a));for(let{line:p,reason:u}of d.notFixed)o.push(`${l}:${p}  not fixed: ${u}`);o.push(...Tl(l,c,d.removedComments)),d.fixed!==0&&(r.push({path:(0,Fo.resolve)(t.
cwd,l),shown:l,text:d.text,before:c}),i+=d.fixed)}return Vl(r,{io:t,lookedAt:e.map(({path:a})=>(0,Fo.resolve)(t.cwd,a)),onWritten:()=>{for(let a of o)jl(t,a);t.
stderr(`${nr(i,"finding")} fixed in ${nr(r.length,"file")}
`)}})}function Em({files:e,contextOf:n},t){let r=Bl(),o=a=>{let l=a&&ql(a,t);if(!(a===void 0||l===void 0))return oo(Et(l,$l(n(a))))};for(let[a,l]of e.entries()){
let c=n(l);c.release===void 0&&r.vote(a,c,o(l)??[])}let{detected:i,releaseOf:s}=r.decide(a=>o(e[a]));return a=>{let l=n(a),{release:c,from:d}=s(l),p=l.isPatch??
!1;return{release:c,isPatch:p,...d==="detected"&&{candidates:[c,...l.sets.flatMap(u=>i.get(u)?.candidates??[])]}}}}function ql(e,n){try{return Gl(e,n)}catch{return}}0&&(module.exports={fixFiles});
