"use strict";var ue=Object.defineProperty;var Tn=Object.getOwnPropertyDescriptor;var Sn=Object.getOwnPropertyNames;var jn=Object.prototype.hasOwnProperty;var En=(n,e)=>{for(var i in e)ue(n,i,{get:e[i],enumerable:!0})},Cn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Sn(e))!jn.call(n,r)&&
r!==i&&ue(n,r,{get:()=>e[r],enumerable:!(t=Tn(e,r))||t.enumerable});return n};var $n=n=>Cn(ue({},"__esModule",{value:!0}),n);var Ri={};En(Ri,{ValidationError:()=>G,assertBuildPlane:()=>mi,assertDataPlane:()=>pi,assertEnvironment:()=>bi,assertObservabilityPlane:()=>hi,assertOrganization:()=>vi,
formatIssue:()=>J,isBuildPlane:()=>gi,isDataPlane:()=>di,isEnvironment:()=>wi,isObservabilityPlane:()=>yi,isOrganization:()=>ki,isPlane:()=>Oi,validateBuildPlane:()=>On,
validateDataPlane:()=>Dn,validateEnvironment:()=>An,validateObservabilityPlane:()=>In,validateOrganization:()=>Rn,validatePlane:()=>Di,validateUpdate:()=>Ai,withDefaults:()=>zn});
module.exports=$n(Ri);function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function v(n){return!c(n)}function S(n){return n.split("/").slice(1).map(Vn)}var q=n=>n.replaceAll("~","~0").replaceAll("/","~1"),Vn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function Ce(n){return/[~\d]/.test(n)?S(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function P(n,e){
let i=n;for(let t of Kn(e))if(Array.isArray(i))i=i[Number(t)];else if(v(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function Kn(n){let e=fe.get(n);if(e)return e;let i=S(n);return fe.size<Ln&&fe.set(n,i),i}var fe=new Map,Ln=1e3;function $e(n,e){let i=v(n)?n.kind:void 0,t=typeof i=="string"&&Object.hasOwn(e,i)?e[i]:void 0;return Ve(n,t??{},n)}function Ve(n,e,i){if(!v(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[r,s]of Object.entries(e)){let o=Object.hasOwn(n,r)?n[r]:void 0,a="within"in s?o==null?o:Ve(o,s.within,i):o??Nn(s,i);a!==void 0&&
(t[r]=a)}return t}function Nn(n,e){if("value"in n)return n.value;let i=S(n.from).reduce((t,r)=>v(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||
i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===void 0||n.pattern.test(i)?i:void 0}var $=[],ce=[];function de(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let s=n.length,o=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-o);)s--,o--;let a=0;for(;a<s&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(s-=a,o-=a,t!==void 0&&o-s>t)return t;if(s===0)return t!==void 0&&o>t?t:o;
let b,w,g,z,p=0,T=0;for(;p<s;)ce[p]=n.charCodeAt(a+p),$[p]=++p;for(;T<o;){for(b=e.charCodeAt(a+T),g=T++,w=T,p=0;p<s;p++)z=b===ce[p]?g:g+1,g=$[p],w=$[p]=g>w?z>w?
w+1:z:z>g?g+1:z;if(t!==void 0){let B=w;for(p=0;p<s;p++)$[p]<B&&(B=$[p]);if(B>t)return t}}return $.length=s,ce.length=s,t!==void 0&&w>t?t:w}var Bn=64;function F(n,e){if(n.length>Bn)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let o=s.toLowerCase(),a=Fn(i,o)?1:de(i,o,{maxDistance:t});a<t&&(t=a,r=s)}return r}function Fn(n,e){if(n.length!==e.length||n===e)return!1;let i=0;for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+
2)}var m=Object.prototype;function I(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function D(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)
i++;return i>e}function Le(n,e){let i=0;for(let t in n){let r=n[t];i+=t.length+(Ke(r)?r.length:0)}return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Ke).join("")).length>e}var Ke=n=>typeof n=="string";function pe(n){let e=n.filter(v).filter(t=>t.controller===!0),i=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(i.map(r=>t[r])))).size>1}var R=!1,_=[{code:"unreadable",path:"",field:"",message:""}],Be=1e4,U=0,H={code:"too-many-issues",path:"",field:"",message:""};function Fe(n,e){let i=U;U=0;try{
let t=Ge(n,e);if(t===null||U<Be)return t;let r=t.filter(s=>s!==H);return[...r,{...H,omitted:t.length-r.length}]}finally{U=i}}var Ue=Symbol("thorough");function Me(n,e){
let i=R;R=!0;try{return n(e)===null}catch(t){if(t!==Ue)throw t;return Ge(n,e)===null}finally{R=i}}function Ge(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{
R=!0}}var Un=20;function l(n,e,i,t){if(R)return _;let r=++U<Be?{code:i,path:qe(e),field:_e(e),message:"",...t}:H;return n===null?[r]:(n.push(r),n)}function d(n){
return f(null,null,n,"object")}function f(n,e,i,t){return i===null?l(n,e,"null-value"):l(n,e,"wrong-type",{expected:t,found:Hn(i)})}function h(n,e,i,{code:t="in\
valid-format",rule:r,maxLength:s}){return typeof i!="string"?f(n,e,i,"string"):s!==void 0&&D(i,s)?l(n,e,"too-long",{limit:s,unit:"characters"}):l(n,e,t,r===void 0?
void 0:{rule:r})}function k(n,e,i,{code:t="unknown-value",allowed:r,codes:s}){if(R)return _;if(typeof i!="string")return f(n,e,i,"string");let o=s!==void 0&&Object.
hasOwn(s,i)?s[i]:void 0;if(o!==void 0)return l(n,e,o);let a=F(i,r);return l(n,e,t,a===void 0?{allowed:r}:{allowed:r,suggestion:a})}function A(n,e,i,{minimum:t,maximum:r}){
return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.isInteger(i)&&Number.isFinite(i)?l(n,e,"not-an-integer"):l(n,e,"out-of-range",{minimum:t,maximum:r})}
function me(n,e,i,{code:t="invalid-format",rule:r}){return Object.hasOwn(e,i)?l(n,i,t,r===void 0?void 0:{rule:r}):n}function ye(n,e,i,t){let r=e[i];return Object.
hasOwn(e,i)&&r!==void 0?h(n,i,r,t):n}function he(n){if(n!==null)for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(R)return e;let t=qe(
i),r=_e(i);for(let s of e)s!==H&&(s.path=t+s.path,s.field=r+s.field);if(n===null)return e;for(let s of e)n.push(s);return n}function y(n,e,i){if(R)return Mn(n,e,
i);let{known:t,required:r=[],codes:s}=i,o=t.filter(g=>M(e[g])||!ge(e,g)),a=new Set,b=Un,w=[];for(let g of n??[]){if(g.code==="unknown-field"&&g.name===void 0){if(!ge(
e,He(g.path)))continue;a.add(Zn(g,o,i,b-- >0))}w.push(g)}w=w.filter(g=>!qn(g,a));for(let g of o)M(e[g])?r.includes(g)&&!a.has(g)&&(w=l(w,g,s?.[g]??"missing-fiel\
d")):w=l(w,g,"unreadable");return w.length===0?null:w}function Mn(n,e,{known:i,required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||
Gn({}))throw Ue;if(n!==null)return _;let s=o=>M(e[o])?t.includes(o):!ge(e,o);return i.some(s)?_:null}function Gn(n){for(let e in n)return!0;return!1}function Zn(n,e,{
replaced:i,elsewhere:t},r){let s=He(n.path);n.name=s;let o=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,b=e.find(w=>i?.[s]===w)??(o===void 0&&r?F(s,e):void 0);return b!==
void 0&&(n.suggestion=b),o!==void 0&&(n.knownIn=o),b}function qn(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function Ze(n,e,i){
let t=i.filter(s=>!M(e[s])).length;if(t===1)return n;let r=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return l(r,null,"value-from",{found:t===0?"neither":
"both",branches:i})}function we(n,e,i){let t=e.generateName;if(!_n(t)){let r=n?.find(({path:s,code:o})=>s==="/generateName"&&o==="invalid-name");return r!==void 0&&
typeof t=="string"&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return l(Ne(Ne(n,"/name"),"/generateName"),"name","missing-field")}var Ne=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},ge=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),M=n=>n==null,_n=n=>M(n)||
n==="",qe=n=>n===null?"":typeof n=="number"?`/${n}`:`/${q(n)}`,_e=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,He=n=>S(n)[0]??"";function Hn(n){return Array.
isArray(n)?"array":typeof n}var We={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Je({checks:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,s=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(s)return s(i);let o=Wn(t);if(r==null)return l(o,"kind","missin\
g-field");let a=Object.keys(n);if(typeof r!="string")return k(o,"kind",r,{code:"unknown-kind",allowed:a});let b=Object.hasOwn(e,r)?e[r]:F(r,a);return l(o,"kind",
"unknown-kind",b===void 0?{allowed:a}:{allowed:a,suggestion:b})}}function Wn(n){return n==null?l(null,"apiVersion","missing-field"):n===We.allowed[0]?null:k(null,
"apiVersion",n,We)}function Xe({code:n,path:e,minimum:i},t){if(e==="/metadata/generation")return n==="out-of-range"&&i===0;let r=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return r!==void 0&&(n==="invalid-name"||n==="too-long")&&!r.test(K(P(t,e)))}function xe(n,e,i){let t=p=>P(n,`/metadata/${p}`)??void 0,
r=p=>P(e,`/metadata/${p}`)??void 0,s=p=>i?"":K(p)||"default",o=p=>K(r(p))!==""&&r(p)!==t(p),a=Ye(t("deletionTimestamp")),b=r("deletionGracePeriodSeconds"),w=new Set(
Qe(t("finalizers"))),g=t("generation"),z={"/kind":P(n,"/kind")!==P(e,"/kind"),"/metadata/name":o("name"),"/metadata/namespace":s(t("namespace"))!==s(r("namespac\
e")),"/metadata/uid":o("uid"),"/metadata/resourceVersion":o("resourceVersion"),"/metadata/deletionTimestamp":!a&&Ye(r("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":b!==void 0&&b!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":a&&Qe(r("finalizers")).some(p=>!w.has(p))};return[...K(r("name"))===""?
[V("/metadata/name","missing-field")]:[],...Object.entries(z).flatMap(([p,T])=>T?[V(p,"immutable-field")]:[]),...typeof g=="number"&&I(g)&&g<0?[V("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function V(n,e,i){return{code:e,path:n,field:Ce(n),message:"",...i}}var K=n=>typeof n=="string"?n:"",Ye=n=>K(
n)!==""&&Date.parse(K(n))!==Jn,Jn=-621355968e5,Qe=n=>Array.isArray(n)&&n.every(e=>typeof e=="string")?n:[];var Yn={"missing-field":()=>"required field is missing.","unknown-field":({suggestion:n,knownIn:e})=>`unknown field${e===void 0?"":` (exists in ${e})`}: ${n===void 0?
"remove it.":`use ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${en(n)}, not ${en(e)}.`,"null-value":()=>"must not be null: set a value or rem\
ove the field.","value-from":({found:n,branches:e})=>n==="both"?`must set exactly one of ${e.join(" and ")}, not both.`:`must set exactly one of ${e.join(" and ")}\
.`,"missing-secret-namespace":()=>"required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.","namespace-not-all\
owed":()=>"must not be set on a cluster-scoped kind: remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane\
 cannot refer to a namespace-scoped ObservabilityPlane.","unknown-kind":be,"wrong-api-version":be,"unknown-value":be,"invalid-plane-id":W,"invalid-name":W,"inva\
lid-label":W,"invalid-format":W,"too-long":({limit:n,unit:e})=>`must be no more than ${n} ${e}.`,"not-an-integer":()=>"must be an integer.","out-of-range":({minimum:n,
maximum:e})=>e<9007199254740992?`must be between ${n} and ${e}, inclusive.`:n===0?"must be greater than or equal to 0.":"must be a 64-bit integer.","invalid-dat\
e-time":()=>"must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.","immutable-field":()=>"field is immutable: keep the old value, or delete and recre\
ate the resource.",unreadable:()=>"cannot be read: it throws, is circular or is inherited; pass plain data.","too-many-issues":({omitted:n})=>`has ${n} more ${n===
1?"issue that is":"issues that are"} not listed.`};function be({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} or ${n.
at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function W({rule:n}){return`must be ${n}.`}function nn(n){return Yn[n.code](n)}function J(n){return`${n.
field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Qn)}var Qn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,en=n=>n==="und\
efined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var Xn=64,xn=2e5;function ke(n){let e=xn,i=[];return t(()=>n);function t(r){try{let s=r();if(i.includes(s))return l(null,null,"unreadable");if(typeof s!="object"||
s===null||i.length>Xn)return null;i.push(s);for(let o of Object.keys(s)){let a=e-- >0?t(()=>Reflect.get(s,o)):null;if(a)return u(null,a,Array.isArray(s)?Number(
o):o)}return i.pop(),null}catch{return l(null,null,"unreadable")}}}function j(n){let e=i=>{let t=Y(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:Pe(t)}};return Object.assign(e,{"~standard":nt(e)})}function E(n){return e=>{
try{return Me(n,e)}catch{return!1}}}function L(n){return e=>{let i=n(e);if(!i.ok)throw new G(i.issues)}}var G=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,ve).map(J);super([...i,...e.length>ve?[`and ${e.length-ve} more`]:[]].join(`
`)),this.issues=e}},ve=20;function Y(n,e){let i;try{if(i=Fe(n,e),i===null)return null;let t=ke(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!Q(r,t.path)),t])}catch{
i=ke(e)??l(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===et&&(t.field=t.field.slice(1));return i}var et=46;function Pe(n){let e=n;for(let i of e)
i.message=nn(i);return e}function nt(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:S(r)}))}}}}var Q=(n,e)=>n===e||n.startsWith(`${e}/`);function sn(n){return(e,i)=>{let t=Y(n.check,i)??[],r;try{r=tt(n,e,i,t)}catch{r=[...t,...l(null,null,"unreadable")]}let[s,...o]=r;return s===void 0?{ok:!0,value:i}:
{ok:!1,issues:Pe([s,...o])}}}function tt(n,e,i,t){let r=P(i,"/kind"),s=De(n.immutable,r),o=xe(e,i,n.clusterScoped.some(O=>O===r));if(t.length===0&&rn(e,i,s).length===
0)return o;let a=tn(e,Y(n.check,e)),b=tn(i,t),w=n.withDefaults(a),g=n.withDefaults(b),z=De(n.ruled,r),p=De(n.choices,r),T=t.flatMap(O=>Xe(O,i)?[]:O.code==="wron\
g-type"&&z.includes(O.path)||!it(O,w,g,p)?[O]:on(O,i)),B=({path:O})=>T.some(le=>Q(le.path,O)||Q(O,le.path));return[...T,...[...o,...rn(a,b,s)].filter(O=>!B(O))]}
function De(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function it({code:n,path:e},i,t,r){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let s=n.startsWith("missing-")||r.includes(e)?e.slice(0,e.lastIndexOf("/")):e,o=rt(s),a=P(i,o);return a!==
void 0&&X(a,P(t,o))}function rt(n){let e=n.split("/"),i=e.findIndex(t=>/^\d+$/.test(t));return i===-1?n:e.slice(0,i).join("/")}function tn(n,e){let i=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:on(t,n));return i.length===0?n:Oe(n,"",new Set(i.map(({path:t})=>t)))}function Oe(n,e,i){if(Array.isArray(n))return n.map((s,o)=>Oe(
s,`${e}/${o}`,i));if(!v(n))return n;let r=Object.entries(n).map(([s,o])=>({name:s,inner:o,at:`${e}/${q(s)}`})).filter(({at:s})=>!i.has(s));return Object.fromEntries(
r.map(({name:s,inner:o,at:a})=>[s,Oe(o,a,i)]))}function on({code:n,path:e,field:i},t){return((n==="wrong-type"?an(P(t,e)):null)??[]).map(s=>({...s,path:e+s.path,
field:i+s.field}))}function an(n){return Array.isArray(n)?n.reduce((e,i,t)=>u(e,an(i),t),null):v(n)?Object.keys(n).reduce((e,i)=>l(e,i,"unknown-field",{name:i}),
null):null}function rn(n,e,i){let t=P(n,"/spec")??void 0;return i.length===0||t===void 0||!v(P(e,"/spec"))?[]:v(t)?i.filter(({pointer:s,unset:o})=>{let a=P(n,s)??
void 0;return a!==void 0&&!o.includes(a)&&!X(a,P(e,s))}).map(({pointer:s})=>V(s,"immutable-field")):[V("/spec","immutable-field")]}function X(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>X(t,e[r])):!v(n)||!v(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>X(n[t]??void 0,e[t]??void 0))}var ln={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metad\
ata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var Z={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},st={code:"unknown-kind",allowed:["DataPlane"]},ne={known:["apiVersion","kind","metadata","s\
pec","status"],required:["apiVersion","kind","metadata","spec"]},x=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,fn={code:"inva\
lid-name",rule:"a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit",maxLength:253},cn=/^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
dn={code:"invalid-name",rule:"a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen"},ot=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,
at={code:"invalid-name",rule:"lowercase letters, digits and hyphens, starting and ending with a letter or digit",maxLength:63},Ae=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
pn={rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomai\
n prefix and a slash"},C={minimum:-9223372036854776e3,maximum:9223372036854776e3},ee=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
N={code:"invalid-date-time"},Re={minimum:0,maximum:9223372036854776e3},gn={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},mn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},lt=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,ut={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
s, starting and ending with a letter or digit",maxLength:63},ft=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
ct={},dt=/^(?:[^/]*\/)?[^/]+$/,pt={rule:"group/version or version"},Ie={rule:"a non-empty string"},gt={known:["apiVersion","kind","name","uid","blockOwnerDeleti\
on","controller"],required:["apiVersion","kind","name","uid"]},un=/^[ -~]*$/,mt={rule:"printable ASCII characters",maxLength:128},yt={allowed:["Apply","Update"]},
ht=/^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
wt={allowed:["FieldsV1",""]},bt={rule:"printable ASCII characters",maxLength:256},kt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","\
subresource"],required:["operation"]},ze=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,Te={code:"invalid-plane-id",rule:"lowercase letters, digits and hyphens, starting a\
nd ending with a letter or digit",maxLength:63},vt={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:[
"clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 \
to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"Observabili\
tyPlane",registry:"DataPlane up to v0.3"}},Pt={known:["clientCA"],required:["clientCA"]},Dt=["secretRef","value"],Ot={known:["secretRef","value"],replaced:{secretKeyRef:"\
secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},It={known:["name","key","namespace"],required:["name","key"]},At={known:["publicVirtualHost","organ\
izationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPla\
ne since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane\
 in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.\
15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},Rt={known:["name"],required:["n\
ame"]},yn={known:["observedGeneration","conditions"]},zt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Tt={rule:"a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix an\
d a slash",maxLength:316},St={allowed:["True","False","Unknown"]},jt=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/,
Et=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Ct={rule:"letters, digits, underscores, commas and colons, starting with a letter",maxLength:1024},$t={maxLength:32768},
Vt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},Kt={
code:"unknown-kind",allowed:["BuildPlane"]},Lt={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"\
clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",
observerURL:"ObservabilityPlane"}},hn={known:[]},Nt={code:"unknown-kind",allowed:["ObservabilityPlane"]},Bt={known:["planeID","clusterAgent","observerURL"],required:[
"clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"Observabi\
lityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPla\
ne",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},Ft={code:"unknown-kind",allowed:["Environment"]},Ut={known:["dataPla\
neRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlan\
e",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Mt={known:["dnsPrefix","security"],elsewhere:{egress:"\
Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in \
v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment \
in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15\
 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Gt={known:["remoteJwks"]},Zt={known:["uri"],required:[
"uri"]},qt={code:"unknown-kind",allowed:["Organization"]},_t={known:["apiVersion","kind","metadata","spec","status"],required:["apiVersion","kind","metadata"]},
Ht={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or Bui\
ldPlane"}},Wt={known:["observedGeneration","conditions","namespace"]};function te(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t===
"apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,Z))):t==="kind"?r!==null&&(i++,r!=="DataPlane"&&(e=k(e,t,r,st))):t==="metadata"?r!==null&&
(i++,e=u(e,ie(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Jt(r),t)):t==="status"?r!==null&&(e=u(e,xt(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===4?null:y(e,n,ne)}function ie(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||D(t,253)||
!x.test(t))&&(e=h(e,i,t,fn));else if(i==="generateName")(typeof t!="string"||!cn.test(t))&&(e=h(e,i,t,dn));else if(i==="namespace")(typeof t!="string"||D(t,63)||
!ot.test(t))&&(e=h(e,i,t,at));else if(i==="labels")e=u(e,wn(t),i);else if(i==="annotations")e=u(e,bn(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,
t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];(typeof a!="string"||!Ae.test(a))&&(r=h(r,o,a,pn))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(r=l(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,kn(a),o)}s.length>1&&pe(s)&&(r=l(r,null,"invalid-format",{rule:"one owner\
 at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){
let a=s[o];r=u(r,vn(a),o)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i===
"selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?I(t)||(e=A(e,i,t,C)):i==="deletionGracePeriodSeconds"?I(t)||(e=A(e,i,t,C)):i==="creationTi\
mestamp"?t!==null&&(typeof t!="string"||!ee.test(t))&&(e=h(e,i,t,N)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!ee.test(t))&&(e=h(e,i,t,N)):e=l(e,i,
"unknown-field")}return n.name||(e=we(e,n,x)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&I(n.generation)&&(e=A(e,"generation",
n.generation,Re)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,gn)}function wn(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];Ae.test(i)||(e=
me(e,n,i,mn)),(typeof t!="string"||D(t,63)||!lt.test(t))&&(e=ye(e,n,i,ut))}return he(e)}function bn(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
ft.test(i)||(e=me(e,n,i,mn)),typeof t!="string"&&(e=ye(e,n,i,ct))}return Le(n,262144)&&(e=l(e,null,"too-long",{limit:262144,unit:"bytes"})),he(e)}function kn(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="string"||!dt.test(r))&&(e=h(e,t,r,pt))):t===
"kind"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=h(e,t,r,Ie))):t==="name"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=h(e,t,r,Ie))):t==="uid"?
r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=h(e,t,r,Ie))):t==="blockOwnerDeletion"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):t==="controller"?typeof r!=
"boolean"&&(e=f(e,t,r,"boolean")):e=l(e,t,"unknown-field"))}return n.kind==="Event"&&(n.apiVersion==="v1"||n.apiVersion==="/v1")&&(e=l(e,null,"invalid-format",{
rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&i===4?null:y(e,n,gt)}function vn(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||D(r,128)||!un.test(r))&&(e=h(e,t,r,mt)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Update"&&(e=
k(e,t,r,yt))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==null&&(typeof r!="string"||!ht.test(r))&&(e=h(e,t,r,N)):t==="fieldsType"?
r!=="FieldsV1"&&r!==""&&(e=k(e,t,r,wt)):t==="fieldsV1"?c(r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||D(r,256)||!un.test(r))&&(e=h(e,t,r,bt)):
e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,kt)}function Jt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];if(r!==void 0)if(t==="planeID")(typeof r!="string"||D(r,63)||!ze.test(r))&&(e=h(e,t,r,Te));else if(t==="clusterAgent")r!==null&&(i++,e=u(e,Se(r),t));else if(t===
"gateway")r!==null&&(i++,e=u(e,Xt(r),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(r))e=f(e,t,r,"array");else{let s=null,o=r;for(let a=0;a<o.length;a++){
let b=o[a];typeof b!="string"&&(s=f(s,a,b,"string"))}e=u(e,s,t)}else t==="secretStoreRef"?e=u(e,Pn(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,
t,r,"string")):e=l(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&i===2?null:y(e,n,vt)}function Se(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="clientCA"?r!==null&&(i++,e=u(e,Yt(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,
Pt)}function Yt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="secretRef"?e=u(e,Qt(t),i):i==="value"?typeof t!="string"&&(e=f(e,
i,t,"string")):e=l(e,i,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Ze(e,n,Dt)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Ot)}function Qt(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!="string"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===2?null:y(e,n,It)}function Xt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&i===2?null:y(e,n,At)}function Pn(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,Rt)}function xt(n){if(c(
n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")I(t)||(e=A(e,i,t,C));else if(i==="conditions")if(!Array.isArray(t))
e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,je(a),o)}e=u(e,r,i)}else e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===m?null:y(e,n,yn)}function je(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||D(
r,316)||!zt.test(r))&&(e=h(e,t,r,Tt))):t==="status"?r!==null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=k(e,t,r,St))):t==="observedGeneration"?(!Number.isInteger(
r)||r<0||r>9223372036854776e3)&&(e=A(e,t,r,Re)):t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||!jt.test(r))&&(e=h(e,t,r,N))):t==="reason"?r!==null&&
(i++,(typeof r!="string"||r.length<1||D(r,1024)||!Et.test(r))&&(e=h(e,t,r,Ct))):t==="message"?r!==null&&(i++,(typeof r!="string"||D(r,32768))&&(e=h(e,t,r,$t))):
e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===5?null:y(e,n,Vt)}function re(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,Z))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=k(e,t,r,Kt))):
t==="metadata"?r!==null&&(i++,e=u(e,ie(r),t)):t==="spec"?r!==null&&(i++,e=u(e,ei(r),t)):t==="status"?r!==null&&(e=u(e,ni(r),t)):e=l(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&i===4?null:y(e,n,ne)}function ei(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?
(typeof r!="string"||D(r,63)||!ze.test(r))&&(e=h(e,t,r,Te)):t==="clusterAgent"?r!==null&&(i++,e=u(e,Se(r),t)):t==="secretStoreRef"?e=u(e,Pn(r),t):t==="observabi\
lityPlaneRef"?typeof r!="string"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,Lt)}function ni(n){
if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=l(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,hn)}function se(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,Z))):t==="k\
ind"?r!==null&&(i++,r!=="ObservabilityPlane"&&(e=k(e,t,r,Nt))):t==="metadata"?r!==null&&(i++,e=u(e,ie(r),t)):t==="spec"?r!==null&&(i++,e=u(e,ti(r),t)):t==="stat\
us"?r!==null&&(e=u(e,ii(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===4?null:y(e,n,ne)}function ti(n){if(c(n))return d(n);
let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?(typeof r!="string"||D(r,63)||!ze.test(r))&&(e=h(e,t,r,Te)):t==="clusterAgent"?r!==null&&(i++,
e=u(e,Se(r),t)):t==="observerURL"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&i===2?null:y(e,n,Bt)}function ii(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=l(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:y(e,n,hn)}function oe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.\
dev/v1alpha1"&&(e=k(e,t,r,Z))):t==="kind"?r!==null&&(i++,r!=="Environment"&&(e=k(e,t,r,Ft))):t==="metadata"?r!==null&&(i++,e=u(e,ie(r),t)):t==="spec"?r!==null&&
(i++,e=u(e,ri(r),t)):t==="status"?r!==null&&(e=u(e,li(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===4?null:y(e,n,ne)}function ri(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="gateway"?e=u(e,si(t),i):
i==="isProduction"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Ut)}function si(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="security"?e=u(e,oi(t),i):e=
l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Mt)}function oi(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==
void 0&&(i==="remoteJwks"?e=u(e,ai(t),i):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Gt)}function ai(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,Zt)}function li(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observed\
Generation")I(t)||(e=A(e,i,t,C));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(
r,je(a),o)}e=u(e,r,i)}else e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,yn)}function ae(n){if(c(n))return d(n);let e=null,i=0;
for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,Z))):t==="kind"?r!==null&&(i++,r!=="Organizati\
on"&&(e=k(e,t,r,qt))):t==="metadata"?r!==null&&(i++,e=u(e,ui(r),t)):t==="spec"?r!==null&&(e=u(e,fi(r),t)):t==="status"?r!==null&&(e=u(e,ci(r),t)):e=l(e,t,"unkno\
wn-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===3?null:y(e,n,_t)}function ui(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==
void 0)if(i==="name")(typeof t!="string"||D(t,253)||!x.test(t))&&(e=h(e,i,t,fn));else if(i==="generateName")(typeof t!="string"||!cn.test(t))&&(e=h(e,i,t,dn));else if(i===
"namespace")e=l(e,i,"namespace-not-allowed");else if(i==="labels")e=u(e,wn(t),i);else if(i==="annotations")e=u(e,bn(t),i);else if(i==="finalizers")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];(typeof a!="string"||!Ae.test(a))&&(r=h(r,o,a,pn))}s.length>1&&s.includes("orph\
an")&&s.includes("foregroundDeletion")&&(r=l(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")
if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,kn(a),o)}s.length>1&&pe(s)&&(r=l(r,null,"invalid-format",
{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<
s.length;o++){let a=s[o];r=u(r,vn(a),o)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,
"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?I(t)||(e=A(e,i,t,C)):i==="deletionGracePeriodSeconds"?I(t)||(e=A(e,i,t,C)):
i==="creationTimestamp"?t!==null&&(typeof t!="string"||!ee.test(t))&&(e=h(e,i,t,N)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!ee.test(t))&&(e=h(e,
i,t,N)):e=l(e,i,"unknown-field")}return n.name||(e=we(e,n,x)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&I(n.generation)&&(e=
A(e,"generation",n.generation,Re)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,gn)}function fi(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&
(e=l(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Ht)}function ci(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
if(t!==void 0)if(i==="observedGeneration")I(t)||(e=A(e,i,t,C));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<
s.length;o++){let a=s[o];r=u(r,je(a),o)}e=u(e,r,i)}else i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"string")):e=l(e,i,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:y(e,n,Wt)}var Dn=j(te),di=E(te),pi=L(Dn),On=j(re),gi=E(re),mi=L(On),In=j(se),yi=E(se),hi=L(In),An=j(oe),wi=E(oe),bi=L(An),Rn=j(ae),ki=E(ae),vi=L(Rn),Pi={checks:{DataPlane:te,
BuildPlane:re,ObservabilityPlane:se,Environment:oe,Organization:ae},replaced:{WorkflowPlane:"BuildPlane"}},Ee=Je(Pi),Di=j(Ee),Oi=E(Ee),zn=n=>$e(n,ln),Ii={check:Ee,
clusterScoped:["Organization"],immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},ruled:{Environment:["/spec","/spec/dataPlaneRef"]},choices:{},
withDefaults:zn},Ai=sn(Ii);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,assertOrganization,formatIssue,isBuildPlane,isDataPlane,
isEnvironment,isObservabilityPlane,isOrganization,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validateOrganization,
validatePlane,validateUpdate,withDefaults});
