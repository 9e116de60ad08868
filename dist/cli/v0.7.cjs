"use strict";var ae=Object.defineProperty;var An=Object.getOwnPropertyDescriptor;var Rn=Object.getOwnPropertyNames;var Tn=Object.prototype.hasOwnProperty;var zn=(n,e)=>{for(var i in e)ae(n,i,{get:e[i],enumerable:!0})},jn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Rn(e))!Tn.call(n,r)&&
r!==i&&ae(n,r,{get:()=>e[r],enumerable:!(t=An(e,r))||t.enumerable});return n};var Sn=n=>jn(ae({},"__esModule",{value:!0}),n);var Si={};zn(Si,{ValidationError:()=>G,assertBuildPlane:()=>vi,assertDataPlane:()=>ki,assertEnvironment:()=>Oi,assertOrganization:()=>Ii,formatIssue:()=>J,isBuildPlane:()=>bi,
isDataPlane:()=>wi,isEnvironment:()=>Di,isOrganization:()=>Pi,isPlane:()=>Ti,validateBuildPlane:()=>Dn,validateDataPlane:()=>vn,validateEnvironment:()=>On,validateOrganization:()=>Pn,
validatePlane:()=>Ri,validateUpdate:()=>ji,withDefaults:()=>In});module.exports=Sn(Si);function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function b(n){return!c(n)}function j(n){return n.split("/").slice(1).map(Cn)}var _=n=>n.replaceAll("~","~0").replaceAll("/","~1"),Cn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function je(n){return/[~\d]/.test(n)?j(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function v(n,e){
let i=n;for(let t of En(e))if(Array.isArray(i))i=i[Number(t)];else if(b(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function En(n){let e=le.get(n);if(e)return e;let i=j(n);return le.size<$n&&le.set(n,i),i}var le=new Map,$n=1e3;function Se(n,e){let i=b(n)?n.kind:void 0,t=typeof i=="string"&&Object.hasOwn(e,i)?e[i]:void 0;return Ce(n,t??{},n)}function Ce(n,e,i){if(!b(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[r,s]of Object.entries(e)){let o=Object.hasOwn(n,r)?n[r]:void 0,a="within"in s?o==null?o:Ce(o,s.within,i):o??Vn(s,i);a!==void 0&&
(t[r]=a)}return t}function Vn(n,e){if("value"in n)return n.value;let i=j(n.from).reduce((t,r)=>b(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||
i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===void 0||n.pattern.test(i)?i:void 0}var C=[],ue=[];function fe(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let s=n.length,o=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-o);)s--,o--;let a=0;for(;a<s&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(s-=a,o-=a,t!==void 0&&o-s>t)return t;if(s===0)return t!==void 0&&o>t?t:o;
let k,h,y,T,g=0,z=0;for(;g<s;)ue[g]=n.charCodeAt(a+g),C[g]=++g;for(;z<o;){for(k=e.charCodeAt(a+z),y=z++,h=z,g=0;g<s;g++)T=k===ue[g]?y:y+1,y=C[g],h=C[g]=y>h?T>h?
h+1:T:T>y?y+1:T;if(t!==void 0){let F=h;for(g=0;g<s;g++)C[g]<F&&(F=C[g]);if(F>t)return t}}return C.length=s,ue.length=s,t!==void 0&&h>t?t:h}var Kn=64;function B(n,e){if(n.length>Kn)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let o=s.toLowerCase(),a=Nn(i,o)?1:fe(i,o,{maxDistance:t});a<t&&(t=a,r=s)}return r}function Nn(n,e){if(n.length!==e.length||n===e)return!1;let i=0;for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+
2)}var p=Object.prototype;function P(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function I(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)
i++;return i>e}function $e(n,e){let i=0;for(let t in n){let r=n[t];i+=t.length+(Ee(r)?r.length:0)}return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Ee).join("")).length>e}var Ee=n=>typeof n=="string";function ce(n){let e=n.filter(b).filter(t=>t.controller===!0),i=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(i.map(r=>t[r])))).size>1}var R=!1,U=[{code:"unreadable",path:"",field:"",message:""}],Ke=1e4,L=0,H={code:"too-many-issues",path:"",field:"",message:""};function Ne(n,e){let i=L;L=0;try{
let t=Le(n,e);if(t===null||L<Ke)return t;let r=t.filter(s=>s!==H);return[...r,{...H,omitted:t.length-r.length}]}finally{L=i}}var Fe=Symbol("thorough");function Be(n,e){
let i=R;R=!0;try{return n(e)===null}catch(t){if(t!==Fe)throw t;return Le(n,e)===null}finally{R=i}}function Le(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{
R=!0}}var Fn=20;function l(n,e,i,t){if(R)return U;let r=++L<Ke?{code:i,path:Ge(e),field:Ze(e),message:"",...t}:H;return n===null?[r]:(n.push(r),n)}function d(n){
return f(null,null,n,"object")}function f(n,e,i,t){return i===null?l(n,e,"null-value"):l(n,e,"wrong-type",{expected:t,found:qn(i)})}function w(n,e,i,{code:t="in\
valid-format",rule:r,maxLength:s}){return typeof i!="string"?f(n,e,i,"string"):s!==void 0&&I(i,s)?l(n,e,"too-long",{limit:s,unit:"characters"}):l(n,e,t,r===void 0?
void 0:{rule:r})}function D(n,e,i,{code:t="unknown-value",allowed:r,codes:s}){if(R)return U;if(typeof i!="string")return f(n,e,i,"string");let o=s!==void 0&&Object.
hasOwn(s,i)?s[i]:void 0;if(o!==void 0)return l(n,e,o);let a=B(i,r);return l(n,e,t,a===void 0?{allowed:r}:{allowed:r,suggestion:a})}function A(n,e,i,{minimum:t,maximum:r}){
return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.isInteger(i)&&Number.isFinite(i)?l(n,e,"not-an-integer"):l(n,e,"out-of-range",{minimum:t,maximum:r})}
function pe(n,e,i,{code:t="invalid-format",rule:r}){return Object.hasOwn(e,i)?l(n,i,t,r===void 0?void 0:{rule:r}):n}function me(n,e,i,t){let r=e[i];return Object.
hasOwn(e,i)&&r!==void 0?w(n,i,r,t):n}function ge(n){if(n!==null)for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(R)return e;let t=Ge(
i),r=Ze(i);for(let s of e)s!==H&&(s.path=t+s.path,s.field=r+s.field);if(n===null)return e;for(let s of e)n.push(s);return n}function m(n,e,i){if(R)return Bn(n,e,
i);let{known:t,required:r=[],codes:s}=i,o=t.filter(y=>M(e[y])||!de(e,y)),a=new Set,k=Fn,h=[];for(let y of n??[]){if(y.code==="unknown-field"&&y.name===void 0){if(!de(
e,qe(y.path)))continue;a.add(Mn(y,o,i,k-- >0))}h.push(y)}h=h.filter(y=>!Gn(y,a));for(let y of o)M(e[y])?r.includes(y)&&!a.has(y)&&(h=l(h,y,s?.[y]??"missing-fiel\
d")):h=l(h,y,"unreadable");return h.length===0?null:h}function Bn(n,e,{known:i,required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||
Ln({}))throw Fe;if(n!==null)return U;let s=o=>M(e[o])?t.includes(o):!de(e,o);return i.some(s)?U:null}function Ln(n){for(let e in n)return!0;return!1}function Mn(n,e,{
replaced:i,elsewhere:t},r){let s=qe(n.path);n.name=s;let o=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,k=e.find(h=>i?.[s]===h)??(o===void 0&&r?B(s,e):void 0);return k!==
void 0&&(n.suggestion=k),o!==void 0&&(n.knownIn=o),k}function Gn(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function Me(n,e,i){
let t=i.filter(s=>!M(e[s])).length;if(t===1)return n;let r=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return l(r,null,"value-from",{found:t===0?"neither":
"both",branches:i})}function ye(n,e,i){let t=e.generateName;if(!Zn(t)){let r=n?.find(({path:s,code:o})=>s==="/generateName"&&o==="invalid-name");return r!==void 0&&
typeof t=="string"&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return l(Ve(Ve(n,"/name"),"/generateName"),"name","missing-field")}var Ve=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},de=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),M=n=>n==null,Zn=n=>M(n)||
n==="",Ge=n=>n===null?"":typeof n=="number"?`/${n}`:`/${_(n)}`,Ze=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,qe=n=>j(n)[0]??"";function qn(n){return Array.
isArray(n)?"array":typeof n}var _e={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Ue({checks:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,s=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(s)return s(i);let o=_n(t);if(r==null)return l(o,"kind","missin\
g-field");let a=Object.keys(n);if(typeof r!="string")return D(o,"kind",r,{code:"unknown-kind",allowed:a});let k=Object.hasOwn(e,r)?e[r]:B(r,a);return l(o,"kind",
"unknown-kind",k===void 0?{allowed:a}:{allowed:a,suggestion:k})}}function _n(n){return n==null?l(null,"apiVersion","missing-field"):n===_e.allowed[0]?null:D(null,
"apiVersion",n,_e)}function Je({code:n,path:e,minimum:i},t){if(e==="/metadata/generation")return n==="out-of-range"&&i===0;let r=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return r!==void 0&&(n==="invalid-name"||n==="too-long")&&!r.test($(v(t,e)))}function Ye(n,e,i){let t=g=>v(n,`/metadata/${g}`)??void 0,
r=g=>v(e,`/metadata/${g}`)??void 0,s=g=>i?"":$(g)||"default",o=g=>$(r(g))!==""&&r(g)!==t(g),a=He(t("deletionTimestamp")),k=r("deletionGracePeriodSeconds"),h=new Set(
We(t("finalizers"))),y=t("generation"),T={"/kind":v(n,"/kind")!==v(e,"/kind"),"/metadata/name":o("name"),"/metadata/namespace":s(t("namespace"))!==s(r("namespac\
e")),"/metadata/uid":o("uid"),"/metadata/resourceVersion":o("resourceVersion"),"/metadata/deletionTimestamp":!a&&He(r("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":k!==void 0&&k!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":a&&We(r("finalizers")).some(g=>!h.has(g))};return[...$(r("name"))===""?
[E("/metadata/name","missing-field")]:[],...Object.entries(T).flatMap(([g,z])=>z?[E(g,"immutable-field")]:[]),...typeof y=="number"&&P(y)&&y<0?[E("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function E(n,e,i){return{code:e,path:n,field:je(n),message:"",...i}}var $=n=>typeof n=="string"?n:"",He=n=>$(
n)!==""&&Date.parse($(n))!==Un,Un=-621355968e5,We=n=>Array.isArray(n)&&n.every(e=>typeof e=="string")?n:[];var Hn={"missing-field":()=>"required field is missing.","unknown-field":({suggestion:n,knownIn:e})=>`unknown field${e===void 0?"":` (exists in ${e})`}: ${n===void 0?
"remove it.":`use ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Qe(n)}, not ${Qe(e)}.`,"null-value":()=>"must not be null: set a value or rem\
ove the field.","value-from":({found:n,branches:e})=>n==="both"?`must set exactly one of ${e.join(" and ")}, not both.`:`must set exactly one of ${e.join(" and ")}\
.`,"missing-secret-namespace":()=>"required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.","namespace-not-all\
owed":()=>"must not be set on a cluster-scoped kind: remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane\
 cannot refer to a namespace-scoped ObservabilityPlane.","unknown-kind":he,"wrong-api-version":he,"unknown-value":he,"invalid-plane-id":W,"invalid-name":W,"inva\
lid-label":W,"invalid-format":W,"too-long":({limit:n,unit:e})=>`must be no more than ${n} ${e}.`,"not-an-integer":()=>"must be an integer.","out-of-range":({minimum:n,
maximum:e})=>e<9007199254740992?`must be between ${n} and ${e}, inclusive.`:n===0?"must be greater than or equal to 0.":"must be a 64-bit integer.","invalid-dat\
e-time":()=>"must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.","immutable-field":()=>"field is immutable: keep the old value, or delete and recre\
ate the resource.",unreadable:()=>"cannot be read: it throws, is circular or is inherited; pass plain data.","too-many-issues":({omitted:n})=>`has ${n} more ${n===
1?"issue that is":"issues that are"} not listed.`};function he({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} or ${n.
at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function W({rule:n}){return`must be ${n}.`}function Xe(n){return Hn[n.code](n)}function J(n){return`${n.
field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Wn)}var Wn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Qe=n=>n==="und\
efined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var Jn=64,Yn=2e5;function we(n){let e=Yn,i=[];return t(()=>n);function t(r){try{let s=r();if(i.includes(s))return l(null,null,"unreadable");if(typeof s!="object"||
s===null||i.length>Jn)return null;i.push(s);for(let o of Object.keys(s)){let a=e-- >0?t(()=>Reflect.get(s,o)):null;if(a)return u(null,a,Array.isArray(s)?Number(
o):o)}return i.pop(),null}catch{return l(null,null,"unreadable")}}}function V(n){let e=i=>{let t=Y(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:be(t)}};return Object.assign(e,{"~standard":Xn(e)})}function K(n){return e=>{
try{return Be(n,e)}catch{return!1}}}function Z(n){return e=>{let i=n(e);if(!i.ok)throw new G(i.issues)}}var G=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,ke).map(J);super([...i,...e.length>ke?[`and ${e.length-ke} more`]:[]].join(`
`)),this.issues=e}},ke=20;function Y(n,e){let i;try{if(i=Ne(n,e),i===null)return null;let t=we(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!Q(r,t.path)),t])}catch{
i=we(e)??l(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===Qn&&(t.field=t.field.slice(1));return i}var Qn=46;function be(n){let e=n;for(let i of e)
i.message=Xe(i);return e}function Xn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:j(r)}))}}}}var Q=(n,e)=>n===e||n.startsWith(`${e}/`);function nn(n){return(e,i)=>{let t=Y(n.check,i)??[],r;try{r=xn(n,e,i,t)}catch{r=[...t,...l(null,null,"unreadable")]}let[s,...o]=r;return s===void 0?{ok:!0,value:i}:
{ok:!1,issues:be([s,...o])}}}function xn(n,e,i,t){let r=v(i,"/kind"),s=ve(n.immutable,r),o=Ye(e,i,n.clusterScoped.some(O=>O===r));if(t.length===0&&en(e,i,s).length===
0)return o;let a=xe(e,Y(n.check,e)),k=xe(i,t),h=n.withDefaults(a),y=n.withDefaults(k),T=ve(n.ruled,r),g=ve(n.choices,r),z=t.flatMap(O=>Je(O,i)?[]:O.code==="wron\
g-type"&&T.includes(O.path)||!et(O,h,y,g)?[O]:tn(O,i)),F=({path:O})=>z.some(oe=>Q(oe.path,O)||Q(O,oe.path));return[...z,...[...o,...en(a,k,s)].filter(O=>!F(O))]}
function ve(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function et({code:n,path:e},i,t,r){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let s=n.startsWith("missing-")||r.includes(e)?e.slice(0,e.lastIndexOf("/")):e,o=nt(s),a=v(i,o);return a!==
void 0&&X(a,v(t,o))}function nt(n){let e=n.split("/"),i=e.findIndex(t=>/^\d+$/.test(t));return i===-1?n:e.slice(0,i).join("/")}function xe(n,e){let i=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:tn(t,n));return i.length===0?n:De(n,"",new Set(i.map(({path:t})=>t)))}function De(n,e,i){if(Array.isArray(n))return n.map((s,o)=>De(
s,`${e}/${o}`,i));if(!b(n))return n;let r=Object.entries(n).map(([s,o])=>({name:s,inner:o,at:`${e}/${_(s)}`})).filter(({at:s})=>!i.has(s));return Object.fromEntries(
r.map(({name:s,inner:o,at:a})=>[s,De(o,a,i)]))}function tn({code:n,path:e,field:i},t){return((n==="wrong-type"?rn(v(t,e)):null)??[]).map(s=>({...s,path:e+s.path,
field:i+s.field}))}function rn(n){return Array.isArray(n)?n.reduce((e,i,t)=>u(e,rn(i),t),null):b(n)?Object.keys(n).reduce((e,i)=>l(e,i,"unknown-field",{name:i}),
null):null}function en(n,e,i){let t=v(n,"/spec")??void 0;return i.length===0||t===void 0||!b(v(e,"/spec"))?[]:b(t)?i.filter(({pointer:s,unset:o})=>{let a=v(n,s)??
void 0;return a!==void 0&&!o.includes(a)&&!X(a,v(e,s))}).map(({pointer:s})=>E(s,"immutable-field")):[E("/spec","immutable-field")]}function X(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>X(t,e[r])):!b(n)||!b(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>X(n[t]??void 0,e[t]??void 0))}var sn={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var ne={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},tt={code:"unknown-kind",allowed:["DataPlane"]},Pe={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},x=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,an={code:"inv\
alid-name",rule:"a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit",maxLength:253},ln=/^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
un={code:"invalid-name",rule:"a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen"},it=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,
rt={code:"invalid-name",rule:"lowercase letters, digits and hyphens, starting and ending with a letter or digit",maxLength:63},Ie=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
fn={rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomai\
n prefix and a slash"},S={minimum:-9223372036854776e3,maximum:9223372036854776e3},ee=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
N={code:"invalid-date-time"},Ae={minimum:0,maximum:9223372036854776e3},cn={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},dn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},st=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,ot={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
s, starting and ending with a letter or digit",maxLength:63},at=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
lt={},ut=/^(?:[^/]*\/)?[^/]+$/,ft={rule:"group/version or version"},Oe={rule:"a non-empty string"},ct={known:["apiVersion","kind","name","uid","blockOwnerDeleti\
on","controller"],required:["apiVersion","kind","name","uid"]},on=/^[ -~]*$/,dt={rule:"printable ASCII characters",maxLength:128},pt={allowed:["Apply","Update"]},
mt=/^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
gt={allowed:["FieldsV1",""]},yt={rule:"printable ASCII characters",maxLength:256},ht={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","\
subresource"],required:["operation"]},wt={known:["agent","kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{
clusterAgent:"agent"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane sinc\
e v0.8",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},kt={known:["enabled","clientCA"]},bt=["secretRef","value"],vt={known:["secretRef","valu\
e"],replaced:{secretKeyRef:"secretRef"}},Dt={known:["name","key","namespace"],required:["name","key"]},Ot={known:["server","tls","auth"],required:["server","tls",
"auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},Pt={known:["ca"],required:["ca"]},It={known:["\
mtls","bearerToken"]},At={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},Rt={known:["publicVirtualHost","organizationVirtualHost"],required:[
"publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v\
0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},Tt={known:["name"],required:["name"]},zt={known:["url","authentication"],required:[
"url","authentication"]},jt={known:["basicAuth"],required:["basicAuth"]},St={known:["username","password"],required:["username","password"]},pn={known:["observe\
dGeneration","conditions"]},Ct=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,Et={
rule:"a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix and a \
slash",maxLength:316},$t={allowed:["True","False","Unknown"]},Vt=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/,
Kt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Nt={rule:"letters, digits, underscores, commas and colons, starting with a letter",maxLength:1024},Ft={maxLength:32768},
Bt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},Lt={
code:"unknown-kind",allowed:["BuildPlane"]},Mt={known:["agent","kubernetesCluster","observer"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"BuildPla\
ne in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},Gt={known:[]},Zt={code:"unknown-kind",allowed:[
"Environment"]},qt={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"\
DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},_t={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since\
 v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"\
Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"\
Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environmen\
t in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Ut={known:["remoteJwks"]},Ht={known:["uri"],required:["uri"]},Wt={code:"unknown-kind",allowed:[
"Organization"]},Jt={known:["apiVersion","kind","metadata","spec","status"],required:["apiVersion","kind","metadata"]},Yt={known:[],elsewhere:{agent:"DataPlane \
or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataP\
lane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},Qt={known:["observedGeneration","conditions","namespace"]};function te(n){if(c(
n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=D(e,t,r,ne))):t==="kind"?
r!==null&&(i++,r!=="DataPlane"&&(e=D(e,t,r,tt))):t==="metadata"?r!==null&&(i++,e=u(e,Re(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Xt(r),t)):t==="status"?r!==null&&
(e=u(e,ai(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,Pe)}function Re(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||I(t,253)||!x.test(t))&&(e=w(e,i,t,an));else if(i==="generateName")(typeof t!="string"||!ln.test(t))&&
(e=w(e,i,t,un));else if(i==="namespace")(typeof t!="string"||I(t,63)||!it.test(t))&&(e=w(e,i,t,rt));else if(i==="labels")e=u(e,mn(t),i);else if(i==="annotations")
e=u(e,gn(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];(typeof a!="string"||
!Ie.test(a))&&(r=w(r,o,a,fn))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(r=l(r,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(
r,yn(a),o)}s.length>1&&ce(s)&&(r=l(r,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,hn(a),o)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):
i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?P(t)||(e=A(e,i,t,S)):i===
"deletionGracePeriodSeconds"?P(t)||(e=A(e,i,t,S)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||!ee.test(t))&&(e=w(e,i,t,N)):i==="deletionTimestamp"?t!==
null&&(typeof t!="string"||!ee.test(t))&&(e=w(e,i,t,N)):e=l(e,i,"unknown-field")}return n.name||(e=ye(e,n,x)),typeof n.generation=="number"&&n.generation<0&&n.uid&&
typeof n.uid=="string"&&P(n.generation)&&(e=A(e,"generation",n.generation,Ae)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,cn)}function mn(n){if(c(n))return d(
n);let e=null;for(let i in n){let t=n[i];Ie.test(i)||(e=pe(e,n,i,dn)),(typeof t!="string"||I(t,63)||!st.test(t))&&(e=me(e,n,i,ot))}return ge(e)}function gn(n){if(c(
n))return d(n);let e=null;for(let i in n){let t=n[i];at.test(i)||(e=pe(e,n,i,dn)),typeof t!="string"&&(e=me(e,n,i,lt))}return $e(n,262144)&&(e=l(e,null,"too-lon\
g",{limit:262144,unit:"bytes"})),ge(e)}function yn(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,
(typeof r!="string"||!ut.test(r))&&(e=w(e,t,r,ft))):t==="kind"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=w(e,t,r,Oe))):t==="name"?r!==null&&(i++,(typeof r!=
"string"||r.length<1)&&(e=w(e,t,r,Oe))):t==="uid"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=w(e,t,r,Oe))):t==="blockOwnerDeletion"?typeof r!="boolean"&&
(e=f(e,t,r,"boolean")):t==="controller"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):e=l(e,t,"unknown-field"))}return n.kind==="Event"&&(n.apiVersion==="v1"||n.apiVersion===
"/v1")&&(e=l(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,ct)}function hn(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||I(r,128)||!on.test(r))&&(e=w(e,t,r,dt)):t==="operation"?r!==null&&(i++,
r!=="Apply"&&r!=="Update"&&(e=D(e,t,r,pt))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==null&&(typeof r!="string"||!mt.test(r))&&(e=
w(e,t,r,N)):t==="fieldsType"?r!=="FieldsV1"&&r!==""&&(e=D(e,t,r,gt)):t==="fieldsV1"?c(r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||I(r,256)||
!on.test(r))&&(e=w(e,t,r,yt)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,ht)}function Xt(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];if(r!==void 0)if(t==="agent")e=u(e,wn(r),t);else if(t==="kubernetesCluster")e=u(e,kn(r),t);else if(t==="gateway")r!==null&&(i++,e=
u(e,ii(r),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(r))e=f(e,t,r,"array");else{let s=null,o=r;for(let a=0;a<o.length;a++){let k=o[a];typeof k!="st\
ring"&&(s=f(s,a,k,"string"))}e=u(e,s,t)}else t==="secretStoreRef"?e=u(e,ri(r),t):t==="observer"?e=u(e,bn(r),t):e=l(e,t,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===p&&i===1?null:m(e,n,wt)}function wn(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="enabled"?typeof t!="boole\
an"&&(e=f(e,i,t,"boolean")):i==="clientCA"?e=u(e,q(t),i):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,kt)}function q(n){if(c(
n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="secretRef"?e=u(e,xt(t),i):i==="value"?typeof t!="string"&&(e=f(e,i,t,"string")):e=l(e,i,"\
unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Me(e,n,bt)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,vt)}function xt(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!="string"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&i===2?null:m(e,n,Dt)}function kn(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="server"?r!==null&&(i++,typeof r!="string"&&
(e=f(e,t,r,"string"))):t==="tls"?r!==null&&(i++,e=u(e,ei(r),t)):t==="auth"?r!==null&&(i++,e=u(e,ni(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===3?null:m(e,n,Ot)}function ei(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="ca"?r!==null&&(i++,e=u(e,q(r),t)):e=
l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,Pt)}function ni(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
t!==void 0&&(i==="mtls"?e=u(e,ti(t),i):i==="bearerToken"?e=u(e,q(t),i):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,It)}function ti(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="clientCert"?r!==null&&(i++,e=u(e,q(r),t)):t==="clientKey"?r!==null&&(i++,e=u(e,q(
r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,At)}function ii(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,Rt)}function ri(n){if(c(n))return d(n);
let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,Tt)}function bn(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="url"?r!==
null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="authentication"?r!==null&&(i++,e=u(e,si(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===2?null:m(e,n,zt)}function si(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="basicAuth"?r!==null&&(i++,e=u(e,oi(r),
t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,jt)}function oi(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="username"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="password"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"s\
tring"))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,St)}function ai(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];if(t!==void 0)if(i==="observedGeneration")P(t)||(e=A(e,i,t,S));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<
s.length;o++){let a=s[o];r=u(r,Te(a),o)}e=u(e,r,i)}else e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,pn)}function Te(n){if(c(
n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||I(r,316)||!Ct.test(r))&&(e=w(e,t,r,Et))):t===
"status"?r!==null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=D(e,t,r,$t))):t==="observedGeneration"?(!Number.isInteger(r)||r<0||r>9223372036854776e3)&&(e=
A(e,t,r,Ae)):t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||!Vt.test(r))&&(e=w(e,t,r,N))):t==="reason"?r!==null&&(i++,(typeof r!="string"||r.length<
1||I(r,1024)||!Kt.test(r))&&(e=w(e,t,r,Nt))):t==="message"?r!==null&&(i++,(typeof r!="string"||I(r,32768))&&(e=w(e,t,r,Ft))):e=l(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&i===5?null:m(e,n,Bt)}function ie(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersi\
on"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=D(e,t,r,ne))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=D(e,t,r,Lt))):t==="metadata"?r!==null&&(i++,e=
u(e,Re(r),t)):t==="spec"?r!==null&&(i++,e=u(e,li(r),t)):t==="status"?r!==null&&(e=u(e,ui(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===4?null:m(e,n,Pe)}function li(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="agent"?e=u(e,wn(t),i):i==="kubernetesClu\
ster"?e=u(e,kn(t),i):i==="observer"?e=u(e,bn(t),i):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Mt)}function ui(n){if(c(n))
return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=l(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Gt)}function re(n){if(c(
n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=D(e,t,r,ne))):t==="kind"?
r!==null&&(i++,r!=="Environment"&&(e=D(e,t,r,Zt))):t==="metadata"?r!==null&&(i++,e=u(e,Re(r),t)):t==="spec"?r!==null&&(i++,e=u(e,fi(r),t)):t==="status"?r!==null&&
(e=u(e,mi(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,Pe)}function fi(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="gateway"?e=u(e,ci(t),i):i==="isProduction"?typeof t!="boolean"&&(e=f(e,
i,t,"boolean")):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,qt)}function ci(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="security"?e=u(e,di(t),i):e=l(e,i,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p?null:m(e,n,_t)}function di(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="remoteJwks"?e=u(e,pi(t),i):e=l(e,
i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Ut)}function pi(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==
void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:
m(e,n,Ht)}function mi(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")P(t)||(e=A(e,i,t,S));else if(i==="c\
onditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,Te(a),o)}e=u(e,r,i)}else e=l(e,i,"unknown-fi\
eld")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,pn)}function se(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t===
"apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=D(e,t,r,ne))):t==="kind"?r!==null&&(i++,r!=="Organization"&&(e=D(e,t,r,Wt))):t==="metadata"?r!==null&&
(i++,e=u(e,gi(r),t)):t==="spec"?r!==null&&(e=u(e,yi(r),t)):t==="status"?r!==null&&(e=u(e,hi(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===3?null:m(e,n,Jt)}function gi(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||I(t,253)||
!x.test(t))&&(e=w(e,i,t,an));else if(i==="generateName")(typeof t!="string"||!ln.test(t))&&(e=w(e,i,t,un));else if(i==="namespace")e=l(e,i,"namespace-not-allowe\
d");else if(i==="labels")e=u(e,mn(t),i);else if(i==="annotations")e=u(e,gn(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,
s=t;for(let o=0;o<s.length;o++){let a=s[o];(typeof a!="string"||!Ie.test(a))&&(r=w(r,o,a,fn))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(r=l(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{
let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,yn(a),o)}s.length>1&&ce(s)&&(r=l(r,null,"invalid-format",{rule:"one owner at most with controller: t\
rue"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,hn(a),o)}
e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="st\
ring"&&(e=f(e,i,t,"string")):i==="generation"?P(t)||(e=A(e,i,t,S)):i==="deletionGracePeriodSeconds"?P(t)||(e=A(e,i,t,S)):i==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!ee.test(t))&&(e=w(e,i,t,N)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!ee.test(t))&&(e=w(e,i,t,N)):e=l(e,i,"unknown-field")}return n.name||
(e=ye(e,n,x)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&P(n.generation)&&(e=A(e,"generation",n.generation,Ae)),e===null&&Object.
getPrototypeOf(n)===p?null:m(e,n,cn)}function yi(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=l(e,i,"unknown-field"));return e===null&&Object.
getPrototypeOf(n)===p?null:m(e,n,Yt)}function hi(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")P(t)||(e=
A(e,i,t,S));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,Te(a),o)}e=u(e,r,i)}else
i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"string")):e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Qt)}var vn=V(te),wi=K(te),ki=Z(vn),Dn=V(ie),bi=K(ie),vi=Z(Dn),On=V(re),Di=K(re),Oi=Z(On),Pn=V(se),Pi=K(se),Ii=Z(Pn),Ai={checks:{DataPlane:te,BuildPlane:ie,Environment:re,
Organization:se},replaced:{WorkflowPlane:"BuildPlane"}},ze=Ue(Ai),Ri=V(ze),Ti=K(ze),In=n=>Se(n,sn),zi={check:ze,clusterScoped:["Organization"],immutable:{Environment:[
{pointer:"/spec/dataPlaneRef",unset:[""]}]},ruled:{Environment:["/spec","/spec/dataPlaneRef"]},choices:{},withDefaults:In},ji=nn(zi);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertOrganization,formatIssue,isBuildPlane,isDataPlane,isEnvironment,isOrganization,
isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateOrganization,validatePlane,validateUpdate,withDefaults});
