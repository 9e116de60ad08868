"use strict";var fe=Object.defineProperty;var Tn=Object.getOwnPropertyDescriptor;var zn=Object.getOwnPropertyNames;var Sn=Object.prototype.hasOwnProperty;var jn=(n,e)=>{for(var i in e)fe(n,i,{get:e[i],enumerable:!0})},Cn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of zn(e))!Sn.call(n,r)&&
r!==i&&fe(n,r,{get:()=>e[r],enumerable:!(t=Tn(e,r))||t.enumerable});return n};var En=n=>Cn(fe({},"__esModule",{value:!0}),n);var Ei={};jn(Ei,{ValidationError:()=>G,assertBuildPlane:()=>vi,assertDataPlane:()=>bi,assertEnvironment:()=>Ii,assertObservabilityPlane:()=>Oi,assertOrganization:()=>Ai,
formatIssue:()=>Y,isBuildPlane:()=>ki,isDataPlane:()=>hi,isEnvironment:()=>Di,isObservabilityPlane:()=>Pi,isOrganization:()=>Ri,isPlane:()=>Si,validateBuildPlane:()=>On,
validateDataPlane:()=>Pn,validateEnvironment:()=>In,validateObservabilityPlane:()=>Dn,validateOrganization:()=>Rn,validatePlane:()=>zi,validateUpdate:()=>Ci,withDefaults:()=>An});
module.exports=En(Ei);function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function v(n){return!c(n)}function S(n){return n.split("/").slice(1).map($n)}var _=n=>n.replaceAll("~","~0").replaceAll("/","~1"),$n=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function Ce(n){return/[~\d]/.test(n)?S(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function P(n,e){
let i=n;for(let t of Vn(e))if(Array.isArray(i))i=i[Number(t)];else if(v(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function Vn(n){let e=ce.get(n);if(e)return e;let i=S(n);return ce.size<Kn&&ce.set(n,i),i}var ce=new Map,Kn=1e3;function Ee(n,e){let i=v(n)?n.kind:void 0,t=typeof i=="string"&&Object.hasOwn(e,i)?e[i]:void 0;return $e(n,t??{},n)}function $e(n,e,i){if(!v(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[r,s]of Object.entries(e)){let o=Object.hasOwn(n,r)?n[r]:void 0,a="within"in s?o==null?o:$e(o,s.within,i):o??Nn(s,i);a!==void 0&&
(t[r]=a)}return t}function Nn(n,e){if("value"in n)return n.value;let i=S(n.from).reduce((t,r)=>v(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||
i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===void 0||n.pattern.test(i)?i:void 0}var $=[],de=[];function pe(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let s=n.length,o=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-o);)s--,o--;let a=0;for(;a<s&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(s-=a,o-=a,t!==void 0&&o-s>t)return t;if(s===0)return t!==void 0&&o>t?t:o;
let b,w,y,T,g=0,z=0;for(;g<s;)de[g]=n.charCodeAt(a+g),$[g]=++g;for(;z<o;){for(b=e.charCodeAt(a+z),y=z++,w=z,g=0;g<s;g++)T=b===de[g]?y:y+1,y=$[g],w=$[g]=y>w?T>w?
w+1:T:T>y?y+1:T;if(t!==void 0){let B=w;for(g=0;g<s;g++)$[g]<B&&(B=$[g]);if(B>t)return t}}return $.length=s,de.length=s,t!==void 0&&w>t?t:w}var Ln=64;function F(n,e){if(n.length>Ln)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let o=s.toLowerCase(),a=Bn(i,o)?1:pe(i,o,{maxDistance:t});a<t&&(t=a,r=s)}return r}function Bn(n,e){if(n.length!==e.length||n===e)return!1;let i=0;for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+
2)}var p=Object.prototype;function D(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function I(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)
i++;return i>e}function Ke(n,e){let i=0;for(let t in n){let r=n[t];i+=t.length+(Ve(r)?r.length:0)}return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Ve).join("")).length>e}var Ve=n=>typeof n=="string";function me(n){let e=n.filter(v).filter(t=>t.controller===!0),i=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(i.map(r=>t[r])))).size>1}var A=!1,H=[{code:"unreadable",path:"",field:"",message:""}],Le=1e4,U=0,W={code:"too-many-issues",path:"",field:"",message:""};function Be(n,e){let i=U;U=0;try{
let t=Me(n,e);if(t===null||U<Le)return t;let r=t.filter(s=>s!==W);return[...r,{...W,omitted:t.length-r.length}]}finally{U=i}}var Fe=Symbol("thorough");function Ue(n,e){
let i=A;A=!0;try{return n(e)===null}catch(t){if(t!==Fe)throw t;return Me(n,e)===null}finally{A=i}}function Me(n,e){if(!A)return n(e);A=!1;try{return n(e)}finally{
A=!0}}var Fn=20;function l(n,e,i,t){if(A)return H;let r=++U<Le?{code:i,path:Ze(e),field:qe(e),message:"",...t}:W;return n===null?[r]:(n.push(r),n)}function d(n){
return f(null,null,n,"object")}function f(n,e,i,t){return i===null?l(n,e,"null-value"):l(n,e,"wrong-type",{expected:t,found:_n(i)})}function h(n,e,i,{code:t="in\
valid-format",rule:r,maxLength:s}){return typeof i!="string"?f(n,e,i,"string"):s!==void 0&&I(i,s)?l(n,e,"too-long",{limit:s,unit:"characters"}):l(n,e,t,r===void 0?
void 0:{rule:r})}function k(n,e,i,{code:t="unknown-value",allowed:r,codes:s}){if(A)return H;if(typeof i!="string")return f(n,e,i,"string");let o=s!==void 0&&Object.
hasOwn(s,i)?s[i]:void 0;if(o!==void 0)return l(n,e,o);let a=F(i,r);return l(n,e,t,a===void 0?{allowed:r}:{allowed:r,suggestion:a})}function R(n,e,i,{minimum:t,maximum:r}){
return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.isInteger(i)&&Number.isFinite(i)?l(n,e,"not-an-integer"):l(n,e,"out-of-range",{minimum:t,maximum:r})}
function ye(n,e,i,{code:t="invalid-format",rule:r}){return Object.hasOwn(e,i)?l(n,i,t,r===void 0?void 0:{rule:r}):n}function we(n,e,i,t){let r=e[i];return Object.
hasOwn(e,i)&&r!==void 0?h(n,i,r,t):n}function he(n){if(n!==null)for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(A)return e;let t=Ze(
i),r=qe(i);for(let s of e)s!==W&&(s.path=t+s.path,s.field=r+s.field);if(n===null)return e;for(let s of e)n.push(s);return n}function m(n,e,i){if(A)return Un(n,e,
i);let{known:t,required:r=[],codes:s}=i,o=t.filter(y=>M(e[y])||!ge(e,y)),a=new Set,b=Fn,w=[];for(let y of n??[]){if(y.code==="unknown-field"&&y.name===void 0){if(!ge(
e,_e(y.path)))continue;a.add(Gn(y,o,i,b-- >0))}w.push(y)}w=w.filter(y=>!Zn(y,a));for(let y of o)M(e[y])?r.includes(y)&&!a.has(y)&&(w=l(w,y,s?.[y]??"missing-fiel\
d")):w=l(w,y,"unreadable");return w.length===0?null:w}function Un(n,e,{known:i,required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||
Mn({}))throw Fe;if(n!==null)return H;let s=o=>M(e[o])?t.includes(o):!ge(e,o);return i.some(s)?H:null}function Mn(n){for(let e in n)return!0;return!1}function Gn(n,e,{
replaced:i,elsewhere:t},r){let s=_e(n.path);n.name=s;let o=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,b=e.find(w=>i?.[s]===w)??(o===void 0&&r?F(s,e):void 0);return b!==
void 0&&(n.suggestion=b),o!==void 0&&(n.knownIn=o),b}function Zn(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function Ge(n,e,i){
let t=i.filter(s=>!M(e[s])).length;if(t===1)return n;let r=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return l(r,null,"value-from",{found:t===0?"neither":
"both",branches:i})}function be(n,e,i){let t=e.generateName;if(!qn(t)){let r=n?.find(({path:s,code:o})=>s==="/generateName"&&o==="invalid-name");return r!==void 0&&
typeof t=="string"&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return l(Ne(Ne(n,"/name"),"/generateName"),"name","missing-field")}var Ne=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},ge=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),M=n=>n==null,qn=n=>M(n)||
n==="",Ze=n=>n===null?"":typeof n=="number"?`/${n}`:`/${_(n)}`,qe=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,_e=n=>S(n)[0]??"";function _n(n){return Array.
isArray(n)?"array":typeof n}var He={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function We({checks:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,s=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(s)return s(i);let o=Hn(t);if(r==null)return l(o,"kind","missin\
g-field");let a=Object.keys(n);if(typeof r!="string")return k(o,"kind",r,{code:"unknown-kind",allowed:a});let b=Object.hasOwn(e,r)?e[r]:F(r,a);return l(o,"kind",
"unknown-kind",b===void 0?{allowed:a}:{allowed:a,suggestion:b})}}function Hn(n){return n==null?l(null,"apiVersion","missing-field"):n===He.allowed[0]?null:k(null,
"apiVersion",n,He)}function Qe({code:n,path:e,minimum:i},t){if(e==="/metadata/generation")return n==="out-of-range"&&i===0;let r=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return r!==void 0&&(n==="invalid-name"||n==="too-long")&&!r.test(K(P(t,e)))}function Xe(n,e,i){let t=g=>P(n,`/metadata/${g}`)??void 0,
r=g=>P(e,`/metadata/${g}`)??void 0,s=g=>i?"":K(g)||"default",o=g=>K(r(g))!==""&&r(g)!==t(g),a=Je(t("deletionTimestamp")),b=r("deletionGracePeriodSeconds"),w=new Set(
Ye(t("finalizers"))),y=t("generation"),T={"/kind":P(n,"/kind")!==P(e,"/kind"),"/metadata/name":o("name"),"/metadata/namespace":s(t("namespace"))!==s(r("namespac\
e")),"/metadata/uid":o("uid"),"/metadata/resourceVersion":o("resourceVersion"),"/metadata/deletionTimestamp":!a&&Je(r("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":b!==void 0&&b!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":a&&Ye(r("finalizers")).some(g=>!w.has(g))};return[...K(r("name"))===""?
[V("/metadata/name","missing-field")]:[],...Object.entries(T).flatMap(([g,z])=>z?[V(g,"immutable-field")]:[]),...typeof y=="number"&&D(y)&&y<0?[V("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function V(n,e,i){return{code:e,path:n,field:Ce(n),message:"",...i}}var K=n=>typeof n=="string"?n:"",Je=n=>K(
n)!==""&&Date.parse(K(n))!==Wn,Wn=-621355968e5,Ye=n=>Array.isArray(n)&&n.every(e=>typeof e=="string")?n:[];var Jn={"missing-field":()=>"required field is missing.","unknown-field":({suggestion:n,knownIn:e})=>`unknown field${e===void 0?"":` (exists in ${e})`}: ${n===void 0?
"remove it.":`use ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${xe(n)}, not ${xe(e)}.`,"null-value":()=>"must not be null: set a value or rem\
ove the field.","value-from":({found:n,branches:e})=>n==="both"?`must set exactly one of ${e.join(" and ")}, not both.`:`must set exactly one of ${e.join(" and ")}\
.`,"missing-secret-namespace":()=>"required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.","namespace-not-all\
owed":()=>"must not be set on a cluster-scoped kind: remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane\
 cannot refer to a namespace-scoped ObservabilityPlane.","unknown-kind":ke,"wrong-api-version":ke,"unknown-value":ke,"invalid-plane-id":J,"invalid-name":J,"inva\
lid-label":J,"invalid-format":J,"too-long":({limit:n,unit:e})=>`must be no more than ${n} ${e}.`,"not-an-integer":()=>"must be an integer.","out-of-range":({minimum:n,
maximum:e})=>e<9007199254740992?`must be between ${n} and ${e}, inclusive.`:n===0?"must be greater than or equal to 0.":"must be a 64-bit integer.","invalid-dat\
e-time":()=>"must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.","immutable-field":()=>"field is immutable: keep the old value, or delete and recre\
ate the resource.",unreadable:()=>"cannot be read: it throws, is circular or is inherited; pass plain data.","too-many-issues":({omitted:n})=>`has ${n} more ${n===
1?"issue that is":"issues that are"} not listed.`};function ke({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} or ${n.
at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function J({rule:n}){return`must be ${n}.`}function en(n){return Jn[n.code](n)}function Y(n){return`${n.
field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Yn)}var Yn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,xe=n=>n==="und\
efined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var Qn=64,Xn=2e5;function ve(n){let e=Xn,i=[];return t(()=>n);function t(r){try{let s=r();if(i.includes(s))return l(null,null,"unreadable");if(typeof s!="object"||
s===null||i.length>Qn)return null;i.push(s);for(let o of Object.keys(s)){let a=e-- >0?t(()=>Reflect.get(s,o)):null;if(a)return u(null,a,Array.isArray(s)?Number(
o):o)}return i.pop(),null}catch{return l(null,null,"unreadable")}}}function j(n){let e=i=>{let t=Q(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:Oe(t)}};return Object.assign(e,{"~standard":et(e)})}function C(n){return e=>{
try{return Ue(n,e)}catch{return!1}}}function N(n){return e=>{let i=n(e);if(!i.ok)throw new G(i.issues)}}var G=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,Pe).map(Y);super([...i,...e.length>Pe?[`and ${e.length-Pe} more`]:[]].join(`
`)),this.issues=e}},Pe=20;function Q(n,e){let i;try{if(i=Be(n,e),i===null)return null;let t=ve(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!X(r,t.path)),t])}catch{
i=ve(e)??l(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===xn&&(t.field=t.field.slice(1));return i}var xn=46;function Oe(n){let e=n;for(let i of e)
i.message=en(i);return e}function et(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:S(r)}))}}}}var X=(n,e)=>n===e||n.startsWith(`${e}/`);function rn(n){return(e,i)=>{let t=Q(n.check,i)??[],r;try{r=nt(n,e,i,t)}catch{r=[...t,...l(null,null,"unreadable")]}let[s,...o]=r;return s===void 0?{ok:!0,value:i}:
{ok:!1,issues:Oe([s,...o])}}}function nt(n,e,i,t){let r=P(i,"/kind"),s=De(n.immutable,r),o=Xe(e,i,n.clusterScoped.some(O=>O===r));if(t.length===0&&tn(e,i,s).length===
0)return o;let a=nn(e,Q(n.check,e)),b=nn(i,t),w=n.withDefaults(a),y=n.withDefaults(b),T=De(n.ruled,r),g=De(n.choices,r),z=t.flatMap(O=>Qe(O,i)?[]:O.code==="wron\
g-type"&&T.includes(O.path)||!tt(O,w,y,g)?[O]:sn(O,i)),B=({path:O})=>z.some(ue=>X(ue.path,O)||X(O,ue.path));return[...z,...[...o,...tn(a,b,s)].filter(O=>!B(O))]}
function De(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function tt({code:n,path:e},i,t,r){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let s=n.startsWith("missing-")||r.includes(e)?e.slice(0,e.lastIndexOf("/")):e,o=it(s),a=P(i,o);return a!==
void 0&&x(a,P(t,o))}function it(n){let e=n.split("/"),i=e.findIndex(t=>/^\d+$/.test(t));return i===-1?n:e.slice(0,i).join("/")}function nn(n,e){let i=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:sn(t,n));return i.length===0?n:Ie(n,"",new Set(i.map(({path:t})=>t)))}function Ie(n,e,i){if(Array.isArray(n))return n.map((s,o)=>Ie(
s,`${e}/${o}`,i));if(!v(n))return n;let r=Object.entries(n).map(([s,o])=>({name:s,inner:o,at:`${e}/${_(s)}`})).filter(({at:s})=>!i.has(s));return Object.fromEntries(
r.map(({name:s,inner:o,at:a})=>[s,Ie(o,a,i)]))}function sn({code:n,path:e,field:i},t){return((n==="wrong-type"?on(P(t,e)):null)??[]).map(s=>({...s,path:e+s.path,
field:i+s.field}))}function on(n){return Array.isArray(n)?n.reduce((e,i,t)=>u(e,on(i),t),null):v(n)?Object.keys(n).reduce((e,i)=>l(e,i,"unknown-field",{name:i}),
null):null}function tn(n,e,i){let t=P(n,"/spec")??void 0;return i.length===0||t===void 0||!v(P(e,"/spec"))?[]:v(t)?i.filter(({pointer:s,unset:o})=>{let a=P(n,s)??
void 0;return a!==void 0&&!o.includes(a)&&!x(a,P(e,s))}).map(({pointer:s})=>V(s,"immutable-field")):[V("/spec","immutable-field")]}function x(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>x(t,e[r])):!v(n)||!v(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>x(n[t]??void 0,e[t]??void 0))}var an={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},ObservabilityPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var q={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rt={code:"unknown-kind",allowed:["DataPlane"]},te={known:["apiVersion","kind","metadata","s\
pec","status"],required:["apiVersion","kind","metadata","spec"]},ee=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,un={code:"inv\
alid-name",rule:"a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit",maxLength:253},fn=/^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
cn={code:"invalid-name",rule:"a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen"},st=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,
ot={code:"invalid-name",rule:"lowercase letters, digits and hyphens, starting and ending with a letter or digit",maxLength:63},Ae=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
dn={rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomai\
n prefix and a slash"},E={minimum:-9223372036854776e3,maximum:9223372036854776e3},ne=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
L={code:"invalid-date-time"},Te={minimum:0,maximum:9223372036854776e3},pn={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},mn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},at=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,lt={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
s, starting and ending with a letter or digit",maxLength:63},ut=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
ft={},ct=/^(?:[^/]*\/)?[^/]+$/,dt={rule:"group/version or version"},Re={rule:"a non-empty string"},pt={known:["apiVersion","kind","name","uid","blockOwnerDeleti\
on","controller"],required:["apiVersion","kind","name","uid"]},ln=/^[ -~]*$/,mt={rule:"printable ASCII characters",maxLength:128},gt={allowed:["Apply","Update"]},
yt=/^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
wt={allowed:["FieldsV1",""]},ht={rule:"printable ASCII characters",maxLength:256},bt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","\
subresource"],required:["operation"]},kt={known:["agent","kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:[
"gateway"],replaced:{clusterAgent:"agent",observer:"observabilityPlaneRef"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"\
Environment",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},vt={known:["enabl\
ed","clientCA"]},Pt=["secretRef","value"],Ot={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},Dt={known:["name","key","namespace"],required:["n\
ame","key"]},It={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"\
DataPlane up to v0.3"}},Rt={known:["ca"],required:["ca"]},At={known:["mtls","bearerToken"]},Tt={known:["clientCert","clientKey"],required:["clientCert","clientK\
ey"]},zt={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"\
DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to\
 v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},St={known:["nam\
e"],required:["name"]},gn={known:["observedGeneration","conditions"]},jt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Ct={rule:"a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix an\
d a slash",maxLength:316},Et={allowed:["True","False","Unknown"]},$t=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/,
Vt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Kt={rule:"letters, digits, underscores, commas and colons, starting with a letter",maxLength:1024},Nt={maxLength:32768},
Lt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},Bt={
code:"unknown-kind",allowed:["BuildPlane"]},Ft={known:["agent","kubernetesCluster","observabilityPlaneRef"],replaced:{clusterAgent:"agent",observer:"observabili\
tyPlaneRef"},elsewhere:{clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",
isProduction:"Environment",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in\
 v0.9 to v0.17"}},yn={known:[]},Ut={code:"unknown-kind",allowed:["ObservabilityPlane"]},Mt={known:["agent","observerURL"],required:["observerURL"],replaced:{clusterAgent:"\
agent"},elsewhere:{clusterAgent:"ObservabilityPlane since v0.9",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or \
Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPla\
ne",planeID:"ObservabilityPlane since v0.9",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane"}},Gt={code:"unknown-kind",allowed:["Environm\
ent"]},Zt={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"DataPla\
ne or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},qt={known:["dnsPrefix","security"],
elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},_t={known:["remoteJwks"]},Ht={known:[
"uri"],required:["uri"]},Wt={code:"unknown-kind",allowed:["Organization"]},Jt={known:["apiVersion","kind","metadata","spec","status"],required:["apiVersion","ki\
nd","metadata"]},Yt={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"Data\
Plane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"\
DataPlane"}},Qt={known:["observedGeneration","conditions","namespace"]};function ie(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&
(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,q))):t==="kind"?r!==null&&(i++,r!=="DataPlane"&&(e=k(e,t,r,rt))):t==="metadata"?r!==null&&
(i++,e=u(e,re(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Xt(r),t)):t==="status"?r!==null&&(e=u(e,si(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===4?null:m(e,n,te)}function re(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||I(t,253)||
!ee.test(t))&&(e=h(e,i,t,un));else if(i==="generateName")(typeof t!="string"||!fn.test(t))&&(e=h(e,i,t,cn));else if(i==="namespace")(typeof t!="string"||I(t,63)||
!st.test(t))&&(e=h(e,i,t,ot));else if(i==="labels")e=u(e,wn(t),i);else if(i==="annotations")e=u(e,hn(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,
t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];(typeof a!="string"||!Ae.test(a))&&(r=h(r,o,a,dn))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(r=l(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,bn(a),o)}s.length>1&&me(s)&&(r=l(r,null,"invalid-format",{rule:"one owner\
 at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){
let a=s[o];r=u(r,kn(a),o)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i===
"selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?D(t)||(e=R(e,i,t,E)):i==="deletionGracePeriodSeconds"?D(t)||(e=R(e,i,t,E)):i==="creationTi\
mestamp"?t!==null&&(typeof t!="string"||!ne.test(t))&&(e=h(e,i,t,L)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!ne.test(t))&&(e=h(e,i,t,L)):e=l(e,i,
"unknown-field")}return n.name||(e=be(e,n,ee)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&D(n.generation)&&(e=R(e,"generation",
n.generation,Te)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,pn)}function wn(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];Ae.test(i)||(e=
ye(e,n,i,mn)),(typeof t!="string"||I(t,63)||!at.test(t))&&(e=we(e,n,i,lt))}return he(e)}function hn(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
ut.test(i)||(e=ye(e,n,i,mn)),typeof t!="string"&&(e=we(e,n,i,ft))}return Ke(n,262144)&&(e=l(e,null,"too-long",{limit:262144,unit:"bytes"})),he(e)}function bn(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="string"||!ct.test(r))&&(e=h(e,t,r,dt))):t===
"kind"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=h(e,t,r,Re))):t==="name"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=h(e,t,r,Re))):t==="uid"?
r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=h(e,t,r,Re))):t==="blockOwnerDeletion"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):t==="controller"?typeof r!=
"boolean"&&(e=f(e,t,r,"boolean")):e=l(e,t,"unknown-field"))}return n.kind==="Event"&&(n.apiVersion==="v1"||n.apiVersion==="/v1")&&(e=l(e,null,"invalid-format",{
rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,pt)}function kn(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||I(r,128)||!ln.test(r))&&(e=h(e,t,r,mt)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Update"&&(e=
k(e,t,r,gt))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==null&&(typeof r!="string"||!yt.test(r))&&(e=h(e,t,r,L)):t==="fieldsType"?
r!=="FieldsV1"&&r!==""&&(e=k(e,t,r,wt)):t==="fieldsV1"?c(r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||I(r,256)||!ln.test(r))&&(e=h(e,t,r,ht)):
e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,bt)}function Xt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];if(r!==void 0)if(t==="agent")e=u(e,ze(r),t);else if(t==="kubernetesCluster")e=u(e,vn(r),t);else if(t==="gateway")r!==null&&(i++,e=u(e,ii(r),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(r))e=f(e,t,r,"array");else{let s=null,o=r;for(let a=0;a<o.length;a++){let b=o[a];typeof b!="string"&&(s=f(s,a,b,"string"))}
e=u(e,s,t)}else t==="secretStoreRef"?e=u(e,ri(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,kt)}function ze(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="enabled"?typeof t!=
"boolean"&&(e=f(e,i,t,"boolean")):i==="clientCA"?e=u(e,Z(t),i):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,vt)}function Z(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="secretRef"?e=u(e,xt(t),i):i==="value"?typeof t!="string"&&(e=f(e,i,t,"string")):e=l(
e,i,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Ge(e,n,Pt)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Ot)}function xt(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!="string"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&i===2?null:m(e,n,Dt)}function vn(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="server"?r!==null&&(i++,typeof r!="string"&&
(e=f(e,t,r,"string"))):t==="tls"?r!==null&&(i++,e=u(e,ei(r),t)):t==="auth"?r!==null&&(i++,e=u(e,ni(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===3?null:m(e,n,It)}function ei(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="ca"?r!==null&&(i++,e=u(e,Z(r),t)):e=
l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,Rt)}function ni(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
t!==void 0&&(i==="mtls"?e=u(e,ti(t),i):i==="bearerToken"?e=u(e,Z(t),i):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,At)}function ti(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="clientCert"?r!==null&&(i++,e=u(e,Z(r),t)):t==="clientKey"?r!==null&&(i++,e=u(e,Z(
r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,Tt)}function ii(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,zt)}function ri(n){if(c(n))return d(n);
let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,St)}function si(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observed\
Generation")D(t)||(e=R(e,i,t,E));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(
r,Se(a),o)}e=u(e,r,i)}else e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,gn)}function Se(n){if(c(n))return d(n);let e=null,i=0;
for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||I(r,316)||!jt.test(r))&&(e=h(e,t,r,Ct))):t==="status"?r!==null&&(i++,r!==
"True"&&r!=="False"&&r!=="Unknown"&&(e=k(e,t,r,Et))):t==="observedGeneration"?(!Number.isInteger(r)||r<0||r>9223372036854776e3)&&(e=R(e,t,r,Te)):t==="lastTransi\
tionTime"?r!==null&&(i++,(typeof r!="string"||!$t.test(r))&&(e=h(e,t,r,L))):t==="reason"?r!==null&&(i++,(typeof r!="string"||r.length<1||I(r,1024)||!Vt.test(r))&&
(e=h(e,t,r,Kt))):t==="message"?r!==null&&(i++,(typeof r!="string"||I(r,32768))&&(e=h(e,t,r,Nt))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===5?null:m(e,n,Lt)}function se(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="open\
choreo.dev/v1alpha1"&&(e=k(e,t,r,q))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=k(e,t,r,Bt))):t==="metadata"?r!==null&&(i++,e=u(e,re(r),t)):t==="spec"?r!==
null&&(i++,e=u(e,oi(r),t)):t==="status"?r!==null&&(e=u(e,ai(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,te)}
function oi(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="agent"?e=u(e,ze(t),i):i==="kubernetesCluster"?e=u(e,vn(t),i):i==="obs\
ervabilityPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Ft)}function ai(n){
if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=l(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,yn)}function oe(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,q))):t==="k\
ind"?r!==null&&(i++,r!=="ObservabilityPlane"&&(e=k(e,t,r,Ut))):t==="metadata"?r!==null&&(i++,e=u(e,re(r),t)):t==="spec"?r!==null&&(i++,e=u(e,li(r),t)):t==="stat\
us"?r!==null&&(e=u(e,ui(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,te)}function li(n){if(c(n))return d(n);
let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="agent"?e=u(e,ze(r),t):t==="observerURL"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=
l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,Mt)}function ui(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==
void 0&&(e=l(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,yn)}function ae(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,q))):t==="kind"?r!==null&&(i++,r!=="Environment"&&(e=k(e,t,r,Gt))):
t==="metadata"?r!==null&&(i++,e=u(e,re(r),t)):t==="spec"?r!==null&&(i++,e=u(e,fi(r),t)):t==="status"?r!==null&&(e=u(e,mi(r),t)):e=l(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,te)}function fi(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dataPlaneRef"?
typeof t!="string"&&(e=f(e,i,t,"string")):i==="gateway"?e=u(e,ci(t),i):i==="isProduction"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):e=l(e,i,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Zt)}function ci(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dnsPrefi\
x"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="security"?e=u(e,di(t),i):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,qt)}
function di(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="remoteJwks"?e=u(e,pi(t),i):e=l(e,i,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p?null:m(e,n,_t)}function pi(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="uri"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,Ht)}function mi(n){if(c(n))return d(n);
let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")D(t)||(e=R(e,i,t,E));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"ar\
ray");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,Se(a),o)}e=u(e,r,i)}else e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===p?null:m(e,n,gn)}function le(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.\
dev/v1alpha1"&&(e=k(e,t,r,q))):t==="kind"?r!==null&&(i++,r!=="Organization"&&(e=k(e,t,r,Wt))):t==="metadata"?r!==null&&(i++,e=u(e,gi(r),t)):t==="spec"?r!==null&&
(e=u(e,yi(r),t)):t==="status"?r!==null&&(e=u(e,wi(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===3?null:m(e,n,Jt)}function gi(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||I(t,253)||!ee.test(t))&&(e=h(e,i,t,un));else if(i==="\
generateName")(typeof t!="string"||!fn.test(t))&&(e=h(e,i,t,cn));else if(i==="namespace")e=l(e,i,"namespace-not-allowed");else if(i==="labels")e=u(e,wn(t),i);else if(i===
"annotations")e=u(e,hn(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];(typeof a!=
"string"||!Ae.test(a))&&(r=h(r,o,a,dn))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(r=l(r,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];
r=u(r,bn(a),o)}s.length>1&&me(s)&&(r=l(r,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.
isArray(t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,kn(a),o)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,
"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?D(t)||(e=R(
e,i,t,E)):i==="deletionGracePeriodSeconds"?D(t)||(e=R(e,i,t,E)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||!ne.test(t))&&(e=h(e,i,t,L)):i==="deletio\
nTimestamp"?t!==null&&(typeof t!="string"||!ne.test(t))&&(e=h(e,i,t,L)):e=l(e,i,"unknown-field")}return n.name||(e=be(e,n,ee)),typeof n.generation=="number"&&n.
generation<0&&n.uid&&typeof n.uid=="string"&&D(n.generation)&&(e=R(e,"generation",n.generation,Te)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,pn)}function yi(n){
if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=l(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Yt)}function wi(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")D(t)||(e=R(e,i,t,E));else if(i==="conditions")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];r=u(r,Se(a),o)}e=u(e,r,i)}else i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"\
string")):e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Qt)}var Pn=j(ie),hi=C(ie),bi=N(Pn),On=j(se),ki=C(se),vi=N(On),Dn=j(oe),Pi=C(oe),Oi=N(Dn),In=j(ae),Di=C(ae),Ii=N(In),Rn=j(le),Ri=C(le),Ai=N(Rn),Ti={checks:{DataPlane:ie,
BuildPlane:se,ObservabilityPlane:oe,Environment:ae,Organization:le},replaced:{WorkflowPlane:"BuildPlane"}},je=We(Ti),zi=j(je),Si=C(je),An=n=>Ee(n,an),ji={check:je,
clusterScoped:["Organization"],immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},ruled:{Environment:["/spec","/spec/dataPlaneRef"]},choices:{},
withDefaults:An},Ci=rn(ji);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,assertOrganization,formatIssue,isBuildPlane,isDataPlane,
isEnvironment,isObservabilityPlane,isOrganization,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validateOrganization,
validatePlane,validateUpdate,withDefaults});
