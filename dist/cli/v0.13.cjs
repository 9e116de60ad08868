"use strict";var ue=Object.defineProperty;var kn=Object.getOwnPropertyDescriptor;var vn=Object.getOwnPropertyNames;var Pn=Object.prototype.hasOwnProperty;var Dn=(n,e)=>{for(var r in e)ue(n,r,{get:e[r],enumerable:!0})},On=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of vn(e))!Pn.call(n,i)&&
i!==r&&ue(n,i,{get:()=>e[i],enumerable:!(t=kn(e,i))||t.enumerable});return n};var In=n=>On(ue({},"__esModule",{value:!0}),n);var wi={};Dn(wi,{ValidationError:()=>B,assertBuildPlane:()=>ui,assertDataPlane:()=>ai,assertEnvironment:()=>pi,assertObservabilityPlane:()=>ci,formatIssue:()=>W,
isBuildPlane:()=>li,isDataPlane:()=>oi,isEnvironment:()=>di,isObservabilityPlane:()=>fi,isPlane:()=>yi,validateBuildPlane:()=>yn,validateDataPlane:()=>mn,validateEnvironment:()=>hn,
validateObservabilityPlane:()=>bn,validatePlane:()=>mi,validateUpdate:()=>hi,withDefaults:()=>wn});module.exports=In(wi);function p(n){return typeof n!="object"||n===null||Array.isArray(n)}function k(n){return!p(n)}function z(n){return n.split("/").slice(1).map(An)}var Z=n=>n.replaceAll("~","~0").replaceAll("/","~1"),An=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function ze(n){return/[~\d]/.test(n)?z(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function v(n,e){
let r=n;for(let t of Rn(e))if(Array.isArray(r))r=r[Number(t)];else if(k(r)&&Object.hasOwn(r,t))r=r[t];else return;return r}function Rn(n){let e=fe.get(n);if(e)return e;let r=z(n);return fe.size<Tn&&fe.set(n,r),r}var fe=new Map,Tn=1e3;function je(n,e){let r=k(n)?n.kind:void 0,t=typeof r=="string"&&Object.hasOwn(e,r)?e[r]:void 0;return Ce(n,t??{},n)}function Ce(n,e,r){if(!k(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[i,s]of Object.entries(e)){let o=Object.hasOwn(n,i)?n[i]:void 0,a="within"in s?o==null?o:Ce(o,s.within,r):o??Sn(s,r);a!==void 0&&
(t[i]=a)}return t}function Sn(n,e){if("value"in n)return n.value;let r=z(n.from).reduce((t,i)=>k(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||
r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===void 0||n.pattern.test(r)?r:void 0}var E=[],ce=[];function de(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let s=n.length,o=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-o);)s--,o--;let a=0;for(;a<s&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(s-=a,o-=a,t!==void 0&&o-s>t)return t;if(s===0)return t!==void 0&&o>t?t:o;
let w,h,d,T,c=0,S=0;for(;c<s;)ce[c]=n.charCodeAt(a+c),E[c]=++c;for(;S<o;){for(w=e.charCodeAt(a+S),d=S++,h=S,c=0;c<s;c++)T=w===ce[c]?d:d+1,d=E[c],h=E[c]=d>h?T>h?
h+1:T:T>d?d+1:T;if(t!==void 0){let N=h;for(c=0;c<s;c++)E[c]<N&&(N=E[c]);if(N>t)return t}}return E.length=s,ce.length=s,t!==void 0&&h>t?t:h}var zn=64;function H(n,e){if(n.length>zn)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let o=s.toLowerCase(),a=jn(r,o)?1:de(r,o,{maxDistance:t});a<t&&(t=a,i=s)}return i}function jn(n,e){if(n.length!==e.length||n===e)return!1;
let r=0;for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var m=Object.prototype;function A(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function D(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)
r++;return r>e}function $e(n,e){let r=0;for(let t in n){let i=n[t];r+=t.length+(Ee(i)?i.length:0)}return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Ee).join("")).length>e}var Ee=n=>typeof n=="string";function Ve(n){let e=n.filter(k).filter(t=>t.controller===!0),r=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(r.map(i=>t[i])))).size>1}var R=!1,M=[{code:"unreadable",path:"",field:"",message:""}],Le=1e4,U=0,q={code:"too-many-issues",path:"",field:"",message:""};function Ne(n,e){let r=U;U=0;try{
let t=Fe(n,e);if(t===null||U<Le)return t;let i=t.filter(s=>s!==q);return[...i,{...q,omitted:t.length-i.length}]}finally{U=r}}var He=Symbol("thorough");function Ue(n,e){
let r=R;R=!0;try{return n(e)===null}catch(t){if(t!==He)throw t;return Fe(n,e)===null}finally{R=r}}function Fe(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{
R=!0}}var Cn=20;function l(n,e,r,t){if(R)return M;let i=++U<Le?{code:r,path:Ze(e),field:Me(e),message:"",...t}:q;return n===null?[i]:(n.push(i),n)}function g(n){
return f(null,null,n,"object")}function f(n,e,r,t){return r===null?l(n,e,"null-value"):l(n,e,"wrong-type",{expected:t,found:Nn(r)})}function b(n,e,r,{code:t="in\
valid-format",rule:i,maxLength:s}){return typeof r!="string"?f(n,e,r,"string"):s!==void 0&&D(r,s)?l(n,e,"too-long",{limit:s,unit:"characters"}):l(n,e,t,i===void 0?
void 0:{rule:i})}function P(n,e,r,{code:t="unknown-value",allowed:i,codes:s}){if(R)return M;if(typeof r!="string")return f(n,e,r,"string");let o=s!==void 0&&Object.
hasOwn(s,r)?s[r]:void 0;if(o!==void 0)return l(n,e,o);let a=H(r,i);return l(n,e,t,a===void 0?{allowed:i}:{allowed:i,suggestion:a})}function O(n,e,r,{minimum:t,maximum:i}){
return typeof r!="number"||Number.isNaN(r)?f(n,e,r,"integer"):!Number.isInteger(r)&&Number.isFinite(r)?l(n,e,"not-an-integer"):l(n,e,"out-of-range",{minimum:t,maximum:i})}
function ge(n,e,r,{code:t="invalid-format",rule:i}){return Object.hasOwn(e,r)?l(n,r,t,i===void 0?void 0:{rule:i}):n}function me(n,e,r,t){let i=e[r];return Object.
hasOwn(e,r)&&i!==void 0?b(n,r,i,t):n}function ye(n){if(n!==null)for(let e of n)e.field="";return n}function u(n,e,r){if(e===null)return n;if(R)return e;let t=Ze(
r),i=Me(r);for(let s of e)s!==q&&(s.path=t+s.path,s.field=i+s.field);if(n===null)return e;for(let s of e)n.push(s);return n}function y(n,e,r){if(R)return En(n,e,
r);let{known:t,required:i=[],codes:s}=r,o=t.filter(d=>F(e[d])||!pe(e,d)),a=new Set,w=Cn,h=[];for(let d of n??[]){if(d.code==="unknown-field"&&d.name===void 0){if(!pe(
e,qe(d.path)))continue;a.add(Vn(d,o,r,w-- >0))}h.push(d)}h=h.filter(d=>!Kn(d,a));for(let d of o)F(e[d])?i.includes(d)&&!a.has(d)&&(h=l(h,d,s?.[d]??"missing-fiel\
d")):h=l(h,d,"unreadable");return h.length===0?null:h}function En(n,e,{known:r,required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||
$n({}))throw He;if(n!==null)return M;let s=o=>F(e[o])?t.includes(o):!pe(e,o);return r.some(s)?M:null}function $n(n){for(let e in n)return!0;return!1}function Vn(n,e,{
replaced:r,elsewhere:t},i){let s=qe(n.path);n.name=s;let o=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,w=e.find(h=>r?.[s]===h)??(o===void 0&&i?H(s,e):void 0);return w!==
void 0&&(n.suggestion=w),o!==void 0&&(n.knownIn=o),w}function Kn(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function Be(n,e,r){
let t=r.filter(s=>!F(e[s])).length;if(t===1)return n;let i=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return l(i,null,"value-from",{found:t===0?"neither":
"both",branches:r})}function Ge(n,e,r){let t=e.generateName;if(!Ln(t)){let i=n?.find(({path:s,code:o})=>s==="/generateName"&&o==="invalid-name");return i!==void 0&&
typeof t=="string"&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return l(Ke(Ke(n,"/name"),"/generateName"),"name","missing-field")}var Ke=(n,e)=>{let r=(n??[]).filter(t=>t.path!==e);return r.length>0?r:null},pe=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),F=n=>n==null,Ln=n=>F(n)||
n==="",Ze=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Z(n)}`,Me=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,qe=n=>z(n)[0]??"";function Nn(n){return n===
null?"null":Array.isArray(n)?"array":typeof n}var _e={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function We({checks:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return g(r);let{apiVersion:t,kind:i}=r,s=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(s)return s(r);let o=Hn(t);if(i==null)return l(o,"kind","missin\
g-field");let a=Object.keys(n);if(typeof i!="string")return P(o,"kind",i,{code:"unknown-kind",allowed:a});let w=Object.hasOwn(e,i)?e[i]:H(i,a);return l(o,"kind",
"unknown-kind",w===void 0?{allowed:a}:{allowed:a,suggestion:w})}}function Hn(n){return n==null?l(null,"apiVersion","missing-field"):n===_e.allowed[0]?null:P(null,
"apiVersion",n,_e)}function Ye({code:n,path:e,minimum:r},t){if(e==="/metadata/generation")return n==="out-of-range"&&r===0;let i=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return i!==void 0&&(n==="invalid-name"||n==="too-long")&&!i.test(V(v(t,e)))}function Qe(n,e,r){let t=c=>v(n,`/metadata/${c}`)??void 0,
i=c=>v(e,`/metadata/${c}`)??void 0,s=c=>r?"":V(c)||"default",o=c=>V(i(c))!==""&&i(c)!==t(c),a=xe(t("deletionTimestamp")),w=i("deletionGracePeriodSeconds"),h=new Set(
Je(t("finalizers"))),d=t("generation"),T={"/kind":v(n,"/kind")!==v(e,"/kind"),"/metadata/name":o("name"),"/metadata/namespace":s(t("namespace"))!==s(i("namespac\
e")),"/metadata/uid":o("uid"),"/metadata/resourceVersion":o("resourceVersion"),"/metadata/deletionTimestamp":!a&&xe(i("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":w!==void 0&&w!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":a&&Je(i("finalizers")).some(c=>!h.has(c))};return[...V(i("name"))===""?
[$("/metadata/name","missing-field")]:[],...Object.entries(T).flatMap(([c,S])=>S?[$(c,"immutable-field")]:[]),...typeof d=="number"&&A(d)&&d<0?[$("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function $(n,e,r){return{code:e,path:n,field:ze(n),message:"",...r}}var V=n=>typeof n=="string"?n:"",xe=n=>V(
n)!==""&&Date.parse(V(n))!==Un,Un=-621355968e5,Je=n=>Array.isArray(n)&&n.every(e=>typeof e=="string")?n:[];var Fn={"missing-field":()=>"required field is missing.","unknown-field":({suggestion:n,knownIn:e})=>`unknown field${e===void 0?"":` (exists in ${e})`}: ${n===void 0?
"remove it.":`use ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Xe(n)}, not ${Xe(e)}.`,"null-value":()=>"must not be null: set a value or rem\
ove the field.","value-from":({found:n,branches:e})=>n==="both"?`must set exactly one of ${e.join(" and ")}, not both.`:`must set exactly one of ${e.join(" and ")}\
.`,"missing-secret-namespace":()=>"required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.","namespace-not-all\
owed":()=>"must not be set on a cluster-scoped kind: remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane\
 cannot refer to a namespace-scoped ObservabilityPlane.","unknown-kind":be,"wrong-api-version":be,"unknown-value":be,"invalid-plane-id":_,"invalid-name":_,"inva\
lid-label":_,"invalid-format":_,"too-long":({limit:n,unit:e})=>`must be no more than ${n} ${e}.`,"not-an-integer":()=>"must be an integer.","out-of-range":({minimum:n,
maximum:e})=>e<9007199254740992?`must be between ${n} and ${e}, inclusive.`:n===0?"must be greater than or equal to 0.":"must be a 64-bit integer.","invalid-dat\
e-time":()=>"must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.","immutable-field":()=>"field is immutable: keep the old value, or delete and recre\
ate the resource.",unreadable:()=>"cannot be read: it throws, is circular or is inherited; pass plain data.","too-many-issues":({omitted:n})=>`has ${n} more ${n===
1?"issue that is":"issues that are"} not listed.`};function be({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} or ${n.
at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function _({rule:n}){return`must be ${n}.`}function en(n){return Fn[n.code](n)}function W(n){return`${n.
field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Bn)}var Bn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Xe=n=>n==="nul\
l"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var Gn=64,Zn=2e5;function he(n){let e=Zn,r=[];return t(()=>n);function t(i){try{let s=i();if(r.includes(s))return l(null,null,"unreadable");if(typeof s!="object"||
s===null||r.length>Gn)return null;r.push(s);for(let o of Object.keys(s)){let a=e-- >0?t(()=>Reflect.get(s,o)):null;if(a)return u(null,a,Array.isArray(s)?Number(
o):o)}return r.pop(),null}catch{return l(null,null,"unreadable")}}}function K(n){let e=r=>{let t=x(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:ke(t)}};return Object.assign(e,{"~standard":qn(e)})}function L(n){return e=>{
try{return Ue(n,e)}catch{return!1}}}function G(n){return e=>{let r=n(e);if(!r.ok)throw new B(r.issues)}}var B=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,we).map(W);super([...r,...e.length>we?[`and ${e.length-we} more`]:[]].join(`
`)),this.issues=e}},we=20;function x(n,e){let r;try{if(r=Ne(n,e),r===null)return null;let t=he(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!J(i,t.path)),t])}catch{
r=he(e)??l(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===Mn&&(t.field=t.field.slice(1));return r}var Mn=46;function ke(n){let e=n;for(let r of e)
r.message=en(r);return e}function qn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:z(i)}))}}}}var J=(n,e)=>n===e||n.startsWith(`${e}/`);function rn(n){return(e,r)=>{let t=x(n.check,r)??[],i;try{i=_n(n,e,r,t)}catch{i=[...t,...l(null,null,"unreadable")]}let[s,...o]=i;return s===void 0?{ok:!0,value:r}:
{ok:!1,issues:ke([s,...o])}}}function _n(n,e,r,t){let i=v(r,"/kind"),s=ve(n.immutable,i),o=Qe(e,r,n.clusterScoped.some(I=>I===i));if(t.length===0&&tn(e,r,s).length===
0)return o;let a=nn(e,x(n.check,e)),w=nn(r,t),h=n.withDefaults(a),d=n.withDefaults(w),T=ve(n.ruled,i),c=ve(n.choices,i),S=t.flatMap(I=>Ye(I,r)?[]:I.code==="wron\
g-type"&&T.includes(I.path)||!Wn(I,h,d,c)?[I]:sn(I,r)),N=({path:I})=>S.some(le=>J(le.path,I)||J(I,le.path));return[...S,...[...o,...tn(a,w,s)].filter(I=>!N(I))]}
function ve(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function Wn({code:n,path:e},r,t,i){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let s=n.startsWith("missing-")||i.includes(e)?e.slice(0,e.lastIndexOf("/")):e,o=xn(s),a=v(r,o);return a!==
void 0&&Y(a,v(t,o))}function xn(n){let e=n.split("/"),r=e.findIndex(t=>/^\d+$/.test(t));return r===-1?n:e.slice(0,r).join("/")}function nn(n,e){let r=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:sn(t,n));return r.length===0?n:Pe(n,"",new Set(r.map(({path:t})=>t)))}function Pe(n,e,r){if(Array.isArray(n))return n.map((s,o)=>Pe(
s,`${e}/${o}`,r));if(!k(n))return n;let i=Object.entries(n).map(([s,o])=>({name:s,inner:o,at:`${e}/${Z(s)}`})).filter(({at:s})=>!r.has(s));return Object.fromEntries(
i.map(({name:s,inner:o,at:a})=>[s,Pe(o,a,r)]))}function sn({code:n,path:e,field:r},t){return((n==="wrong-type"?on(v(t,e)):null)??[]).map(s=>({...s,path:e+s.path,
field:r+s.field}))}function on(n){return Array.isArray(n)?n.reduce((e,r,t)=>u(e,on(r),t),null):k(n)?Object.keys(n).reduce((e,r)=>l(e,r,"unknown-field",{name:r}),
null):null}function tn(n,e,r){let t=v(n,"/spec")??void 0;return r.length===0||t===void 0||!k(v(e,"/spec"))?[]:k(t)?r.filter(({pointer:s,unset:o})=>{let a=v(n,s)??
void 0;return a!==void 0&&!o.includes(a)&&!Y(a,v(e,s))}).map(({pointer:s})=>$(s,"immutable-field")):[$("/spec","immutable-field")]}function Y(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>Y(t,e[i])):!k(n)||!k(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>Y(n[t]??void 0,e[t]??void 0))}var an={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{}};var ee={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Jn={code:"unknown-kind",allowed:["DataPlane"]},ne={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},ln=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Yn={code:"in\
valid-name",rule:"a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit",maxLength:253},Qn=/^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Xn={code:"invalid-name",rule:"a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen"},et=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,
nt={code:"invalid-name",rule:"lowercase letters, digits and hyphens, starting and ending with a letter or digit",maxLength:63},cn=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
tt={rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomai\
n prefix and a slash"},C={minimum:-9223372036854776e3,maximum:9223372036854776e3},un=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
j={code:"invalid-date-time"},dn={minimum:0,maximum:9223372036854776e3},it={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},pn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},rt=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,st={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
s, starting and ending with a letter or digit",maxLength:63},ot=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
at={},lt=/^(?:[^/]*\/)?[^/]+$/,ut={rule:"group/version or version"},De={rule:"a non-empty string"},ft={known:["apiVersion","kind","name","uid","blockOwnerDeleti\
on","controller"],required:["apiVersion","kind","name","uid"]},fn=/^[ -~]*$/,ct={rule:"printable ASCII characters",maxLength:128},dt={allowed:["Apply","Update"]},
pt=/^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
gt={allowed:["FieldsV1",""]},mt={rule:"printable ASCII characters",maxLength:256},yt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","\
subresource"],required:["operation"]},Oe=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,Ie={code:"invalid-plane-id",rule:"lowercase letters, digits and hyphens, starting a\
nd ending with a letter or digit",maxLength:63},bt={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:[
"clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 \
to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"Observabili\
tyPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},ht={known:["clientCA"],required:["clientCA"]},wt=["secretRef","value"],kt={known:["s\
ecretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},vt={known:["name","key","namespace"],required:["name","k\
ey"]},Q={minimum:-2147483648,maximum:2147483647},Pt={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPo\
rt","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"\
DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",publicGatewayName:"DataP\
lane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},Dt={known:["name"],required:["name"]},Ae={known:["observed\
Generation","conditions","agentConnection"]},Ot=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
It={rule:"a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix an\
d a slash",maxLength:316},At={allowed:["True","False","Unknown"]},X=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/,
Rt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Tt={rule:"letters, digits, underscores, commas and colons, starting with a letter",maxLength:1024},St={maxLength:32768},
zt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},jt={
known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},Ct={code:"\
unknown-kind",allowed:["BuildPlane"]},Et={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"c\
lusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",
observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},$t={code:"unknown-kind",allowed:["ObservabilityPlane"]},Vt={known:["planeID","clusterAgent",
"observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"\
Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Kt={code:"unknown-kind",allowed:["Environment"]},Lt={known:["dataPlaneRef","gateway","isProd\
uction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observab\
ilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},Nt={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Ht={known:["remoteJwks"]},Ut={known:["uri"],
required:["uri"]},Ft={known:["observedGeneration","conditions"]};function te(n){if(p(n))return g(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="\
apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=P(e,t,i,ee))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=P(e,t,i,Jn))):t==="metadata"?i!==null&&
(r++,e=u(e,ie(i),t)):t==="spec"?i!==null&&(r++,e=u(e,qt(i),t)):t==="status"?i!==null&&(e=u(e,Jt(i),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:y(e,n,ne)}function ie(n){if(p(n))return g(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||D(t,253)||
!ln.test(t))&&(e=b(e,r,t,Yn));else if(r==="generateName")(typeof t!="string"||!Qn.test(t))&&(e=b(e,r,t,Xn));else if(r==="namespace")(typeof t!="string"||D(t,63)||
!et.test(t))&&(e=b(e,r,t,nt));else if(r==="labels")e=u(e,Bt(t),r);else if(r==="annotations")e=u(e,Gt(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];(typeof a!="string"||!cn.test(a))&&(i=b(i,o,a,tt))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=l(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];i=u(i,Zt(a),o)}s.length>1&&Ve(s)&&(i=l(i,null,"invalid-format",{rule:"one owner\
 at most with controller: true"})),e=u(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){
let a=s[o];i=u(i,Mt(a),o)}e=u(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?A(t)||(e=O(e,r,t,C)):r==="deletionGracePeriodSeconds"?A(t)||(e=O(e,r,t,C)):r==="creationTi\
mestamp"?t!==null&&(typeof t!="string"||!un.test(t))&&(e=b(e,r,t,j)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!un.test(t))&&(e=b(e,r,t,j)):e=l(e,r,
"unknown-field")}return n.name||(e=Ge(e,n,ln)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&A(n.generation)&&(e=O(e,"generation",
n.generation,dn)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,it)}function Bt(n){if(p(n))return g(n);let e=null;for(let r in n){let t=n[r];cn.test(r)||(e=
ge(e,n,r,pn)),(typeof t!="string"||D(t,63)||!rt.test(t))&&(e=me(e,n,r,st))}return ye(e)}function Gt(n){if(p(n))return g(n);let e=null;for(let r in n){let t=n[r];
ot.test(r)||(e=ge(e,n,r,pn)),typeof t!="string"&&(e=me(e,n,r,at))}return $e(n,262144)&&(e=l(e,null,"too-long",{limit:262144,unit:"bytes"})),ye(e)}function Zt(n){
if(p(n))return g(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||!lt.test(i))&&(e=b(e,t,i,ut))):t===
"kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=b(e,t,i,De))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=b(e,t,i,De))):t==="uid"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=b(e,t,i,De))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):e=l(e,t,"unknown-field"))}return n.kind==="Event"&&(n.apiVersion==="v1"||n.apiVersion==="/v1")&&(e=l(e,null,"invalid-format",{
rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:y(e,n,ft)}function Mt(n){if(p(n))return g(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||D(i,128)||!fn.test(i))&&(e=b(e,t,i,ct)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=
P(e,t,i,dt))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!pt.test(i))&&(e=b(e,t,i,j)):t==="fieldsType"?
i!=="FieldsV1"&&i!==""&&(e=P(e,t,i,gt)):t==="fieldsV1"?p(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||D(i,256)||!fn.test(i))&&(e=b(e,t,i,mt)):
e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:y(e,n,yt)}function qt(n){if(p(n))return g(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||D(i,63)||!Oe.test(i))&&(e=b(e,t,i,Ie));else if(t==="clusterAgent")i!==null&&(r++,e=u(e,Re(i),t));else if(t===
"gateway")i!==null&&(r++,e=u(e,xt(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,o=i;for(let a=0;a<o.length;a++){
let w=o[a];typeof w!="string"&&(s=f(s,a,w,"string"))}e=u(e,s,t)}else t==="secretStoreRef"?e=u(e,gn(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,
t,i,"string")):e=l(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:y(e,n,bt)}function Re(n){if(p(n))return g(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=u(e,_t(i),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:y(e,n,
ht)}function _t(n){if(p(n))return g(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=u(e,Wt(t),r):r==="value"?typeof t!="string"&&(e=f(e,
r,t,"string")):e=l(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Be(e,n,wt)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,kt)}function Wt(n){
if(p(n))return g(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:y(e,n,vt)}function xt(n){if(p(n))return g(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=O(e,t,i,Q)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=
O(e,t,i,Q)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&
(e=O(e,t,i,Q)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=O(e,t,i,Q)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:y(e,n,Pt)}function gn(n){if(p(n))return g(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:y(e,n,Dt)}function Jt(n){if(p(n))return g(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")A(t)||(e=O(e,r,t,C));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];i=u(i,re(a),o)}e=u(e,i,r)}else r==="agentConnection"?e=u(e,Te(t),r):e=l(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:y(e,n,Ae)}function re(n){if(p(n))return g(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||D(i,316)||!Ot.test(i))&&(e=b(e,t,i,It))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=P(e,t,i,At))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=O(e,t,i,dn)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!X.test(i))&&(e=b(e,
t,i,j))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||D(i,1024)||!Rt.test(i))&&(e=b(e,t,i,Tt))):t==="message"?i!==null&&(r++,(typeof i!="string"||
D(i,32768))&&(e=b(e,t,i,St))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:y(e,n,zt)}function Te(n){if(p(n))return g(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,A(i)||
(e=O(e,t,i,C))):t==="lastConnectedTime"?(typeof i!="string"||!X.test(i))&&(e=b(e,t,i,j)):t==="lastDisconnectedTime"?(typeof i!="string"||!X.test(i))&&(e=b(e,t,i,
j)):t==="lastHeartbeatTime"?(typeof i!="string"||!X.test(i))&&(e=b(e,t,i,j)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=l(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:y(e,n,jt)}function se(n){if(p(n))return g(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersi\
on"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=P(e,t,i,ee))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=P(e,t,i,Ct))):t==="metadata"?i!==null&&(r++,e=
u(e,ie(i),t)):t==="spec"?i!==null&&(r++,e=u(e,Yt(i),t)):t==="status"?i!==null&&(e=u(e,Qt(i),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:y(e,n,ne)}function Yt(n){if(p(n))return g(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||D(i,63)||
!Oe.test(i))&&(e=b(e,t,i,Ie)):t==="clusterAgent"?i!==null&&(r++,e=u(e,Re(i),t)):t==="secretStoreRef"?e=u(e,gn(i),t):t==="observabilityPlaneRef"?typeof i!="strin\
g"&&(e=f(e,t,i,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:y(e,n,Et)}function Qt(n){if(p(n))return g(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")A(t)||(e=O(e,r,t,C));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];i=u(i,re(a),o)}e=u(e,i,r)}else r==="agentConnection"?e=u(e,Te(t),r):e=l(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:y(e,n,Ae)}function oe(n){if(p(n))return g(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=P(e,t,i,ee))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=P(e,t,i,$t))):t==="metadata"?i!==null&&(r++,e=u(e,ie(
i),t)):t==="spec"?i!==null&&(r++,e=u(e,Xt(i),t)):t==="status"?i!==null&&(e=u(e,ei(i),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:y(e,n,ne)}function Xt(n){if(p(n))return g(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||D(i,63)||!Oe.test(
i))&&(e=b(e,t,i,Ie)):t==="clusterAgent"?i!==null&&(r++,e=u(e,Re(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgent\
URL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:y(e,n,Vt)}function ei(n){if(p(
n))return g(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")A(t)||(e=O(e,r,t,C));else if(r==="conditions")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];i=u(i,re(a),o)}e=u(e,i,r)}else r==="agentConnection"?e=u(e,Te(t),r):e=l(e,r,"unkno\
wn-field")}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Ae)}function ae(n){if(p(n))return g(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=P(e,t,i,ee))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=P(e,t,i,Kt))):t==="metadata"?i!==
null&&(r++,e=u(e,ie(i),t)):t==="spec"?i!==null&&(r++,e=u(e,ni(i),t)):t==="status"?i!==null&&(e=u(e,si(i),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:y(e,n,ne)}function ni(n){if(p(n))return g(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=u(e,ti(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=l(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:y(e,n,Lt)}function ti(n){if(p(n))return g(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=u(e,ii(t),r):e=l(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Nt)}function ii(n){if(p(n))return g(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=u(e,ri(t),r):e=l(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Ht)}function ri(n){
if(p(n))return g(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=l(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:y(e,n,Ut)}function si(n){if(p(n))return g(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")A(t)||(e=O(e,r,t,C));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){
let a=s[o];i=u(i,re(a),o)}e=u(e,i,r)}else e=l(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Ft)}var mn=K(te),oi=L(te),ai=G(mn),yn=K(se),li=L(se),ui=G(yn),bn=K(oe),fi=L(oe),ci=G(bn),hn=K(ae),di=L(ae),pi=G(hn),gi={checks:{DataPlane:te,BuildPlane:se,ObservabilityPlane:oe,
Environment:ae},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane"}},Se=We(gi),mi=K(Se),yi=L(Se),wn=n=>je(n,an),bi={check:Se,clusterScoped:[],immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},ruled:{Environment:["/spec","/spec/dataPlaneRef"]},choices:{},withDefaults:wn},hi=rn(bi);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,formatIssue,isBuildPlane,isDataPlane,isEnvironment,
isObservabilityPlane,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validatePlane,validateUpdate,withDefaults});
