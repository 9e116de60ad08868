"use strict";var G=Object.defineProperty;var pn=Object.getOwnPropertyDescriptor;var gn=Object.getOwnPropertyNames;var mn=Object.prototype.hasOwnProperty;var v=(e,n)=>{for(var t in n)G(e,t,{get:n[t],enumerable:!0})},yn=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of gn(n))!mn.call(e,o)&&o!==
t&&G(e,o,{get:()=>n[o],enumerable:!(r=pn(n,o))||r.enumerable});return e};var vn=e=>yn(G({},"__esModule",{value:!0}),e);var xr={};v(xr,{policyCommand:()=>mr});module.exports=vn(xr);var fn=require("fs"),cn=require("path");var bn=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,hn=/##(\w*)\[/g;function Ne(e){return`${JSON.stringify(e,null,2).replace(bn,n=>n===`
`?n:xn(n)).replace(hn,"##$1\\u005b")}
`}function xn(e){return Array.from({length:e.length},(n,t)=>`\\u${Pn(e.charCodeAt(t))}`).join("")}var Pn=e=>e.toString(16).padStart(4,"0");var U={};v(U,{isPlane:()=>Rn,validatePlane:()=>On,withDefaults:()=>Nn});var wn,q=()=>wn??=require("./v0.3.cjs"),On=(...e)=>q().validatePlane(...e),Rn=(...e)=>q().
isPlane(...e),Nn=(...e)=>q().withDefaults(...e);var A={};v(A,{isPlane:()=>En,validatePlane:()=>kn,withDefaults:()=>$n});var Sn,z=()=>Sn??=require("./v0.4.cjs"),kn=(...e)=>z().validatePlane(...e),En=(...e)=>z().
isPlane(...e),$n=(...e)=>z().withDefaults(...e);var V={};v(V,{isPlane:()=>Dn,validatePlane:()=>Fn,withDefaults:()=>An});var Cn,W=()=>Cn??=require("./v0.6.cjs"),Fn=(...e)=>W().validatePlane(...e),Dn=(...e)=>W().
isPlane(...e),An=(...e)=>W().withDefaults(...e);var Y={};v(Y,{isPlane:()=>_n,validatePlane:()=>Ln,withDefaults:()=>Mn});var In,K=()=>In??=require("./v0.7.cjs"),Ln=(...e)=>K().validatePlane(...e),_n=(...e)=>K().
isPlane(...e),Mn=(...e)=>K().withDefaults(...e);var Z={};v(Z,{isPlane:()=>Bn,validatePlane:()=>Tn,withDefaults:()=>Gn});var jn,J=()=>jn??=require("./v0.8.cjs"),Tn=(...e)=>J().validatePlane(...e),Bn=(...e)=>J().
isPlane(...e),Gn=(...e)=>J().withDefaults(...e);var X={};v(X,{isPlane:()=>zn,validatePlane:()=>Un,withDefaults:()=>Wn});var qn,H=()=>qn??=require("./v0.9.cjs"),Un=(...e)=>H().validatePlane(...e),zn=(...e)=>H().
isPlane(...e),Wn=(...e)=>H().withDefaults(...e);var I={};v(I,{isPlane:()=>Yn,validatePlane:()=>Kn,withDefaults:()=>Jn});var Vn,Q=()=>Vn??=require("./v0.10.cjs"),Kn=(...e)=>Q().validatePlane(...e),Yn=(...e)=>Q().
isPlane(...e),Jn=(...e)=>Q().withDefaults(...e);var ne={};v(ne,{isPlane:()=>Xn,validatePlane:()=>Hn,withDefaults:()=>Qn});var Zn,ee=()=>Zn??=require("./v0.12.cjs"),Hn=(...e)=>ee().validatePlane(...e),Xn=(...e)=>ee().
isPlane(...e),Qn=(...e)=>ee().withDefaults(...e);var re={};v(re,{isPlane:()=>tt,validatePlane:()=>nt,withDefaults:()=>rt});var et,te=()=>et??=require("./v0.13.cjs"),nt=(...e)=>te().validatePlane(...e),tt=(...e)=>te().
isPlane(...e),rt=(...e)=>te().withDefaults(...e);var ie={};v(ie,{isPlane:()=>st,validatePlane:()=>it,withDefaults:()=>at});var ot,oe=()=>ot??=require("./v0.14.cjs"),it=(...e)=>oe().validatePlane(...e),st=(...e)=>oe().
isPlane(...e),at=(...e)=>oe().withDefaults(...e);var L={};v(L,{isPlane:()=>ut,validatePlane:()=>dt,withDefaults:()=>ft});var lt,se=()=>lt??=require("./v0.15.cjs"),dt=(...e)=>se().validatePlane(...e),ut=(...e)=>se().
isPlane(...e),ft=(...e)=>se().withDefaults(...e);var le={};v(le,{isPlane:()=>gt,validatePlane:()=>pt,withDefaults:()=>mt});var ct,ae=()=>ct??=require("./v0.17.cjs"),pt=(...e)=>ae().validatePlane(...e),gt=(...e)=>ae().
isPlane(...e),mt=(...e)=>ae().withDefaults(...e);var ue={};v(ue,{isPlane:()=>bt,validatePlane:()=>vt,withDefaults:()=>ht});var yt,de=()=>yt??=require("./v1.0.cjs"),vt=(...e)=>de().validatePlane(...e),bt=(...e)=>de().
isPlane(...e),ht=(...e)=>de().withDefaults(...e);var _={};v(_,{isPlane:()=>wt,validatePlane:()=>Pt,withDefaults:()=>Ot});var xt,fe=()=>xt??=require("./v1.1.cjs"),Pt=(...e)=>fe().validatePlane(...e),wt=(...e)=>fe().
isPlane(...e),Ot=(...e)=>fe().withDefaults(...e);var Se={"v0.3":U,"v0.4":A,"v0.5":A,"v0.6":V,"v0.7":Y,"v0.8":Z,"v0.9":X,"v0.10":I,"v0.11":I,"v0.12":ne,"v0.13":re,"v0.14":ie,"v0.15":L,"v0.16":L,"v0.17":le,"v1.0":ue,
"v1.1":_,"v1.2":_};var R=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var ce={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"\
v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"};var ke={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Build\
Plane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlan\
e","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlan\
e","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","W\
orkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","Clu\
sterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Rt(e){return typeof e!="object"||e===null||Array.isArray(e)}function pe(e){return!Rt(e)}var M=R[R.length-1]??R[0],Dr=ce[M];function C(e){return ce[e]}function Ee(e,n){return typeof n=="string"&&ke[e].includes(n)}function $e(e){return typeof e=="string"&&Object.hasOwn(Se,e)}function Ce(e,{variables:n,validations:t},r,o){let i=`${e.toLowerCase()}s`,s={name:`openchoreo-planes-${i}`,labels:{"app.kubernetes.io/part-of":"openchoreo-plan\
es"},annotations:{"openchoreo-planes/contract":`${e} of ${r}, which is the contract of ${C(r)}`}},a="admissionregistration.k8s.io/v1";return[{apiVersion:a,kind:"\
ValidatingAdmissionPolicy",metadata:s,spec:{failurePolicy:"Fail",matchConstraints:{resourceRules:[{apiGroups:["openchoreo.dev"],apiVersions:["v1alpha1"],operations:[
"CREATE","UPDATE"],resources:[i]}]},...n.length>0&&{variables:n},validations:t.map(d=>({...d,reason:"Invalid"}))}},{apiVersion:a,kind:"ValidatingAdmissionPolicy\
Binding",metadata:s,spec:{policyName:s.name,validationActions:[o]}}]}var Fe=e=>e.replaceAll("~","~0").replaceAll("/","~1");function Ie(e,n,t){if(n===void 0)return t?De(e):N(e);if(n===`${k}binary`)return Et(e);if(n===`${k}timestamp`)return St.test(e)&&kt(e)?N(e):void 0;let r=Nt.get(n);
if(!r)return N(e);let o=De(e);return r==="float"&&o.type==="integer"?E(Number(o.value)):o.type===r?o:void 0}var k="tag:yaml.org,2002:",Nt=new Map([[`${k}int`,"i\
nteger"],[`${k}float`,"float"],[`${k}bool`,"boolean"],[`${k}null`,"null"]]),St=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function kt(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function Et(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return N(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function De(e){
let n=$t.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return Ct(e)??N(e);if(!/[-+0-9]/.test(t))return N(e);let r=e.replaceAll("_","");return Dt(r)??Ft(r)??
N(e)}var $t=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Ae(!0)]),...["n","N","no","No","NO","false","False","FALSE","o\
ff","Off","OFF"].map(e=>[e,Ae(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,E(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,E(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,E(Number.NEGATIVE_INFINITY)])]);
function N(e){return{type:"text",value:e,key:e}}function Ae(e){return{type:"boolean",value:e,key:String(e)}}function E(e){return{type:"float",value:e,key:It(e)}}
function Ct(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?E(n):void 0}
function Ft(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?E(n):void 0}function Dt(e){let n=At.
exec(e);if(!n)return;let[,t="",r,o,i,s="0"]=n,a=r!==void 0?j(r,"0x",16):o!==void 0?j(o,"0o",22):i!==void 0?j(i,"0b",64):j(s,"",20);if(a===void 0||a>=2n**64n)return;
let d=t==="-"?-a:a;return d>=-(2n**63n)&&d<2n**63n?{type:"integer",value:Number(d),key:String(d)}:t===""?{type:"integer",value:Number(d),key:void 0}:void 0}var At=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;
function j(e,n,t){return e.length<=t?BigInt(n+e):void 0}function It(e){let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".\
inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":"0";let t=1;for(;Math.fround(Number(n.toPrecision(t)))!==n;)t++;let[r,o]=n.toExponential(t-1).split("e"),i=Number(
o);return i>=-4&&i<6?String(Number(n.toPrecision(t))):`${r}e${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}function _e(e,n){return Te(e,n)?e:ge(e,n)}function Me(e,n){return Te(e,n)&&!Gt.test(e)?e:ge(e,n)}function ge(e,n){return JSON.stringify(e).replace(Mt,t=>{let r=t.
codePointAt(0)??0;return r<=65535?Le(r):n==="json"?[...Array(t.length).keys()].map(o=>Le(t.charCodeAt(o))).join(""):`\\U${r.toString(16).padStart(8,"0")}`})}var Le=e=>`\
\\u${e.toString(16).padStart(4,"0")}`;function je(e){return!Be.test(e.replaceAll(`
`,""))}function Te(e,n){return n==="json"||Be.test(e)||jt.test(e)||Tt.test(e)||n==="flow"&&Bt.test(e)?!1:!Lt(e)}function Lt(e){return/^[-+.]?\d/.test(e)&&(!Number.
isNaN(Number(e))||_t.test(e))?!0:Ie(e,void 0,!0)?.type!=="text"}var _t=/^(?:\d{4}-\d\d?-\d\d?(?:$|[Tt\s])|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$)/,Be=/[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]/u,
Mt=/[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]/gu,jt=/^(?:$|[\s?:,[\]{}#&*!|>'"%@`]|-(?!-?[A-Za-z])|=$|<<$)/,Tt=/:(?: |$)| #| $/,
Bt=/[,[\]{}?]|^[-:]|:$/,Gt=/^(?:---|\.\.\.)/;var Ge={indent:2,dash:2,newline:`
`,json:!1,isSpread:!1,padding:{map:" ",list:""},unquoted:new Set};var qt={above:()=>[],behind:()=>{},copied:()=>{},scalar:()=>{}};function Ut(e,n,t,r,o,i){return qe(`${Wt(e,o)}:`,n,t,r,o,i)}function zt(e,n,t,r,o){return qe("-",
e,n,t,r,o)}function qe(e,n,t,r,o,i){let s=e==="-",a=" ".repeat(t),d=i.above(r).map(b=>a+b),m=i.copied(r,n,t,s);if(m!==void 0)return[...d,a+e+m];let p=i.behind(r),
{first:y,rest:f}=Vt(n,t,s,r,o,i);s&&p!==void 0&&me(n)&&d.push(a+p);let P=[a+e,y,s&&me(n)?void 0:p].filter(b=>b);return[...d,P.join(" "),...f]}var Wt=(e,{json:n})=>Me(
e,n?"json":"block");function Vt(e,n,t,r,o,i){if(!me(e))return We(e,n,t?2:o.indent,o);let s=t?n+2:n+(Array.isArray(e)?o.dash:o.indent),a=ze(e,s,r,o,i);return t?{
first:(a[0]??"").slice(s),rest:a.slice(1)}:{first:"",rest:a}}function Ue(e){return ze(e,0,"",Ge,qt).join(`
`)}function ze(e,n,t,r,o){if(Array.isArray(e)&&e.length>0)return e.flatMap((a,d)=>zt(a,n,`${t}/${d}`,r,o));if(pe(e)&&Object.keys(e).length>0)return Object.entries(
e).flatMap(([a,d])=>Ut(a,d,n,`${t}/${Fe(a)}`,r,o));let{first:i,rest:s}=We(e,n,r.indent,r);return[" ".repeat(n)+i,...s]}var me=e=>Array.isArray(e)?e.length>0:pe(
e)&&Object.keys(e).length>0;function We(e,n,t,r){if(typeof e!="string")return{first:JSON.stringify(e),rest:[]};let o=Yt(e,n+t,r);return o?{first:o[0]??"",rest:o.
slice(1)}:{first:Kt(e,r),rest:[]}}function Kt(e,{json:n,unquoted:t},r="block"){return!n&&t.has(e)&&(r==="block"||!/[,[\]{}?]/.test(e))?e:_e(e,n?"json":r)}function Yt(e,n,{
json:t}){if(t||!e.includes(`
`)||!/^[^\s#]/.test(e)||!je(e))return;let r=e.split(`
`),o=r.length-1-r.findLastIndex(s=>s!=="");if(o>1||r.some(s=>/\s$/.test(s)))return;let i=" ".repeat(n);return[`|${o===0?"-":""}`,...r.slice(0,r.length-o).map(s=>s===
""?"":i+s)]}var Ve={ok:0,findings:1,failure:2};var Ht=require("util");var $=[],ye=[];function ve(e,n,t){if(e===n)return 0;let r=t?.maxDistance,o=e;e.length>n.length&&(e=n,n=o);let i=e.length,s=n.length;for(;i>0&&e.charCodeAt(~-i)===
n.charCodeAt(~-s);)i--,s--;let a=0;for(;a<i&&e.charCodeAt(a)===n.charCodeAt(a);)a++;if(i-=a,s-=a,r!==void 0&&s-i>r)return r;if(i===0)return r!==void 0&&s>r?r:s;
let d,m,p,y,f=0,P=0;for(;f<i;)ye[f]=e.charCodeAt(a+f),$[f]=++f;for(;P<s;){for(d=n.charCodeAt(a+P),p=P++,m=P,f=0;f<i;f++)y=d===ye[f]?p:p+1,p=$[f],m=$[f]=p>m?y>m?
m+1:y:y>p?p+1:y;if(r!==void 0){let b=m;for(f=0;f<i;f++)$[f]<b&&(b=$[f]);if(b>r)return r}}return $.length=i,ye.length=i,r!==void 0&&m>r?r:m}var Jt=64;function T(e,n){if(e.length>Jt)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let i of n){if(Math.abs(i.length-
e.length)>=r)continue;let s=i.toLowerCase(),a=Zt(t,s)?1:ve(t,s,{maxDistance:r});a<r&&(r=a,o=i)}return o}function Zt(e,n){if(e.length!==n.length||e===n)return!1;let t=0;for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+
2)}var h=class extends Error{name="UsageError"};function Ke(e,n,t=""){let r=T(e,n);return r===void 0?"":`; did you mean ${t}${r}?`}var ur=require("fs"),Oe=require("path");var nn=require("fs"),x=require("path");var Ye={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function Je(e,n){let{overrides:t=[],sets:r=[],complete:o=!1}=e,
i={release:e.release,rules:e.rules??{},sets:r,complete:o,failLevel:e.failLevel,source:n.source,folder:n.folder},s=new Map;return a=>{if(a===void 0)return i;let d=t.
filter(({files:y})=>y.some(f=>f.matchOf(a)!==void 0));if(d.length===0)return i;let m=d.map(y=>t.indexOf(y)).join(),p=s.get(m)??d.reduce(Xt,i);return s.set(m,p),
p}}function Xt(e,{release:n,rules:t}){return{...e,release:n??e.release,rules:{...e.rules,...t}}}var B=class extends Error{name="ConfigError";lines;constructor(n){super(n.join(`
`)),this.lines=n}};var Qt,er=()=>Qt??=require("./config-file.cjs"),Ze=(...e)=>er().loadConfig(...e);var nr,tr=()=>nr??=require("./ignored.cjs"),be=(...e)=>tr().createFilter(...e);function He({overrides:e=[],sets:n=[]}){return[...e.flatMap(({files:t})=>t).map(rr),...n.map(or)]}var rr=({pattern:e,matchOf:n})=>({matches:t=>n(t)!==void 0,words:`\
no file matches "${e}" of overrides`}),or=({pattern:e,matchOf:n})=>({matches:t=>(n(t)??t)!==t,words:`no folder with manifests matches "${e}" of sets`});var O=require("path");function F(e,n){let t=e.endsWith(O.sep)?e.length:e.length+1;if(n.length>t&&n.startsWith(e)&&n.charAt(t-1)===O.sep)return Xe(n.slice(t))}function he(e,n){
let t=(0,O.relative)(e,n);return t===""?".":(0,O.isAbsolute)(t)?t:Xe(t)}var Xe=e=>O.sep==="/"?e:e.replaceAll(O.sep,"/");var ir=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function tn({cwd:e,file:n,off:t=!1}){if(t&&n!==void 0)throw new h("--confi\
g and --no-config exclude each other");let r=new Map,o=new Map,i=new Map,s=[],a=t||n===void 0?void 0:y((0,x.resolve)(e,n));function d(l){return t?Qe:a??m((0,x.dirname)(
l))}function m(l){let u=r.get(l);if(u)return u;let g=p(l)??(f(l)?Qe:m((0,x.dirname)(l)));return r.set(l,g),g}function p(l){let[u,g]=ir.filter(c=>en(xe(l,c)));if(g!==
void 0){let c=he(e,l);throw new B([`${c}: has both ${u} and ${g}; keep one of them`])}return u===void 0?void 0:y(xe(l,u))}function y(l){let u=he(e,l),g=(0,x.dirname)(
l),c=Ze(l,u),w=He(c),S=Je(c,{source:u,folder:g}),D={folder:g,source:u,settingsFor:S,globs:w,isLeftOut:be(g,c.ignore??[])};return s.push(D),D}function f(l){return P(
l)?b(l):l===e||F(e,l)===void 0}function P(l){let u=o.get(l);if(u!==void 0)return u;let g=(0,x.dirname)(l),c=b(l)||g!==l&&P(g);return o.set(l,c),c}function b(l){
let u=i.get(l)??en(xe(l,".git"));return i.set(l,u),u}return{settingsFor:l=>{let{folder:u,settingsFor:g}=d(l);return g(F(u,l))},releases:()=>[...new Set(s.flatMap(
({settingsFor:l})=>{let{release:u}=l(void 0);return u===void 0||u==="auto"?[]:[u]}))],isIgnored:(l,u)=>d(l).isLeftOut(l,u),unmatched:(l,u)=>{let g=new Map(s.filter(
({folder:c})=>u.some(w=>sr(w,c))).map(c=>[c,new Set(c.globs)]));if([...g.values()].every(({size:c})=>c===0))return[];for(let c of l){let w=d(c),S=F(w.folder,c),
D=g.get(w)??[];if(S!==void 0)for(let Re of D)Re.matches(S)&&g.get(w)?.delete(Re)}return[...g].flatMap(([{source:c},w])=>[...w].map(({words:S})=>`${c}: ${S}`))}}}
var sr=(e,n)=>e===n||F(e,n)!==void 0,Qe={folder:"",source:"",settingsFor:()=>Ye,isLeftOut:()=>!1,globs:[]},xe=(e,n)=>e.endsWith(x.sep)?e+n:e+x.sep+n;function en(e){
try{return(0,nn.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var rn=require("fs"),ar=require("path");var on="<stdin>";function we(e){let n=e.trim().toLowerCase();if(n==="auto")return{ok:!0,release:"auto"};if(n==="latest")return{ok:!0,release:M};let t=lr.exec(n),r=t===null?void 0:
`v${t[1]}`;return $e(r)?{ok:!0,release:r}:{ok:!1,suggestion:dr(n,r)}}function sn(e){let n=we(e),t=n.ok?void 0:n.suggestion,r=t===void 0?`; write one of ${R[0]} \
to ${M}, latest or auto`:`; did you mean "${t}"?`;return`unknown release "${e}"${r}`}var lr=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function dr(e,n){if(n===void 0)return T(e,[...R,"latest","auto"]);let t=Pe(n);return R.reduce((r,o)=>Math.abs(Pe(o)-t)<Math.abs(Pe(r)-t)?o:r)}function Pe(e){let[
n=0,t=0]=e.slice(1).split(".").map(Number);return n*1e4+t}function dn(e,{env:n}){if(e!==void 0)return ln(e,"option","--release");let t=n[an];return t===void 0||t===""?void 0:ln(t,"environment",an)}var an="OPENCHOREO_RE\
LEASE";function ln(e,n,t){let r=we(e);if(!r.ok)throw new h(`${t}: ${sn(e)}`);return r.release==="auto"?"auto":{release:r.release,from:n}}function un(e,n){let t=dn(e.release,n);return t===void 0?gr(fr(e,n).settingsFor(cr(n))):pr(t)}function fr(e,n){return tn({cwd:n.cwd,file:e.config,off:e["no-config"]??!1})}var cr=e=>(0,Oe.join)(e.cwd,on),pr=e=>e==="auto"?void 0:e;function gr({release:e}){return e===void 0||e==="auto"?void 0:{release:e,from:"configuration"}}function mr({options:e,positionals:n},t){if(n.length>0)throw new h("policy takes options alone, such as --kind DataPlane");let r=un(e,t);if(r===void 0)throw new h(
'policy needs the release that runs in the cluster: give --release, such as --release v1.2, set OPENCHOREO_RELEASE, or set "release" in .openchoreo-planes.yaml');
let{release:o}=r,{action:i,format:s,kind:a}=e,d=yr(o,t),p=(a===void 0?Object.keys(d):[vr(a,o,Object.keys(d))]).flatMap(y=>{let f=d[y];return f?Ce(y,f,o,i):[]});
return t.stdout(s==="json"?br(p):p.map(hr).join(`---
`)),Ve.ok}function yr(e,n){return JSON.parse((0,fn.readFileSync)((0,cn.join)(n.generated,"policies",`${C(e)}.json`),"utf8"))}function vr(e,n,t){if(Ee(C(n),e))return e;
throw new h(`${n} has no kind ${e}${Ke(e,t)||`; must be one of ${t.join(", ")}`}`)}var br=e=>Ne({apiVersion:"v1",kind:"List",items:e});function hr(e){return`${Ue(
e)}
`}0&&(module.exports={policyCommand});
