"use strict";var ue=Object.defineProperty;var kn=Object.getOwnPropertyDescriptor;var vn=Object.getOwnPropertyNames;var Pn=Object.prototype.hasOwnProperty;var Dn=(n,e)=>{for(var i in e)ue(n,i,{get:e[i],enumerable:!0})},On=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of vn(e))!Pn.call(n,r)&&
r!==i&&ue(n,r,{get:()=>e[r],enumerable:!(t=kn(e,r))||t.enumerable});return n};var In=n=>On(ue({},"__esModule",{value:!0}),n);var wr={};Dn(wr,{ValidationError:()=>B,assertBuildPlane:()=>ur,assertDataPlane:()=>ar,assertEnvironment:()=>pr,assertObservabilityPlane:()=>cr,formatIssue:()=>x,
isBuildPlane:()=>lr,isDataPlane:()=>or,isEnvironment:()=>dr,isObservabilityPlane:()=>fr,isPlane:()=>yr,validateBuildPlane:()=>yn,validateDataPlane:()=>mn,validateEnvironment:()=>hn,
validateObservabilityPlane:()=>bn,validatePlane:()=>mr,validateUpdate:()=>hr,withDefaults:()=>wn});module.exports=In(wr);function p(n){return typeof n!="object"||n===null||Array.isArray(n)}function k(n){return!p(n)}function z(n){return n.split("/").slice(1).map(An)}var M=n=>n.replaceAll("~","~0").replaceAll("/","~1"),An=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function ze(n){return/[~\d]/.test(n)?z(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function v(n,e){
let i=n;for(let t of Rn(e))if(Array.isArray(i))i=i[Number(t)];else if(k(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function Rn(n){let e=fe.get(n);if(e)return e;let i=z(n);return fe.size<Tn&&fe.set(n,i),i}var fe=new Map,Tn=1e3;function Ce(n,e){let i=k(n)?n.kind:void 0,t=typeof i=="string"&&Object.hasOwn(e,i)?e[i]:void 0;return je(n,t??{},n)}function je(n,e,i){if(!k(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[r,s]of Object.entries(e)){let o=Object.hasOwn(n,r)?n[r]:void 0,a="within"in s?o==null?o:je(o,s.within,i):o??Sn(s,i);a!==void 0&&
(t[r]=a)}return t}function Sn(n,e){if("value"in n)return n.value;let i=z(n.from).reduce((t,r)=>k(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||
i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===void 0||n.pattern.test(i)?i:void 0}var E=[],ce=[];function de(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let s=n.length,o=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-o);)s--,o--;let a=0;for(;a<s&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(s-=a,o-=a,t!==void 0&&o-s>t)return t;if(s===0)return t!==void 0&&o>t?t:o;
let w,h,d,T,c=0,S=0;for(;c<s;)ce[c]=n.charCodeAt(a+c),E[c]=++c;for(;S<o;){for(w=e.charCodeAt(a+S),d=S++,h=S,c=0;c<s;c++)T=w===ce[c]?d:d+1,d=E[c],h=E[c]=d>h?T>h?
h+1:T:T>d?d+1:T;if(t!==void 0){let N=h;for(c=0;c<s;c++)E[c]<N&&(N=E[c]);if(N>t)return t}}return E.length=s,ce.length=s,t!==void 0&&h>t?t:h}var zn=64;function H(n,e){if(n.length>zn)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let o=s.toLowerCase(),a=Cn(i,o)?1:de(i,o,{maxDistance:t});a<t&&(t=a,r=s)}return r}function Cn(n,e){if(n.length!==e.length||n===e)return!1;let i=0;for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+
2)}var m=Object.prototype;function A(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function D(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)
i++;return i>e}function $e(n,e){let i=0;for(let t in n){let r=n[t];i+=t.length+(Ee(r)?r.length:0)}return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Ee).join("")).length>e}var Ee=n=>typeof n=="string";function Ve(n){let e=n.filter(k).filter(t=>t.controller===!0),i=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(i.map(r=>t[r])))).size>1}var R=!1,Z=[{code:"unreadable",path:"",field:"",message:""}],Ke=1e4,U=0,q={code:"too-many-issues",path:"",field:"",message:""};function Ne(n,e){let i=U;U=0;try{
let t=Fe(n,e);if(t===null||U<Ke)return t;let r=t.filter(s=>s!==q);return[...r,{...q,omitted:t.length-r.length}]}finally{U=i}}var He=Symbol("thorough");function Ue(n,e){
let i=R;R=!0;try{return n(e)===null}catch(t){if(t!==He)throw t;return Fe(n,e)===null}finally{R=i}}function Fe(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{
R=!0}}var jn=20;function l(n,e,i,t){if(R)return Z;let r=++U<Ke?{code:i,path:Me(e),field:Ze(e),message:"",...t}:q;return n===null?[r]:(n.push(r),n)}function g(n){
return f(null,null,n,"object")}function f(n,e,i,t){return i===null?l(n,e,"null-value"):l(n,e,"wrong-type",{expected:t,found:Nn(i)})}function b(n,e,i,{code:t="in\
valid-format",rule:r,maxLength:s}){return typeof i!="string"?f(n,e,i,"string"):s!==void 0&&D(i,s)?l(n,e,"too-long",{limit:s,unit:"characters"}):l(n,e,t,r===void 0?
void 0:{rule:r})}function P(n,e,i,{code:t="unknown-value",allowed:r,codes:s}){if(R)return Z;if(typeof i!="string")return f(n,e,i,"string");let o=s!==void 0&&Object.
hasOwn(s,i)?s[i]:void 0;if(o!==void 0)return l(n,e,o);let a=H(i,r);return l(n,e,t,a===void 0?{allowed:r}:{allowed:r,suggestion:a})}function O(n,e,i,{minimum:t,maximum:r}){
return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.isInteger(i)&&Number.isFinite(i)?l(n,e,"not-an-integer"):l(n,e,"out-of-range",{minimum:t,maximum:r})}
function ge(n,e,i,{code:t="invalid-format",rule:r}){return Object.hasOwn(e,i)?l(n,i,t,r===void 0?void 0:{rule:r}):n}function me(n,e,i,t){let r=e[i];return Object.
hasOwn(e,i)&&r!==void 0?b(n,i,r,t):n}function ye(n){if(n!==null)for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(R)return e;let t=Me(
i),r=Ze(i);for(let s of e)s!==q&&(s.path=t+s.path,s.field=r+s.field);if(n===null)return e;for(let s of e)n.push(s);return n}function y(n,e,i){if(R)return En(n,e,
i);let{known:t,required:r=[],codes:s}=i,o=t.filter(d=>F(e[d])||!pe(e,d)),a=new Set,w=jn,h=[];for(let d of n??[]){if(d.code==="unknown-field"&&d.name===void 0){if(!pe(
e,qe(d.path)))continue;a.add(Vn(d,o,i,w-- >0))}h.push(d)}h=h.filter(d=>!Ln(d,a));for(let d of o)F(e[d])?r.includes(d)&&!a.has(d)&&(h=l(h,d,s?.[d]??"missing-fiel\
d")):h=l(h,d,"unreadable");return h.length===0?null:h}function En(n,e,{known:i,required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||
$n({}))throw He;if(n!==null)return Z;let s=o=>F(e[o])?t.includes(o):!pe(e,o);return i.some(s)?Z:null}function $n(n){for(let e in n)return!0;return!1}function Vn(n,e,{
replaced:i,elsewhere:t},r){let s=qe(n.path);n.name=s;let o=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,w=e.find(h=>i?.[s]===h)??(o===void 0&&r?H(s,e):void 0);return w!==
void 0&&(n.suggestion=w),o!==void 0&&(n.knownIn=o),w}function Ln(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function Be(n,e,i){
let t=i.filter(s=>!F(e[s])).length;if(t===1)return n;let r=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return l(r,null,"value-from",{found:t===0?"neither":
"both",branches:i})}function Ge(n,e,i){let t=e.generateName;if(!Kn(t)){let r=n?.find(({path:s,code:o})=>s==="/generateName"&&o==="invalid-name");return r!==void 0&&
typeof t=="string"&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return l(Le(Le(n,"/name"),"/generateName"),"name","missing-field")}var Le=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},pe=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),F=n=>n==null,Kn=n=>F(n)||
n==="",Me=n=>n===null?"":typeof n=="number"?`/${n}`:`/${M(n)}`,Ze=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,qe=n=>z(n)[0]??"";function Nn(n){return Array.
isArray(n)?"array":typeof n}var _e={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function xe({checks:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return g(i);let{apiVersion:t,kind:r}=i,s=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(s)return s(i);let o=Hn(t);if(r==null)return l(o,"kind","missin\
g-field");let a=Object.keys(n);if(typeof r!="string")return P(o,"kind",r,{code:"unknown-kind",allowed:a});let w=Object.hasOwn(e,r)?e[r]:H(r,a);return l(o,"kind",
"unknown-kind",w===void 0?{allowed:a}:{allowed:a,suggestion:w})}}function Hn(n){return n==null?l(null,"apiVersion","missing-field"):n===_e.allowed[0]?null:P(null,
"apiVersion",n,_e)}function Ye({code:n,path:e,minimum:i},t){if(e==="/metadata/generation")return n==="out-of-range"&&i===0;let r=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return r!==void 0&&(n==="invalid-name"||n==="too-long")&&!r.test(V(v(t,e)))}function Qe(n,e,i){let t=c=>v(n,`/metadata/${c}`)??void 0,
r=c=>v(e,`/metadata/${c}`)??void 0,s=c=>i?"":V(c)||"default",o=c=>V(r(c))!==""&&r(c)!==t(c),a=We(t("deletionTimestamp")),w=r("deletionGracePeriodSeconds"),h=new Set(
Je(t("finalizers"))),d=t("generation"),T={"/kind":v(n,"/kind")!==v(e,"/kind"),"/metadata/name":o("name"),"/metadata/namespace":s(t("namespace"))!==s(r("namespac\
e")),"/metadata/uid":o("uid"),"/metadata/resourceVersion":o("resourceVersion"),"/metadata/deletionTimestamp":!a&&We(r("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":w!==void 0&&w!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":a&&Je(r("finalizers")).some(c=>!h.has(c))};return[...V(r("name"))===""?
[$("/metadata/name","missing-field")]:[],...Object.entries(T).flatMap(([c,S])=>S?[$(c,"immutable-field")]:[]),...typeof d=="number"&&A(d)&&d<0?[$("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function $(n,e,i){return{code:e,path:n,field:ze(n),message:"",...i}}var V=n=>typeof n=="string"?n:"",We=n=>V(
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
at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function _({rule:n}){return`must be ${n}.`}function en(n){return Fn[n.code](n)}function x(n){return`${n.
field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Bn)}var Bn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Xe=n=>n==="und\
efined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var Gn=64,Mn=2e5;function he(n){let e=Mn,i=[];return t(()=>n);function t(r){try{let s=r();if(i.includes(s))return l(null,null,"unreadable");if(typeof s!="object"||
s===null||i.length>Gn)return null;i.push(s);for(let o of Object.keys(s)){let a=e-- >0?t(()=>Reflect.get(s,o)):null;if(a)return u(null,a,Array.isArray(s)?Number(
o):o)}return i.pop(),null}catch{return l(null,null,"unreadable")}}}function L(n){let e=i=>{let t=W(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:ke(t)}};return Object.assign(e,{"~standard":qn(e)})}function K(n){return e=>{
try{return Ue(n,e)}catch{return!1}}}function G(n){return e=>{let i=n(e);if(!i.ok)throw new B(i.issues)}}var B=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,we).map(x);super([...i,...e.length>we?[`and ${e.length-we} more`]:[]].join(`
`)),this.issues=e}},we=20;function W(n,e){let i;try{if(i=Ne(n,e),i===null)return null;let t=he(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!J(r,t.path)),t])}catch{
i=he(e)??l(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===Zn&&(t.field=t.field.slice(1));return i}var Zn=46;function ke(n){let e=n;for(let i of e)
i.message=en(i);return e}function qn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:z(r)}))}}}}var J=(n,e)=>n===e||n.startsWith(`${e}/`);function rn(n){return(e,i)=>{let t=W(n.check,i)??[],r;try{r=_n(n,e,i,t)}catch{r=[...t,...l(null,null,"unreadable")]}let[s,...o]=r;return s===void 0?{ok:!0,value:i}:
{ok:!1,issues:ke([s,...o])}}}function _n(n,e,i,t){let r=v(i,"/kind"),s=ve(n.immutable,r),o=Qe(e,i,n.clusterScoped.some(I=>I===r));if(t.length===0&&tn(e,i,s).length===
0)return o;let a=nn(e,W(n.check,e)),w=nn(i,t),h=n.withDefaults(a),d=n.withDefaults(w),T=ve(n.ruled,r),c=ve(n.choices,r),S=t.flatMap(I=>Ye(I,i)?[]:I.code==="wron\
g-type"&&T.includes(I.path)||!xn(I,h,d,c)?[I]:sn(I,i)),N=({path:I})=>S.some(le=>J(le.path,I)||J(I,le.path));return[...S,...[...o,...tn(a,w,s)].filter(I=>!N(I))]}
function ve(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function xn({code:n,path:e},i,t,r){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let s=n.startsWith("missing-")||r.includes(e)?e.slice(0,e.lastIndexOf("/")):e,o=Wn(s),a=v(i,o);return a!==
void 0&&Y(a,v(t,o))}function Wn(n){let e=n.split("/"),i=e.findIndex(t=>/^\d+$/.test(t));return i===-1?n:e.slice(0,i).join("/")}function nn(n,e){let i=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:sn(t,n));return i.length===0?n:Pe(n,"",new Set(i.map(({path:t})=>t)))}function Pe(n,e,i){if(Array.isArray(n))return n.map((s,o)=>Pe(
s,`${e}/${o}`,i));if(!k(n))return n;let r=Object.entries(n).map(([s,o])=>({name:s,inner:o,at:`${e}/${M(s)}`})).filter(({at:s})=>!i.has(s));return Object.fromEntries(
r.map(({name:s,inner:o,at:a})=>[s,Pe(o,a,i)]))}function sn({code:n,path:e,field:i},t){return((n==="wrong-type"?on(v(t,e)):null)??[]).map(s=>({...s,path:e+s.path,
field:i+s.field}))}function on(n){return Array.isArray(n)?n.reduce((e,i,t)=>u(e,on(i),t),null):k(n)?Object.keys(n).reduce((e,i)=>l(e,i,"unknown-field",{name:i}),
null):null}function tn(n,e,i){let t=v(n,"/spec")??void 0;return i.length===0||t===void 0||!k(v(e,"/spec"))?[]:k(t)?i.filter(({pointer:s,unset:o})=>{let a=v(n,s)??
void 0;return a!==void 0&&!o.includes(a)&&!Y(a,v(e,s))}).map(({pointer:s})=>$(s,"immutable-field")):[$("/spec","immutable-field")]}function Y(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>Y(t,e[r])):!k(n)||!k(e)?!1:[...new Set([...Object.
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
n prefix and a slash"},j={minimum:-9223372036854776e3,maximum:9223372036854776e3},un=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
C={code:"invalid-date-time"},dn={minimum:0,maximum:9223372036854776e3},rt={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},pn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},it=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,st={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
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
zt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},Ct={
known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},jt={code:"\
unknown-kind",allowed:["BuildPlane"]},Et={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"c\
lusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",
observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},$t={code:"unknown-kind",allowed:["ObservabilityPlane"]},Vt={known:["planeID","clusterAgent",
"observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"\
Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Lt={code:"unknown-kind",allowed:["Environment"]},Kt={known:["dataPlaneRef","gateway","isProd\
uction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observab\
ilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},Nt={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Ht={known:["remoteJwks"]},Ut={known:["uri"],
required:["uri"]},Ft={known:["observedGeneration","conditions"]};function te(n){if(p(n))return g(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="\
apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=P(e,t,r,ee))):t==="kind"?r!==null&&(i++,r!=="DataPlane"&&(e=P(e,t,r,Jn))):t==="metadata"?r!==null&&
(i++,e=u(e,re(r),t)):t==="spec"?r!==null&&(i++,e=u(e,qt(r),t)):t==="status"?r!==null&&(e=u(e,Jt(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===4?null:y(e,n,ne)}function re(n){if(p(n))return g(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||D(t,253)||
!ln.test(t))&&(e=b(e,i,t,Yn));else if(i==="generateName")(typeof t!="string"||!Qn.test(t))&&(e=b(e,i,t,Xn));else if(i==="namespace")(typeof t!="string"||D(t,63)||
!et.test(t))&&(e=b(e,i,t,nt));else if(i==="labels")e=u(e,Bt(t),i);else if(i==="annotations")e=u(e,Gt(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,
t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];(typeof a!="string"||!cn.test(a))&&(r=b(r,o,a,tt))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(r=l(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,Mt(a),o)}s.length>1&&Ve(s)&&(r=l(r,null,"invalid-format",{rule:"one owner\
 at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){
let a=s[o];r=u(r,Zt(a),o)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i===
"selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?A(t)||(e=O(e,i,t,j)):i==="deletionGracePeriodSeconds"?A(t)||(e=O(e,i,t,j)):i==="creationTi\
mestamp"?t!==null&&(typeof t!="string"||!un.test(t))&&(e=b(e,i,t,C)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!un.test(t))&&(e=b(e,i,t,C)):e=l(e,i,
"unknown-field")}return n.name||(e=Ge(e,n,ln)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&A(n.generation)&&(e=O(e,"generation",
n.generation,dn)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,rt)}function Bt(n){if(p(n))return g(n);let e=null;for(let i in n){let t=n[i];cn.test(i)||(e=
ge(e,n,i,pn)),(typeof t!="string"||D(t,63)||!it.test(t))&&(e=me(e,n,i,st))}return ye(e)}function Gt(n){if(p(n))return g(n);let e=null;for(let i in n){let t=n[i];
ot.test(i)||(e=ge(e,n,i,pn)),typeof t!="string"&&(e=me(e,n,i,at))}return $e(n,262144)&&(e=l(e,null,"too-long",{limit:262144,unit:"bytes"})),ye(e)}function Mt(n){
if(p(n))return g(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="string"||!lt.test(r))&&(e=b(e,t,r,ut))):t===
"kind"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=b(e,t,r,De))):t==="name"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=b(e,t,r,De))):t==="uid"?
r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=b(e,t,r,De))):t==="blockOwnerDeletion"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):t==="controller"?typeof r!=
"boolean"&&(e=f(e,t,r,"boolean")):e=l(e,t,"unknown-field"))}return n.kind==="Event"&&(n.apiVersion==="v1"||n.apiVersion==="/v1")&&(e=l(e,null,"invalid-format",{
rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&i===4?null:y(e,n,ft)}function Zt(n){if(p(n))return g(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||D(r,128)||!fn.test(r))&&(e=b(e,t,r,ct)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Update"&&(e=
P(e,t,r,dt))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==null&&(typeof r!="string"||!pt.test(r))&&(e=b(e,t,r,C)):t==="fieldsType"?
r!=="FieldsV1"&&r!==""&&(e=P(e,t,r,gt)):t==="fieldsV1"?p(r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||D(r,256)||!fn.test(r))&&(e=b(e,t,r,mt)):
e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,yt)}function qt(n){if(p(n))return g(n);let e=null,i=0;for(let t in n){
let r=n[t];if(r!==void 0)if(t==="planeID")(typeof r!="string"||D(r,63)||!Oe.test(r))&&(e=b(e,t,r,Ie));else if(t==="clusterAgent")r!==null&&(i++,e=u(e,Re(r),t));else if(t===
"gateway")r!==null&&(i++,e=u(e,Wt(r),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(r))e=f(e,t,r,"array");else{let s=null,o=r;for(let a=0;a<o.length;a++){
let w=o[a];typeof w!="string"&&(s=f(s,a,w,"string"))}e=u(e,s,t)}else t==="secretStoreRef"?e=u(e,gn(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,
t,r,"string")):e=l(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&i===2?null:y(e,n,bt)}function Re(n){if(p(n))return g(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="clientCA"?r!==null&&(i++,e=u(e,_t(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,
ht)}function _t(n){if(p(n))return g(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="secretRef"?e=u(e,xt(t),i):i==="value"?typeof t!="string"&&(e=f(e,
i,t,"string")):e=l(e,i,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Be(e,n,wt)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,kt)}function xt(n){
if(p(n))return g(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!="string"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===2?null:y(e,n,vt)}function Wt(n){if(p(n))return g(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="publicHTTPPort"?(typeof r!="number"||(r|0)!==r)&&(e=O(e,t,r,Q)):t==="publicHTTPSPort"?(typeof r!="number"||(r|0)!==r)&&(e=
O(e,t,r,Q)):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="organizationHTTPPort"?(typeof r!="number"||(r|0)!==r)&&
(e=O(e,t,r,Q)):t==="organizationHTTPSPort"?(typeof r!="number"||(r|0)!==r)&&(e=O(e,t,r,Q)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&i===2?null:y(e,n,Pt)}function gn(n){if(p(n))return g(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&
(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,Dt)}function Jt(n){if(p(n))return g(n);let e=null;
for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")A(t)||(e=O(e,i,t,j));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{
let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,ie(a),o)}e=u(e,r,i)}else i==="agentConnection"?e=u(e,Te(t),i):e=l(e,i,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:y(e,n,Ae)}function ie(n){if(p(n))return g(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,
(typeof r!="string"||D(r,316)||!Ot.test(r))&&(e=b(e,t,r,It))):t==="status"?r!==null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=P(e,t,r,At))):t==="observed\
Generation"?(!Number.isInteger(r)||r<0||r>9223372036854776e3)&&(e=O(e,t,r,dn)):t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||!X.test(r))&&(e=b(e,
t,r,C))):t==="reason"?r!==null&&(i++,(typeof r!="string"||r.length<1||D(r,1024)||!Rt.test(r))&&(e=b(e,t,r,Tt))):t==="message"?r!==null&&(i++,(typeof r!="string"||
D(r,32768))&&(e=b(e,t,r,St))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===5?null:y(e,n,zt)}function Te(n){if(p(n))return g(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="connected"?r!==null&&(i++,typeof r!="boolean"&&(e=f(e,t,r,"boolean"))):t==="connectedAgents"?r!==null&&(i++,A(r)||
(e=O(e,t,r,j))):t==="lastConnectedTime"?(typeof r!="string"||!X.test(r))&&(e=b(e,t,r,C)):t==="lastDisconnectedTime"?(typeof r!="string"||!X.test(r))&&(e=b(e,t,r,
C)):t==="lastHeartbeatTime"?(typeof r!="string"||!X.test(r))&&(e=b(e,t,r,C)):t==="message"?typeof r!="string"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&i===2?null:y(e,n,Ct)}function se(n){if(p(n))return g(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersi\
on"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=P(e,t,r,ee))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=P(e,t,r,jt))):t==="metadata"?r!==null&&(i++,e=
u(e,re(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Yt(r),t)):t==="status"?r!==null&&(e=u(e,Qt(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===4?null:y(e,n,ne)}function Yt(n){if(p(n))return g(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?(typeof r!="string"||D(r,63)||
!Oe.test(r))&&(e=b(e,t,r,Ie)):t==="clusterAgent"?r!==null&&(i++,e=u(e,Re(r),t)):t==="secretStoreRef"?e=u(e,gn(r),t):t==="observabilityPlaneRef"?typeof r!="strin\
g"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,Et)}function Qt(n){if(p(n))return g(n);let e=null;
for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")A(t)||(e=O(e,i,t,j));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{
let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,ie(a),o)}e=u(e,r,i)}else i==="agentConnection"?e=u(e,Te(t),i):e=l(e,i,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:y(e,n,Ae)}function oe(n){if(p(n))return g(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&
(i++,r!=="openchoreo.dev/v1alpha1"&&(e=P(e,t,r,ee))):t==="kind"?r!==null&&(i++,r!=="ObservabilityPlane"&&(e=P(e,t,r,$t))):t==="metadata"?r!==null&&(i++,e=u(e,re(
r),t)):t==="spec"?r!==null&&(i++,e=u(e,Xt(r),t)):t==="status"?r!==null&&(e=u(e,er(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
i===4?null:y(e,n,ne)}function Xt(n){if(p(n))return g(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?(typeof r!="string"||D(r,63)||!Oe.test(
r))&&(e=b(e,t,r,Ie)):t==="clusterAgent"?r!==null&&(i++,e=u(e,Re(r),t)):t==="observerURL"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="rcaAgent\
URL"?typeof r!="string"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===2?null:y(e,n,Vt)}function er(n){if(p(
n))return g(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")A(t)||(e=O(e,i,t,j));else if(i==="conditions")if(!Array.isArray(t))
e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,ie(a),o)}e=u(e,r,i)}else i==="agentConnection"?e=u(e,Te(t),i):e=l(e,i,"unkno\
wn-field")}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Ae)}function ae(n){if(p(n))return g(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&
(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=P(e,t,r,ee))):t==="kind"?r!==null&&(i++,r!=="Environment"&&(e=P(e,t,r,Lt))):t==="metadata"?r!==
null&&(i++,e=u(e,re(r),t)):t==="spec"?r!==null&&(i++,e=u(e,nr(r),t)):t==="status"?r!==null&&(e=u(e,sr(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===4?null:y(e,n,ne)}function nr(n){if(p(n))return g(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
i,t,"string")):i==="gateway"?e=u(e,tr(t),i):i==="isProduction"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:y(e,n,Kt)}function tr(n){if(p(n))return g(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"stri\
ng")):i==="security"?e=u(e,rr(t),i):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Nt)}function rr(n){if(p(n))return g(n);let e=null;
for(let i in n){let t=n[i];t!==void 0&&(i==="remoteJwks"?e=u(e,ir(t),i):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Ht)}function ir(n){
if(p(n))return g(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,Ut)}function sr(n){if(p(n))return g(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)
if(i==="observedGeneration")A(t)||(e=O(e,i,t,j));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){
let a=s[o];r=u(r,ie(a),o)}e=u(e,r,i)}else e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Ft)}var mn=L(te),or=K(te),ar=G(mn),yn=L(se),lr=K(se),ur=G(yn),bn=L(oe),fr=K(oe),cr=G(bn),hn=L(ae),dr=K(ae),pr=G(hn),gr={checks:{DataPlane:te,BuildPlane:se,ObservabilityPlane:oe,
Environment:ae},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane"}},Se=xe(gr),mr=L(Se),yr=K(Se),wn=n=>Ce(n,an),br={check:Se,clusterScoped:[],immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},ruled:{Environment:["/spec","/spec/dataPlaneRef"]},choices:{},withDefaults:wn},hr=rn(br);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,formatIssue,isBuildPlane,isDataPlane,isEnvironment,
isObservabilityPlane,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validatePlane,validateUpdate,withDefaults});
